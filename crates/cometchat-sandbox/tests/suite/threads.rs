//! Replies.

use cometchat_sandbox::{DEMO_GROUP, Sandbox};
use reqwest::Method;
use serde_json::json;

use crate::tester::{Reply, Tester, text_to};

#[tokio::test]
async fn a_reply_names_its_parent_last() {
    let tester = Tester::start().await;
    tester.submit("a question").await;
    let request = tester
        .request(Method::POST, "/messages/1/thread")
        .header("onBehalfOf", "cometchat-uid-2")
        .json(&text_to("cometchat-uid-1", "an answer"));
    let body = request.send().await.unwrap().text().await.unwrap();
    assert!(body.ends_with(r#","parentId":"1"}}"#), "{body}");
}

#[tokio::test]
async fn a_bots_message_can_be_replied_to() {
    let tester = Tester::start().await;
    let text = text_to("cometchat-uid-1", "How can I help?");
    tester
        .post("/bots/sandbox-bot/messages", &text)
        .await
        .data();
    let text = text_to("sandbox-bot", "Like this");
    let reply = tester
        .post_as("CometChat-UID-1", "/messages/1/thread", &text)
        .await;
    assert_eq!(reply.data()["sender"], "cometchat-uid-1");
    assert_eq!(reply.data()["parentId"], "1");
    assert_eq!(
        reply.data()["conversationId"],
        "cometchat-uid-1_user_sandbox-bot"
    );
}

#[tokio::test]
async fn a_reply_in_a_group_stays_in_the_group() {
    let tester = Tester::start().await;
    let to_group = json!({"receiver": DEMO_GROUP, "receiverType": "group", "data": {"text": "hi"}});
    tester
        .post("/bots/sandbox-bot/messages", &to_group)
        .await
        .data();
    let reply = tester
        .post_as("cometchat-uid-4", "/messages/1/thread", &to_group)
        .await;
    assert_eq!(reply.data()["parentId"], "1");
}

#[tokio::test]
async fn a_reply_without_on_behalf_of_is_refused() {
    let tester = Tester::start().await;
    tester.submit("a question").await;
    let text = text_to("cometchat-uid-1", "an answer");
    let reply = tester.post("/messages/1/thread", &text).await;
    assert!(reply.refused(400, "ERR_BAD_REQUEST")["onBehalfOf"].is_array());
    let reply = tester.post_as(" ", "/messages/1/thread", &text).await;
    assert!(reply.refused(400, "ERR_BAD_REQUEST")["onBehalfOf"].is_array());
    let request = tester
        .request(Method::POST, "/messages/1/thread")
        .header("onBehalfOf", b"\xff".as_slice())
        .json(&text);
    let reply = Reply::of(request).await;
    assert!(reply.refused(400, "ERR_BAD_REQUEST")["onBehalfOf"].is_array());
}

#[tokio::test]
async fn a_reply_on_behalf_of_nobody_is_refused() {
    let tester = Tester::start().await;
    tester.submit("a question").await;
    let text = text_to("cometchat-uid-1", "an answer");
    let reply = tester.post_as("nobody", "/messages/1/thread", &text).await;
    reply.refused(404, "ERR_UID_NOT_FOUND");
}

#[tokio::test]
async fn a_reply_to_an_unknown_message_is_refused() {
    let tester = Tester::start().await;
    let text = text_to("cometchat-uid-1", "an answer");
    for id in ["1", "0", "x"] {
        let reply = tester
            .post_as("cometchat-uid-2", &format!("/messages/{id}/thread"), &text)
            .await;
        reply.refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    }
}

#[tokio::test]
async fn a_reply_to_a_reply_is_refused() {
    let tester = Tester::start().await;
    tester.submit("a question").await;
    let text = text_to("cometchat-uid-1", "an answer");
    let reply = tester
        .post_as("cometchat-uid-2", "/messages/1/thread", &text)
        .await;
    assert_eq!(reply.data()["id"], "2");
    let reply = tester
        .post_as("cometchat-uid-2", "/messages/2/thread", &text)
        .await;
    reply.refused(400, "ERR_MESSAGE_THREAD_NESTING");
}

#[tokio::test]
async fn a_reply_in_another_conversation_is_refused() {
    let tester = Tester::start().await;
    tester.submit("a question").await;
    let group = json!({"receiver": DEMO_GROUP, "receiverType": "group", "data": {"text": "hi"}});
    let cases = [
        (
            "cometchat-uid-3",
            text_to("cometchat-uid-1", "from a third"),
        ),
        ("cometchat-uid-1", text_to("cometchat-uid-3", "to a third")),
        ("cometchat-uid-1", group),
    ];
    for (uid, request) in cases {
        let reply = tester.post_as(uid, "/messages/1/thread", &request).await;
        reply.refused(400, "ERR_WRONG_MESSAGE_THREAD");
    }
    // None of them was stored.
    assert_eq!(tester.submit("another question").await, "2");
}

#[tokio::test]
async fn a_reply_to_a_forgotten_message_is_refused() {
    let tester = Tester::with(Sandbox::builder().max_messages(2)).await;
    for text in ["one", "two", "three"] {
        tester.submit(text).await;
    }
    let text = text_to("cometchat-uid-1", "an answer");
    let reply = tester
        .post_as("cometchat-uid-2", "/messages/1/thread", &text)
        .await;
    reply.refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    let reply = tester
        .post_as("cometchat-uid-2", "/messages/3/thread", &text)
        .await;
    assert_eq!(reply.data()["id"], "4");
}
