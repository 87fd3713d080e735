//! What users do with messages of others: reactions, and the elements of interactive ones.

use reqwest::Method;
use serde_json::{Value, json};

use crate::messages::{send, text};
use crate::tester::{Reply, START, Tester};

async fn react(tester: &Tester, by: &str, id: &str, method: Method, reaction: &str) -> Reply {
    let path = format!("/messages/{id}/reactions/{reaction}");
    tester.act(by, method, &path, &json!({})).await
}

#[tokio::test]
async fn reactions_are_counted_and_the_viewers_own_are_marked() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "eve"]).await;
    let id = text(&tester, "ann", "ben", "hi").await;
    react(&tester, "ann", &id, Method::POST, "%F0%9F%91%8D")
        .await
        .data();
    react(&tester, "ben", &id, Method::POST, ":wave:")
        .await
        .data();
    let message = react(&tester, "ben", &id, Method::POST, "%F0%9F%91%8D").await;
    assert_eq!(
        message.data()["data"]["reactions"],
        json!([{ "reaction": "👍", "count": 2, "reactedByMe": true }, { "reaction": ":wave:", "count": 1, "reactedByMe": true }])
    );
    let seen = tester.get_as("ann", &format!("/messages/{id}")).await;
    assert_eq!(
        seen.data()["data"]["reactions"][1],
        json!({ "reaction": ":wave:", "count": 1 })
    );
    react(&tester, "ben", &id, Method::POST, ":wave:")
        .await
        .data();
    let rows = tester
        .get_as("ann", &format!("/messages/{id}/reactions"))
        .await;
    assert_eq!(rows.column("uid"), ["ann", "ben", "ben"], "twice is once");
    let row = &rows.data()[0];
    assert_eq!((&row["id"], &row["messageId"]), (&json!("1"), &json!(id)));
    assert_eq!(
        (&row["reactedAt"], &row["reactedBy"]["uid"]),
        (&json!(START), &json!("ann"))
    );
    let kind = tester
        .get(&format!("/messages/{id}/reactions/:wave:"))
        .await;
    assert_eq!(kind.column("uid"), ["ben"]);
    let found = tester.get_as("ann", "/messages?hasReactions=true").await;
    assert_eq!(found.column("id"), [id.as_str()]);

    let message = react(&tester, "ben", &id, Method::DELETE, ":wave:").await;
    assert_eq!(
        message.data()["data"]["reactions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    react(&tester, "ben", &id, Method::DELETE, ":wave:")
        .await
        .data();
    react(&tester, "eve", &id, Method::POST, ":wave:")
        .await
        .refused(403, "ERR_MESSAGE_NO_ACCESS");
    let path = format!("/messages/{id}/reactions/x");
    tester
        .post(&path, &json!({}))
        .await
        .refused(400, "ERR_BAD_REQUEST");
    let events = tester.control_get("/events?after=5").await;
    assert_eq!(
        events.column("name"),
        [
            "message_reaction_added",
            "message_reaction_added",
            "message_reaction_removed"
        ]
    );
}

#[tokio::test]
async fn a_message_takes_25_reactions_of_45_characters() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let id = text(&tester, "ann", "ben", "hi").await;
    let long = "x".repeat(46);
    let refusal = react(&tester, "ben", &id, Method::POST, &long).await;
    assert!(refusal.refused(400, "ERR_BAD_REQUEST")["reaction"].is_array());
    for number in 0..25 {
        let reaction = format!("{}{number:02}", "x".repeat(43));
        react(&tester, "ben", &id, Method::POST, &reaction)
            .await
            .data();
    }
    react(&tester, "ben", &id, Method::POST, "one-more")
        .await
        .refused(400, "ERR_BAD_REQUEST");
    let known = format!("{}00", "x".repeat(43));
    react(&tester, "ann", &id, Method::POST, &known)
        .await
        .data();
}

#[tokio::test]
async fn only_declared_elements_of_interactive_messages_are_used() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let form = json!({
        "receiver": "ben", "receiverType": "user", "category": "interactive", "type": "form",
        "data": { "interactiveData": { "formFields": [{ "elementId": "name" }], "submitElement": { "elementId": "go" } } }
    });
    let sent = send(&tester, "ann", &form).await;
    let path = format!(
        "/messages/{}/interacted",
        sent.data()["id"].as_str().unwrap()
    );
    let used = json!({ "interactions": ["name", "go"] });
    let act = async |path: &str, body: &Value| tester.act("ben", Method::PATCH, path, body).await;
    for _ in 0..2 {
        assert_eq!(act(&path, &used).await.data()["success"], true);
    }
    let events = tester.control_get("/events?after=3").await;
    assert_eq!(
        events.column("name"),
        ["message_interacted"],
        "a repeat is no change"
    );
    let unknown = json!({ "interactions": ["name", "nothing"] });
    let refusal = act(&path, &unknown).await;
    assert!(refusal.refused(400, "ERR_BAD_REQUEST")["interactions.1"].is_array());
    act(&path, &json!({})).await.refused(400, "ERR_BAD_REQUEST");
    let plain = format!(
        "/messages/{}/interacted",
        text(&tester, "ann", "ben", "hi").await
    );
    act(&plain, &used).await.refused(400, "ERR_BAD_REQUEST");
}
