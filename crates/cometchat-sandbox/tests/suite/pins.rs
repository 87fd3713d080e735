//! Pinned and saved messages.

use reqwest::Method;
use serde_json::{Value, json};

use crate::groups::crew;
use crate::messages::{send, text};
use crate::tester::{Reply, START, Tester, text_to};

async fn change(tester: &Tester, by: &str, method: Method, id: &str, what: &str) -> Reply {
    let path = format!("/messages/{id}/{what}");
    tester.act(by, method, &path, &json!({})).await
}

async fn pin(tester: &Tester, by: &str, id: &str) -> Reply {
    change(tester, by, Method::POST, id, "pin").await
}

async fn save(tester: &Tester, by: &str, id: &str) -> Reply {
    change(tester, by, Method::POST, id, "save").await
}

async fn message(tester: &Tester, by: &str, id: &str) -> Value {
    let read = tester.get_as(by, &format!("/messages/{id}")).await;
    read.data().clone()
}

#[tokio::test]
async fn everybody_in_the_conversation_sees_who_pinned_a_message() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let id = text(&tester, "ann", "ben", "the plan").await;
    tester.sandbox.advance(std::time::Duration::from_secs(5));
    let pinned = pin(&tester, "ben", &id).await;
    let found = (&pinned.data()["pinnedBy"], &pinned.data()["pinnedAt"]);
    assert_eq!(found, (&json!("ben"), &json!(START + 5)));
    assert_eq!(pinned.data()["updatedAt"], START + 5);
    assert_eq!(&message(&tester, "ann", &id).await, pinned.data());
    let listed = tester.get_as("ann", "/users/ben/messages").await;
    assert_eq!(listed.data()[0]["pinnedBy"], "ben");

    tester.sandbox.advance(std::time::Duration::from_secs(5));
    let again = pin(&tester, "ann", &id).await;
    assert_eq!(again.data(), pinned.data(), "a pin stays as it is");
    let unpinned = change(&tester, "ann", Method::DELETE, &id, "pin").await;
    assert!(unpinned.data().get("pinnedBy").is_none());
    assert!(unpinned.data().get("pinnedAt").is_none());
    let again = change(&tester, "ann", Method::DELETE, &id, "pin").await;
    assert_eq!(again.data(), unpinned.data());
}

#[tokio::test]
async fn the_app_pins_as_its_system_user() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let id = text(&tester, "ann", "ben", "the plan").await;
    let path = format!("/messages/{id}/pin");
    let pinned = tester.post(&path, &json!({})).await;
    assert_eq!(pinned.data()["pinnedBy"], "app_system");
}

#[tokio::test]
async fn a_conversation_has_a_hundred_pins_whoever_made_them() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "cat"]).await;
    let mut ids = Vec::new();
    for number in 0..=100 {
        ids.push(text(&tester, "ann", "ben", &number.to_string()).await);
    }
    for (place, id) in ids[..100].iter().enumerate() {
        let by = ["ann", "ben"][place % 2];
        pin(&tester, by, id).await.data();
    }
    let refused = pin(&tester, "ann", &ids[100]).await;
    refused.refused(400, "ERR_PINNED_MESSAGES_LIMIT_EXCEEDED");
    assert_eq!(refused.body["error"]["params"], json!({ "limit": 100 }));
    let elsewhere = text(&tester, "ann", "cat", "hi").await;
    pin(&tester, "ann", &elsewhere).await.data();
    let gone = json!({ "permanent": true });
    let path = format!("/messages/{}", ids[0]);
    tester.act("ann", Method::DELETE, &path, &gone).await.data();
    pin(&tester, "ann", &ids[100]).await.data();
}

#[tokio::test]
async fn a_saved_message_is_only_marked_for_who_saved_it() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let id = text(&tester, "ann", "ben", "for later").await;
    let saved = save(&tester, "ben", &id).await;
    assert_eq!(saved.data()["savedAt"], START);
    assert_eq!(&message(&tester, "ben", &id).await, saved.data());
    assert!(message(&tester, "ann", &id).await.get("savedAt").is_none());
    let app = tester.get(&format!("/messages/{id}")).await;
    assert!(app.data().get("savedAt").is_none());

    tester.sandbox.advance(std::time::Duration::from_secs(5));
    let again = save(&tester, "ben", &id).await;
    assert_eq!(again.data()["savedAt"], START, "the first time counts");
    let other = save(&tester, "ann", &id).await;
    assert_eq!(other.data()["savedAt"], START + 5);
    let path = format!("/messages/{id}/save");
    let nobody = tester.post(&path, &json!({})).await;
    nobody.refused(400, "ERR_BAD_REQUEST");
    let unsaved = change(&tester, "ben", Method::DELETE, &id, "save").await;
    assert!(unsaved.data().get("savedAt").is_none());
    assert_eq!(message(&tester, "ann", &id).await["savedAt"], START + 5);
}

#[tokio::test]
async fn a_user_saves_a_hundred_messages() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let mut ids = Vec::new();
    for number in 0..=100 {
        ids.push(text(&tester, "ann", "ben", &number.to_string()).await);
    }
    for id in &ids[..100] {
        save(&tester, "ben", id).await.data();
    }
    let refused = save(&tester, "ben", &ids[100]).await;
    refused.refused(400, "ERR_SAVED_MESSAGES_LIMIT_EXCEEDED");
    assert_eq!(refused.body["error"]["params"], json!({ "limit": 100 }));
    save(&tester, "ann", &ids[100]).await.data();
    change(&tester, "ben", Method::DELETE, &ids[0], "save")
        .await
        .data();
    save(&tester, "ben", &ids[100]).await.data();
}

#[tokio::test]
async fn what_cannot_be_read_or_is_not_approved_is_neither_pinned_nor_saved() {
    let tester = Tester::start().await;
    crew(&tester, "team", "private").await;
    let to_team = json!({ "receiver": "team", "receiverType": "group", "data": { "text": "hi" } });
    let sent = send(&tester, "paul", &to_team).await;
    let id = sent.data()["id"].as_str().unwrap();
    let action = tester.get_as("paul", "/groups/team/messages").await;
    let action = action.column("id").remove(0);
    let pending = tester.submit("hello").await;
    for what in ["pin", "save"] {
        for method in [Method::POST, Method::DELETE] {
            let refused = change(&tester, "eve", method.clone(), id, what).await;
            refused.refused(403, "ERR_MESSAGE_NO_ACCESS");
            let refused = change(&tester, "paul", method.clone(), &action, what).await;
            refused.refused(400, "ERR_MESSAGE_ACTION_NOT_ALLOWED");
            let refused = change(&tester, "cometchat-uid-1", method.clone(), &pending, what).await;
            refused.refused(400, "ERR_MESSAGE_ACTION_NOT_ALLOWED");
            let refused = change(&tester, "paul", method, "999", what).await;
            refused.refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
        }
    }
    tester.sandbox.advance(std::time::Duration::from_secs(1));
    pin(&tester, "cometchat-uid-2", &pending).await.data();
    pin(&tester, "paul", id).await.data();
}

#[tokio::test]
async fn pins_and_saves_are_events_and_last_with_the_state() {
    let tester = Tester::start().await;
    let id = tester
        .post("/messages", &text_to("cometchat-uid-2", "news"))
        .await;
    let id = id.data()["id"].as_str().unwrap().to_owned();
    let by = "cometchat-uid-2";
    pin(&tester, by, &id).await.data();
    save(&tester, by, &id).await.data();
    save(&tester, by, &id).await.data();
    let events = tester.control_get("/events").await;
    let names = events.column("name");
    assert_eq!(names, ["message_sent", "message_pinned", "message_saved"]);
    let state = tester.sandbox.state().unwrap();
    change(&tester, by, Method::DELETE, &id, "pin").await.data();
    change(&tester, by, Method::DELETE, &id, "save")
        .await
        .data();
    let names = tester.control_get("/events").await.column("name");
    assert_eq!(names[3..], ["message_unpinned", "message_unsaved"]);
    tester.sandbox.load_state(&state).unwrap();
    let read = message(&tester, by, &id).await;
    let found = (&read["pinnedBy"], &read["savedAt"]);
    assert_eq!(found, (&json!(by), &json!(START)));
}
