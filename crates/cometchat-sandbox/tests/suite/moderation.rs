//! Submitting messages and reading their verdicts.

use std::time::Duration;

use cometchat_sandbox::Sandbox;
use serde_json::json;

use crate::tester::{START, Tester, submission, text_to};

#[tokio::test]
async fn a_submitted_message_is_pending_until_its_delay_is_over() {
    let tester = Tester::with(Sandbox::builder().verdict_delay(Duration::from_secs(5))).await;
    let reply = tester
        .post("/moderation/messages", &submission("hello"))
        .await;
    assert_eq!(
        reply.data()["data"]["moderation"],
        json!({"status": "pending"})
    );

    let path = "/moderation/messages/1";
    let status = || async { tester.get(path).await.data()["data"]["moderation"].clone() };
    assert_eq!(status().await, json!({"status": "pending"}));
    tester.sandbox.advance(Duration::from_millis(4_999));
    assert_eq!(status().await, json!({"status": "pending"}));
    tester.sandbox.advance(Duration::from_millis(1));
    assert_eq!(status().await, json!({"status": "approved"}));
}

#[tokio::test]
async fn a_message_with_a_listed_word_is_disapproved_and_names_the_rule() {
    let tester = Tester::with(Sandbox::builder().word("buy now")).await;
    for text in ["you IDIOT!", "please Buy, now."] {
        let id = tester.submit(text).await;
        tester.sandbox.advance(Duration::from_secs(1));
        let reply = tester.get(&format!("/moderation/messages/{id}")).await;
        assert_eq!(
            reply.data()["data"]["moderation"],
            json!({
                "status": "disapproved",
                "rule": {"id": "profanity-filter", "name": "Profanity Filter"}
            })
        );
        assert_eq!(reply.data()["data"]["text"], text);
    }
}

#[tokio::test]
async fn the_list_of_words_can_be_replaced() {
    let tester = Tester::with(
        Sandbox::builder()
            .words(["pear"])
            .verdict_delay(Duration::ZERO),
    )
    .await;
    for (text, status) in [("idiot", "approved"), ("a pear", "disapproved")] {
        let id = tester.submit(text).await;
        let reply = tester.get(&format!("/moderation/messages/{id}")).await;
        assert_eq!(reply.data()["data"]["moderation"]["status"], status);
    }
}

#[tokio::test]
async fn without_any_delay_only_the_answer_to_the_submission_is_pending() {
    let tester = Tester::with(Sandbox::builder().verdict_delay(Duration::ZERO)).await;
    let reply = tester
        .post("/moderation/messages", &submission("hello"))
        .await;
    assert_eq!(reply.data()["data"]["moderation"]["status"], "pending");
    let reply = tester.get("/moderation/messages/1").await;
    assert_eq!(reply.data()["data"]["moderation"]["status"], "approved");
}

#[tokio::test]
async fn a_verdict_changes_nothing_else_in_a_message() {
    let tester = Tester::start().await;
    let mut submitted = tester
        .post("/moderation/messages", &submission("hello"))
        .await;
    tester.sandbox.advance(Duration::from_secs(3600));
    let read = tester.get("/moderation/messages/1").await;
    submitted.body["data"]["data"]["moderation"]["status"] = json!("approved");
    assert_eq!(submitted.body, read.body);
    assert_eq!(read.data()["updatedAt"], START);
}

#[tokio::test]
async fn the_caption_of_a_medium_is_judged() {
    let tester = Tester::start().await;
    let mut request = submission("idiot");
    request["type"] = json!("image");
    request["data"]["attachments"] = json!([{
        "url": "https://example.com/a.png", "name": "a", "mimeType": "image/png", "extension": "png"
    }]);
    tester.post("/moderation/messages", &request).await.data();
    tester.sandbox.advance(Duration::from_secs(1));
    let reply = tester.get("/moderation/messages/1").await;
    assert_eq!(reply.data()["data"]["moderation"]["status"], "disapproved");
}

#[tokio::test]
async fn an_unknown_message_is_not_found() {
    let tester = Tester::start().await;
    tester.submit("hello").await;
    for id in [
        "2",
        "0",
        "01",
        "+1",
        "abc",
        "1%20",
        "18446744073709551616",
        "%E2%98%83",
    ] {
        let reply = tester.get(&format!("/moderation/messages/{id}")).await;
        reply.refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    }
}

#[tokio::test]
async fn a_message_that_was_not_submitted_for_moderation_is_not_found() {
    let tester = Tester::start().await;
    let text = text_to("cometchat-uid-1", "hello");
    tester
        .post("/bots/sandbox-bot/messages", &text)
        .await
        .data();
    tester
        .get("/moderation/messages/1")
        .await
        .refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
}

#[tokio::test]
async fn sent_at_can_be_given_and_is_the_present_otherwise() {
    let tester = Tester::start().await;
    let mut request = submission("hello");
    assert_eq!(
        tester.post("/moderation/messages", &request).await.data()["sentAt"],
        START
    );
    request["sentAt"] = json!(1_700_000_000);
    let reply = tester.post("/moderation/messages", &request).await;
    assert_eq!(reply.data()["sentAt"], 1_700_000_000);
    assert_eq!(reply.data()["updatedAt"], START);
    request["sentAt"] = json!(1_700_000_000_000_u64);
    let reply = tester.post("/moderation/messages", &request).await;
    let details = reply.refused(400, "ERR_BAD_REQUEST");
    assert_eq!(
        details["sentAt"],
        json!(["The sentAt field must be 10 digits."])
    );
}
