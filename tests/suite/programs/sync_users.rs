//! A directory and the app's users.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../../crates/cometchat/examples/sync_users.rs"]
mod program;

use super::sandbox;
use cometchat::users::ListUsers;
use cometchat::{Client, ErrorKind};
use program::{Person, sync};

async fn uids(client: &Client) -> Vec<String> {
    let list = ListUsers::new().search_key("x-");
    let page = client.users().list(list).await.expect("a page");
    page.iter().map(|user| user.uid.clone()).collect()
}

#[tokio::test]
async fn a_directory_and_the_apps_users_are_brought_into_step() {
    let (_sandbox, client) = sandbox().await;
    let person = |uid, name| Person {
        uid,
        name,
        team: "night",
    };
    let first = [person("x-alice", "Alice"), person("x-bob", "Robert")];
    sync(&client, &first).await.expect("in step");
    assert_eq!(uids(&client).await, ["x-alice", "x-bob"]);

    let second = [person("x-bob", "Bob"), person("x-carol", "Carol")];
    sync(&client, &second).await.expect("in step");
    assert_eq!(uids(&client).await, ["x-bob", "x-carol"]);
    let bob = client.user("x-bob").get().await.expect("a user");
    assert_eq!(bob.name.as_deref(), Some("Bob"));
    let alice = client.user("x-alice").get().await;
    assert_eq!(alice.expect_err("gone").kind(), ErrorKind::NotFound);

    let third = [person("x-alice", "Alice"), person("x-bob", "Bob")];
    sync(&client, &third).await.expect("in step");
    assert_eq!(
        uids(&client).await,
        ["x-alice", "x-bob"],
        "who returned is back"
    );
}
