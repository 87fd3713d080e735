//! Ledgers that nothing is sent from: each says why.

use crate::cluster::{Cluster, programs};
use crate::support::{database, filled, message, number, processed, sandbox, sql};
use cometchat_bulk_postgres::{
    Accept, Database, LedgerErrorKind, LedgerSettings, Mark, Records, Worker,
};
use cometchat_sandbox::{Fault, Sandbox};
use std::process::Command;
use std::time::Duration;

fn assert_nothing_sent(sandbox: &Sandbox) {
    assert_eq!(sandbox.journal().count(), 0, "nothing was sent");
}

/// The ledgers' clock, from now on off by this.
fn clock(off: &str) -> String {
    format!(
        "CREATE OR REPLACE FUNCTION cometchat_bulk.now() RETURNS timestamptz LANGUAGE sql VOLATILE
         AS 'SELECT clock_timestamp() + interval ''{off}'''"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_of_another_version_are_left_alone() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    filled(&database, &client, LedgerSettings::send(), 1).await;
    sql(
        &url,
        "UPDATE cometchat_bulk.schema_version SET version = 99",
    )
    .await;
    let error = database
        .ledger("orders")
        .await
        .expect_err("a later version");
    assert_eq!(error.kind(), LedgerErrorKind::Version);
    assert!(error.to_string().contains("update the program"), "{error}");
    assert_eq!(
        database
            .migrate()
            .await
            .expect_err("a later version")
            .kind(),
        LedgerErrorKind::Version
    );
    sql(&url, "DROP SCHEMA cometchat_bulk CASCADE").await;
    let error = database.ledger("orders").await.expect_err("no tables");
    assert_eq!(error.kind(), LedgerErrorKind::Version);
    assert!(error.to_string().contains("migrate it first"), "{error}");
    assert_nothing_sent(&sandbox);
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_that_migrate_at_the_same_moment_make_the_tables_once() {
    let Some((url, database)) = database().await else {
        return;
    };
    sql(&url, "DROP SCHEMA cometchat_bulk CASCADE").await;
    let all = futures_util::future::join_all((0..4).map(|_| database.migrate())).await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
    assert_eq!(
        number(
            &url,
            "SELECT version::bigint FROM cometchat_bulk.schema_version"
        )
        .await,
        1
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_went_back_stops_workers_before_they_send() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 5).await;
    sql(&url, &clock("-3 hours")).await;
    let error = Worker::new(&client, &ledger)
        .start()
        .await
        .expect_err("a clock that went back");
    assert_eq!(error.kind(), LedgerErrorKind::Clock);
    assert!(error.to_string().contains("went back by 108"), "{error}");
    assert_nothing_sent(&sandbox);
    // Once somebody has said that it is right now, it goes on.
    ledger
        .accept(Accept::NothingWasLost)
        .await
        .expect("an acceptance");
    let report = Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(report.ledger.confirmed, 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_stops_a_worker_that_is_at_work_with_a_sentence_why() {
    for (off, says) in [
        ("+10 minutes", "went forward by"),
        ("-10 minutes", "went back by"),
    ] {
        let Some((url, database)) = database().await else {
            return;
        };
        let (sandbox, client) = sandbox().await;
        sandbox
            .inject(Fault::latency(Duration::from_millis(20)))
            .expect("a sound fault");
        let ledger = filled(&database, &client, LedgerSettings::send(), 2_000).await;
        let run = Worker::new(&client, &ledger).concurrency(2).start();
        while ledger.status().await.expect("a status").confirmed < 5 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        sql(&url, &clock(off)).await;
        let sent = sandbox.journal().count();
        let error = run.await.expect_err("a clock that jumped");
        assert_eq!(error.kind(), LedgerErrorKind::Clock, "{error}");
        assert!(error.to_string().contains(says), "{error}");
        // What was under way then is all that was sent: each claim asks the clock.
        let later = sandbox.journal().count();
        assert!(later <= sent + 4, "{sent} and then {later}");
        let status = ledger.status().await.expect("a status");
        assert_eq!(
            status.confirmed as usize,
            processed(&sandbox).len(),
            "and written down"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_that_was_copied_to_another_database_is_refused_until_somebody_says_what_is_known()
{
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 6).await;
    drop(database);
    // What was sent after the copy is not in it.
    let name = url
        .split('?')
        .next()
        .and_then(|url| url.rsplit('/').next())
        .expect("a name")
        .to_owned();
    let admin = url.replacen(&format!("/{name}?"), "/postgres?", 1);
    let copy = format!("{name}_restored");
    sql(
        &admin,
        &format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"),
    )
    .await;
    sql(&admin, &format!("CREATE DATABASE {copy} TEMPLATE {name}")).await;
    Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(processed(&sandbox).len(), 6);

    let restored =
        Database::connect(&url.replacen(&format!("/{name}?"), &format!("/{copy}?"), 1)).await;
    let restored = restored
        .expect("a connection")
        .ledger("orders")
        .await
        .expect("a ledger");
    assert_eq!(
        restored.status().await.expect("a status").ready,
        6,
        "it looks untouched"
    );
    let error = Worker::new(&client, &restored)
        .start()
        .await
        .expect_err("a copy");
    assert_eq!(error.kind(), LedgerErrorKind::Restored);
    assert!(
        error.to_string().contains("restored from a backup"),
        "{error}"
    );
    let error = restored
        .add(Records::messages([message(7)]))
        .await
        .expect_err("a copy");
    assert_eq!(error.kind(), LedgerErrorKind::Restored);

    restored
        .accept(Accept::MayBeOlder)
        .await
        .expect("an acceptance");
    let report = Worker::new(&client, &restored)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(
        (report.ledger.uncertain, report.ledger.ready),
        (6, 0),
        "{report}"
    );
    assert_eq!(processed(&sandbox).len(), 6, "nothing was sent again");
    // What it does not know may have been sent, too.
    let error = restored
        .add(Records::messages([message(7)]))
        .await
        .expect_err("a new record");
    assert_eq!(error.kind(), LedgerErrorKind::Restored);
    assert_eq!(
        restored
            .add(Records::messages([message(1)]))
            .await
            .expect("a known one")
            .known,
        1
    );
    let run = cometchat_bulk::Bulk::new(&client).custom_journal(restored.journal());
    let report = run
        .start(cometchat_bulk::BulkInput::records([message(8)]))
        .await
        .expect("a run");
    assert_eq!(report.counts.confirmed, 0, "{report}");
    assert_eq!(processed(&sandbox).len(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dump_that_was_restored_into_the_same_database_is_refused() {
    let Some(programs) = programs() else { return };
    let (sandbox, client) = sandbox().await;
    let cluster = Cluster::start(&programs, &["fsync=off"]);
    let url = cluster.url("postgres");
    let database = Database::connect(&url).await.expect("a connection");
    database.migrate().await.expect("tables");
    filled(&database, &client, LedgerSettings::send(), 3).await;
    let dump = tempfile::NamedTempFile::new().expect("a file");
    let plain = url.replacen("localhost", "", 1);
    let output = Command::new(programs.join("pg_dump"))
        .args(["-n", "cometchat_bulk", "-d", &plain])
        .output();
    let output = output.expect("a dump");
    assert!(output.status.success(), "{output:?}");
    std::fs::write(dump.path(), output.stdout).expect("a file");
    sql(&url, "DROP SCHEMA cometchat_bulk CASCADE").await;
    let output = Command::new(programs.join("psql"))
        .args(["-q", "-v", "ON_ERROR_STOP=1", "-d", &plain, "-f"])
        .arg(dump.path())
        .output();
    let output = output.expect("a restoration");
    assert!(output.status.success(), "{output:?}");
    let ledger = database
        .ledger("orders")
        .await
        .expect("it looks like before");
    let error = Worker::new(&client, &ledger)
        .start()
        .await
        .expect_err("a copy");
    assert_eq!(error.kind(), LedgerErrorKind::Restored);
    assert!(error.to_string().contains("table"), "{error}");
    assert_nothing_sent(&sandbox);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standby_that_was_promoted_is_refused_until_somebody_says_that_it_was_in_step() {
    let Some(programs) = programs() else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let mut cluster = Cluster::start(&programs, &["fsync=off"]);
    let url = cluster.url("postgres");
    let database = Database::connect(&url).await.expect("a connection");
    database.migrate().await.expect("tables");
    filled(&database, &client, LedgerSettings::send(), 3).await;
    drop(database);
    cluster.shut_down();
    std::fs::write(cluster.data().join("standby.signal"), "").expect("a file");
    cluster.serve();
    sql(&url, "SELECT pg_promote()").await;

    let database = Database::connect(&url).await.expect("a connection");
    let ledger = database.ledger("orders").await.expect("a ledger");
    let error = Worker::new(&client, &ledger)
        .start()
        .await
        .expect_err("another timeline");
    assert_eq!(error.kind(), LedgerErrorKind::Restored);
    assert!(
        error
            .to_string()
            .contains("timeline 00000002 instead of 00000001"),
        "{error}"
    );
    assert_nothing_sent(&sandbox);
    ledger
        .accept(Accept::NothingWasLost)
        .await
        .expect("an acceptance");
    let report = Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(report.ledger.confirmed, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_snapshot_of_the_disk_is_refused_by_the_mark_beside_it() {
    let Some(programs) = programs() else { return };
    let (sandbox, client) = sandbox().await;
    let mut cluster = Cluster::start(&programs, &["fsync=off"]);
    let folder = tempfile::tempdir().expect("a folder");
    let mark = || Mark::file(folder.path().join("orders.mark"));
    let url = cluster.url("postgres");
    let database = Database::connect(&url).await.expect("a connection");
    database.migrate().await.expect("tables");
    filled(&database, &client, LedgerSettings::send(), 4).await;
    drop(database);

    cluster.shut_down();
    let snapshot = cluster.data().with_extension("snapshot");
    copy(cluster.data(), &snapshot);
    cluster.serve();
    let database = Database::connect(&url).await.expect("a connection");
    let ledger = database.ledger("orders").await.expect("a ledger");
    // Slow enough that the mark is written.
    sandbox
        .inject(Fault::latency(Duration::from_millis(1_500)))
        .expect("a sound fault");
    Worker::new(&client, &ledger)
        .mark(mark())
        .start()
        .await
        .expect("a whole run");
    sandbox.clear_faults();
    assert_eq!(processed(&sandbox).len(), 4);
    drop((ledger, database));

    cluster.shut_down();
    std::fs::remove_dir_all(cluster.data()).expect("the data");
    copy(&snapshot, cluster.data());
    cluster.serve();
    let database = Database::connect(&url).await.expect("a connection");
    let ledger = database.ledger("orders").await.expect("a ledger");
    assert_eq!(
        ledger.status().await.expect("a status").ready,
        4,
        "it looks untouched"
    );
    let error = Worker::new(&client, &ledger)
        .mark(mark())
        .start()
        .await
        .expect_err("an old ledger");
    assert_eq!(error.kind(), LedgerErrorKind::Restored);
    assert!(error.to_string().contains("older than it was"), "{error}");
    assert_eq!(processed(&sandbox).len(), 4, "nothing was sent again");
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    let copied = Command::new("cp").arg("-a").args([from, to]).status();
    assert!(copied.expect("a copy").success());
}
