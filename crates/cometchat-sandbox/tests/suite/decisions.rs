//! Why an answer is as it is: kept in the journal, never in the answer.

use cometchat_sandbox::{DecidedBy, Fault, Limits, Sandbox};
use reqwest::Method;
use serde_json::json;

use crate::groups::crew;
use crate::tester::{Tester, submission, text_to};

fn decided(tester: &Tester) -> Option<(DecidedBy, String)> {
    let last = tester.sandbox.journal().last().unwrap();
    let decision = last.decision()?;
    Some((decision.by(), decision.what().to_owned()))
}

#[tokio::test]
async fn the_missing_permission_is_told() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    assert_eq!(decided(&tester), None, "nothing stood in the way");
    let path = "/groups/team/members/adam";
    tester
        .act("mona", Method::DELETE, path, &json!({}))
        .await
        .refused(403, "ERR_GROUP_NO_CLEARANCE");
    let (by, what) = decided(&tester).unwrap();
    assert_eq!(by, DecidedBy::Permission);
    assert!(what.contains("scope is not lower"), "{what}");
    let journal = tester.control_get("/journal?limit=1000").await;
    let last = journal.data().as_array().unwrap().last().unwrap().clone();
    assert_eq!(
        last["decision"],
        json!({ "by": "permission", "what": what })
    );
}

#[tokio::test]
async fn the_fields_and_the_state_that_decided_are_told() {
    let tester = Tester::start().await;
    tester
        .post("/users", &json!({ "avatar": "no url" }))
        .await
        .refused(400, "ERR_BAD_REQUEST");
    assert_eq!(
        decided(&tester),
        Some((DecidedBy::Validation, "uid, name, avatar".to_owned()))
    );
    tester
        .post("/messages", &text_to("nobody", "hi"))
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
    let (by, what) = decided(&tester).unwrap();
    assert_eq!((by, what.contains("nobody")), (DecidedBy::State, true));
}

#[tokio::test]
async fn the_limit_the_fault_and_the_key_are_told_and_the_key_is_not_shown() {
    let limits = Limits::none().operation("list-users", 1);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    tester.get("/users").await.data();
    tester
        .get("/users")
        .await
        .refused(429, "ERR_TOO_MANY_REQUESTS");
    assert_eq!(
        decided(&tester),
        Some((DecidedBy::Limit, "operation:list-users=1".to_owned()))
    );
    let fault = tester.sandbox.inject(Fault::error(503).once()).unwrap();
    tester.get("/groups").await;
    assert_eq!(
        decided(&tester),
        Some((DecidedBy::Fault, format!("fault {fault}")))
    );
    let key = tester.sandbox.auth_only_key();
    let url = format!("{}/groups", tester.sandbox.base_url());
    tester
        .http
        .get(url)
        .header("apikey", key)
        .send()
        .await
        .unwrap();
    let (by, what) = decided(&tester).unwrap();
    assert_eq!(by, DecidedBy::Key);
    assert!(!what.contains(key) && what.contains("authOnly"), "{what}");
}

#[tokio::test]
async fn the_rule_is_told_before_the_answer_shows_a_verdict() {
    let tester = Tester::start().await;
    let pending = tester
        .post("/moderation/messages", &submission("you idiot"))
        .await;
    assert_eq!(
        pending.data()["data"]["moderation"],
        json!({ "status": "pending" })
    );
    assert_eq!(
        decided(&tester),
        Some((DecidedBy::Rule, "profanity-filter".to_owned()))
    );
    tester.submit("you friend").await;
    assert_eq!(decided(&tester), None);
}
