//! The examples that do a whole job, run against the sandbox.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../crates/cometchat/examples/sync_users.rs"]
mod sync_users;

use cometchat::users::ListUsers;
use cometchat::{Client, ErrorKind};
use cometchat_sandbox::Sandbox;
use sync_users::{Person, sync};

async fn uids(client: &Client) -> Vec<String> {
    let list = ListUsers::new().search_key("x-");
    let page = client.users().list(list).await.expect("a page");
    page.iter().map(|user| user.uid.clone()).collect()
}

#[tokio::test]
async fn a_directory_and_the_apps_users_are_brought_into_step() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()
        .expect("a client");
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
