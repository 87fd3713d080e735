//! The former system of webhooks, which is asked before a message is stored.

use cometchat_sandbox::{DeliveryOutcome, Sandbox, WebhookDetails, WebhookEffect, WebhookFault};
use reqwest::Method;
use serde_json::{Value, json};

use crate::messages::text;
use crate::receiver::Receiver;
use crate::tester::{Reply, START, Tester, text_to};

async fn with(webhook: impl FnOnce(WebhookDetails) -> WebhookDetails) -> (Tester, Receiver) {
    let receiver = Receiver::start().await;
    let details = webhook(WebhookDetails::legacy("old", &receiver.url));
    let tester = Tester::with(Sandbox::builder().webhook(details)).await;
    tester.people(&["ann", "ben", "eve"]).await;
    (tester, receiver)
}

async fn say(tester: &Tester, to: &str, what: &str) -> Reply {
    tester.post_as("ann", "/messages", &text_to(to, what)).await
}

#[tokio::test]
async fn a_message_is_asked_about_before_it_is_stored_and_told_of_afterwards() {
    let (tester, receiver) = with(|old| old.basic("cometchat", "password1")).await;
    let mut body = text_to("ben", "hi");
    body["muid"] = json!("m1");
    let sent = tester.post_as("ann", "/messages", &body).await;
    tester.sandbox.webhooks_settled().await;
    assert_eq!(receiver.triggers(), ["before_message", "after_message"]);
    let bodies = receiver.bodies();
    let (before, after) = (&bodies[0], &bodies[1]);
    assert!(before["data"].get("id").is_none());
    assert_eq!(
        (&before["data"]["muid"], &before["data"]["sentAt"]),
        (&json!("m1"), &json!(START))
    );
    assert_eq!(before["data"]["data"]["text"], "hi");
    let sender = &before["data"]["data"]["entities"]["sender"]["entity"];
    assert_eq!(sender["uid"], "ann");
    assert!(sender.get("lastActiveAt").is_none());
    assert_eq!(after["data"]["id"], sent.data()["id"]);
    for envelope in [before, after] {
        assert_eq!(envelope["chatAPIVersion"], "v3.0");
        assert_eq!(envelope["origin"]["platform"], "sandbox");
        assert!(envelope.get("webhook").is_none());
    }
    let headers = receiver.got.lock().unwrap()[0].0.clone();
    assert_eq!(
        headers["authorization"],
        "Basic Y29tZXRjaGF0OnBhc3N3b3JkMQ=="
    );
}

#[tokio::test]
async fn the_answer_stops_a_message_or_puts_something_into_its_metadata() {
    let (tester, receiver) = with(|old| old).await;
    receiver.answers([
        (200, json!({ "action": "do_not_propagate" })),
        (200, json!({ "score": 7, "action": "other" })),
    ]);
    let stopped = say(&tester, "ben", "an advertisement").await;
    stopped.refused(403, "ERR_BLOCKED_BY_WEBHOOK");
    let journal = tester.sandbox.journal();
    let decision = journal.last().unwrap().decision().unwrap().to_string();
    assert_eq!(decision, "webhook: the webhook old");
    let mut body = text_to("ben", "hi");
    body["data"]["metadata"] = json!({ "own": 1, "@injected": { "extensions": {} } });
    let passed = tester.post_as("ann", "/messages", &body).await;
    let expected = json!({
        "own": 1,
        "@injected": { "extensions": {}, "webhooks": { "old": { "score": 7, "action": "other" } } },
    });
    assert_eq!(passed.data()["data"]["metadata"], expected);
    tester.sandbox.webhooks_settled().await;
    let told = receiver.only("after_message");
    assert_eq!(told["data"]["metadata"], expected);
    let history = tester.get_as("ben", "/users/ann/messages").await;
    assert_eq!(history.column("id").len(), 1);
}

#[tokio::test]
async fn an_empty_answer_a_failure_and_silence_let_a_message_pass_unchanged() {
    let (tester, receiver) = with(|old| old.only(["before_message"])).await;
    let stops = json!({ "action": "do_not_propagate" });
    receiver.answers([(200, json!({})), (500, stops.clone()), (200, Value::Null)]);
    for effect in [None, None, None, Some(WebhookEffect::Lost)] {
        if let Some(effect) = effect {
            receiver.answers([(200, stops.clone())]);
            let fault = WebhookFault::new(effect);
            tester.sandbox.inject_webhook_fault(fault);
        }
        let sent = say(&tester, "ben", "hi").await;
        assert!(sent.data()["data"].get("metadata").is_none());
    }
    assert_eq!(receiver.bodies().len(), 3);
    let deliveries = tester.sandbox.webhook_deliveries();
    assert_eq!(deliveries[3].outcome, DeliveryOutcome::Lost);
}

#[tokio::test]
async fn each_receiver_has_an_answer_of_its_own_and_what_is_refused_is_not_asked_about() {
    let (tester, receiver) = with(|old| old.only(["before_message"])).await;
    say(&tester, "nobody", "hi")
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
    say(&tester, "ben", "")
        .await
        .refused(400, "ERR_EMPTY_MESSAGE_TEXT");
    assert!(receiver.bodies().is_empty());
    receiver.answers([(200, json!({ "action": "do_not_propagate" }))]);
    let several = json!({
        "multipleReceivers": { "uids": ["ben"], "guids": [] },
        "category": "message", "type": "text", "data": { "text": "hi" },
    });
    let sent = tester.post_as("ann", "/messages", &several).await;
    let error = &sent.data()["uids"]["ben"]["error"]["code"];
    assert_eq!(error, "ERR_BLOCKED_BY_WEBHOOK");
    let path = format!(
        "/messages/{}/thread",
        text(&tester, "ann", "ben", "a question").await
    );
    tester
        .post_as("ben", &path, &text_to("ann", "an answer"))
        .await
        .data();
    let asked = receiver.all("before_message");
    assert_eq!(asked.last().unwrap()["data"]["sender"], "ben");
}

#[tokio::test]
async fn faults_meet_questions_too_but_cannot_delay_them() {
    let (tester, receiver) = with(|old| old.only(["before_message"])).await;
    for effect in [
        WebhookEffect::Late(5_000),
        WebhookEffect::OutOfOrder,
        WebhookEffect::Twice,
        WebhookEffect::WrongPassword,
        WebhookEffect::Reset,
        WebhookEffect::SlowBody(20),
    ] {
        tester
            .sandbox
            .inject_webhook_fault(WebhookFault::new(effect));
    }
    for _ in 0..5 {
        say(&tester, "ben", "hi").await.data();
    }
    let deliveries = tester.sandbox.webhook_deliveries();
    let failed = |place: usize| matches!(deliveries[place].outcome, DeliveryOutcome::Failed(_));
    // Twice, with a wrong password, reset, slowly, and as usual.
    assert_eq!(deliveries.len(), 6);
    assert!(failed(3) && receiver.bodies().len() == 5);
}

#[tokio::test]
async fn receipts_have_the_form_of_the_former_system() {
    let (tester, receiver) = with(|old| old).await;
    let id = text(&tester, "ann", "ben", "hi").await;
    let path = "/users/ann/conversation/read";
    tester
        .act("ben", Method::POST, path, &json!({}))
        .await
        .data();
    tester.sandbox.webhooks_settled().await;
    assert_eq!(
        receiver.only("message_read_receipt"),
        json!({
            "messageId": id, "receiptType": "read", "readAt": START, "messageSender": "ann",
            "receiptSender": "ben", "receiptReceiver": "ann", "receiverType": "user",
        })
    );
}

#[tokio::test]
async fn what_only_clients_cause_is_sent_by_hand_to_whom_it_belongs() {
    let (tester, old) = with(|old| old).await;
    let new = Receiver::start().await;
    let details = WebhookDetails::new("w1", &new.url);
    tester.sandbox.add_webhook(details).unwrap();
    let connection =
        json!({ "user": { "uid": "ann", "status": "online" }, "event": { "type": "connected" } });
    let receipt = json!({ "messageId": "1", "receiptType": "delivered" });
    tester
        .sandbox
        .send_event("after_connection_status_changed", &connection);
    tester
        .sandbox
        .send_event("message_delivery_receipt", &receipt);
    tester
        .sandbox
        .send_event("meeting_started", &json!({ "sessionId": "s" }));
    tester.sandbox.webhooks_settled().await;
    assert_eq!(
        old.triggers(),
        [
            "after_connection_status_changed",
            "message_delivery_receipt"
        ]
    );
    assert_eq!(new.triggers(), ["meeting_started"]);
    assert_eq!(new.bodies()[0]["type"], "meet");
}
