//! What was withheld by rules or reported by users, and what moderators decide about it.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::messages::text;
use crate::own_rules::{condition, rule};
use crate::tester::{Reply, START, Tester};

async fn review(tester: &Tester, queue: &str, id: &str, body: &Value) -> Reply {
    let path = format!("/moderation/{queue}-messages/{id}");
    Reply::of(tester.request(Method::PATCH, &path).json(body)).await
}

async fn flag(tester: &Tester, by: &str, id: &str, reason: &str) -> Reply {
    let path = format!("/messages/{id}/flagged");
    let body = json!({ "reasonId": reason });
    tester.post_as(by, &path, &body).await
}

#[tokio::test]
async fn a_withheld_message_waits_for_its_review_once_its_verdict_can_be_seen() {
    let tester = Tester::start().await;
    let id = tester.submit("you scumbag").await;
    let blocked = "/moderation/blocked-messages";
    assert_eq!(tester.get(blocked).await.data(), &json!([]));
    let early = review(&tester, "blocked", &id, &json!({ "status": "approved" })).await;
    early.refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    tester.sandbox.advance(Duration::from_secs(60));
    let listed = tester.get(blocked).await;
    let row = &listed.data()[0];
    assert_eq!(
        (&row["ruleId"], &row["action"]),
        (&json!("profanity-filter"), &json!(["blockMessage"]))
    );
    assert_eq!(row["condition"]["category"], "word");
    assert_eq!(row["message"]["data"]["moderation"]["status"], "pending");

    let later = json!({ "status": "rejected", "reviewed": false });
    review(&tester, "blocked", &id, &later).await.data();
    assert_eq!(tester.get(blocked).await.data()[0]["message"]["id"], id);
    let now = json!({ "status": "rejected", "reviewed": true });
    review(&tester, "blocked", &id, &now).await.data();
    assert_eq!(tester.get(blocked).await.data(), &json!([]));
    let reviewed = tester.get("/moderation/reviewed-messages").await;
    let row = &reviewed.data()[0];
    assert_eq!(row["blockedAt"], format!("{START}.{id:0>12}"));
    assert!(row["condition"]["message"].is_string());
    let second_thought = json!({ "status": "approved" });
    review(&tester, "blocked", &id, &second_thought)
        .await
        .data();
    let read = tester.get(&format!("/moderation/messages/{id}")).await;
    assert_eq!(read.data()["data"]["moderation"]["status"], "approved");
}

#[tokio::test]
async fn a_change_is_judged_anew() {
    let tester = Tester::start().await;
    let id = tester.submit("you scumbag").await;
    tester.sandbox.advance(Duration::from_secs(60));
    let path = format!("/moderation/messages/{id}");
    let body = json!({ "data": { "text": "good morning", "metadata": { "k": 1 } } });
    let changed = tester.put(&path, &body).await;
    assert_eq!(changed.data()["data"]["moderation"]["status"], "pending");
    assert_eq!(changed.data()["data"]["metadata"], json!({ "k": 1 }));
    tester.sandbox.advance(Duration::from_secs(60));
    let read = tester.get(&path).await;
    assert_eq!(read.data()["data"]["moderation"]["status"], "approved");
    let blocked = tester.get("/moderation/blocked-messages").await;
    assert_eq!(blocked.data(), &json!([]));
    let history = tester.get("/users/cometchat-uid-1/messages").await;
    assert_eq!(history.column("category"), ["message"], "no action message");
    tester.delete(&path, &json!({})).await.data();
    let gone = tester.get(&path).await;
    gone.refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
}

#[tokio::test]
async fn whoever_reports_a_message_again_counts_once() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "eve"]).await;
    let id = text(&tester, "ann", "ben", "dull").await;
    let refused = flag(&tester, "eve", &id, "spam").await;
    refused.refused(403, "ERR_MESSAGE_NO_ACCESS");
    let refused = flag(&tester, "nobody", &id, "spam").await;
    refused.refused(404, "ERR_UID_NOT_FOUND");
    for reason in ["spam", "harassment"] {
        let flagged = flag(&tester, "ben", &id, reason).await;
        assert_eq!(flagged.body["success"], true);
    }
    let path = format!("/messages/{id}/flagged");
    let older = json!({ "id": "sexual", "remark": "mine" });
    tester.post_as("ann", &path, &older).await.data();
    let listed = tester.get("/moderation/flagged-messages").await;
    let row = &listed.data()[0];
    assert_eq!(row["flaggedCount"], 2);
    let by = |place: usize, key: &str| row["flaggedBy"][place][key].clone();
    assert_eq!(
        (by(0, "uid"), by(0, "reasonId")),
        (json!("ben"), json!("harassment"))
    );
    assert_eq!(
        (by(1, "uid"), by(1, "reasonId")),
        (json!("ann"), json!("sexual"))
    );
    assert_eq!(by(1, "remark"), "mine");

    // A reason that is deleted stays in the report.
    let reason = Reply::of(tester.request(Method::DELETE, "/moderation/reasons/sexual")).await;
    assert_eq!((reason.status, reason.body.get("data")), (200, None));
    let listed = tester.get("/moderation/flagged-messages").await;
    assert_eq!(
        listed.data()[0]["flaggedBy"][1]["reasonName"],
        "Sexual Content"
    );
}

#[tokio::test]
async fn a_reviewed_report_is_closed_and_what_is_disapproved_is_seen_no_more() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    rule(
        &tester,
        "dull",
        &["flagMessage"],
        condition("word", &["dull"]),
    )
    .await;
    let dull = text(&tester, "ann", "ben", "how dull").await;
    tester.sandbox.advance(Duration::from_secs(60));
    let rude = text(&tester, "ann", "ben", "how rude").await;
    flag(&tester, "ben", &rude, "harassment").await.data();
    tester.sandbox.advance(Duration::from_secs(60));
    let flagged = "/moderation/flagged-messages";
    let listed = tester.get(flagged).await;
    assert_eq!(listed.column("id"), [&rude[..], &dull]);
    assert_eq!(listed.data()[1]["flaggedCount"], 0);

    review(&tester, "flagged", &dull, &json!({ "status": "approved" }))
        .await
        .data();
    let body = json!({ "status": "disapproved" });
    review(&tester, "flagged", &rude, &body).await.data();
    review(&tester, "flagged", &rude, &body)
        .await
        .refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    assert_eq!(tester.get(flagged).await.data(), &json!([]));
    let seen = tester.get_as("ben", "/users/ann/messages").await;
    assert_eq!(seen.column("id"), [&dull[..]]);
    let read = tester.get(&format!("/moderation/messages/{rude}")).await;
    assert_eq!(
        read.data()["data"]["moderation"],
        json!({ "status": "disapproved" })
    );
}

#[tokio::test]
async fn reports_go_with_who_made_them_and_rows_with_their_message() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let id = text(&tester, "ann", "ben", "dull").await;
    flag(&tester, "ben", &id, "spam").await.data();
    let permanent = json!({ "permanent": true });
    tester.delete("/users/ben", &permanent).await.data();
    let listed = tester.get("/moderation/flagged-messages").await;
    assert_eq!(listed.data(), &json!([]));

    let blocked = tester.submit("you scumbag").await;
    tester.sandbox.advance(Duration::from_secs(60));
    let path = format!("/moderation/messages/{blocked}");
    tester.delete(&path, &json!({})).await.data();
    let listed = tester.get("/moderation/blocked-messages").await;
    assert_eq!(listed.data(), &json!([]));
}
