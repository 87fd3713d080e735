//! How much of an app's limit several processes use together, and how much of what they send is refused.

use crate::child::{Job, message_of, runtime};
use crate::cluster::{Cluster, programs};
use cometchat_bulk_postgres::{Database, LedgerSettings, Records};
use cometchat_sandbox::{HeadersOn, Limits, Sandbox, UserDetails};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The limit of each window, and how long one is: 6,000 a minute.
pub(crate) const LIMIT: u32 = 2_000;
pub(crate) const WINDOW: Duration = Duration::from_secs(20);
/// Enough that none is at a limit of its own, 30 in a window.
const USERS: u64 = 400;

fn name_of(user: u64) -> String {
    format!("sender-{user}")
}

pub(crate) fn measure(workers: u64, windows: u64, blind: bool, permits: bool) {
    let Some(programs) = programs() else { return };
    let cluster = Cluster::start(&programs, &["fsync=off"]);
    runtime().block_on(run(&cluster, workers, windows, blind, permits));
}

async fn run(cluster: &Cluster, workers: u64, windows: u64, blind: bool, permits: bool) {
    let limits = Limits::none().standard(LIMIT).window(WINDOW);
    let limits = if blind {
        limits.headers_on(HeadersOn::Refusals)
    } else {
        limits
    };
    let sandbox = Sandbox::builder()
        .limits(limits)
        .start()
        .await
        .expect("a sandbox");
    for user in 0..USERS {
        let user = UserDetails::new(name_of(user), "A user");
        sandbox.add_user(user).expect("a user");
    }
    let url = cluster.url("postgres");
    let job = Job {
        database: url.clone(),
        base_url: sandbox.base_url().to_owned(),
        api_key: sandbox.api_key().to_owned(),
        paced: true,
    };
    let database = Database::connect(&url).await.expect("a connection");
    database.migrate().await.expect("tables");
    let mut settings = LedgerSettings::send();
    if permits {
        settings = settings.quota(LIMIT * 3);
    }
    let ledger = database
        .create("proof", &job.client(), settings)
        .await
        .expect("a ledger");
    let records = u64::from(LIMIT) * (windows + 3);
    let all =
        Records::messages((1..=records).map(|number| message_of(&name_of(number % USERS), number)));
    ledger.add(all).await.expect("records");
    let mut children: Vec<_> = (0..workers)
        .map(|number| job.start(&format!("worker-{number}")))
        .collect();

    // The first window is for finding the pace. The sandbox counts windows from 1970 on.
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("a clock after 1970");
    let left = WINDOW.as_millis() - now.as_millis() % WINDOW.as_millis();
    let left = Duration::from_millis(u64::try_from(left).expect("a short window"));
    tokio::time::sleep(WINDOW / 2 + left).await;
    tokio::time::sleep(WINDOW / 2).await;
    let seen = |sandbox: &Sandbox| {
        let counters = sandbox.counters();
        let refused = counters.by_status.get(&429).copied().unwrap_or(0);
        (counters.requests - refused, refused)
    };
    let before = seen(&sandbox);
    let span = WINDOW * u32::try_from(windows).expect("a few");
    tokio::time::sleep(span).await;
    let after = seen(&sandbox);
    for child in &mut children {
        child.kill().expect("a child");
        child.wait().expect("an end");
    }
    let (passed, refused) = (after.0 - before.0, after.1 - before.1);
    let count = |count: u64| f64::from(u32::try_from(count).expect("not so many"));
    let room = f64::from(LIMIT) * count(windows);
    println!(
        "quota: {workers} processes{}{}: {:.1} % of the limit used, {:.2} % refused",
        if blind { ", told on a 429 only" } else { "" },
        if permits { ", with permits" } else { "" },
        count(passed) / room * 100.0,
        count(refused) / count(passed + refused).max(1.0) * 100.0,
    );
}
