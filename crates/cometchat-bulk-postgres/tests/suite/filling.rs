//! What goes into a ledger.

use crate::support::{client_of, database, filled, message, sandbox};
use cometchat::messages::SendMessage;
use cometchat::{Content, Receiver};
use cometchat_bulk::BulkRecord;
use cometchat_bulk::import::{ImportRow, ImportUser};
use cometchat_bulk_postgres::{LedgerErrorKind, LedgerSettings, Records, Worker};

#[tokio::test(flavor = "multi_thread")]
async fn records_that_are_added_again_stay_as_they_are() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 20).await;
    Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    let again = ledger
        .add(Records::messages((1..=30).map(message)))
        .await
        .expect("records");
    assert_eq!((again.added, again.known), (10, 20));
    let status = ledger.status().await.expect("a status");
    assert_eq!((status.confirmed, status.ready), (20, 10));
    // The same ledger, for whoever creates it again.
    let same = database
        .create("orders", &client, LedgerSettings::send())
        .await
        .expect("it");
    assert_eq!(same.status().await.expect("a status").records, 30);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_record_under_a_known_key_is_refused() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 3).await;
    let other = SendMessage::new(
        Receiver::user("cometchat-uid-1"),
        Content::text("Another text."),
    );
    let other = || BulkRecord::bot("order-2", "assistant", other.clone());
    let error = ledger
        .add(Records::messages([other()]))
        .await
        .expect_err("another record");
    assert_eq!(error.kind(), LedgerErrorKind::OtherRecord);
    assert!(error.to_string().contains("`order-2`"), "{error}");
    // Twice in one call, too.
    let new = || {
        BulkRecord::bot(
            "order-9",
            "assistant",
            SendMessage::new(Receiver::user("cometchat-uid-1"), Content::text("a")),
        )
    };
    let differs = BulkRecord::bot(
        "order-9",
        "assistant",
        SendMessage::new(Receiver::user("cometchat-uid-1"), Content::text("b")),
    );
    let error = ledger
        .add(Records::messages([new(), differs]))
        .await
        .expect_err("two records");
    assert_eq!(error.kind(), LedgerErrorKind::OtherRecord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_cannot_be_sent_and_one_of_another_kind_are_refused_by_name() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = database
        .create("orders", &client, LedgerSettings::send())
        .await
        .expect("a ledger");
    let bad = BulkRecord::bot(
        "",
        "assistant",
        SendMessage::new(Receiver::user("a"), Content::text("a")),
    );
    let error = ledger
        .add(Records::messages([message(1), bad]))
        .await
        .expect_err("a bad record");
    assert_eq!(error.kind(), LedgerErrorKind::BadRecord);
    assert_eq!(
        ledger.status().await.expect("a status").records,
        1,
        "those before it are in"
    );
    let row = ImportRow::user(ImportUser::new("alice", "Alice"));
    let error = ledger.add(Records::rows([row])).await.expect_err("a row");
    assert_eq!(error.kind(), LedgerErrorKind::BadRecord);
    assert!(error.to_string().contains("`users/alice`"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_read_line_by_line_and_a_bad_line_is_named() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = database
        .create("orders", &client, LedgerSettings::send())
        .await
        .expect("a ledger");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("orders.ndjson");
    let lines: Vec<_> = (1..=3)
        .map(|number| message(number).to_line().expect("a line"))
        .collect();
    std::fs::write(
        &path,
        format!("{}\n\n{}\n{}\n", lines[0], lines[1], lines[2]),
    )
    .expect("a file");
    let added = ledger.add(Records::file(&path)).await.expect("records");
    assert_eq!(added.added, 3);
    std::fs::write(&path, format!("{}\n{{\"key\":\"a\"}}\n", lines[0])).expect("a file");
    let error = ledger
        .add(Records::file(&path))
        .await
        .expect_err("a bad line");
    assert!(error.to_string().contains("line 2"), "{error}");
    let error = ledger
        .add(Records::file(folder.path().join("none")))
        .await
        .expect_err("no file");
    assert_eq!(error.kind(), LedgerErrorKind::BadRecord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_of_the_same_name_with_other_settings_or_another_app_is_refused() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    filled(&database, &client, LedgerSettings::send(), 1).await;
    let others = [
        LedgerSettings::import(),
        LedgerSettings::send().quota(100),
        LedgerSettings::send().lease(std::time::Duration::from_secs(5)),
    ];
    for settings in others {
        let error = database
            .create("orders", &client, settings)
            .await
            .expect_err("other settings");
        assert_eq!(error.kind(), LedgerErrorKind::OtherSettings, "{error}");
    }
    let (elsewhere, _) = sandbox().await;
    let other = client_of(&elsewhere);
    let error = database
        .create("orders", &other, LedgerSettings::send())
        .await;
    assert_eq!(
        error.expect_err("another app").kind(),
        LedgerErrorKind::OtherApp
    );
    let ledger = database.ledger("orders").await.expect("it");
    let error = Worker::new(&other, &ledger)
        .start()
        .await
        .expect_err("another app");
    assert_eq!(error.kind(), LedgerErrorKind::OtherApp);
    assert_eq!(elsewhere.journal().count(), 0, "nothing was sent");
    let error = database.ledger("none").await.expect_err("no ledger");
    assert_eq!(error.kind(), LedgerErrorKind::NotFound);
    assert_eq!(database.ledgers().await.expect("names"), ["orders"]);
}
