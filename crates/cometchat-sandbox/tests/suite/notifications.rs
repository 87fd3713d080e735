//! Settings and providers of notifications: what is written can be read back.

use reqwest::Method;
use serde_json::{Value, json};

use crate::tester::{Reply, Tester};

const SETTINGS: &str = "/notifications/v1/settings";
const FCM: &str = "/notifications/push/v1/providers/fcm";
const APNS: &str = "/notifications/push/v1/providers/apns";
const SENDGRID: &str = "/notifications/email/v1/providers/sendgrid";

async fn patch(tester: &Tester, path: &str, body: &Value) -> Reply {
    Reply::of(tester.request(Method::PATCH, path).json(body)).await
}

async fn providers(tester: &Tester, path: &str) -> Vec<Value> {
    let reply = tester.get(path).await;
    reply.data()["pushProviders"].as_array().unwrap().clone()
}

#[tokio::test]
async fn settings_are_changed_in_part_and_put_back() {
    let tester = Tester::start().await;
    let first = tester.get(SETTINGS).await.data().clone();
    let body = json!({
        "preferences": {
            "group": { "messagesSetting": 3 },
            "mute": { "schedulePreferenceSetting": { "monday": { "from": 800 } } },
            "push": { "customJson": { "team": "red" } },
        },
        "templates": { "textMessageTemplateDefault": { "body": "Hi" } },
    });
    let changed = patch(&tester, SETTINGS, &body).await;
    assert_eq!(*changed.data(), json!({ "success": true }));
    let mut wanted = first.clone();
    wanted["preferences"]["group"]["messagesSetting"] = json!(3);
    wanted["preferences"]["mute"]["schedulePreferenceSetting"]["monday"]["from"] = json!(800);
    wanted["preferences"]["push"]["customJson"] = json!({ "team": "red" });
    wanted["templates"]["textMessageTemplateDefault"]["body"] = json!("Hi");
    assert_eq!(*tester.get(SETTINGS).await.data(), wanted);
    tester.delete(SETTINGS, &json!({})).await.data();
    assert_eq!(*tester.get(SETTINGS).await.data(), first);
}

#[tokio::test]
async fn a_setting_that_is_none_is_refused_and_changes_nothing() {
    let tester = Tester::start().await;
    let first = tester.get(SETTINGS).await.data().clone();
    let body = json!({ "preferences": { "group": { "messagesSetting": 4, "memberLeftSetting": 3, "messagesOverride": "yes" } } });
    let refusal = patch(&tester, SETTINGS, &body).await;
    refusal.refused(400, "ERR_BAD_REQUEST");
    let details = refusal.body["error"]["details"].as_object().unwrap();
    let fields: Vec<&str> = details.keys().map(String::as_str).collect();
    assert_eq!(
        fields,
        [
            "preferences.group.memberLeftSetting",
            "preferences.group.messagesOverride",
            "preferences.group.messagesSetting"
        ]
    );
    let large = json!({ "sound": { "chat": "x" }, "more": "x".repeat(100 * 1024) });
    patch(&tester, SETTINGS, &large)
        .await
        .refused(400, "ERR_BAD_REQUEST");
    assert_eq!(*tester.get(SETTINGS).await.data(), first);
}

#[tokio::test]
async fn the_first_push_provider_is_the_default_one_and_stays_until_another_is() {
    let tester = Tester::start().await;
    let creds = json!({ "project_id": "p", "private_key": "secret", "private_key_id": "key" });
    for id in ["a", "b"] {
        let body = json!({ "providerId": id, "serviceAccountCreds": creds });
        let added = tester.post(FCM, &body).await;
        assert_eq!(*added.data(), json!({ "success": true }));
        tester
            .post(FCM, &body)
            .await
            .refused(400, "ERR_BAD_REQUEST");
    }
    let rows = providers(&tester, FCM).await;
    assert_eq!(
        (&rows[0]["isDefault"], &rows[1]["isDefault"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(rows[0]["serviceAccountCreds"]["project_id"], "p");
    assert_eq!(rows[0]["serviceAccountCreds"]["private_key"], "********");
    let one = |id: &str| format!("{FCM}/{id}");
    tester
        .delete(&one("a"), &json!({}))
        .await
        .refused(400, "ERR_BAD_REQUEST");
    tester
        .put(&format!("{FCM}/default/b"), &json!({}))
        .await
        .data();
    let rows = providers(&tester, FCM).await;
    assert_eq!(
        (&rows[0]["isDefault"], &rows[1]["isDefault"]),
        (&json!(false), &json!(true))
    );
    tester.delete(&one("a"), &json!({})).await.data();
    tester
        .delete(&one("a"), &json!({}))
        .await
        .refused(400, "ERR_BAD_REQUEST");

    let change = json!({ "providerId": "b", "notificationInPayload": { "ios": { "chat": true } } });
    tester.put(FCM, &change).await.data();
    let change =
        json!({ "providerId": "b", "notificationInPayload": { "ios": { "call": false } } });
    tester.put(FCM, &change).await.data();
    let rows = providers(&tester, FCM).await;
    assert_eq!(
        rows[0]["notificationInPayload"],
        json!({ "ios": { "chat": true, "call": false } })
    );
    tester
        .put(FCM, &json!({ "providerId": "c" }))
        .await
        .refused(400, "ERR_BAD_REQUEST");
}

#[tokio::test]
async fn an_app_has_five_providers_of_a_kind() {
    let tester = Tester::start().await;
    for id in ["a", "b", "c", "d", "e"] {
        let added = tester
            .post(APNS, &json!({ "providerId": id, "p8Key": "secret" }))
            .await;
        assert_eq!(*added.data(), json!({ "pushProviders": [] }));
    }
    let sixth = json!({ "providerId": "f" });
    tester
        .post(APNS, &sixth)
        .await
        .refused(400, "ERR_BAD_REQUEST");
    let rows = providers(&tester, APNS).await;
    assert_eq!((rows.len(), &rows[0]["p8Key"]), (5, &json!("********")));
    assert_eq!(providers(&tester, FCM).await, Vec::<Value>::new());
}

#[tokio::test]
async fn an_address_for_replies_is_taken_away_by_null() {
    let tester = Tester::start().await;
    tester
        .put(SENDGRID, &json!({ "senderName": "Chat" }))
        .await
        .refused(400, "ERR_BAD_REQUEST");
    let body = json!({
        "sendGridApiKey": "SG.k", "sendGridTemplateID": "d-1", "sendGridUnsubscribeGroupID": "1", "senderName": "Chat",
        "senderEmail": "c@example.com", "allowEmailReplies": true, "senderEmailForReplies": "r@example.com",
    });
    let saved = tester.post(SENDGRID, &body).await;
    assert_eq!(saved.data()["senderEmailForReplies"], "r@example.com");
    assert!(saved.data()["repliesWebhook"].is_string());
    let none = json!({ "allowEmailReplies": false, "senderEmailForReplies": null });
    let changed = tester.put(SENDGRID, &none).await;
    assert_eq!(changed.data()["senderEmailForReplies"], Value::Null);
    assert_eq!(changed.data().get("repliesWebhook"), None);
    assert_eq!(changed.data()["senderName"], "Chat");
}
