//! Notifications by providers of the app's own.

use std::time::Duration;

use cometchat_sandbox::{
    NotificationChannel, Sandbox, WebhookDetails, WebhookEffect, WebhookFault,
};
use reqwest::Method;
use serde_json::{Value, json};

use crate::messages::text;
use crate::receiver::Receiver;
use crate::tester::{START, Tester, text_to};

const PUSH: &str = "push-notification-payload-generated";
const EMAIL: &str = "email-notification-payload-generated";
const SMS: &str = "sms-notification-payload-generated";

async fn with(channel: NotificationChannel) -> (Tester, Receiver) {
    let receiver = Receiver::start().await;
    let details = WebhookDetails::notifications(channel, &receiver.url);
    let tester = Tester::with(Sandbox::builder().webhook(details)).await;
    tester.people(&["ann", "ben", "eve"]).await;
    (tester, receiver)
}

/// Stores a provider as an app does.
async fn store(tester: &Tester, channel: &str, url: &str, more: Value) {
    let mut body = json!({
        "webhookURL": url, "useBasicAuth": true, "basicAuthUsername": "cometchat", "basicAuthPassword": "password1", "isEnabled": true,
    });
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    let path = format!("/notifications/{channel}/v1/providers/custom");
    tester.post(&path, &body).await.data();
}

async fn team(tester: &Tester) {
    let group = json!({ "guid": "team", "name": "Team", "type": "public", "owner": "ann" });
    tester.post("/groups", &group).await.data();
    let members = json!({ "participants": ["ben", "eve"] });
    tester.post("/groups/team/members", &members).await.data();
}

async fn say_to_team(tester: &Tester, what: &str) {
    let mut body = text_to("team", what);
    body["receiverType"] = json!("group");
    tester.post_as("ann", "/messages", &body).await.data();
    tester.sandbox.webhooks_settled().await;
}

#[tokio::test]
async fn a_message_is_one_push_notification_for_each_who_gets_it() {
    let (tester, receiver) = with(NotificationChannel::Push).await;
    let id = text(&tester, "ann", "ben", "hi").await;
    tester.sandbox.webhooks_settled().await;
    let body = receiver.bodies().remove(0);
    assert_eq!(
        (&body["trigger"], &body["webhook"]),
        (&json!(PUSH), &json!("custom"))
    );
    assert_eq!(
        receiver.only(PUSH),
        json!({
            "to": { "uid": "ben" },
            "notificationDetails": {
                "title": "Name of ann", "body": "hi", "sender": "ann", "senderName": "Name of ann", "receiver": "ben",
                "receiverName": "Name of ben", "receiverType": "user", "tag": id, "conversationId": "ann_user_ben",
                "type": "chat", "sentAt": format!("{START}000"), "unreadMessageCount": 1,
            },
        })
    );
    team(&tester).await;
    say_to_team(&tester, "hello all").await;
    let to: Vec<_> = receiver
        .all(PUSH)
        .iter()
        .map(|one| one["data"]["to"]["uid"].clone())
        .collect();
    assert_eq!(to, ["ben", "ben", "eve"]);
}

#[tokio::test]
async fn emails_and_sms_leave_a_minute_later_with_the_address_that_the_user_left() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let (mails, sms) = (Receiver::start().await, Receiver::start().await);
    store(
        &tester,
        "email",
        &mails.url,
        json!({ "useStoredEmailID": true }),
    )
    .await;
    store(&tester, "sms", &sms.url, json!({ "useStoredPhNo": false })).await;
    let contact = json!({ "email": "ben@example.com", "phno": "+15550100" });
    let path = "/notifications/v1/contact-details";
    tester
        .act("ben", Method::PATCH, path, &contact)
        .await
        .data();
    text(&tester, "ann", "ben", "hi").await;
    tester.sandbox.advance(Duration::from_secs(59));
    tester.sandbox.webhooks_settled().await;
    assert!(mails.bodies().is_empty() && sms.bodies().is_empty());
    tester.sandbox.advance(Duration::from_secs(1));
    tester.sandbox.webhooks_settled().await;
    let mail = mails.only(EMAIL);
    assert_eq!(
        mail["to"],
        json!({ "uid": "ben", "name": "Name of ben", "email": "ben@example.com" })
    );
    assert_eq!(mail["senderDetails"]["uid"], "ann");
    assert_eq!(mail["messages"][0]["message"], "hi");
    assert!(mail["subject"].is_string());
    let sms = sms.only(SMS);
    assert_eq!(sms["to"], json!({ "uid": "ben", "name": "Name of ben" }));
    assert!(sms["smsContent"].is_string() && sms.get("subject").is_none());
    let headers = mails.got.lock().unwrap()[0].0.clone();
    assert_eq!(
        headers["authorization"],
        "Basic Y29tZXRjaGF0OnBhc3N3b3JkMQ=="
    );
}

#[tokio::test]
async fn who_muted_a_conversation_or_wants_nothing_is_not_notified() {
    let (tester, receiver) = with(NotificationChannel::Push).await;
    team(&tester).await;
    let mute = json!({ "conversations": [{ "id": "team", "type": "group" }] });
    let path = "/notifications/v1/preferences/mute?uid=ben";
    tester.put(path, &mute).await.data();
    let nothing = json!({ "groupPreferences": { "groupMessages": 3 }, "oneOnOnePreferences": { "oneOnOneMessages": 1 } });
    let path = "/notifications/v1/preferences?uid=eve";
    tester
        .act("eve", Method::PATCH, path, &nothing)
        .await
        .data();
    say_to_team(&tester, "hello all").await;
    text(&tester, "ann", "eve", "hi").await;
    tester.sandbox.webhooks_settled().await;
    assert!(receiver.bodies().is_empty(), "{:?}", receiver.bodies());
    say_to_team(&tester, "hello <@uid:eve>").await;
    assert_eq!(receiver.only(PUSH)["to"]["uid"], "eve");
}

#[tokio::test]
async fn the_message_itself_comes_if_the_settings_say_so() {
    let (tester, receiver) = with(NotificationChannel::Push).await;
    let wanted = json!({ "preferences": { "push": { "includeMessageObjectSetting": true } } });
    let path = "/notifications/v1/settings";
    tester.act("ann", Method::PATCH, path, &wanted).await.data();
    let id = text(&tester, "ann", "ben", "hi").await;
    tester.sandbox.webhooks_settled().await;
    assert_eq!(
        receiver.only(PUSH)["notificationDetails"]["message"]["id"],
        id
    );
}

#[tokio::test]
async fn what_is_withheld_notifies_nobody_and_what_is_pending_does_once_it_is_approved() {
    let (tester, receiver) = with(NotificationChannel::Push).await;
    tester.submit("you scumbag").await;
    tester.submit("good morning").await;
    tester.sandbox.webhooks_settled().await;
    assert!(receiver.bodies().is_empty());
    tester.sandbox.advance(Duration::from_secs(1));
    tester.sandbox.webhooks_settled().await;
    assert_eq!(
        receiver.only(PUSH)["notificationDetails"]["body"],
        "good morning"
    );
}

#[tokio::test]
async fn providers_meet_faults_and_a_switched_off_one_gets_nothing() {
    let (tester, receiver) = with(NotificationChannel::Push).await;
    let stored = Receiver::start().await;
    store(&tester, "push", &stored.url, json!({ "isEnabled": false })).await;
    let twice = WebhookFault::new(WebhookEffect::Twice).only(PUSH);
    tester.sandbox.inject_webhook_fault(twice);
    text(&tester, "ann", "ben", "hi").await;
    tester.sandbox.webhooks_settled().await;
    assert_eq!(receiver.bodies().len(), 2);
    assert!(stored.bodies().is_empty());
    store(&tester, "push", &stored.url, json!({})).await;
    let call = json!({ "to": { "uid": "ben" }, "notificationDetails": { "type": "call", "callAction": "initiated" } });
    tester.sandbox.send_event(PUSH, &call);
    tester.sandbox.webhooks_settled().await;
    assert_eq!(stored.only(PUSH), call);
    assert_eq!(receiver.bodies().len(), 3);
}
