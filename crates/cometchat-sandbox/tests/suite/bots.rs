//! Messages from bots.

use cometchat_sandbox::{DEMO_BOT, DEMO_GROUP, Sandbox};
use serde_json::json;

use crate::tester::{Tester, text_to};

#[tokio::test]
async fn a_bot_writes_under_its_own_uid() {
    let tester = Tester::start().await;
    let text = text_to("cometchat-uid-1", "How can I help?");
    let reply = tester
        .post(&format!("/bots/{DEMO_BOT}/messages"), &text)
        .await;
    assert_eq!(reply.data()["sender"], DEMO_BOT);
    assert_eq!(
        reply.data()["conversationId"],
        "cometchat-uid-1_user_sandbox-bot"
    );
    assert!(reply.data()["data"].get("moderation").is_none());
}

#[tokio::test]
async fn a_user_without_a_bot_and_nobody_at_all_are_told_apart() {
    let tester = Tester::start().await;
    let text = text_to("cometchat-uid-1", "hello");
    let reply = tester.post("/bots/cometchat-uid-2/messages", &text).await;
    reply.refused(404, "ERR_BOT_NOT_FOUND");
    let reply = tester.post("/bots/nobody/messages", &text).await;
    reply.refused(404, "ERR_UID_NOT_FOUND");
}

#[tokio::test]
async fn a_bot_can_be_bound_at_the_start_and_later() {
    let tester = Tester::with(Sandbox::builder().bot("cometchat-uid-3").bot("New-Bot")).await;
    tester.sandbox.register_bot("cometchat-uid-4").unwrap();
    let text = text_to("cometchat-uid-1", "hello");
    for uid in ["cometchat-uid-3", "new-bot", "NEW-BOT", "cometchat-uid-4"] {
        let reply = tester.post(&format!("/bots/{uid}/messages"), &text).await;
        assert_eq!(reply.data()["sender"], uid.to_lowercase());
    }
    assert!(tester.sandbox.register_bot("not a uid").is_err());
}

#[tokio::test]
async fn a_bot_writes_to_a_group() {
    let tester = Tester::start().await;
    let request =
        json!({"receiver": DEMO_GROUP, "receiverType": "group", "data": {"text": "hello"}});
    let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
    assert_eq!(reply.data()["receiverType"], "group");
    let entity = &reply.data()["data"]["entities"]["receiver"];
    assert_eq!(entity["entityType"], "group");
    assert_eq!(entity["entity"]["conversationId"], "group_cometchat-guid-1");
}

#[tokio::test]
async fn several_receivers_get_a_message_or_an_error_each() {
    let tester = Tester::start().await;
    let request = json!({
        "receiver": "cometchat-uid-1",
        "receiverType": "user",
        "data": {"text": "hello"},
        "multipleReceivers": {
            "uids": ["cometchat-uid-2", "nobody", "CometChat-UID-1", "cometchat-uid-2"],
            "guids": [DEMO_GROUP]
        }
    });
    let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
    let uids = reply.data()["uids"].as_object().unwrap();
    assert_eq!(uids.len(), 3);
    assert_eq!(uids["cometchat-uid-1"]["id"], "1");
    assert_eq!(uids["cometchat-uid-2"]["id"], "2");
    assert_eq!(uids["nobody"]["error"]["code"], "ERR_UID_NOT_FOUND");
    assert_eq!(reply.data()["guids"][DEMO_GROUP]["id"], "3");
}

#[tokio::test]
async fn several_receivers_need_no_single_one() {
    let tester = Tester::start().await;
    let request =
        json!({"data": {"text": "hello"}, "multipleReceivers": {"uids": ["cometchat-uid-2"]}});
    let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
    assert_eq!(
        reply.data()["uids"]["cometchat-uid-2"]["receiver"],
        "cometchat-uid-2"
    );
    assert!(reply.data().get("guids").is_none());

    for nobody in [json!({}), json!({"uids": []}), json!(null)] {
        let request = json!({"data": {"text": "hello"}, "multipleReceivers": nobody});
        let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
        assert!(reply.refused(400, "ERR_BAD_REQUEST")["receiver"].is_array());
    }
    let too_long = "x".repeat(101);
    for wrong in [
        json!([]),
        json!({"uids": "x"}),
        json!({"guids": [1]}),
        json!({"uids": ["cometchat-uid-1", too_long]}),
        json!({"guids": null}),
    ] {
        let request = json!({"data": {"text": "hello"}, "multipleReceivers": wrong});
        let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
        reply.refused(400, "ERR_BAD_REQUEST");
    }
}

#[tokio::test]
async fn a_quoted_message_comes_with_the_answer() {
    let tester = Tester::start().await;
    let mut request = text_to("cometchat-uid-1", "first");
    tester
        .post("/bots/sandbox-bot/messages", &request)
        .await
        .data();
    request["quotedMessageId"] = json!("1");
    request["data"]["text"] = json!("second");
    let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
    assert_eq!(reply.data()["quotedMessage"]["id"], "1");
    assert_eq!(reply.data()["quotedMessage"]["data"]["text"], "first");
    request["quotedMessageId"] = json!("99");
    let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
    reply.refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    request["quotedMessageId"] = json!("x");
    let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
    assert!(reply.refused(400, "ERR_BAD_REQUEST")["quotedMessageId"].is_array());
}

#[tokio::test]
async fn the_type_of_a_receiver_is_checked_even_if_there_is_no_receiver() {
    let tester = Tester::start().await;
    let request = json!({
        "receiverType": "both", "data": {"text": "hello"},
        "multipleReceivers": {"uids": ["cometchat-uid-2"]}
    });
    let reply = tester.post("/bots/sandbox-bot/messages", &request).await;
    reply.refused(400, "ERR_INVALID_RECEIVER_TYPE");
}

#[tokio::test]
async fn an_app_has_25_bots_and_no_more() {
    let sandbox = Sandbox::start().await.unwrap();
    // One is there from the start.
    for number in 1..25 {
        sandbox.register_bot(format!("bot-{number}")).unwrap();
    }
    let error = sandbox.register_bot("bot-25").unwrap_err();
    assert!(error.to_string().contains("25"), "{error}");
    // One that is bound already is not one more.
    sandbox.register_bot("bot-1").unwrap();
}
