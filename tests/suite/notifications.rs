//! Notifications over the sandbox, where more than one call matters.

use crate::support::{Script, Step, scripted, started};
use cometchat::Client;
use cometchat::notifications::{
    ListNotificationLogs, ListPushTokens, RegisterPushToken, UnregisterPushTokens,
};
use cometchat::types::{Affix, PushPlatform, Secret};
use cometchat::users::CreateAuthToken;
use cometchat_sandbox::Sandbox;
use serde_json::{Value, json};

async fn start() -> (Sandbox, Client) {
    started(Sandbox::builder().frozen_clock(1_760_000_000)).await
}

/// A session of a user, with a device that has this token.
async fn session(client: &Client, device: &str) -> Secret {
    let request = CreateAuthToken::new().force(true);
    let tokens = client.user("cometchat-uid-1").auth_tokens();
    let session = tokens.create(request).await.expect("a token");
    let session = session.auth_token.clone();
    let device = RegisterPushToken::fcm(device, PushPlatform::FcmWeb, session.clone());
    let tokens = client.notifications().push().tokens();
    tokens.register(device).await.expect("registered");
    session
}

async fn devices(client: &Client, session: &Secret) -> Vec<String> {
    let all = ListPushTokens::new(session.clone()).all(true);
    let listed = client.notifications().push().tokens().list(all).await;
    let listed = listed.expect("push tokens");
    let rows = listed.push_tokens.as_deref().unwrap_or_default();
    let tokens = rows.iter().filter_map(|row| row.push_token.clone());
    tokens.collect()
}

#[tokio::test]
async fn push_tokens_are_removed_for_one_session_or_for_all_of_a_user() {
    let (_sandbox, client) = start().await;
    let first = session(&client, "phone").await;
    session(&client, "tablet").await;
    session(&client, "web").await;
    let tokens = client.notifications().push().tokens();
    let removed = tokens
        .unregister(UnregisterPushTokens::new(first.clone()))
        .await;
    removed.expect("removed");
    assert_eq!(devices(&client, &first).await, ["tablet", "web"]);
    let removed = tokens
        .unregister_all_sessions(UnregisterPushTokens::new(first.clone()))
        .await;
    let removed = removed.expect("removed");
    assert_eq!(removed.push_tokens.as_deref().unwrap_or_default().len(), 2);
    assert!(devices(&client, &first).await.is_empty());
}

/// As many logs as fill two pages and a part of a third. Answers the id of the oldest.
async fn put_logs(sandbox: &Sandbox) -> String {
    let http = reqwest::Client::new();
    let mut oldest = None;
    for number in 1..=45 {
        let log = json!({
            "processingStartedAtMS": 1_760_000_000_000_u64 + number / 2, "messageId": number, "channel": "push",
            "trigger": "after_message", "notificationTriggered": true,
        });
        let url = format!("{}/notification-logs", sandbox.control_url());
        let put = http.post(url).json(&log).send().await.expect("a response");
        let put: Value = put.json().await.expect("JSON");
        let id = put["data"]["_id"].as_str().expect("an id").to_owned();
        oldest.get_or_insert(id);
    }
    oldest.expect("a log")
}

/// The messages that the logs of a walk are about.
async fn messages(client: &Client, request: ListNotificationLogs) -> Vec<i64> {
    let mut walk = client.notifications().logs().list(request).items();
    let mut messages = Vec::new();
    while let Some(row) = walk.next().await {
        messages.extend(row.expect("a row").message_id);
    }
    messages
}

#[tokio::test]
async fn a_walk_over_the_logs_goes_on_with_the_id_of_the_last_row_to_the_oldest() {
    let (sandbox, client) = start().await;
    put_logs(&sandbox).await;
    let all = messages(&client, ListNotificationLogs::new()).await;
    assert_eq!(all, (1..=45).rev().collect::<Vec<i64>>());
}

#[tokio::test]
async fn a_walk_to_newer_logs_goes_on_with_the_id_of_the_first_row_to_the_newest() {
    let (sandbox, client) = start().await;
    let oldest = put_logs(&sandbox).await;
    let newer = ListNotificationLogs::new()
        .affix(Affix::Prepend)
        .log_id(oldest);
    let newer = messages(&client, newer).await;
    let pages = [(2..=21), (22..=41), (42..=45)];
    let pages = pages.into_iter().flat_map(Iterator::rev);
    assert_eq!(newer, pages.collect::<Vec<i64>>());
}

#[tokio::test]
async fn the_message_that_a_cursor_of_logs_names_is_sent_nowhere() {
    let page = |ids: &[&str], next: Value| {
        let rows: Vec<Value> = ids
            .iter()
            .map(|id| json!({ "_id": id, "messageId": 7 }))
            .collect();
        Step::json(200, &json!({ "data": rows, "meta": { "next": next } }))
    };
    let next = json!({ "affix": "append", "messageId": 7 });
    let script = Script::new([page(&["b", "a"], next), page(&["0"], Value::Null)]);
    let found = messages(&scripted(&script), ListNotificationLogs::new()).await;
    assert_eq!(found.len(), 3);
    let seen = script.seen();
    let queries = seen.iter().map(|seen| seen.url.split('?').nth(1));
    assert_eq!(
        queries.collect::<Vec<_>>(),
        [None, Some("affix=append&logId=a")]
    );
}
