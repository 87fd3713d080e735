//! The state as a document: kept, read again, and taken over by another sandbox.

use cometchat_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::groups::crew;
use crate::messages::text;
use crate::tester::{Tester, submission};

/// Something of every family.
async fn fill(tester: &Tester) {
    crew(tester, "team", "password").await;
    tester
        .post(
            "/roles",
            &json!({ "role": "seller", "name": "Seller", "metadata": { "n": 1.50 } }),
        )
        .await
        .data();
    tester
        .put(
            "/users/paul",
            &json!({ "role": "seller", "tags": ["red"], "metadata": { "deep": [{}] } }),
        )
        .await
        .data();
    tester
        .post("/users/paul/auth_tokens", &json!({}))
        .await
        .data();
    tester
        .post("/users/paul/friends", &json!({ "accepted": ["mona"] }))
        .await
        .data();
    tester
        .post(
            "/users/paul/blockedusers",
            &json!({ "blockedUids": ["eve"] }),
        )
        .await
        .data();
    tester
        .post("/groups/team/bannedusers/eve", &json!({}))
        .await
        .data();
    tester
        .post(
            "/apikeys",
            &json!({ "name": "mine", "scope": "fullAccess" }),
        )
        .await
        .data();
    let id = text(tester, "paul", "mona", "hi").await;
    tester
        .act(
            "paul",
            Method::PUT,
            &format!("/messages/{id}"),
            &json!({ "data": { "metadata": { "k": 1.0 } } }),
        )
        .await
        .data();
    let reply = json!({ "receiver": "paul", "receiverType": "user", "data": { "text": "hi" } });
    tester
        .post_as("mona", &format!("/messages/{id}/thread"), &reply)
        .await
        .data();
    tester
        .post("/moderation/messages", &submission("you idiot"))
        .await
        .data();
    tester
        .delete("/users/adam", &json!({ "permanent": true }))
        .await
        .data();
}

const LISTS: [&str; 10] = [
    "/users?withTags=true&withDeactivated=true",
    "/groups?withTags=true",
    "/groups/team/members",
    "/groups/team/bannedusers",
    "/roles",
    "/apikeys",
    "/users/paul/auth_tokens",
    "/users/paul/friends",
    "/users/paul/blockedusers",
    "/messages?limit=100&withTags=true",
];

async fn seen(tester: &Tester) -> Vec<Value> {
    let mut answers = Vec::new();
    for path in LISTS {
        answers.push(tester.get(path).await.body);
    }
    answers
}

#[tokio::test]
async fn another_sandbox_goes_on_from_a_state() {
    let tester = Tester::start().await;
    fill(&tester).await;
    tester.sandbox.advance(std::time::Duration::from_secs(1));
    let before = seen(&tester).await;
    let document = tester.sandbox.state().unwrap();
    let other = Tester::start().await;
    other.sandbox.load_state(&document).unwrap();
    assert_eq!(seen(&other).await, before);
    assert_eq!(other.sandbox.state().unwrap(), document, "to the last byte");
    for sandbox in [&tester, &other] {
        sandbox.sandbox.advance(std::time::Duration::from_secs(5));
    }
    // What comes next is the same too.
    let force = json!({ "force": true });
    let next = async |tester: &Tester| {
        let token = tester.post("/users/mona/auth_tokens", &force).await;
        (
            token.data()["authToken"].clone(),
            text(tester, "paul", "mona", "on").await,
        )
    };
    let (token, id) = next(&other).await;
    assert_eq!(id, next(&tester).await.1);
    assert!(token.as_str().unwrap().starts_with("mona_"));
}

#[tokio::test]
async fn a_state_goes_over_http_and_a_wrong_one_changes_nothing() {
    let tester = Tester::start().await;
    let start = tester.control_get("/state").await.body;
    tester.people(&["ann"]).await;
    for (wrong, named) in [
        (json!({}), "version"),
        (json!({ "version": 99 }), "version 99"),
        (
            json!({ "version": 1, "keys": {}, "state": {} }),
            "missing field",
        ),
    ] {
        let reply = tester.control("/state", &wrong).await;
        assert_eq!(reply.status, 400);
        let message = reply.body["error"]["message"].as_str().unwrap();
        assert!(message.contains(named), "{message}");
    }
    tester.get("/users/ann").await.data();
    tester.control("/state", &start).await.data();
    tester
        .get("/users/ann")
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
}

#[tokio::test]
async fn a_state_file_is_read_at_the_start_and_written_at_the_end() {
    let path = std::env::temp_dir().join(format!("cometchat-sandbox-{}.json", std::process::id()));
    let _ = std::fs::remove_file(&path);
    let builder = || Sandbox::builder().state_file(&path);
    let tester = Tester::with(builder()).await;
    tester.people(&["ann"]).await;
    tester.sandbox.stop().await;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "it holds keys");
    }
    // The key of the options is good beside those that were kept.
    let tester = Tester::with(builder().api_key("another-key")).await;
    assert_eq!(tester.get("/users/ann").await.data()["name"], "Name of ann");
    drop(tester);
    std::fs::write(&path, "{").unwrap();
    let error = builder().start().await.unwrap_err().to_string();
    assert!(
        error.contains("state file") && error.contains("not the state"),
        "{error}"
    );
    std::fs::remove_file(&path).unwrap();
}
