//! Workers on one ledger, while they, their connections and the database are killed, against a service that loses answers.

use crate::chaos::{Done, LEASE, Seat, connect, cut, kill_database};
use crate::child::{Job, message, runtime};
use crate::cluster::{Cluster, programs};
use cometchat_bulk_postgres::{Database, LedgerSettings, Records, Status};
use cometchat_sandbox::{Fault, Sandbox};
use sqlx::Row;
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// `pause`: milliseconds between two blows.
pub(crate) fn prove(records: u64, workers: u64, pause: u64) {
    let Some(programs) = programs() else { return };
    let seed = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| fastrand::u64(..));
    println!("crash: {records} records, {workers} workers, SEED={seed}");
    let mut cluster = Cluster::start(&programs, &[]);
    runtime().block_on(async {
        let sandbox = start(seed).await;
        run(&mut cluster, &sandbox, (records, workers, pause), seed).await;
    });
}

async fn start(seed: u64) -> Sandbox {
    let sandbox = Sandbox::builder()
        .seed(seed)
        .bot("assistant")
        .start()
        .await
        .expect("a sandbox");
    let faults = [
        Fault::error(503).after_processing().probability(0.005),
        Fault::reset().after_processing().probability(0.005),
        Fault::too_many_requests(1).probability(0.002),
        Fault::latency(Duration::from_millis(40)).jitter(Duration::from_millis(40)),
    ];
    for fault in faults {
        sandbox.inject(fault).expect("a sound fault");
    }
    sandbox
}

async fn run(cluster: &mut Cluster, sandbox: &Sandbox, size: (u64, u64, u64), seed: u64) {
    let (records, workers, pause) = size;
    let mut random = fastrand::Rng::with_seed(seed);
    let url = cluster.url("postgres");
    let job = Job {
        database: url.clone(),
        base_url: sandbox.base_url().to_owned(),
        api_key: sandbox.api_key().to_owned(),
        paced: false,
    };
    let database = Database::connect(&url).await.expect("a connection");
    database.migrate().await.expect("tables");
    let settings = LedgerSettings::send().lease(LEASE);
    let ledger = database
        .create("proof", &job.client(), settings)
        .await
        .expect("a ledger");
    let all = Records::messages((1..=records).map(message));
    assert_eq!(ledger.add(all).await.expect("records").added, records);

    let began = Instant::now();
    let mut done = Done::default();
    let mut seats: Vec<_> = (0..workers).map(|number| Seat::new(&job, number)).collect();
    let mut next = Instant::now() + Duration::from_millis(pause);
    let mut blow = 0;
    loop {
        let finished: Vec<_> = seats.iter_mut().map(Seat::tend).collect();
        if !finished.contains(&false) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert!(
            began.elapsed() < Duration::from_secs(1_200),
            "it comes to an end: {done:?}"
        );
        if next.elapsed() == Duration::ZERO {
            continue;
        }
        let seat = random.usize(..seats.len());
        // Each kind of blow comes, in the short form, too.
        match blow % 5 {
            0 => seats[seat].stop(&mut done),
            1 => kill_database(cluster, &mut done),
            3 => cut(&url, &mut done).await,
            _ => seats[seat].kill(&url, &mut done).await,
        }
        blow += 1;
        next = Instant::now() + Duration::from_millis(random.u64(pause / 2..pause * 3 / 2));
    }
    let failures: u32 = seats.iter().map(|seat| seat.failures).sum();
    let status = ledger.status().await.expect("a status");
    println!(
        "  in {:.1?}: {} workers killed, {} stopped beyond their lease, Postgres killed {} times, connections cut {} times, {failures} workers gave up",
        began.elapsed(),
        done.killed,
        done.stopped,
        done.databases,
        done.cuts
    );
    assert_eq!((failures, status.records), (0, records));
    accounted(&url, sandbox, &status, &done).await;
}

/// Compares the ledger with the service's own account.
async fn accounted(url: &str, sandbox: &Sandbox, status: &Status, done: &Done) {
    let mut made: HashMap<String, Vec<String>> = HashMap::new();
    let mut lost = 0;
    for entry in sandbox.journal() {
        // What has a fault and was processed was not answered for.
        lost += i64::from(entry.processed() && entry.status() != Some(200));
        if entry.processed() {
            let key = entry.muid().expect("every record has one").to_owned();
            made.entry(key).or_default().extend(entry.message_ids());
        }
    }
    let twice = made.values().filter(|ids| ids.len() > 1).count();
    let mut connection = connect(url).await;
    let rows = "SELECT key, state, outcome::json ->> 'id' AS id FROM cometchat_bulk.record";
    let rows = sqlx::query(rows)
        .fetch_all(&mut connection)
        .await
        .expect("rows");
    let (mut unaccounted, mut uncertain, mut arrived) = (0, 0, 0);
    for row in rows {
        let (key, state): (String, String) = (row.get("key"), row.get("state"));
        let known = made.get(&key).and_then(|ids| ids.first());
        match state.as_str() {
            "confirmed" => assert_eq!(known, row.get::<Option<String>, _>("id").as_ref(), "{key}"),
            "refused" => assert_eq!(known, None, "{key}"),
            "uncertain" => {
                uncertain += 1;
                arrived += i32::from(known.is_some());
            }
            _ => unaccounted += 1,
        }
    }
    println!(
        "  {} confirmed, {} refused, {uncertain} uncertain ({arrived} of them arrived): {twice} sent twice, {unaccounted} unaccounted; under way at a kill {}, answers lost {lost}",
        status.confirmed, status.refused, done.under_way
    );
    assert_eq!((twice, unaccounted), (0, 0));
    assert!(
        uncertain <= done.under_way + lost,
        "no more is uncertain than was under way or not answered"
    );
}
