//! Conversations: what is unread, marked, tagged and deleted, for each of those who take part.

use reqwest::Method;
use serde_json::{Value, json};

use crate::groups::crew;
use crate::messages::{send, text};
use crate::tester::Tester;

async fn act(tester: &Tester, by: &str, method: Method, path: &str, body: Value) -> Value {
    tester.act(by, method, path, &body).await.data().clone()
}

async fn unread(tester: &Tester, by: &str, path: &str) -> String {
    let one = tester.get_as(by, path).await;
    let count = one.data()[0]["unreadMessageCount"].as_str().unwrap();
    count.to_owned()
}

#[tokio::test]
async fn the_latest_conversation_comes_first_as_each_user_sees_it() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    text(&tester, "paul", "mona", "one").await;
    let id = text(&tester, "eve", "mona", "two").await;
    let page = tester.get_as("mona", "/conversations").await;
    assert_eq!(
        page.column("conversationId"),
        ["eve_user_mona", "mona_user_paul", "group_team"]
    );
    let first = &page.data()[0];
    assert_eq!(
        (&first["conversationType"], &first["unreadMessageCount"]),
        (&json!("user"), &json!("1"))
    );
    assert_eq!(
        (
            &first["lastMessage"]["id"],
            &first["conversationWith"]["uid"]
        ),
        (&json!(id), &json!("eve"))
    );
    let group = &page.data()[2];
    assert_eq!(
        group["unreadMessageCount"], "0",
        "action messages do not count"
    );
    assert_eq!(group["conversationWith"]["scope"], "moderator");
    assert_eq!(page.body["meta"]["pagination"]["total"], 3);
    let theirs = tester.get_as("eve", "/conversations").await;
    assert_eq!(theirs.data()[0]["conversationWith"]["uid"], "mona");
    assert_eq!(
        theirs.data()[0]["unreadMessageCount"],
        "0",
        "one's own are read"
    );
    for (query, expected) in [
        ("conversationType=group", &["group_team"][..]),
        ("unread=true", &["eve_user_mona", "mona_user_paul"]),
        ("searchKey=of%20PAUL", &["mona_user_paul"]),
        ("onlyAgentic=true", &[]),
        ("perPage=1&page=2", &["mona_user_paul"]),
    ] {
        let page = tester
            .get_as("mona", &format!("/conversations?{query}"))
            .await;
        assert_eq!(page.column("conversationId"), expected, "{query}");
    }
    tester
        .post(
            "/users/mona/blockedusers",
            &json!({ "blockedUids": ["eve"] }),
        )
        .await
        .data();
    let rest = tester
        .get_as("mona", "/conversations?conversationType=user")
        .await;
    assert_eq!(rest.column("conversationId"), ["mona_user_paul"]);
    let all = tester
        .get_as(
            "mona",
            "/conversations?includeBlockedUsers=true&withBlockedInfo=true",
        )
        .await;
    assert_eq!(all.data()[0]["conversationWith"]["blockedByMe"], true);
    let app = tester.get("/conversations?unique=1").await;
    assert_eq!(app.column("conversationId").len(), 3);
}

#[tokio::test]
async fn messages_are_unread_until_they_are_marked_and_after_that_again() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "eve"]).await;
    let mut ids = Vec::new();
    for number in 0..3 {
        ids.push(text(&tester, "ann", "ben", &format!("text {number}")).await);
    }
    let path = "/users/ann/conversation";
    let read = "/users/ann/conversation/read";
    let number = |id: &str| json!({ "messageId": id.parse::<u64>().unwrap() });
    assert_eq!(unread(&tester, "ben", path).await, "3");
    act(
        &tester,
        "ben",
        Method::POST,
        "/users/ann/conversation/delivered",
        json!({}),
    )
    .await;
    assert_eq!(unread(&tester, "ben", path).await, "3");
    let done = act(&tester, "ben", Method::POST, read, number(&ids[1])).await;
    assert!(done["Message"].is_string(), "{done}");
    assert_eq!(unread(&tester, "ben", path).await, "1");
    act(&tester, "ben", Method::POST, read, json!({})).await;
    assert_eq!(unread(&tester, "ben", path).await, "0");
    let done = act(&tester, "ben", Method::DELETE, read, number(&ids[0])).await;
    assert!(done["message"].is_string(), "{done}");
    assert_eq!(unread(&tester, "ben", path).await, "2");
    let events = tester.control_get("/events?after=6").await;
    assert_eq!(
        events.column("name"),
        [
            "message_delivery_receipt",
            "message_read_receipt",
            "message_read_receipt",
            "conversation_marked_unread"
        ]
    );
    for (body, status, code) in [
        (json!({ "messageId": {} }), 400, "ERR_BAD_REQUEST"),
        (json!({ "messageId": 99 }), 404, "ERR_MESSAGE_ID_NOT_FOUND"),
    ] {
        tester
            .act("ben", Method::POST, read, &body)
            .await
            .refused(status, code);
    }
    tester
        .act("eve", Method::POST, read, &json!({}))
        .await
        .refused(404, "ERR_CONVERSATION_NOT_ACCESSIBLE");
    tester
        .post(read, &json!({}))
        .await
        .refused(400, "ERR_BAD_REQUEST");
}

#[tokio::test]
async fn conversations_of_groups_are_for_members() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    let to_group = json!({ "receiver": "team", "receiverType": "group", "data": { "text": "hi" } });
    send(&tester, "adam", &to_group).await.data();
    let path = "/groups/team/conversation";
    assert_eq!(unread(&tester, "paul", path).await, "1");
    let done = act(
        &tester,
        "paul",
        Method::POST,
        "/groups/team/conversation/read",
        json!({}),
    )
    .await;
    assert!(done["message"].is_string(), "{done}");
    assert_eq!(unread(&tester, "paul", path).await, "0");
    assert_eq!(unread(&tester, "mona", path).await, "1");
    tester
        .get_as("eve", path)
        .await
        .refused(404, "ERR_NOT_A_MEMBER");
    tester
        .get_as("paul", "/conversations/group_team")
        .await
        .data();
    tester
        .get_as("eve", "/conversations/group_team")
        .await
        .refused(404, "ERR_CONVERSATION_NOT_ACCESSIBLE");
    tester
        .get_as("eve", "/conversations/a_user_b")
        .await
        .refused(404, "ERR_CONVERSATION_NOT_FOUND");
}

#[tokio::test]
async fn tags_are_there_for_who_set_them() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    text(&tester, "ann", "ben", "hi").await;
    let tags = json!({ "tags": ["vip", "late"] });
    act(&tester, "ann", Method::PUT, "/users/ben/conversation", tags).await;
    let found = tester
        .get_as("ann", "/conversations?tags=vip,late&withTags=true")
        .await;
    assert_eq!(found.data()[0]["tags"], json!(["vip", "late"]));
    assert!(
        tester
            .get_as("ann", "/conversations?tags=vip,new")
            .await
            .column("conversationId")
            .is_empty()
    );
    assert!(
        tester
            .get_as("ben", "/conversations?tags=vip")
            .await
            .column("conversationId")
            .is_empty()
    );
    let wrong = json!({ "tags": "vip" });
    tester
        .act("ann", Method::PUT, "/users/ben/conversation", &wrong)
        .await
        .refused(400, "ERR_BAD_REQUEST");
}

#[tokio::test]
async fn a_conversation_is_deleted_for_one_or_for_both() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let id = text(&tester, "ann", "ben", "hi").await;
    act(
        &tester,
        "ann",
        Method::DELETE,
        "/conversations/ann_user_ben",
        json!({}),
    )
    .await;
    assert!(
        tester
            .get_as("ann", "/conversations")
            .await
            .column("conversationId")
            .is_empty()
    );
    assert!(
        tester
            .get_as("ann", "/users/ben/messages")
            .await
            .column("id")
            .is_empty()
    );
    assert_eq!(
        tester
            .get_as("ben", "/users/ann/messages")
            .await
            .column("id"),
        [id.as_str()]
    );
    let next = text(&tester, "ben", "ann", "again").await;
    assert_eq!(
        tester
            .get_as("ann", "/users/ben/messages")
            .await
            .column("id"),
        [next.as_str()]
    );
    assert_eq!(unread(&tester, "ann", "/users/ben/conversation").await, "1");
    let keeping = json!({ "preserveOrder": true });
    act(
        &tester,
        "ann",
        Method::DELETE,
        "/users/ben/conversation",
        keeping,
    )
    .await;
    let kept = tester.get_as("ann", "/conversations").await;
    assert_eq!(kept.column("conversationId"), ["ann_user_ben"]);
    assert_eq!(kept.data()[0].get("lastMessage"), None);
    let for_good = json!({ "deleteMessagesPermanently": true });
    act(
        &tester,
        "ben",
        Method::DELETE,
        "/users/ann/conversation",
        for_good,
    )
    .await;
    tester
        .get(&format!("/messages/{next}"))
        .await
        .refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    tester
        .get_as("ann", "/users/ben/conversation")
        .await
        .refused(404, "ERR_CONVERSATION_NOT_ACCESSIBLE");
}
