//! Imports by several workers.

use crate::support::{client_of, database, number, sandbox, sql};
use cometchat::groups::GroupType;
use cometchat::{Content, Receiver};
use cometchat_bulk::import::{ImportGroup, ImportMember, ImportMessage, ImportRow, ImportUser};
use cometchat_bulk_postgres::{Database, Ledger, LedgerSettings, Records, Worker};
use cometchat_sandbox::Fault;
use futures_util::future::join_all;
use std::time::Duration;

/// In no order: the ledger puts them into that of an import.
fn rows(users: u64, messages: u64) -> Vec<ImportRow> {
    let messages = (0..messages).map(|n| {
        let moment = 1_700_002_000 + i64::try_from(n).expect("a small number");
        let message = ImportMessage::new(
            format!("old-{n}"),
            "old-user-0",
            Receiver::group("old-team"),
            moment,
        );
        ImportRow::message(message.content(Content::text(format!("message {n}"))))
    });
    let members = (0..users).map(|n| {
        ImportRow::member(
            ImportMember::new("old-team", format!("old-user-{n}")).joined_at(1_700_001_000),
        )
    });
    let group = ImportGroup::new("old-team", "The team", GroupType::Public)
        .owner("old-user-0")
        .created_at(1_700_000_000);
    let users = (0..users).map(|n| {
        ImportRow::user(
            ImportUser::new(format!("old-user-{n}"), format!("User {n}")).created_at(1_600_000_000),
        )
    });
    messages
        .chain(members)
        .chain([ImportRow::group(group)])
        .chain(users)
        .collect()
}

async fn filled(database: &Database, client: &cometchat::Client, rows: Vec<ImportRow>) -> Ledger {
    // More than CometChat allows: what is tested is not the pace.
    let settings = LedgerSettings::import().quota(60_000);
    let ledger = database
        .create("history", client, settings)
        .await
        .expect("a ledger");
    let added = ledger.add(Records::rows(rows)).await.expect("rows");
    assert_eq!(added.known, 0);
    ledger
}

#[tokio::test(flavor = "multi_thread")]
async fn several_workers_import_each_row_once_in_the_order_of_kinds() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    sandbox
        .inject(Fault::error(500).after_processing().probability(0.1))
        .expect("a sound fault");
    let ledger = filled(&database, &client, rows(120, 400)).await;
    let workers = (0..3).map(|_| Worker::new(&client_of(&sandbox), &ledger).start());
    for report in join_all(workers).await {
        let report = report.expect("a whole run");
        assert!(report.ledger.is_complete(), "{report}");
        assert_eq!(report.ledger.confirmed, 641, "{report}");
    }
    let group = client.group("old-team").get().await.expect("the group");
    assert_eq!(group.members_count, Some(120));
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_a_dead_worker_was_importing_are_asked_again_and_are_present() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, rows(60, 0)).await;
    // It has stored its rows, and nobody hears of it.
    sandbox
        .inject(Fault::stall().after_processing().once())
        .expect("a sound fault");
    let dead = Worker::new(&client_of(&sandbox), &ledger).start();
    while number(
        &url,
        "SELECT count(*) FROM cometchat_bulk.record WHERE state = 'sending'",
    )
    .await
        < 50
    {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    while sandbox.journal().count() == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    sql(
        &url,
        "UPDATE cometchat_bulk.session SET lease_until = cometchat_bulk.now() - interval '1 hour'",
    )
    .await;
    let status = ledger.status().await.expect("a status");
    assert_eq!(
        (status.uncertain, status.is_complete()),
        (50, false),
        "{status}"
    );
    let report = Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(report.ledger.confirmed, 121, "{report}");
    assert_eq!(report.ledger.uncertain, 0);
    dead.cancel();
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_cannot_be_imported_end_as_refused_with_the_reason() {
    let Some((_, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let mut all = rows(2, 3);
    // It joined before the group was made, which shows before it leaves; and a user who is there already.
    all.push(ImportRow::member(
        ImportMember::new("old-team", "old-user-9").joined_at(1_600_000_000),
    ));
    all.push(ImportRow::user(ImportUser::new(
        "cometchat-uid-1",
        "Andrew",
    )));
    let ledger = filled(&database, &client, all).await;
    let report = Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(
        (report.ledger.confirmed, report.ledger.refused),
        (8, 2),
        "{report}"
    );
    let mut refused = ledger.refused();
    let mut keys = Vec::new();
    while let Some(record) = refused.next().await.expect("a record") {
        keys.push((record.key, record.outcome.to_string()));
    }
    assert_eq!(keys[0].0, "users/cometchat-uid-1");
    assert!(keys[1].0.starts_with("members/old-team"), "{keys:?}");
    assert!(keys[1].1.contains("joinedAt"), "{keys:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paused_import_goes_on_when_it_is_resumed_with_one_session() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, rows(5, 5)).await;
    ledger.pause().await.expect("a pause");
    let run = Worker::new(&client, &ledger).start();
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert_eq!(sandbox.journal().count(), 0);
    ledger.resume().await.expect("a resumption");
    let report = run.await.expect("a whole run");
    assert_eq!(report.ledger.confirmed, 16, "{report}");
    let sessions = "SELECT count(*) FROM cometchat_bulk.session";
    assert_eq!(number(&url, sessions).await, 1);
}
