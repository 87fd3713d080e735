//! What users are notified of, and where they are reached.

use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;

use crate::tester::{Reply, START, Tester};

const TOKENS: &str = "/notifications/push/v1/tokens";
const CONTACT: &str = "/notifications/v1/contact-details";

fn at(what: &str) -> String {
    format!("/notifications/v1/preferences{what}?uid=cometchat-uid-1")
}

async fn patch(tester: &Tester, path: &str, body: &Value) -> Reply {
    Reply::of(tester.request(Method::PATCH, path).json(body)).await
}

async fn messages_setting(tester: &Tester) -> Value {
    tester.get(&at("")).await.data()["preferences"]["group"]["messagesSetting"].clone()
}

#[tokio::test]
async fn a_preference_holds_as_long_as_the_app_lets_users_have_it() {
    let tester = Tester::start().await;
    let change = json!({ "groupPreferences": { "groupMessages": 3 }, "mutePreferences": { "schedule": { "monday": { "dnd": true } } } });
    let changed = patch(&tester, &at(""), &change).await;
    let preferences = &changed.data()["preferences"];
    assert_eq!(preferences["group"]["messagesSetting"], 3);
    let monday = &preferences["mute"]["schedulePreferenceSetting"]["monday"];
    assert_eq!(*monday, json!({ "from": 0, "to": 2359, "dnd": true }));

    let fixed =
        |is_free: bool| json!({ "preferences": { "group": { "messagesOverride": is_free } } });
    let settings = "/notifications/v1/settings";
    patch(&tester, settings, &fixed(false)).await.data();
    assert_eq!(messages_setting(&tester).await, 2);
    patch(&tester, settings, &fixed(true)).await.data();
    assert_eq!(messages_setting(&tester).await, 3);
    let reset = tester.delete(&at(""), &json!({})).await;
    assert_eq!(reset.data()["groupPreferences"]["groupMessages"], 2);
    assert_eq!(messages_setting(&tester).await, 2);
}

#[tokio::test]
async fn a_mute_ends_when_its_time_has_come() {
    let tester = Tester::start().await;
    let until = (START + 60) * 1000;
    let body = json!({ "conversations": [
        { "id": "cometchat-guid-1", "type": "group", "until": until },
        { "id": "cometchat-uid-2", "type": "oneOnOne" },
    ] });
    tester.put(&at("/mute"), &body).await.data();
    let muted = tester.get(&at("/mute")).await;
    assert_eq!(muted.data()["mutedConversations"], body["conversations"]);
    tester.sandbox.advance(Duration::from_secs(61));
    let muted = tester.get(&at("/mute")).await;
    assert_eq!(
        muted.data()["mutedConversations"],
        json!([body["conversations"][1]])
    );
    for wrong in [
        json!({ "id": "x", "type": "user" }),
        json!({ "type": "group" }),
        json!({ "id": "x", "type": "group", "until": until }),
        json!("x"),
    ] {
        let body = json!({ "conversations": [wrong] });
        tester
            .put(&at("/mute"), &body)
            .await
            .refused(400, "ERR_BAD_REQUEST");
    }
}

#[tokio::test]
async fn push_tokens_belong_to_the_owner_of_the_auth_token() {
    let tester = Tester::start().await;
    let login = |uid: &'static str| {
        let tester = &tester;
        async move {
            let path = format!("/users/{uid}/auth_tokens");
            let token = tester.post(&path, &json!({ "force": true })).await;
            token.data()["authToken"].as_str().unwrap().to_owned()
        }
    };
    let (ann, ben) = (
        login("cometchat-uid-1").await,
        login("cometchat-uid-2").await,
    );
    let body = json!({ "fcmToken": "a:b", "platform": "fcm_web", "authToken": ann });
    tester.post(TOKENS, &body).await.data();
    let listed = |token: &str, more: &str| format!("{TOKENS}?authToken={token}{more}");
    let rows = tester.get(&listed(&ann, "")).await;
    let moment = "2025-10-09T08:53:20.000Z";
    assert_eq!(
        rows.data()["pushTokens"],
        json!([{
            "authToken": ann, "platform": "fcm_web", "uid": "cometchat-uid-1", "pushTokenType": "chat", "pushToken": "a:b",
            "createdAt": moment, "updatedAt": moment,
        }])
    );
    let other = login("cometchat-uid-1").await;
    let none = json!([]);
    assert_eq!(
        tester.get(&listed(&other, "")).await.data()["pushTokens"],
        none
    );
    let all = tester.get(&listed(&other, "&all=true")).await;
    assert_eq!(all.data()["pushTokens"].as_array().unwrap().len(), 1);

    let one = format!("{TOKENS}/a%3Ab");
    let by_ben = tester.delete(&one, &json!({ "authToken": ben })).await;
    assert_eq!(by_ben.data()["pushTokens"], none);
    let by_ann = tester.delete(&one, &json!({ "authToken": other })).await;
    assert_eq!(by_ann.data()["pushTokens"][0]["pushToken"], "a:b");
    let wrong_field = json!({ "deviceToken": "a", "platform": "fcm_web", "authToken": ann });
    tester
        .post(TOKENS, &wrong_field)
        .await
        .refused(400, "ERR_BAD_REQUEST");
    let nobody = json!({ "fcmToken": "a", "platform": "fcm_web", "authToken": "x" });
    tester
        .post(TOKENS, &nobody)
        .await
        .refused(404, "ERR_AUTH_TOKEN_NOT_FOUND");
}

#[tokio::test]
async fn what_a_user_had_is_gone_with_the_user() {
    let tester = Tester::start().await;
    tester.people(&["zoe"]).await;
    let zone = "/notifications/v1/preferences/timezone?uid=zoe";
    patch(&tester, zone, &json!({ "timezone": "Asia/Kolkata" }))
        .await
        .data();
    let details = json!({ "email": "zoe@example.com" });
    tester
        .act("zoe", Method::PATCH, CONTACT, &details)
        .await
        .data();
    assert_eq!(
        tester.get_as("zoe", CONTACT).await.data()["email"],
        "zoe@example.com"
    );
    tester
        .delete("/users/zoe", &json!({ "permanent": true }))
        .await
        .data();
    tester.get(zone).await.refused(404, "ERR_UID_NOT_FOUND");
    tester.people(&["zoe"]).await;
    assert_eq!(*tester.get(zone).await.data(), json!({ "timezone": "UTC" }));
    assert_eq!(*tester.get_as("zoe", CONTACT).await.data(), json!({}));
    tester.get(CONTACT).await.refused(400, "ERR_BAD_REQUEST");
}
