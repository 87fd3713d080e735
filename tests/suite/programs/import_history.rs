//! An old chat system.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../../crates/cometchat-bulk/examples/import_history.rs"]
mod program;

use super::sandbox;
use cometchat::groups::ListGroupMessages;
use cometchat_sandbox::Fault;
use program::import;
use std::collections::BTreeSet;

#[tokio::test]
async fn an_old_chat_system_comes_over_each_row_once() {
    let (sandbox, client) = sandbox().await;
    let lost = Fault::error(500).after_processing().on("import-messages");
    sandbox.inject(lost.once()).expect("a sound fault");
    let directory = tempfile::tempdir().expect("a directory");
    let report = import(&client, directory.path(), 120, 60_000)
        .await
        .expect("a report");
    assert_eq!(
        (
            report.users.added,
            report.groups.added,
            report.members.added
        ),
        (100, 1, 100)
    );
    assert_eq!(
        (
            report.messages.added,
            report.messages.present,
            report.uncertain()
        ),
        (70, 50, 0)
    );
    let again = import(&client, directory.path(), 120, 60_000)
        .await
        .expect("a report");
    assert_eq!((again.total().read, again.total().earlier), (321, 321));
    assert!(again.is_all_there(), "{again}");

    let list = ListGroupMessages::new().limit(50);
    let mut messages = client.group("team").messages().list(list).items();
    let mut muids = BTreeSet::new();
    while let Some(message) = messages.next().await {
        let message = message.expect("a message");
        let muid = message.muid.expect("it was imported");
        let n: i64 = muid.trim_start_matches("old-").parse().expect("a number");
        assert_eq!(
            message.sent_at.map(|at| at.as_secs()),
            Some(1_600_002_000 + n)
        );
        assert!(muids.insert(muid), "no message twice");
    }
    assert_eq!(muids.len(), 120);
}
