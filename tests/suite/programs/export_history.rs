//! A group's history in a file.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../../crates/cometchat/examples/export_history.rs"]
mod program;

use super::sandbox;
use cometchat::groups::{CreateGroup, GroupType};
use cometchat::messages::SendMessage;
use cometchat::users::CreateUser;
use cometchat::{Client, Content, Receiver};
use program::export;
use std::path::Path;

async fn send(client: &Client, from: usize, to: usize) {
    for number in from..to {
        let content = Content::text(format!("Message {number}"));
        let message = SendMessage::new(Receiver::group("zg"), content);
        let sent = client.on_behalf_of("alice").messages().send(message).await;
        sent.expect("sent");
    }
}

fn texts(file: &Path) -> Vec<String> {
    let lines = std::fs::read_to_string(file).expect("a file");
    let text = |line: &str| {
        let message: serde_json::Value = serde_json::from_str(line).expect("JSON");
        message["data"]["text"].as_str().map(str::to_owned)
    };
    lines.lines().filter_map(text).collect()
}

#[tokio::test]
async fn an_export_that_is_started_again_goes_on_behind_its_last_bookmark() {
    let (_sandbox, client) = sandbox().await;
    let alice = CreateUser::new("alice", "Alice");
    client.users().create(alice).await.expect("a user");
    let group = CreateGroup::new("zg", "Group", GroupType::Public).owner("alice");
    client.groups().create(group).await.expect("a group");
    send(&client, 0, 7).await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("history.jsonl");
    export(&client, "zg", &file, 3).await.expect("exported");
    let all: Vec<String> = (0..7).map(|number| format!("Message {number}")).collect();
    assert_eq!(texts(&file), all);

    // The process died after it had written half a line; new messages came meanwhile.
    let mut written = std::fs::read(&file).expect("a file");
    written.extend_from_slice(b"{\"id\":");
    std::fs::write(&file, written).expect("written");
    send(&client, 7, 10).await;
    export(&client, "zg", &file, 3).await.expect("exported");
    let all: Vec<String> = (0..10).map(|number| format!("Message {number}")).collect();
    assert_eq!(texts(&file), all);
}
