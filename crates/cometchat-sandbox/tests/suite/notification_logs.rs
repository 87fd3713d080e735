//! Logs of notifications, which a test puts in.

use std::time::Duration;

use cometchat_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::tester::{START, Tester};

const LOGS: &str = "/notifications/v1/logs";
const PUT: &str = "/notification-logs";

/// What every entry has, of this many seconds after the start.
fn entry(id: u64, seconds: u64) -> Value {
    json!({
        "_id": format!("{id:024x}"), "processingStartedAtMS": (START + seconds) * 1000, "messageId": id, "channel": "push",
        "trigger": "after_message", "notificationTriggered": true,
    })
}

async fn put(tester: &Tester, entry: &Value) -> String {
    let reply = tester.control(PUT, entry).await;
    reply.data()["_id"].as_str().unwrap().to_owned()
}

async fn messages(tester: &Tester, query: &str) -> Vec<u64> {
    let page = tester.get(&format!("{LOGS}?{query}")).await;
    let rows = page.data().as_array().unwrap();
    let ids = rows.iter().map(|row| row["messageId"].as_u64().unwrap());
    ids.collect()
}

#[tokio::test]
async fn a_log_is_answered_as_it_was_put_in_without_what_no_row_shows() {
    let tester = Tester::start().await;
    let mut log = json!({
        "processingStartedAtMS": START * 1000 - 300, "processingEndedAtMS": START * 1000 - 50, "component": "push", "channel": "push",
        "provider": "apns", "messageId": 1, "reactionId": 2, "trigger": "message_reaction_added", "messageSentAtMS": START * 1000 - 400,
        "sender": "ann", "reactionSender": "ben", "receiver": "team", "reactionReceiver": "ann", "receiverType": "group", "member": "ann",
        "tokenType": "device", "pushToken": "a:b", "providerId": "one", "payload": { "alert": { "title": "Ann" } },
        "notificationTriggered": true,
    });
    let mut sent = log.clone();
    for (name, value) in [
        ("success", json!(false)),
        ("messageCategory", json!("message")),
        ("messageType", json!("text")),
    ] {
        sent[name] = value;
    }
    log["_id"] = put(&tester, &sent).await.into();
    log["totalProcessingTimeInMS"] = 250.into();
    let page = tester.get(LOGS).await;
    assert_eq!(*page.data(), json!([log]));
    assert_eq!(
        page.body["meta"],
        json!({ "current": { "limit": 20, "count": 1 } })
    );

    sent["_id"] = log["_id"].clone();
    sent["messageId"] = 7.into();
    put(&tester, &sent).await;
    assert_eq!(messages(&tester, "").await, [7]);
}

#[tokio::test]
async fn a_log_without_a_moment_is_of_now() {
    let tester = Tester::start().await;
    let log = json!({ "messageId": 1, "channel": "sms", "trigger": "initiated", "notificationTriggered": true });
    let id = put(&tester, &log).await;
    assert_ne!(id, put(&tester, &log).await);
    let page = tester.get(LOGS).await;
    assert_eq!(page.data()[0]["processingStartedAtMS"], START * 1000);
    assert_eq!(page.data()[0]["_id"].as_str().unwrap().len(), 24);
}

#[tokio::test]
async fn each_filter_leaves_the_logs_that_it_names() {
    let tester = Tester::start().await;
    let variants = [
        json!({}),
        json!({ "messageId": 20, "reactionId": 5, "trigger": "message_reaction_added", "reactionSender": "ben", "reactionReceiver": "ann", "success": false, "provider": "fcm" }),
        json!({ "channel": "email", "provider": "sendgrid", "sender": "eve", "receiver": "team", "receiverType": "group", "member": "ben",
            "notificationTriggered": false, "reason": "MISSING_EMAIL", "messageCategory": "message", "messageType": "image" }),
        json!({ "channel": "sms", "provider": "custom", "receiver": "ann", "receiverType": "user", "messageCategory": "interactive", "messageType": "form" }),
    ];
    for (place, variant) in (1..).zip(&variants) {
        let mut log = entry(place, place);
        for (name, value) in variant.as_object().unwrap() {
            log[name] = value.clone();
        }
        put(&tester, &log).await;
    }
    for (query, left) in [
        ("", &[4, 3, 20, 1][..]),
        ("messageId=20", &[20]),
        ("reactionId=5", &[20]),
        ("from=1760000003000", &[4, 3]),
        ("to=1760000003000", &[3, 20, 1]),
        ("from=1760000003000&to=1760000003000", &[3]),
        ("messageCategory=message", &[3]),
        ("messageType=form", &[4]),
        ("trigger=after_message", &[4, 3, 1]),
        ("sender=eve", &[3]),
        ("reactionSender=ben", &[20]),
        ("receiver=ann", &[4]),
        ("reactionReceiver=ann", &[20]),
        ("receiverType=group", &[3]),
        ("receiverType=group&member=ben", &[3]),
        ("member=ann", &[]),
        ("channel=push", &[20, 1]),
        ("provider=custom", &[4]),
        ("notificationTriggered=true", &[4, 20, 1]),
        ("notificationTriggered=false&reason=MISSING_EMAIL", &[3]),
        ("reason=TIMED_OUT", &[]),
        ("success=false", &[20]),
        ("success=true", &[4, 1]),
        ("channel=push&success=true", &[1]),
    ] {
        assert_eq!(messages(&tester, query).await, left, "{query}");
    }
    for wrong in ["trigger=x", "channel=fax", "success=maybe", "affix=x"] {
        let refusal = tester.get(&format!("{LOGS}?{wrong}")).await;
        refusal.refused(400, "ERR_BAD_REQUEST");
    }
}

#[tokio::test]
async fn logs_are_walked_by_the_id_of_a_row_and_append_means_older_ones() {
    let tester = Tester::start().await;
    for id in 1..=45 {
        // Two of each moment.
        put(&tester, &entry(id, id / 2)).await;
    }
    let all: Vec<u64> = (1..=45).rev().collect();
    let (mut walked, mut query) = (Vec::new(), String::new());
    loop {
        let page = tester.get(&format!("{LOGS}?{query}")).await;
        let rows = page.data().as_array().unwrap();
        walked.extend(rows.iter().map(|row| row["messageId"].as_u64().unwrap()));
        let last = &rows.last().unwrap()["_id"];
        if page.body["meta"]["next"].is_null() {
            break;
        }
        let last_message = walked.last();
        assert_eq!(
            page.body["meta"]["next"],
            json!({ "affix": "append", "messageId": last_message })
        );
        query = format!("affix=append&logId={}", last.as_str().unwrap());
    }
    assert_eq!(walked, all);

    let newer = tester
        .get(&format!("{LOGS}?affix=prepend&logId={:024x}", 10))
        .await;
    let first = newer.data()[0]["messageId"].as_u64().unwrap();
    assert_eq!((first, newer.data().as_array().unwrap().len()), (30, 20));
    assert_eq!(
        newer.body["meta"],
        json!({
            "previous": { "affix": "prepend", "messageId": 30 },
            "current": { "limit": 20, "count": 20 },
            "next": { "affix": "append", "messageId": 11 },
        })
    );
    let none = format!("affix=prepend&logId={:024x}", 45);
    assert!(messages(&tester, &none).await.is_empty());
    let unknown = tester.get(&format!("{LOGS}?affix=append&logId=45")).await;
    unknown.refused(400, "ERR_BAD_REQUEST");
}

#[tokio::test]
async fn logs_are_kept_for_seven_days_and_go_with_a_reset() {
    let tester = Tester::start().await;
    put(&tester, &entry(1, 0)).await;
    put(&tester, &entry(2, 10)).await;
    tester
        .sandbox
        .advance(Duration::from_secs(7 * 24 * 60 * 60 + 1));
    assert_eq!(messages(&tester, "").await, [2]);
    tester.control("/reset", &json!({})).await.data();
    assert!(messages(&tester, "").await.is_empty());
}

#[tokio::test]
async fn logs_are_a_part_of_the_state() {
    let tester = Tester::start().await;
    put(&tester, &entry(1, 0)).await;
    let state = tester.sandbox.state().unwrap();
    let other = Tester::with(Sandbox::builder()).await;
    other.sandbox.load_state(&state).unwrap();
    assert_eq!(messages(&other, "").await, [1]);
}

#[tokio::test]
async fn a_log_that_the_real_service_could_not_have_written_is_refused() {
    let tester = Tester::start().await;
    for wrong in [
        json!({ "_id": "1" }),
        json!({ "channel": "fax" }),
        json!({ "provider": "sendgrid" }),
        json!({ "trigger": "x" }),
        json!({ "receiverType": "x" }),
        json!({ "member": "ann", "receiverType": "user" }),
        json!({ "messageCategory": "custom" }),
        json!({ "reason": "MISSING_EMAIL" }),
        json!({ "notificationTriggered": false, "reason": "x" }),
        json!({ "notificationTriggered": false, "success": true }),
        json!({ "messageId": "1" }),
        json!({ "unknown": 1 }),
    ] {
        let mut log = entry(1, 0);
        for (name, value) in wrong.as_object().unwrap() {
            log[name] = value.clone();
        }
        let refusal = tester.control(PUT, &log).await;
        refusal.refused_by_sandbox(400, "ERR_BAD_REQUEST");
    }
    assert!(messages(&tester, "").await.is_empty());
}
