//! What operators see and do.

use crate::support::{assert_none_twice, database, filled, sandbox, sql};
use cometchat_bulk::{Bulk, BulkInput, Outcome};
use cometchat_bulk_postgres::{LedgerSettings, Worker};
use cometchat_sandbox::Fault;
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn a_paused_run_sends_nothing_until_it_is_resumed() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    sandbox
        .inject(Fault::latency(Duration::from_millis(10)))
        .expect("a sound fault");
    let ledger = filled(&database, &client, LedgerSettings::send(), 600).await;
    ledger.pause().await.expect("a pause");
    let run = Worker::new(&client, &ledger).concurrency(4).start();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(
        sandbox.journal().count(),
        0,
        "it was paused before the worker began"
    );
    ledger.resume().await.expect("a resumption");
    while ledger.status().await.expect("a status").confirmed < 20 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    ledger.pause().await.expect("a pause");
    let status = ledger.status().await.expect("a status");
    assert!(status.paused && status.workers == 1, "{status}");
    // A worker hears of it within a second.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let before = sandbox.journal().count();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(sandbox.journal().count(), before);
    assert!(before < 600);
    ledger.resume().await.expect("a resumption");
    let report = run.await.expect("a whole run");
    assert_eq!(report.ledger.confirmed, 600);
    assert_none_twice(&sandbox);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_over_comes_as_lines_that_a_run_reads() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    sandbox
        .inject(
            Fault::error(400)
                .code("ERR_BAD_REQUEST")
                .when_body_contains("Order 3 "),
        )
        .expect("a fault");
    sandbox
        .inject(
            Fault::reset()
                .after_processing()
                .when_body_contains("Order 5 "),
        )
        .expect("a fault");
    let ledger = filled(&database, &client, LedgerSettings::send(), 8).await;
    let report = Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(
        (report.refused, report.uncertain, report.confirmed),
        (1, 1, 6),
        "{report}"
    );

    let mut left = ledger.left();
    let mut lines = Vec::new();
    while let Some(record) = left.next().await.expect("a record") {
        lines.push(record.line);
    }
    assert_eq!(lines.len(), 2, "{lines:?}");
    let first = ledger
        .refused()
        .next()
        .await
        .expect("a query")
        .expect("a record");
    assert_eq!(first.key, "order-3");
    assert!(
        matches!(first.outcome, Outcome::Refused { .. }),
        "{first:?}"
    );
    let first = ledger
        .uncertain()
        .next()
        .await
        .expect("a query")
        .expect("a record");
    assert_eq!(first.key, "order-5");

    // As a query, too.
    let query = "DO $$ BEGIN ASSERT (SELECT array_agg(key || ' ' || (outcome ->> 'is') ORDER BY key) FROM cometchat_bulk.records
                 WHERE ledger = 'orders' AND state IN ('refused', 'uncertain')) = ARRAY['order-3 refused', 'order-5 uncertain']; END $$";
    sql(&url, query).await;

    // Fed again, what was refused is sent, and what is uncertain is not.
    sandbox.clear_faults();
    let again = BulkInput::ndjson(std::io::Cursor::new(lines.join("\n")));
    let report = Bulk::new(&client).start(again).await.expect("a run");
    assert_eq!((report.counts.confirmed, report.counts.uncertain), (1, 1));
    assert_none_twice(&sandbox);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_status_reads_well_and_can_be_stored() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send().quota(6_000), 3).await;
    let status = ledger.status().await.expect("a status");
    assert_eq!(
        status.to_string(),
        "orders: nobody works on it, 3 records\n  ready                    3\n  sending                  0\n  confirmed                0\n  refused                  0\n  uncertain                0\n  workers                  0\n"
    );
    let json = serde_json::to_value(&status).expect("JSON");
    assert_eq!(json["ready"], 3);
    assert_eq!(json["kind"], "send");
    assert_eq!(json["quota"], 6_000);
}

#[tokio::test]
async fn a_worker_tells_tracing_how_many_records_are_in_which_state() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 3).await;
    let told = Told::default();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(told.clone());
    let guard = tracing::subscriber::set_default(subscriber.finish());
    Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    drop(guard);
    let told = told.text();
    let line = told
        .lines()
        .find(|line| line.contains("how far the run is"))
        .expect("a line");
    assert!(
        line.contains("gauge.cometchat.ledger.confirmed=3"),
        "{line}"
    );
    assert!(
        line.contains("gauge.cometchat.ledger.uncertain=0"),
        "{line}"
    );
    assert!(
        !told.contains(client.base_url()) && !told.contains("postgres://"),
        "{told}"
    );
}

/// What was told, as text.
#[derive(Clone, Default)]
struct Told(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl Told {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("no panic").clone()).expect("text")
    }
}

impl std::io::Write for Told {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> tracing_subscriber::fmt::MakeWriter<'a> for Told {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
