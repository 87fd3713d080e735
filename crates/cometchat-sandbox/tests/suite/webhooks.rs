//! What the sandbox sends.

use std::time::Duration;

use cometchat_sandbox::{
    DeliveryOutcome, EventForm, Sandbox, WebhookDetails, WebhookEffect, WebhookFault,
};
use reqwest::Method;
use serde_json::json;

use crate::messages::text;
use crate::receiver::Receiver;
use crate::tester::{START, Tester};

async fn with(webhook: impl FnOnce(&str) -> WebhookDetails) -> (Tester, Receiver) {
    let receiver = Receiver::start().await;
    let builder = Sandbox::builder().webhook(webhook(&receiver.url));
    let tester = Tester::with(builder).await;
    tester.people(&["ann", "ben"]).await;
    (tester, receiver)
}

fn all(url: &str) -> WebhookDetails {
    WebhookDetails::new("w1", url).basic("cometchat", "password1")
}

#[tokio::test]
async fn a_message_that_is_sent_makes_an_event_in_the_documented_envelope() {
    let (tester, receiver) = with(all).await;
    let id = text(&tester, "ann", "ben", "Hello 👍 <b>").await;
    tester.sandbox.webhooks_settled().await;
    let (headers, body) = receiver.got.lock().unwrap()[0].clone();
    assert_eq!(headers["content-type"], "Application/json");
    assert_eq!(
        headers["authorization"],
        "Basic Y29tZXRjaGF0OnBhc3N3b3JkMQ=="
    );
    let expected = [
        ("trigger", "message_sent"),
        ("appId", "sandbox"),
        ("region", "us"),
        ("webhook", "w1"),
    ];
    for (key, value) in expected {
        assert_eq!(body[key], value);
    }
    let message = &body["data"]["message"];
    assert_eq!(
        (&message["id"], &message["sentAt"]),
        (&json!(id), &json!(START))
    );
    assert_eq!(message["data"]["text"], "Hello 👍 <b>");
    let receiver = &message["data"]["entities"]["receiver"]["entity"];
    assert_eq!(receiver["conversationId"], message["conversationId"]);
    assert!(receiver.get("role").is_none(), "users are short");
}

#[tokio::test]
async fn each_thing_that_happens_makes_its_event() {
    let (tester, receiver) = with(all).await;
    let id = text(&tester, "ann", "ben", "hi").await;
    let reactions = format!("/messages/{id}/reactions/:wave:");
    tester
        .act("ben", Method::POST, &reactions, &json!({}))
        .await
        .data();
    tester
        .act("ben", Method::DELETE, &reactions, &json!({}))
        .await
        .data();
    let group = json!({ "guid": "team", "name": "Team", "type": "public", "owner": "ann" });
    tester.post("/groups", &group).await.data();
    let members = json!({ "participants": ["ben"] });
    tester.post("/groups/team/members", &members).await.data();
    let scope = json!({ "scope": "moderator" });
    tester.put("/groups/team/members/ben", &scope).await.data();
    tester
        .delete("/groups/team/members/ben", &json!({}))
        .await
        .data();
    let blocked = json!({ "blockedUids": ["ben"] });
    tester
        .post("/users/ann/blockedusers", &blocked)
        .await
        .data();
    tester.delete("/groups/team", &json!({})).await.data();
    tester.sandbox.webhooks_settled().await;

    for trigger in ["message_reaction_added", "message_reaction_removed"] {
        let reaction = &receiver.only(trigger)["reaction"];
        assert_eq!(
            (&reaction["messageId"], &reaction["reaction"]),
            (&json!(id), &json!(":wave:"))
        );
        assert_eq!(reaction["reactedBy"]["uid"], "ben");
    }
    assert_eq!(
        receiver.only("group_created")["members"]["ann"]["uid"],
        "ann"
    );
    let added = receiver.only("group_member_added");
    assert_eq!(added["members"]["ben"]["conversationId"], "group_team");
    assert_eq!(added["by"]["uid"], "app_system");
    let member = &receiver.only("group_member_scope_changed")["members"]["ben"];
    assert_eq!(
        (&member["scope"], &member["oldScope"]),
        (&json!("moderator"), &json!("participant"))
    );
    receiver.only("group_member_kicked");
    assert_eq!(receiver.only("user_blocked")["users"]["ben"]["uid"], "ben");
    assert_eq!(receiver.only("group_deleted")["group"]["guid"], "team");
}

#[tokio::test]
async fn edits_and_deletions_come_as_an_action_message_or_as_the_message_itself() {
    for (form, is_action) in [
        (EventForm::Newest, true),
        (EventForm::Former, true),
        (EventForm::Seen, false),
    ] {
        let (tester, receiver) = with(|url| all(url).form(form)).await;
        let id = text(&tester, "ann", "ben", "hi").await;
        let edit = json!({ "data": { "text": "ho" } });
        let path = format!("/messages/{id}");
        tester.act("ann", Method::PUT, &path, &edit).await.data();
        tester
            .act("ann", Method::DELETE, &path, &json!({}))
            .await
            .data();
        tester.sandbox.webhooks_settled().await;
        for (trigger, mark) in [
            ("message_edited", "editedAt"),
            ("message_deleted", "deletedAt"),
        ] {
            let message = &receiver.only(trigger)["message"];
            let changed = if is_action {
                &message["data"]["entities"]["on"]["entity"]
            } else {
                message
            };
            assert_eq!(
                message["category"] == "action",
                is_action,
                "{form:?} {message}"
            );
            assert_eq!(
                (&changed["id"], &changed[mark]),
                (&json!(id), &json!(START)),
                "{form:?}"
            );
        }
        // The action messages are messages that are sent, too.
        let sent = receiver
            .triggers()
            .iter()
            .filter(|one| *one == "message_sent")
            .count();
        assert_eq!(sent, 3);
    }
}

#[tokio::test]
async fn refused_calls_and_unwanted_events_send_nothing() {
    let (tester, receiver) = with(|url| all(url).only(["group_created"])).await;
    text(&tester, "ann", "ben", "hi").await;
    let refused = json!({ "receiver": "nobody", "receiverType": "user", "data": { "text": "x" } });
    assert_eq!(tester.post("/messages", &refused).await.status, 404);
    tester.sandbox.webhooks_settled().await;
    assert!(receiver.bodies().is_empty());
    assert!(tester.sandbox.webhook_deliveries().is_empty());
}

#[tokio::test]
async fn what_fails_is_tried_again_after_10_and_30_seconds_and_then_lost() {
    let (tester, receiver) = with(|url| all(url).retry_on_failure()).await;
    receiver.answers([
        (500, json!({})),
        (204, json!({})),
        (503, json!({})),
        (200, json!({})),
    ]);
    text(&tester, "ann", "ben", "hi").await;
    tester.sandbox.webhooks_settled().await;
    for (seconds, attempts) in [(9, 1), (1, 2), (29, 2), (1, 3), (1_000, 3)] {
        tester.sandbox.advance(Duration::from_secs(seconds));
        tester.sandbox.webhooks_settled().await;
        assert_eq!(receiver.bodies().len(), attempts, "{seconds} seconds later");
    }
    let bodies = receiver.bodies();
    assert!(bodies.iter().all(|body| *body == bodies[0]));
    let deliveries = tester.sandbox.webhook_deliveries();
    let outcomes: Vec<_> = deliveries
        .iter()
        .map(|one| (one.attempt, one.outcome.clone()))
        .collect();
    let status = DeliveryOutcome::Status;
    assert_eq!(
        outcomes,
        [(1, status(500)), (2, status(204)), (3, status(503))]
    );
}

#[tokio::test]
async fn without_retries_what_fails_is_lost_at_once() {
    let (tester, receiver) = with(all).await;
    receiver.answers([(500, json!({}))]);
    text(&tester, "ann", "ben", "hi").await;
    tester.sandbox.webhooks_settled().await;
    tester.sandbox.advance(Duration::from_secs(100));
    tester.sandbox.webhooks_settled().await;
    assert_eq!(receiver.bodies().len(), 1);
}

#[tokio::test]
async fn events_come_twice_late_out_of_order_or_never() {
    let (tester, receiver) = with(|url| all(url).retry_on_failure()).await;
    let texts = || {
        let bodies = receiver.bodies();
        let texts = bodies
            .iter()
            .map(|body| body["data"]["message"]["data"]["text"].clone());
        texts.collect::<Vec<_>>()
    };
    let effects = [
        (WebhookEffect::Twice, "twice"),
        (WebhookEffect::Late(5_000), "late"),
        (WebhookEffect::OutOfOrder, "overtaken"),
    ];
    for (effect, one) in effects {
        let fault = WebhookFault::new(effect).only("message_sent");
        tester.sandbox.inject_webhook_fault(fault);
        text(&tester, "ann", "ben", one).await;
    }
    text(&tester, "ann", "ben", "overtakes").await;
    tester
        .sandbox
        .inject_webhook_fault(WebhookFault::new(WebhookEffect::Lost));
    text(&tester, "ann", "ben", "lost").await;
    tester.sandbox.webhooks_settled().await;
    assert_eq!(texts(), ["twice", "twice", "overtakes", "overtaken"]);
    tester.sandbox.advance(Duration::from_secs(5));
    tester.sandbox.webhooks_settled().await;
    assert_eq!(texts().last(), Some(&json!("late")));
    let lost = tester.sandbox.webhook_deliveries();
    assert_eq!(
        lost.iter()
            .filter(|one| one.outcome == DeliveryOutcome::Lost)
            .count(),
        1
    );
}

#[tokio::test]
async fn wrong_passwords_resets_and_slow_bodies_are_over_at_the_next_attempt() {
    let (tester, receiver) = with(|url| all(url).retry_on_failure()).await;
    receiver.answers([(401, json!({}))]);
    for effect in [
        WebhookEffect::WrongPassword,
        WebhookEffect::Reset,
        WebhookEffect::SlowBody(20),
    ] {
        tester
            .sandbox
            .inject_webhook_fault(WebhookFault::new(effect));
        text(&tester, "ann", "ben", "hi").await;
        tester.sandbox.webhooks_settled().await;
    }
    let first = receiver.got.lock().unwrap()[0].0.clone();
    assert_ne!(first["authorization"], "Basic Y29tZXRjaGF0OnBhc3N3b3JkMQ==");
    // The reset one was not received as a whole.
    assert_eq!(receiver.bodies().len(), 2);
    tester.sandbox.advance(Duration::from_secs(10));
    tester.sandbox.webhooks_settled().await;
    assert_eq!(receiver.bodies().len(), 4);
    let last = receiver.got.lock().unwrap()[3].0.clone();
    assert_eq!(last["authorization"], "Basic Y29tZXRjaGF0OnBhc3N3b3JkMQ==");
}

#[tokio::test]
async fn a_bot_gets_what_others_write_to_it_and_nothing_of_its_own() {
    let receiver = Receiver::start().await;
    let bot = WebhookDetails::bot("assistant", &receiver.url);
    let tester = Tester::with(Sandbox::builder().bot("assistant").webhook(bot)).await;
    tester.people(&["ann", "ben"]).await;
    text(&tester, "ann", "ben", "not for the bot").await;
    text(&tester, "ann", "assistant", "for the bot").await;
    let answer = json!({ "receiver": "ann", "receiverType": "user", "category": "message", "type": "text", "data": { "text": "an answer" } });
    tester
        .post("/bots/assistant/messages", &answer)
        .await
        .data();
    tester.sandbox.webhooks_settled().await;
    let bodies = receiver.bodies();
    assert_eq!(bodies.len(), 1);
    assert_eq!(
        (&bodies[0]["trigger"], &bodies[0]["bot"]),
        (&json!("after_message"), &json!("assistant"))
    );
    assert_eq!(bodies[0]["data"]["data"]["text"], "for the bot");
    assert!(bodies[0].get("webhook").is_none());
}

#[tokio::test]
async fn webhooks_are_set_up_and_watched_by_control_routes_too() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let receiver = Receiver::start().await;
    let details = json!({ "id": "w9", "url": receiver.url, "username": "u", "password": "p", "triggers": ["message_sent", "call_started"] });
    assert_eq!(tester.control("/webhooks", &details).await.status, 200);
    for wrong in [
        json!({ "id": "w", "url": "ftp://x" }),
        json!({ "id": "w" }),
        json!({ "id": "w", "url": "http://x", "username": "u" }),
    ] {
        assert_eq!(
            tester.control("/webhooks", &wrong).await.status,
            400,
            "{wrong}"
        );
    }
    let listed = tester.control_get("/webhooks").await;
    assert_eq!(listed.data()[0]["id"], "w9");
    assert!(listed.data()[0].get("password").is_none());
    let fault = json!({ "effect": "twice", "times": 1 });
    assert_eq!(tester.control("/webhooks/faults", &fault).await.status, 200);
    text(&tester, "ann", "ben", "hi").await;
    let event = json!({ "trigger": "call_started", "data": { "sessionId": "s" } });
    assert_eq!(tester.control("/webhooks/events", &event).await.status, 200);
    tester.sandbox.webhooks_settled().await;
    assert_eq!(
        receiver.triggers(),
        ["message_sent", "message_sent", "call_started"]
    );
    let deliveries = tester.control_get("/webhooks/deliveries").await;
    assert_eq!(deliveries.data()[2]["outcome"], json!({ "status": 200 }));
    assert_eq!(tester.control_delete("/webhooks/w9").await.status, 200);
    assert_eq!(tester.control_delete("/webhooks/w9").await.status, 404);
}

#[tokio::test]
async fn a_response_that_is_read_too_late_is_none_and_one_that_is_read_slowly_is_one() {
    let (tester, receiver) = with(all).await;
    for pause in [2_500, 100] {
        let slow = WebhookFault::new(WebhookEffect::SlowReader(pause));
        tester.sandbox.inject_webhook_fault(slow);
        text(&tester, "ann", "ben", "hi").await;
    }
    tester.sandbox.webhooks_settled().await;
    assert_eq!(receiver.bodies().len(), 2);
    let deliveries = tester.sandbox.webhook_deliveries();
    let timed_out = DeliveryOutcome::Failed("timed out".to_owned());
    assert_eq!(deliveries[0].outcome, timed_out);
    assert_eq!(deliveries[1].outcome, DeliveryOutcome::Status(200));
}

#[tokio::test]
async fn a_receiver_that_is_not_there_harms_nobody() {
    let tester = Tester::with(Sandbox::builder().webhook(all("http://127.0.0.1:1/"))).await;
    tester.people(&["ann", "ben"]).await;
    text(&tester, "ann", "ben", "hi").await;
    tester.sandbox.webhooks_settled().await;
    let deliveries = tester.sandbox.webhook_deliveries();
    assert!(matches!(deliveries[0].outcome, DeliveryOutcome::Failed(_)));
}
