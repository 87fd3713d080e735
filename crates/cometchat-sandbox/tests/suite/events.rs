//! Every change is an event, in order.

use cometchat_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::tester::{START, Tester, text_to};

async fn names(tester: &Tester, after: u64) -> Vec<String> {
    let events = tester
        .control_get(&format!("/events?after={after}&limit=1000"))
        .await;
    events.column("name")
}

#[tokio::test]
async fn changes_of_every_family_are_told_in_the_order_in_which_they_were_made() {
    let tester = Tester::start().await;
    assert!(names(&tester, 0).await.is_empty(), "the start is no change");
    tester.people(&["ann", "ben"]).await;
    tester
        .post("/users/ann/friends", &json!({ "accepted": ["ben"] }))
        .await
        .data();
    tester
        .post(
            "/users/ann/blockedusers",
            &json!({ "blockedUids": ["ben"] }),
        )
        .await
        .data();
    tester
        .post("/roles", &json!({ "role": "seller", "name": "Seller" }))
        .await
        .data();
    let group = json!({ "guid": "team", "name": "Team", "type": "public", "owner": "ann" });
    tester.post("/groups", &group).await.data();
    tester
        .act(
            "ann",
            Method::POST,
            "/groups/team/members",
            &json!({ "participants": ["ben"] }),
        )
        .await
        .data();
    tester
        .act("ben", Method::POST, "/messages", &text_to("ann", "hi"))
        .await
        .data();
    tester
        .put("/users/ann", &json!({ "name": "Anna" }))
        .await
        .data();
    tester.delete("/groups/team", &json!({})).await.data();
    tester
        .delete("/users/ben", &json!({ "permanent": true }))
        .await
        .data();
    assert_eq!(
        names(&tester, 0).await,
        [
            "user_created",
            "user_created",
            "friend_added",
            "user_blocked",
            "document_created",
            "group_created",
            "group_member_added",
            "message_sent",
            "group_member_added",
            "message_sent",
            "message_sent",
            "user_updated",
            "group_deleted",
            "user_deleted",
        ]
    );
    let events = tester.control_get("/events?after=8&limit=1").await;
    assert_eq!(
        events.body,
        json!({
            "data": [{ "number": 9, "at": START, "name": "group_member_added", "by": "ann", "uid": "ben", "guid": "team", "scope": "participant" }],
            "meta": { "after": 8, "limit": 1, "count": 1, "total": 14 }
        })
    );
}

#[tokio::test]
async fn a_refusal_changes_nothing() {
    let tester = Tester::start().await;
    tester.people(&["ann"]).await;
    tester
        .post("/users", &json!({ "uid": "ann", "name": "Ann" }))
        .await
        .refused(400, "ERR_UID_ALREADY_EXISTS");
    tester
        .post("/messages", &text_to("nobody", "hi"))
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
    tester
        .put(
            "/groups/cometchat-guid-1/members/cometchat-uid-1",
            &json!({}),
        )
        .await
        .refused(403, "ERR_MEMBER_SCOPE_CHANGE_FAILED");
    assert_eq!(names(&tester, 1).await, [""; 0]);
}

#[tokio::test]
async fn only_the_newest_events_are_kept_and_all_are_counted() {
    let tester = Tester::with(Sandbox::builder().max_events(3)).await;
    tester.people(&["a", "b", "c", "d", "e"]).await;
    let events = tester.control_get("/events").await;
    let uids: Vec<&Value> = events
        .data()
        .as_array()
        .unwrap()
        .iter()
        .map(|event| &event["uid"])
        .collect();
    assert_eq!(uids, ["c", "d", "e"]);
    assert_eq!(events.body["meta"]["total"], 5);
    tester
        .control_get("/events?after=x")
        .await
        .refused_by_sandbox(400, "ERR_BAD_REQUEST");
}
