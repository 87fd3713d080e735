//! Workers beside each other.

use crate::support::{
    assert_none_twice, client_of, database, filled, message, processed, sandbox, sql,
};
use cometchat_bulk::journal::testing::check_contract;
use cometchat_bulk::{Bulk, BulkInput};
use cometchat_bulk_postgres::{LedgerSettings, WorkEnded, Worker};
use cometchat_sandbox::Fault;
use futures_util::future::join_all;
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_is_a_journal_as_the_contract_asks() {
    let Some((url, database)) = database().await else {
        return;
    };
    let client = cometchat::Client::builder()
        .base_url("https://app-1.api-us.cometchat.io/v3")
        .api_key("0123456789abcdef")
        .build()
        .expect("sound settings");
    let ledger = database
        .create("contract", &client, LedgerSettings::send())
        .await
        .expect("a ledger");
    check_contract(|| ledger.journal()).await;
    sql(
        &url,
        "SELECT 1 / (SELECT count(*) FROM cometchat_bulk.records)",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_workers_send_each_record_once_and_all_of_them_see_the_whole() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let faults = [
        Fault::reset().after_processing().probability(0.05),
        Fault::error(503).after_processing().probability(0.05),
        Fault::too_many_requests(1).probability(0.02),
    ];
    for fault in faults {
        sandbox.inject(fault).expect("a sound fault");
    }
    let ledger = filled(&database, &client, LedgerSettings::send(), 400).await;
    let workers = (0..4).map(|_| {
        Worker::new(&client_of(&sandbox), &ledger)
            .concurrency(8)
            .start()
    });
    let mut confirmed = 0;
    for report in join_all(workers).await {
        let report = report.expect("a whole run");
        assert_eq!(report.ended, WorkEnded::Complete);
        assert!(report.ledger.is_complete(), "{report}");
        confirmed += report.confirmed;
    }
    let status = ledger.status().await.expect("a status");
    assert_eq!(status.records, 400);
    assert_eq!(status.confirmed + status.refused + status.uncertain, 400);
    assert_eq!(status.confirmed, confirmed);
    assert!(status.uncertain > 0, "some answers were lost");
    assert_none_twice(&sandbox);
    // What is there is confirmed or in doubt, and no more than that.
    let made = processed(&sandbox).len() as u64;
    assert!(made >= status.confirmed && made <= status.confirmed + status.uncertain);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_started_on_a_complete_ledger_sends_nothing() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 10).await;
    for _ in 0..2 {
        let report = Worker::new(&client, &ledger)
            .start()
            .await
            .expect("a whole run");
        assert_eq!(report.ledger.confirmed, 10);
    }
    assert_eq!(processed(&sandbox).len(), 10);
    assert_none_twice(&sandbox);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_cancelled_leaves_its_records_to_others_at_once() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    sandbox
        .inject(Fault::latency(Duration::from_millis(20)))
        .expect("a sound fault");
    let ledger = filled(&database, &client, LedgerSettings::send(), 200).await;
    let run = Worker::new(&client, &ledger).concurrency(4).start();
    while ledger.status().await.expect("a status").confirmed == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    run.cancel();
    let report = run.await.expect("an end in order");
    assert_eq!(report.ended, WorkEnded::Cancelled);
    assert_eq!(
        (report.ledger.sending, report.ledger.uncertain),
        (0, 0),
        "{report}"
    );
    assert!(report.ledger.ready > 0, "{report}");
    sandbox.clear_faults();
    let began = std::time::Instant::now();
    let report = Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(report.ledger.confirmed, 200);
    assert!(
        began.elapsed() < Duration::from_secs(15),
        "no lease had to end first"
    );
    assert_none_twice(&sandbox);
}

#[tokio::test(flavor = "multi_thread")]
async fn runs_that_all_read_the_same_input_share_it_by_the_ledger() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let ledger = database
        .create("queue", &client, LedgerSettings::send())
        .await
        .expect("a ledger");
    let run = || {
        Bulk::new(&client)
            .custom_journal(ledger.journal())
            .start(BulkInput::records((1..=60).map(message)))
    };
    let (one, other) = tokio::join!(run(), run());
    let (one, other) = (one.expect("a run"), other.expect("a run"));
    assert_eq!(one.counts.read, 60);
    assert!(other.counts.unsettled + other.counts.confirmed == 60);
    assert_eq!(ledger.status().await.expect("a status").confirmed, 60);
    assert_eq!(processed(&sandbox).len(), 60);
    assert_none_twice(&sandbox);
}
