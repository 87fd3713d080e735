//! Permits that are leased from the ledger.

use crate::support::{client_of, database, filled, sandbox};
use cometchat_bulk_postgres::{LedgerSettings, Worker};
use futures_util::future::join_all;
use std::time::{Duration, Instant};

#[tokio::test(flavor = "multi_thread")]
async fn workers_with_a_quota_begin_no_more_than_it_together_and_use_it() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    // 40 a second.
    let ledger = filled(&database, &client, LedgerSettings::send().quota(2_400), 160).await;
    let began = Instant::now();
    let workers = (0..3).map(|_| Worker::new(&client_of(&sandbox), &ledger).start());
    for report in join_all(workers).await {
        report.expect("a whole run");
    }
    assert!(
        began.elapsed() > Duration::from_millis(3_500),
        "{:?}",
        began.elapsed()
    );
    let moments: Vec<_> = sandbox.journal().map(|entry| entry.received_at()).collect();
    let (first, last) = (moments[0], moments[159]);
    let span = (last - first).as_secs_f64();
    assert!(
        (3.5..8.0).contains(&span),
        "160 at 40 a second took {span} s"
    );
}
