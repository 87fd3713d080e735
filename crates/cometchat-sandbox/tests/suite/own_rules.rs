//! Rules of the app's own, made by the API.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::messages::{send, text};
use crate::tester::{Tester, submission};

/// A condition about the text.
pub(crate) fn condition(category: &str, value: &[&str]) -> Value {
    json!({ "entity": "message", "operand": "text", "operator": "contains", "category": category, "value": value })
}

/// Makes a rule with one condition.
pub(crate) async fn rule(tester: &Tester, id: &str, action: &[&str], condition: Value) {
    let body = json!({ "id": id, "name": "House rule", "enabled": true, "action": action, "conditions": [condition] });
    tester.post("/moderation/rules", &body).await.data();
}

/// What is said of a submitted message once there is a verdict.
async fn status(tester: &Tester, body: &Value) -> String {
    let submitted = tester.post("/moderation/messages", body).await;
    let id = submitted.data()["id"].as_str().unwrap().to_owned();
    tester.sandbox.advance(Duration::from_secs(60));
    let read = tester.get(&format!("/moderation/messages/{id}")).await;
    let status = &read.data()["data"]["moderation"]["status"];
    status.as_str().unwrap().to_owned()
}

pub(crate) async fn of_text(tester: &Tester, text: &str) -> String {
    status(tester, &submission(text)).await
}

#[tokio::test]
async fn each_category_decides_in_its_way() {
    let tester = Tester::start().await;
    for (id, category, value) in [
        ("words", "word", "buy now"),
        ("patterns", "pattern", "zq[0-9]{4}"),
        (
            "sentences",
            "sentence-similarity",
            "Let us meet somewhere else",
        ),
        ("model", "toxicity", "Threat_greaterThan_80"),
        ("service", "custom-api", "https://example.com/check"),
    ] {
        rule(
            &tester,
            id,
            &["blockMessage"],
            condition(category, &[value]),
        )
        .await;
    }
    let scores = json!({ "scores": [
        { "text": "or else", "label": "Threat", "score": 81 },
        { "text": "perhaps", "label": "Threat", "score": 80 },
        { "text": "odd", "label": "custom-api", "score": 1 },
    ] });
    tester.control("/scores", &scores).await.data();
    for (text, expected) in [
        ("please BUY - now", "disapproved"),
        ("buy it now", "approved"),
        ("zq1234", "disapproved"),
        ("zq12", "approved"),
        ("Hi. Let us meet anywhere else!", "disapproved"),
        ("Let us have dinner", "approved"),
        ("Pay, Or Else", "disapproved"),
        ("perhaps", "approved"),
        ("how odd", "disapproved"),
    ] {
        assert_eq!(of_text(&tester, text).await, expected, "{text}");
    }
}

#[tokio::test]
async fn images_and_custom_data_are_looked_at_where_a_condition_says_so() {
    let tester = Tester::start().await;
    let mut image = condition("toxicity", &["AnyOf_greaterThan_50"]);
    image["operand"] = "image".into();
    rule(&tester, "images", &["blockMessage"], image).await;
    let scores = json!({ "scores": [{ "text": "beach.png", "label": "Nudity", "score": 60 }] });
    tester.control("/scores", &scores).await.data();
    let mut picture = submission("a picture");
    picture["type"] = "image".into();
    let file = |name: &str| json!([{ "url": format!("https://files.example.com/{name}"), "name": name, "mimeType": "image/png", "extension": "png", "size": "10" }]);
    picture["data"]["attachments"] = file("beach.png");
    assert_eq!(status(&tester, &picture).await, "disapproved");
    picture["data"]["attachments"] = file("mountain.png");
    assert_eq!(status(&tester, &picture).await, "approved");
    assert_eq!(of_text(&tester, "beach.png").await, "approved");

    tester.people(&["ann", "ben"]).await;
    let mut custom = condition("word", &["poison"]);
    custom["operand"] = "custom".into();
    rule(&tester, "custom", &["flagMessage"], custom).await;
    let poison = json!({ "receiver": "ben", "receiverType": "user", "category": "custom", "type": "dish", "data": { "customData": { "with": "poison" } } });
    let sent = send(&tester, "ann", &poison).await;
    let id = sent.data()["id"].as_str().unwrap();
    tester.sandbox.advance(Duration::from_secs(60));
    let flagged = tester.column("/moderation/flagged-messages", "id").await;
    assert_eq!(flagged, [id]);
}

#[tokio::test]
async fn a_filter_says_whom_a_rule_is_about() {
    let tester = Tester::start().await;
    let cases = [
        ("sender", "user", "uid", "equals", "cometchat-uid-1", true),
        (
            "sender",
            "user",
            "uid",
            "not equals",
            "cometchat-uid-1",
            false,
        ),
        (
            "receiver",
            "user",
            "uid",
            "in",
            "nobody, cometchat-uid-2",
            true,
        ),
        (
            "receiver",
            "user",
            "uid",
            "not in",
            "nobody, cometchat-uid-2",
            false,
        ),
        ("receiver", "user", "uid", "startsWith", "cometchat-", true),
        ("sender", "user", "role", "equals", "premium", false),
        ("receiver", "group", "guid", "startsWith", "c", false),
    ];
    for (side, entity, operand, operator, value, applies) in cases {
        let body = json!({
            "id": "filtered", "action": ["blockMessage"], "conditions": [condition("word", &["zebra"])],
            "filters": [{ "type": side, "entity": entity, "operand": operand, "operator": operator, "value": value }],
        });
        let created = tester.post("/moderation/rules", &body).await;
        assert!(created.data().get("filters").is_none());
        let expected = if applies { "disapproved" } else { "approved" };
        assert_eq!(
            of_text(&tester, "a zebra").await,
            expected,
            "{side} {operand} {operator} {value}"
        );
        tester
            .delete("/moderation/rules/filtered", &json!({}))
            .await
            .data();
    }
    for (entity, operand, operator) in [
        ("user", "guid", "equals"),
        ("user", "uid", "notIn"),
        ("group", "guid", "not in"),
    ] {
        let body = json!({ "id": "wrong", "filters": [{ "type": "sender", "entity": entity, "operand": operand, "operator": operator, "value": "x" }] });
        let refused = tester.post("/moderation/rules", &body).await;
        refused.refused(400, "ERR_BAD_REQUEST");
    }
}

#[tokio::test]
async fn a_message_in_a_group_meets_filters_about_the_group() {
    let tester = Tester::start().await;
    for (id, operand, operator, value) in [
        ("type", "type", "equals", "public"),
        ("end", "guid", "endsWith", "-1"),
        ("late", "createdAt", "greaterThan", "9999999999"),
    ] {
        let body = json!({
            "id": id, "action": ["flagMessage"], "conditions": [condition("word", &[id])],
            "filters": [{ "type": "receiver", "entity": "group", "operand": operand, "operator": operator, "value": value }],
        });
        tester.post("/moderation/rules", &body).await.data();
    }
    for word in ["type", "end", "late"] {
        let body = json!({ "receiver": "cometchat-guid-1", "receiverType": "group", "data": { "text": word } });
        tester
            .post_as("cometchat-uid-1", "/messages", &body)
            .await
            .data();
    }
    tester.sandbox.advance(Duration::from_secs(60));
    let flagged = tester.get("/moderation/flagged-messages").await;
    let rows = flagged.data().as_array().unwrap();
    let texts: Vec<_> = rows.iter().map(|row| row["data"]["text"].clone()).collect();
    assert_eq!(texts, ["end", "type"]);
}

#[tokio::test]
async fn actions_on_people_are_done() {
    let tester = Tester::start().await;
    for action in ["kick", "ban", "block", "deactivate"] {
        let condition = condition("word", &[&format!("{action}-me")]);
        rule(&tester, action, &[action], condition).await;
    }
    let to_group = |word: &str| json!({ "receiver": "cometchat-guid-1", "receiverType": "group", "data": { "text": word } });
    tester
        .post_as("cometchat-uid-2", "/messages", &to_group("kick-me"))
        .await
        .data();
    tester
        .post_as("cometchat-uid-3", "/messages", &to_group("ban-me"))
        .await
        .data();
    // The owner stays.
    tester
        .post_as("cometchat-uid-1", "/messages", &to_group("kick-me"))
        .await
        .data();
    let members = tester.uids("/groups/cometchat-guid-1/members").await;
    assert!(
        members.contains(&"cometchat-uid-1".to_owned()),
        "{members:?}"
    );
    assert!(
        !members
            .iter()
            .any(|uid| uid == "cometchat-uid-2" || uid == "cometchat-uid-3"),
        "{members:?}"
    );
    let banned = tester.uids("/groups/cometchat-guid-1/bannedusers").await;
    assert_eq!(banned, ["cometchat-uid-3"]);

    tester.people(&["ann", "ben"]).await;
    text(&tester, "ann", "ben", "block-me").await;
    assert_eq!(tester.uids("/users/ben/blockedusers").await, ["ann"]);
    text(&tester, "ann", "cometchat-uid-4", "deactivate-me").await;
    tester
        .get("/users/ann")
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
}

#[tokio::test]
async fn every_message_is_judged_and_seen_by_others_once_it_is_approved() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let before = text(&tester, "ann", "ben", "zebra").await;
    rule(
        &tester,
        "zebras",
        &["blockMessage"],
        condition("word", &["zebra"]),
    )
    .await;
    let good = text(&tester, "ann", "ben", "a horse").await;
    let bad = text(&tester, "ann", "ben", "a zebra").await;
    let seen = async |uid: &str, other: &str| {
        let read = tester
            .get_as(uid, &format!("/users/{other}/messages"))
            .await;
        read.column("id")
    };
    assert_eq!(seen("ben", "ann").await, [&before[..]]);
    tester.sandbox.advance(Duration::from_secs(60));
    assert_eq!(seen("ben", "ann").await, [&before[..], &good]);
    assert_eq!(seen("ann", "ben").await, [&before[..], &good, &bad]);

    let path = format!("/messages/{good}");
    let edit = json!({ "data": { "text": "a zebra after all" } });
    tester.act("ann", Method::PUT, &path, &edit).await.data();
    tester.sandbox.advance(Duration::from_secs(60));
    let blocked = tester.get("/moderation/blocked-messages").await;
    let ids: Vec<_> = blocked
        .data()
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["message"]["id"])
        .collect();
    assert_eq!(ids, [&json!(bad), &json!(good)]);
}
