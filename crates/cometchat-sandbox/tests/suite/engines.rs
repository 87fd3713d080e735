//! Moderation by a service of the app's own.

use std::time::Duration;

use cometchat_sandbox::{
    EventForm, OnEngineFailure, Sandbox, WebhookDetails, WebhookEffect, WebhookFault, WebhookKind,
};
use reqwest::Method;
use serde_json::{Value, json};

use crate::messages::text;
use crate::own_rules::{condition, rule};
use crate::receiver::Receiver;
use crate::tester::{Reply, Tester};

const BLOCKED: &str = "/moderation/blocked-messages";

fn verdict(is: bool, confidence: f64) -> (u16, Value) {
    (
        200,
        json!({ "isMatchingCondition": is, "confidence": confidence }),
    )
}

/// A sandbox with an engine, and a webhook for all events.
async fn with(engine: impl FnOnce(&str) -> WebhookDetails) -> (Tester, Receiver, Receiver) {
    let (asked, told) = (Receiver::start().await, Receiver::start().await);
    let all = WebhookDetails::new("w1", &told.url).form(EventForm::Former);
    let builder = Sandbox::builder().webhook(engine(&asked.url)).webhook(all);
    let tester = Tester::with(builder).await;
    tester.people(&["ann", "ben"]).await;
    (tester, asked, told)
}

/// Sends a text from Ann to Ben, and waits for what follows.
async fn say(tester: &Tester, what: &str) -> String {
    let id = text(tester, "ann", "ben", what).await;
    tester.sandbox.webhooks_settled().await;
    id
}

fn service(threshold: f64) -> Value {
    let mut asked = condition("custom-api", &[]);
    asked["threshold"] = json!(threshold);
    asked
}

#[tokio::test]
async fn without_a_rule_an_engine_judges_every_text_and_its_verdict_is_told() {
    let (tester, engine, events) = with(|url| WebhookDetails::moderation(url)).await;
    engine.answers([
        verdict(false, 0.9),
        verdict(true, 0.97),
        verdict(true, 0.5),
        (500, json!({})),
    ]);
    for one in ["clean", "an insult", "perhaps", "no answer"] {
        say(&tester, one).await;
    }
    let question = &engine.bodies()[1];
    let context = question["contextMessages"].as_array().unwrap();
    assert_eq!(context[0], json!({ "ann": "clean" }));
    assert_eq!(context[1]["ann"]["data"]["moderation"]["status"], "pending");
    assert_eq!(
        events.triggers(),
        [
            "message_sent",
            "moderation_engine_approved",
            "moderation_engine_blocked",
            "message_sent",
            "moderation_engine_approved",
            "message_sent",
            "moderation_engine_approved",
            "moderation_engine_failed",
        ]
    );
    let failed = events.only("moderation_engine_failed");
    let failure = &failed["failures"][0];
    assert_eq!(
        (&failed["outcome"], &failure["category"]),
        (&json!("approved"), &json!("http_5xx"))
    );
    assert_eq!(failure["context"]["setting"], "approve-message");
    assert_eq!(failure["context"]["condition"]["category"], "custom-api");
    let blocked = events.only("moderation_engine_blocked");
    assert_eq!(
        blocked["message"]["data"]["moderation"]["status"],
        "disapproved"
    );
}

#[tokio::test]
async fn a_message_that_an_engine_finds_waits_in_the_queue_for_its_review() {
    let (tester, engine, events) = with(|url| WebhookDetails::moderation(url)).await;
    rule(&tester, "house", &["blockMessage"], service(0.9)).await;
    engine.answers([verdict(true, 0.89), verdict(true, 0.9)]);
    let passes = say(&tester, "perhaps").await;
    let found = say(&tester, "an insult").await;
    let listed = tester.get(BLOCKED).await;
    assert_eq!(listed.data().as_array().unwrap().len(), 1);
    let row = &listed.data()[0];
    assert_eq!(
        (&row["ruleId"], &row["message"]["id"]),
        (&json!("house"), &json!(found))
    );
    assert_eq!(row["condition"]["category"], "custom-api");
    let history = tester.get_as("ben", "/users/ann/messages").await;
    assert_eq!(history.column("id"), [passes.as_str()]);
    let told = &events.only("moderation_engine_blocked")["moderation"][0];
    assert_eq!(
        (&told["rule"]["id"], &told["rule"]["revisionId"]),
        (&row["ruleId"], &row["revisionId"])
    );

    let path = format!("{BLOCKED}/{found}");
    let review = tester
        .request(Method::PATCH, &path)
        .json(&json!({ "status": "approved" }));
    Reply::of(review).await.data();
    let history = tester.get_as("ben", "/users/ann/messages").await;
    assert_eq!(history.column("id").len(), 2);
    tester.sandbox.webhooks_settled().await;
    let told = &events.only("moderation_manual_approved")["moderation"][0];
    assert_eq!(told["rule"]["id"], "house");
}

#[tokio::test]
async fn a_rule_says_what_is_done_about_what_an_engine_finds() {
    let (tester, engine, events) = with(|url| WebhookDetails::moderation(url)).await;
    rule(&tester, "house", &["flagMessage", "block"], service(0.5)).await;
    engine.answers([verdict(true, 0.6)]);
    let id = say(&tester, "dull").await;
    let flagged = tester.get("/moderation/flagged-messages").await;
    assert_eq!(flagged.column("id"), [id.as_str()]);
    assert_eq!(tester.get(BLOCKED).await.data(), &json!([]));
    let blocked = events.only("user_blocked");
    assert_eq!(blocked["users"]["ann"]["uid"], "ann");
}

#[tokio::test]
async fn an_engine_is_asked_only_about_what_its_rules_are_about_and_others_let_pass() {
    let (tester, engine, _) = with(|url| WebhookDetails::moderation(url)).await;
    let filter = json!({ "type": "sender", "entity": "user", "operand": "uid", "operator": "equals", "value": "ben" });
    let body = json!({
        "id": "house", "name": "House rule", "enabled": true, "action": ["blockMessage"],
        "conditions": [service(0.5)], "filters": [filter],
    });
    tester.post("/moderation/rules", &body).await.data();
    rule(
        &tester,
        "words",
        &["blockMessage"],
        condition("word", &["fool"]),
    )
    .await;
    say(&tester, "hello").await;
    text(&tester, "ben", "ann", "you fool").await;
    tester.sandbox.webhooks_settled().await;
    assert!(engine.bodies().is_empty());
    text(&tester, "ben", "ann", "hello").await;
    tester.sandbox.webhooks_settled().await;
    assert_eq!(engine.bodies().len(), 1);
}

#[tokio::test]
async fn an_answer_about_what_a_message_no_longer_says_counts_for_nothing() {
    let (tester, engine, events) = with(|url| WebhookDetails::moderation(url)).await;
    engine.answers([verdict(false, 1.0), verdict(true, 1.0)]);
    let late = WebhookFault::new(WebhookEffect::Late(5_000)).only("custom_moderation");
    tester.sandbox.inject_webhook_fault(late);
    let id = say(&tester, "an insult").await;
    let edit = json!({ "data": { "text": "a compliment" } });
    let path = format!("/messages/{id}");
    tester.act("ann", Method::PUT, &path, &edit).await.data();
    tester.sandbox.webhooks_settled().await;
    assert_eq!(events.all("moderation_engine_approved").len(), 1);
    let sent = events.all("message_sent");
    assert!(sent.iter().any(|one| one["data"]["message"]["id"] == *id));
    tester.sandbox.advance(Duration::from_secs(5));
    tester.sandbox.webhooks_settled().await;
    assert_eq!(engine.bodies().len(), 2);
    assert_eq!(tester.get(BLOCKED).await.data(), &json!([]));
    assert_eq!(events.all("moderation_engine_blocked").len(), 0);
}

#[tokio::test]
async fn nobody_waits_for_the_answer_to_a_question_that_was_asked_before_the_state_was_kept() {
    let (tester, _, _) = with(|url| WebhookDetails::moderation(url)).await;
    let late = WebhookFault::new(WebhookEffect::Late(60_000)).only("custom_moderation");
    tester.sandbox.inject_webhook_fault(late);
    let id = tester.submit("hello").await;
    let path = format!("/moderation/messages/{id}");
    let kept = tester.sandbox.state().unwrap();
    let other = Tester::start().await;
    other.sandbox.load_state(&kept).unwrap();
    for (tester, status) in [(&tester, "pending"), (&other, "approved")] {
        let read = tester.get(&path).await;
        assert_eq!(read.data()["data"]["moderation"]["status"], status);
    }
}

#[tokio::test]
async fn a_question_that_is_lost_has_no_answer_after_two_seconds() {
    let (tester, engine, events) = with(|url| {
        let mut details = WebhookDetails::moderation(url);
        details.kind = WebhookKind::Moderation {
            percent: 80,
            on_failure: OnEngineFailure::DropMessage,
        };
        details
    })
    .await;
    tester
        .sandbox
        .inject_webhook_fault(WebhookFault::new(WebhookEffect::Lost));
    let id = tester.submit("hello").await;
    let path = format!("/moderation/messages/{id}");
    tester.sandbox.advance(Duration::from_millis(1_999));
    tester.sandbox.webhooks_settled().await;
    let read = tester.get(&path).await;
    assert_eq!(read.data()["data"]["moderation"]["status"], "pending");
    tester.sandbox.advance(Duration::from_millis(1));
    tester.sandbox.webhooks_settled().await;
    let read = tester.get(&path).await;
    assert_eq!(read.data()["data"]["moderation"]["status"], "disapproved");
    let failed = events.only("moderation_engine_failed");
    assert_eq!(failed["failures"][0]["category"], "timeout");
    assert_eq!(failed["outcome"], "disapproved");
    assert!(engine.bodies().is_empty());
}
