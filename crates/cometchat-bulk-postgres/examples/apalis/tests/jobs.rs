//! Jobs of apalis on a ledger: repeated ones do no harm.

#![allow(clippy::expect_used, reason = "what is not as expected fails the test")]

#[path = "../../../tests/support/cluster.rs"]
#[allow(dead_code, reason = "this test neither kills nor copies the server")]
mod cluster;

use apalis::prelude::{TaskSink, WorkerBuilder};
use apalis_postgres::{Config, PostgresStorage};
use apalis_workers::{QUEUE, Tools, WorkOn, work_on};
use cluster::{Cluster, programs};
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Receiver};
use cometchat_bulk::BulkRecord;
use cometchat_bulk_postgres::{Database, LedgerSettings, Records};
use cometchat_sandbox::Sandbox;
use sqlx::{PgPool, Row};
use std::collections::HashMap;
use std::time::{Duration, Instant};

fn message(number: u64) -> BulkRecord {
    let message = SendMessage::new(
        Receiver::user("cometchat-uid-1"),
        Content::text(format!("Order {number}")),
    );
    BulkRecord::bot(format!("order-{number}"), "assistant", message)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_is_there_three_times_has_each_message_sent_once() {
    let Some(programs) = programs() else { return };
    let cluster = Cluster::start(&programs, &["fsync=off"]);
    let url = cluster.url("postgres");
    let pool = PgPool::connect(&url).await.expect("connections");
    PostgresStorage::setup(&pool)
        .await
        .expect("apalis's tables");
    let sandbox = Sandbox::builder()
        .bot("assistant")
        .start()
        .await
        .expect("a sandbox");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key());
    let client = client.build().expect("sound settings");
    let database = Database::connect(&url).await.expect("a connection");
    database.migrate().await.expect("tables");
    let ledger = database
        .create("orders", &client, LedgerSettings::send())
        .await
        .expect("a ledger");
    ledger
        .add(Records::messages((1..=100).map(message)))
        .await
        .expect("records");

    let storage = || PostgresStorage::new(&pool).with_config(Config::default().queue(QUEUE));
    for _ in 0..3 {
        let job = WorkOn {
            ledger: "orders".to_owned(),
        };
        storage().push(job).await.expect("a job");
    }
    let tools = Tools { client, database };
    let workers: Vec<_> = ["one", "two"]
        .into_iter()
        .map(|name| {
            let worker = WorkerBuilder::new(name)
                .backend(storage())
                .data(tools.clone())
                .build(work_on);
            tokio::spawn(worker.run())
        })
        .collect();

    let began = Instant::now();
    let done = "SELECT count(*) FROM apalis.jobs WHERE status = 'Done'";
    while sqlx::query(done)
        .fetch_one(&pool)
        .await
        .expect("a row")
        .get::<i64, _>(0)
        < 3
    {
        assert!(
            began.elapsed() < Duration::from_secs(60),
            "the jobs are done"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    workers.iter().for_each(tokio::task::JoinHandle::abort);

    assert_eq!(ledger.status().await.expect("a status").confirmed, 100);
    let mut made: HashMap<String, u32> = HashMap::new();
    for entry in sandbox.journal().filter(|entry| entry.processed()) {
        *made
            .entry(entry.muid().expect("a key").to_owned())
            .or_default() += 1;
    }
    assert_eq!(made.len(), 100);
    assert!(made.values().all(|times| *times == 1), "{made:?}");
}
