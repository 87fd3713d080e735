//! What there is around rules of the app's own: limits, rules that came with the app, the state, the plan.

use std::time::Duration;

use cometchat_sandbox::Sandbox;
use serde_json::json;

use crate::own_rules::{condition, of_text, rule};
use crate::tester::Tester;

#[tokio::test]
async fn there_is_an_end_to_rules_conditions_and_filters() {
    let tester = Tester::start().await;
    let conditions = vec![condition("word", &["a"]); 11];
    let body = json!({ "id": "many", "conditions": conditions });
    let refused = tester.post("/moderation/rules", &body).await;
    assert!(refused.refused(400, "ERR_BAD_REQUEST")["conditions"].is_array());
    for (field, characters) in [("id", 101), ("name", 101), ("description", 256)] {
        let body = json!({ field: "x".repeat(characters) });
        let refused = tester.post("/moderation/rules", &body).await;
        assert!(
            refused.refused(400, "ERR_BAD_REQUEST")[field].is_array(),
            "{field}"
        );
    }
    for number in 0..25 {
        let body = json!({ "name": format!("Rule {number}") });
        tester.post("/moderation/rules", &body).await.data();
    }
    let more = tester
        .post("/moderation/rules", &json!({ "name": "One more" }))
        .await;
    more.refused(403, "ERR_PLAN_QUOTA_RESTRICTION");
    let listed = tester.get("/moderation/rules?limit=3").await;
    assert_eq!(
        listed.body["meta"]["current"],
        json!({ "limit": 3, "count": 3 })
    );
    tester
        .get("/moderation/rules?limit=51")
        .await
        .refused(400, "ERR_BAD_REQUEST");
}

#[tokio::test]
async fn rules_that_came_with_the_app_are_read_and_stay_as_they_are() {
    let tester = Tester::start().await;
    let given = tester.get("/moderation/rules/profanity-filter").await;
    assert_eq!(
        (&given.data()["default"], &given.data()["active"]),
        (&json!(true), &json!(true))
    );
    let revisions = tester
        .get("/moderation/rules/profanity-filter/revisions")
        .await;
    assert_eq!(revisions.data().as_array().unwrap().len(), 1);
    let body = json!({ "name": "Mine", "conditions": [] });
    tester
        .put("/moderation/rules/profanity-filter", &body)
        .await
        .refused(400, "ERR_BAD_REQUEST");
    tester
        .delete("/moderation/rules/profanity-filter", &json!({}))
        .await
        .refused(400, "ERR_BAD_REQUEST");
    let taken = tester
        .post("/moderation/rules", &json!({ "id": "profanity-filter" }))
        .await;
    assert!(taken.refused(400, "ERR_BAD_REQUEST")["id"].is_array());
}

#[tokio::test]
async fn rules_lists_reasons_and_queues_are_part_of_the_state() {
    let tester = Tester::start().await;
    let list = json!({ "id": "animals", "category": "word", "searchTerms": ["zebra"] });
    tester.post("/moderation/keywords", &list).await.data();
    let mut named = condition("word", &["animals"]);
    named["isKeywordsReferencePresent"] = true.into();
    rule(&tester, "zebras", &["blockMessage"], named).await;
    tester
        .post(
            "/moderation/reasons",
            &json!({ "id": "dull", "name": "Dull" }),
        )
        .await
        .data();
    tester.submit("a zebra").await;
    let state = tester.control_get("/state").await;
    let other = Tester::with(Sandbox::builder()).await;
    other.control("/state", &state.body).await.data();
    other.sandbox.advance(Duration::from_secs(60));
    let blocked = other.get("/moderation/blocked-messages").await;
    assert_eq!(blocked.data()[0]["ruleId"], "zebras");
    other.get("/moderation/reasons/dull").await.data();
    assert_eq!(of_text(&other, "another zebra").await, "disapproved");
}

#[tokio::test]
async fn without_moderation_in_the_plan_there_is_none_of_it() {
    let tester = Tester::with(Sandbox::builder().moderation(false)).await;
    for path in [
        "/moderation/messages",
        "/moderation/rules",
        "/moderation/rules/x",
        "/moderation/rules/x/revisions",
        "/moderation/keywords",
        "/moderation/keywords/x",
        "/moderation/reasons/spam",
        "/moderation/blocked-messages",
        "/moderation/flagged-messages",
        "/moderation/reviewed-messages",
    ] {
        tester
            .get(path)
            .await
            .refused(403, "ERR_FEATURE_NOT_ACCESSIBLE");
    }
    let body = json!({ "reasonId": "spam" });
    let flagged = tester
        .post_as("cometchat-uid-1", "/messages/1/flagged", &body)
        .await;
    flagged.refused(403, "ERR_FEATURE_NOT_ACCESSIBLE");
}
