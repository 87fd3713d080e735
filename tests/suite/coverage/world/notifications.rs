//! Settings, providers, preferences, tokens and logs of notifications.

use super::World;
use serde_json::{Value, json};

/// What a provider at an address of the app's own is made of, with one more field.
fn custom(more: &str) -> Value {
    let mut body = json!({
        "webhookURL": "https://example.com/hook", "isEnabled": true, "useBasicAuth": false,
        "basicAuthUsername": "user", "basicAuthPassword": "password",
    });
    if !more.is_empty() {
        body[more] = json!(false);
    }
    body
}

/// A message to a user that a push notification told of, one to a group that no e-mail could, a reaction, and a call.
fn logs() -> [Value; 4] {
    [
        json!({
            "_id": "00000000000000000000000a", "processingStartedAtMS": 1_799_999_000_000_u64, "channel": "push", "provider": "fcm",
            "messageId": 1, "trigger": "after_message", "sender": "ann", "receiver": "ben", "receiverType": "user",
            "notificationTriggered": true, "success": true, "messageCategory": "message", "messageType": "text",
        }),
        json!({
            "_id": "00000000000000000000000b", "processingStartedAtMS": 1_799_999_100_000_u64, "channel": "email", "provider": "sendgrid",
            "messageId": 2, "trigger": "message_edited", "sender": "ben", "receiver": "tea", "receiverType": "group", "member": "eve",
            "notificationTriggered": false, "reason": "MISSING_EMAIL", "messageCategory": "message", "messageType": "image",
        }),
        json!({
            "_id": "00000000000000000000000c", "processingStartedAtMS": 1_799_999_200_000_u64, "channel": "push", "provider": "apns",
            "messageId": 1, "reactionId": 5, "trigger": "message_reaction_added", "reactionSender": "ben", "reactionReceiver": "ann",
            "receiver": "ben", "receiverType": "user", "notificationTriggered": true, "success": false, "messageCategory": "interactive",
            "messageType": "form",
        }),
        json!({
            "_id": "00000000000000000000000d", "processingStartedAtMS": 1_799_999_300_000_u64, "channel": "sms", "provider": "twilio",
            "messageId": 3, "trigger": "initiated", "sender": "eve", "receiver": "ben", "receiverType": "user",
            "notificationTriggered": false, "reason": "TWILIO_CREATE_ERROR",
        }),
    ]
}

impl World {
    pub(super) async fn notifications(&mut self) {
        let token = self
            .done("", "POST", "/users/ben/auth_tokens", json!({}))
            .await;
        self.names.insert(
            "of_ben",
            token["authToken"].as_str().expect("a token").to_owned(),
        );
        let settings = json!({ "templates": { "usePrivacyTemplate": 3 } });
        let fcm = |id: &str| json!({ "providerId": id, "serviceAccountFilename": "first.json" });
        let twilio = json!({
            "twilioAccountSID": "sid", "twilioAuthToken": "secret", "twilioSenderPhoneNumber": "+15550100", "isEnabled": true,
        });
        let sendgrid = json!({
            "sendGridApiKey": "key", "sendGridTemplateID": "d-1", "sendGridUnsubscribeGroupID": "1", "senderName": "App",
            "senderEmail": "app@example.com", "allowEmailReplies": false,
        });
        let push = |field: &str, token: &str, platform: &str, session: &str| json!({ field: token, "platform": platform, "authToken": session });
        let muted = json!({ "conversations": [{ "id": "ben", "type": "oneOnOne" }, { "id": "tea", "type": "group" }] });
        let preferred = json!({ "oneOnOnePreferences": { "oneOnOneMessages": 1 } });
        let of_ann =
            json!({ "authToken": "{token}", "fcmToken": "phone", "platform": "fcm_android" });
        for (method, path, body) in [
            ("PATCH", "/v1/settings", settings),
            ("POST", "/push/v1/providers/fcm", fcm("fcm-one")),
            ("POST", "/push/v1/providers/fcm", fcm("fcm-two")),
            (
                "POST",
                "/push/v1/providers/apns",
                json!({ "providerId": "apns-one" }),
            ),
            (
                "POST",
                "/push/v1/providers/apns",
                json!({ "providerId": "apns-two" }),
            ),
            ("POST", "/push/v1/providers/custom", custom("")),
            ("POST", "/sms/v1/providers/custom", custom("useStoredPhNo")),
            ("POST", "/sms/v1/providers/twilio", twilio),
            (
                "POST",
                "/email/v1/providers/custom",
                custom("useStoredEmailID"),
            ),
            ("POST", "/email/v1/providers/sendgrid", sendgrid),
            ("PATCH", "/v1/preferences?uid=ann", preferred),
            ("PUT", "/v1/preferences/mute?uid=ann", muted),
            (
                "PATCH",
                "/v1/preferences/timezone?uid=ann",
                json!({ "timezone": "Europe/Paris" }),
            ),
            ("POST", "/push/v1/tokens", of_ann),
            (
                "POST",
                "/push/v1/tokens",
                push("fcmToken", "web", "fcm_web", "{other_token}"),
            ),
            (
                "POST",
                "/push/v1/tokens",
                push("deviceToken", "tablet", "apns_ios_device", "{of_ben}"),
            ),
        ] {
            self.done("", method, &format!("/notifications{path}"), body)
                .await;
        }
        for entry in logs() {
            self.put_log(&entry).await;
        }
    }

    async fn put_log(&self, entry: &Value) {
        let url = format!("{}/notification-logs", self.sandbox.control_url());
        let request = self.http.post(url).json(entry);
        let response = request.send().await.expect("a response");
        assert!(response.status().is_success(), "{entry}");
    }
}
