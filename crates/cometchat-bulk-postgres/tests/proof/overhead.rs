//! What the ledger costs beside the journal in a file: the same messages to the same sandbox, in turns.

use crate::child::{Job, message, runtime};
use crate::cluster::{Cluster, programs};
use cometchat_bulk::{Bulk, BulkInput};
use cometchat_bulk_postgres::{Database, LedgerSettings, Records, Worker};
use cometchat_sandbox::Sandbox;
use std::time::{Duration, Instant};

pub(crate) fn measure(records: u64, rounds: u64) {
    let Some(programs) = programs() else { return };
    // Both wait for the disk.
    let cluster = Cluster::start(&programs, &[]);
    runtime().block_on(async {
        for concurrency in [16, 64] {
            run(&cluster, records, rounds, concurrency).await;
        }
    });
}

async fn run(cluster: &Cluster, records: u64, rounds: u64, concurrency: usize) {
    let sandbox = Sandbox::builder()
        .bot("assistant")
        .start()
        .await
        .expect("a sandbox");
    let url = cluster.url("postgres");
    let job = Job {
        database: url.clone(),
        base_url: sandbox.base_url().to_owned(),
        api_key: sandbox.api_key().to_owned(),
        paced: false,
    };
    let client = job.client();
    let database = Database::connect(&url).await.expect("a connection");
    database.migrate().await.expect("tables");
    let folder = tempfile::tempdir_in(".").expect("a folder on the same disk");
    let (mut ratios, mut rows) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        let began = Instant::now();
        let bulk = Bulk::new(&client)
            .concurrency(concurrency)
            .journal(folder.path().join(round.to_string()));
        let report = bulk
            .start(BulkInput::records((1..=records).map(message)))
            .await
            .expect("a run");
        assert_eq!(report.counts.confirmed, records);
        let file = began.elapsed();

        let name = format!("overhead-{concurrency}-{round}");
        let ledger = database
            .create(&name, &client, LedgerSettings::send())
            .await
            .expect("a ledger");
        let began = Instant::now();
        ledger
            .add(Records::messages((1..=records).map(message)))
            .await
            .expect("records");
        let filled = began.elapsed();
        let began = Instant::now();
        let report = Worker::new(&client, &ledger)
            .concurrency(concurrency)
            .start()
            .await
            .expect("a run");
        assert_eq!(report.ledger.confirmed, records);
        let sent = began.elapsed();
        ratios.push(sent.as_secs_f64() / file.as_secs_f64());
        rows.push((file, filled, sent));
    }
    ratios.sort_by(f64::total_cmp);
    let median = ratios[ratios.len() / 2];
    let rate = |time: Duration| {
        f64::from(u32::try_from(records).expect("not so many")) / time.as_secs_f64()
    };
    for (file, filled, sent) in rows {
        println!(
            "  file {:.0} a second, ledger {:.0} a second (filled at {:.0})",
            rate(file),
            rate(sent),
            rate(filled)
        );
    }
    println!(
        "overhead: {records} records, {concurrency} at a time: {median:.2} times the time of the file (median of {rounds})"
    );
}
