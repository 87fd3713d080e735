//! What histories tell of deliveries and of the users that are mentioned.

use reqwest::Method;
use serde_json::json;

use crate::messages::text;
use crate::tester::Tester;

#[tokio::test]
async fn messages_of_others_are_undelivered_until_they_are_marked() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    text(&tester, "ann", "ben", "mine").await;
    let first = text(&tester, "ben", "ann", "one").await;
    let second = text(&tester, "ben", "ann", "two").await;
    let path = "/users/ben/messages?undelivered=true";
    let found = tester.get_as("ann", path).await;
    assert_eq!(found.column("id"), [first.as_str(), second.as_str()]);
    let body = json!({ "messageId": first.parse::<u64>().unwrap() });
    let delivered = "/users/ben/conversation/delivered";
    tester
        .act("ann", Method::POST, delivered, &body)
        .await
        .data();
    assert_eq!(tester.get_as("ann", path).await.column("id"), [second]);
    let read = "/users/ben/conversation/read";
    tester
        .act("ann", Method::POST, read, &json!({}))
        .await
        .data();
    assert!(tester.get_as("ann", path).await.column("id").is_empty());
}

#[tokio::test]
async fn mentioned_users_come_with_blocks_and_tags_if_that_is_asked_for() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "cat"]).await;
    let tags = json!({ "tags": ["vip"] });
    tester.put("/users/cat", &tags).await.data();
    let blocked = json!({ "blockedUids": ["cat"] });
    tester
        .post("/users/ann/blockedusers", &blocked)
        .await
        .data();
    text(&tester, "ben", "ann", "Ask <@uid:cat>").await;
    for (query, blocked, tags) in [
        ("", false, false),
        ("mentionsWithBlockedInfo=true", true, false),
        ("mentionsWithTagInfo=true", false, true),
    ] {
        let path = format!("/users/ben/messages?{query}");
        let page = tester.get_as("ann", &path).await;
        let cat = &page.data()[0]["data"]["mentions"]["cat"];
        assert_eq!(cat["uid"], "cat", "{query}");
        assert_eq!(cat["blockedByMe"] == true, blocked, "{query}: {cat}");
        assert_eq!(cat["tags"] == json!(["vip"]), tags, "{query}: {cat}");
    }
}
