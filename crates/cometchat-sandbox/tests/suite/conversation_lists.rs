//! Which conversations stand in a list, and where, although there is no message in them.

use reqwest::Method;
use serde_json::json;

use crate::messages::text;
use crate::tester::Tester;

async fn listed(tester: &Tester, by: &str) -> Vec<String> {
    tester
        .get_as(by, "/conversations")
        .await
        .column("conversationId")
}

#[tokio::test]
async fn a_conversation_that_was_cleared_keeps_its_place_if_that_is_asked_for() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "cat", "dan"]).await;
    for by in ["ben", "cat", "dan"] {
        text(&tester, by, "ann", "hi").await;
    }
    let order = ["ann_user_dan", "ann_user_cat", "ann_user_ben"];
    assert_eq!(listed(&tester, "ann").await, order);
    let keep = json!({ "preserveOrder": true });
    let path = "/users/cat/conversation";
    tester.act("ann", Method::DELETE, path, &keep).await.data();
    assert_eq!(listed(&tester, "ann").await, order);
    text(&tester, "cat", "ann", "again").await;
    let order = ["ann_user_cat", "ann_user_dan", "ann_user_ben"];
    assert_eq!(listed(&tester, "ann").await, order);
    let forget = json!({ "preserveOrder": false });
    tester
        .act("ann", Method::DELETE, path, &forget)
        .await
        .data();
    assert_eq!(
        listed(&tester, "ann").await,
        ["ann_user_dan", "ann_user_ben"]
    );
}

#[tokio::test]
async fn a_conversation_with_a_new_friend_stands_in_both_lists_if_that_is_asked_for() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "cat"]).await;
    let plain = json!({ "accepted": ["cat"] });
    tester.post("/users/ann/friends", &plain).await.data();
    assert!(listed(&tester, "ann").await.is_empty());
    let added = json!({ "accepted": ["ben", "cat"], "addToConversations": true });
    tester.post("/users/ann/friends", &added).await.data();
    for by in ["ann", "ben"] {
        let page = tester.get_as(by, "/conversations").await;
        assert_eq!(page.column("conversationId"), ["ann_user_ben"], "{by}");
        assert_eq!(page.data()[0].get("lastMessage"), None);
        assert_eq!(page.data()[0]["unreadMessageCount"], "0");
    }
    // Who was a friend already is refused, and nothing else is done.
    assert!(listed(&tester, "cat").await.is_empty());
    text(&tester, "cat", "ann", "hi").await;
    assert_eq!(
        listed(&tester, "ann").await,
        ["ann_user_cat", "ann_user_ben"]
    );
}
