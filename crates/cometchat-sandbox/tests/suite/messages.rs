//! Messages of users and of the app: sent, read, edited, deleted.

use reqwest::Method;
use serde_json::{Value, json};

use crate::groups::crew;
use crate::tester::{Reply, START, Tester, text_to};

pub(crate) async fn send(tester: &Tester, by: &str, body: &Value) -> Reply {
    tester.act(by, Method::POST, "/messages", body).await
}

/// Sends a text from one user to another; answers its id.
pub(crate) async fn text(tester: &Tester, by: &str, to: &str, text: &str) -> String {
    let sent = send(tester, by, &text_to(to, text)).await;
    sent.data()["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_user_writes_and_without_one_the_app_does() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let sent = send(&tester, "ann", &text_to("ben", "hi")).await;
    assert_eq!(sent.data()["sender"], "ann");
    assert_eq!(sent.data()["conversationId"], "ann_user_ben");
    let mut body = text_to("ben", "news");
    body["sender"] = json!("ann");
    let sent = tester.post("/messages", &body).await;
    assert_eq!(sent.data()["sender"], "app_system");
    let id = sent.data()["id"].as_str().unwrap();
    let read = tester.get(&format!("/messages/{id}")).await;
    assert_eq!(read.data(), sent.data());
}

#[tokio::test]
async fn every_category_is_sent_and_read_back() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    for (category, message_type, data) in [
        (
            "message",
            "text",
            json!({ "text": "hi", "metadata": { "k": 1.0 } }),
        ),
        ("custom", "place", json!({ "customData": { "lat": 1.5 } })),
        (
            "interactive",
            "form",
            json!({ "interactiveData": { "title": "?" }, "allowSenderInteraction": true }),
        ),
    ] {
        let body = json!({ "receiver": "ben", "receiverType": "user", "category": category, "type": message_type, "data": data });
        let sent = send(&tester, "ann", &body).await;
        let sent = sent.data();
        assert_eq!(
            (&sent["category"], &sent["type"]),
            (&json!(category), &json!(message_type))
        );
        for (key, value) in data.as_object().unwrap() {
            assert_eq!(&sent["data"][key], value, "{key}");
        }
        let id = sent["id"].as_str().unwrap();
        assert_eq!(
            tester
                .get_as("ben", &format!("/messages/{id}"))
                .await
                .data(),
            sent
        );
    }
    let unknown = json!({ "receiver": "ben", "receiverType": "user", "category": "interactive", "type": "poll", "data": {} });
    send(&tester, "ann", &unknown)
        .await
        .refused(400, "ERR_INVALID_MESSAGE_TYPE");
    let action =
        json!({ "receiver": "ben", "receiverType": "user", "category": "action", "data": {} });
    send(&tester, "ann", &action)
        .await
        .refused(400, "ERR_INVALID_MESSAGE_CATEGORY");
}

#[tokio::test]
async fn nobody_writes_to_whom_one_has_blocked_or_where_one_is_not() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    let blocked = json!({ "blockedUids": ["paul"] });
    tester
        .post("/users/eve/blockedusers", &blocked)
        .await
        .data();
    send(&tester, "eve", &text_to("paul", "hi"))
        .await
        .refused(403, "ERR_BLOCKED_RECEIVER");
    text(&tester, "paul", "eve", "the other way round").await;
    let to_group = json!({ "receiver": "team", "receiverType": "group", "data": { "text": "hi" } });
    send(&tester, "eve", &to_group)
        .await
        .refused(404, "ERR_NOT_A_MEMBER");
    send(&tester, "paul", &to_group).await.data();
    tester.post("/messages", &to_group).await.data();
    let several = json!({ "multipleReceivers": { "uids": ["paul", "mona"], "guids": ["team"] }, "receiverType": "user", "data": { "text": "hi" } });
    let sent = send(&tester, "eve", &several).await;
    let data = sent.data();
    assert_eq!(
        data["uids"]["paul"]["error"]["code"],
        "ERR_BLOCKED_RECEIVER"
    );
    assert_eq!(data["uids"]["mona"]["sender"], "eve");
    assert_eq!(data["guids"]["team"]["error"]["code"], "ERR_NOT_A_MEMBER");
}

#[tokio::test]
async fn an_edit_is_told_by_an_action_message_and_read_back() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "eve"]).await;
    let id = text(&tester, "ann", "ben", "before").await;
    let path = format!("/messages/{id}");
    tester.sandbox.advance(std::time::Duration::from_secs(5));
    let change = json!({ "data": { "text": "after", "metadata": { "k": "v" } }, "tags": ["red"] });
    let told = tester.act("ann", Method::PUT, &path, &change).await;
    let told = told.data();
    assert_ne!(told["id"], json!(id));
    assert_eq!(
        (&told["category"], &told["type"], &told["data"]["action"]),
        (&json!("action"), &json!("message"), &json!("edited"))
    );
    let entities = &told["data"]["entities"];
    assert_eq!(entities["by"]["entity"]["uid"], "ann");
    assert_eq!(entities["for"]["entity"]["uid"], "ben");
    assert_eq!(entities["on"]["entityType"], "message");
    let on = &entities["on"]["entity"];
    assert_eq!((&on["id"], &on["sentAt"]), (&json!(id), &json!(START)));
    assert_eq!(
        (&on["editedAt"], &on["editedBy"]),
        (&json!(START + 5), &json!("ann"))
    );
    let read = tester.get_as("ben", &path).await;
    assert_eq!(read.data()["data"]["text"], "after");
    assert_eq!(read.data()["tags"], json!(["red"]));

    tester
        .act("ben", Method::PUT, &path, &change)
        .await
        .refused(403, "ERR_MESSAGE_NOT_A_SENDER");
    tester
        .act("eve", Method::PUT, &path, &change)
        .await
        .refused(403, "ERR_MESSAGE_NO_ACCESS");
    tester
        .get_as("eve", &path)
        .await
        .refused(403, "ERR_MESSAGE_NO_ACCESS");
    let empty = json!({ "data": { "text": " " } });
    tester
        .act("ann", Method::PUT, &path, &empty)
        .await
        .refused(400, "ERR_EMPTY_MESSAGE_TEXT");
    let action = format!("/messages/{}", told["id"].as_str().unwrap());
    tester
        .put(&action, &change)
        .await
        .refused(400, "ERR_MESSAGE_ACTION_NOT_ALLOWED");
    tester
        .put("/messages/999", &change)
        .await
        .refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
}

#[tokio::test]
async fn a_message_is_marked_as_deleted_or_gone_for_good() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let kept = format!("/messages/{}", text(&tester, "ann", "ben", "one").await);
    let gone = format!("/messages/{}", text(&tester, "ann", "ben", "two").await);
    tester
        .act("ben", Method::DELETE, &kept, &json!({}))
        .await
        .refused(403, "ERR_MESSAGE_NOT_A_SENDER");
    let told = tester.act("ann", Method::DELETE, &kept, &json!({})).await;
    assert_eq!(told.data()["data"]["action"], "deleted");
    let read = tester.get(&kept).await;
    assert_eq!(
        (&read.data()["deletedAt"], &read.data()["deletedBy"]),
        (&json!(START), &json!("ann"))
    );
    let change = json!({ "data": { "text": "three" } });
    tester
        .put(&kept, &change)
        .await
        .refused(400, "ERR_MESSAGE_ACTION_NOT_ALLOWED");
    let told = tester.delete(&gone, &json!({ "permanent": true })).await;
    let on = &told.data()["data"]["entities"]["on"]["entity"];
    assert_eq!(
        (&on["data"]["text"], &on["deletedBy"]),
        (&json!("two"), &json!("app_system"))
    );
    tester
        .get(&gone)
        .await
        .refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
}

#[tokio::test]
async fn a_moderator_deletes_what_others_wrote_in_the_group() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    let to_group = json!({ "receiver": "team", "receiverType": "group", "data": { "text": "hi" } });
    let sent = send(&tester, "adam", &to_group).await;
    let path = format!("/messages/{}", sent.data()["id"].as_str().unwrap());
    tester
        .act("paul", Method::DELETE, &path, &json!({}))
        .await
        .refused(403, "ERR_MESSAGE_NOT_A_SENDER");
    tester
        .act("mona", Method::DELETE, &path, &json!({}))
        .await
        .data();
}
