//! Pinned conversations: one's own, and those of the app.

use reqwest::Method;
use serde_json::{Value, json};

use crate::groups::crew;
use crate::messages::{send, text};
use crate::tester::{Reply, START, Tester};

async fn change(tester: &Tester, by: &str, method: Method, with: &str) -> Reply {
    let path = format!("/{with}/conversation/pin");
    tester.act(by, method, &path, &json!({})).await
}

async fn pin(tester: &Tester, by: &str, with: &str) -> Reply {
    change(tester, by, Method::POST, with).await
}

async fn for_everybody(tester: &Tester, wanted: Value) -> Reply {
    let body = json!({ "pinnedConversations": wanted });
    tester.put("/conversations/pinned", &body).await
}

async fn ids(tester: &Tester, by: &str) -> Vec<String> {
    let page = tester.get_as(by, "/conversations").await;
    page.column("conversationId")
}

#[tokio::test]
async fn a_pin_of_ones_own_is_shown_to_oneself_and_comes_first() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "cat"]).await;
    text(&tester, "ann", "ben", "one").await;
    text(&tester, "ann", "cat", "two").await;
    let pinned = pin(&tester, "ann", "users/ben").await;
    let expected = json!({
        "conversationId": "ann_user_ben", "conversationType": "user", "pinnedBy": "ann", "pinnedAt": START
    });
    assert_eq!(pinned.data(), &expected);
    assert_eq!(ids(&tester, "ann").await, ["ann_user_ben", "ann_user_cat"]);
    let own = tester.get_as("ann", "/users/ben/conversation").await;
    assert_eq!(own.data()[0]["pinnedBy"], "ann");
    let theirs = tester.get_as("ben", "/users/ann/conversation").await;
    assert!(theirs.data()[0].get("pinnedBy").is_none());
    let all = tester.get("/conversations").await;
    let rows = all.data().as_array().unwrap();
    assert!(rows.iter().all(|row| row.get("pinnedBy").is_none()));

    tester.sandbox.advance(std::time::Duration::from_secs(5));
    let again = pin(&tester, "ann", "users/ben").await;
    assert_eq!(again.data(), &expected, "the first time counts");
    let expected = json!({ "conversationId": "ann_user_ben", "conversationType": "user" });
    for _ in 0..2 {
        let unpinned = change(&tester, "ann", Method::DELETE, "users/ben").await;
        assert_eq!(unpinned.data(), &expected);
    }
    assert_eq!(ids(&tester, "ann").await, ["ann_user_cat", "ann_user_ben"]);
}

#[tokio::test]
async fn a_user_pins_five_conversations_that_the_user_has() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    tester.people(&["a", "b", "c", "d", "e"]).await;
    for peer in ["a", "b", "c", "d", "e"] {
        text(&tester, "paul", peer, "hi").await;
    }
    for with in ["users/a", "users/b", "users/c", "users/d"] {
        pin(&tester, "paul", with).await.data();
    }
    let group = pin(&tester, "paul", "groups/team").await;
    assert_eq!(group.data()["conversationId"], "group_team");
    let refused = pin(&tester, "paul", "users/e").await;
    refused.refused(400, "ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED");
    assert_eq!(refused.body["error"]["params"], json!({ "limit": 5 }));
    pin(&tester, "paul", "users/a").await.data();
    let path = "/groups/team/members/paul";
    tester
        .act("olga", Method::DELETE, path, &json!({}))
        .await
        .data();
    pin(&tester, "paul", "users/e").await.data();
    let refused = pin(&tester, "paul", "groups/team").await;
    refused.refused(404, "ERR_NOT_A_MEMBER");
    let refused = pin(&tester, "paul", "users/eve").await;
    refused.refused(404, "ERR_CONVERSATION_NOT_ACCESSIBLE");
    let refused = pin(&tester, "paul", "users/nobody").await;
    refused.refused(404, "ERR_UID_NOT_FOUND");
}

#[tokio::test]
async fn the_app_pins_for_everybody_in_the_order_it_wants() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    crew(&tester, "crew", "public").await;
    text(&tester, "olga", "paul", "hi").await;
    let pinned = for_everybody(&tester, json!([{ "guid": "team" }, { "uid": "paul" }])).await;
    let expected = json!([
        { "conversationId": "group_team", "conversationType": "group", "pinnedBy": "app_system", "pinnedAt": START },
        { "conversationId": "paul", "conversationType": "user", "pinnedBy": "app_system", "pinnedAt": START },
    ]);
    assert_eq!(pinned.data(), &expected);
    assert_eq!(tester.get("/conversations/pinned").await.body, pinned.body);
    let expected = ["group_team", "olga_user_paul", "group_crew"];
    assert_eq!(ids(&tester, "olga").await, expected);
    let own = tester.get_as("olga", "/users/paul/conversation").await;
    assert_eq!(own.data()[0]["pinnedBy"], "app_system");
    for method in [Method::POST, Method::DELETE] {
        let refused = change(&tester, "olga", method, "users/paul").await;
        refused.refused(403, "ERR_SYSTEM_PINNED_CONVERSATION");
    }

    tester.sandbox.advance(std::time::Duration::from_secs(5));
    let wanted = json!([{ "guid": "crew" }, { "guid": "team" }, { "guid": "Crew" }]);
    let pinned = for_everybody(&tester, wanted).await;
    assert_eq!(
        pinned.column("conversationId"),
        ["group_crew", "group_team"]
    );
    assert_eq!(pinned.data()[0]["pinnedAt"], START + 5);
    assert_eq!(
        pinned.data()[1]["pinnedAt"],
        START,
        "what stays keeps its moment"
    );
    let events = tester
        .control_get("/events?limit=1000")
        .await
        .column("name");
    let count = |name: &str| events.iter().filter(|event| *event == name).count();
    assert_eq!(count("conversation_pinned"), 3);
    assert_eq!(count("conversation_unpinned"), 1);
    assert_eq!(for_everybody(&tester, json!([])).await.data(), &json!([]));
    assert_eq!(ids(&tester, "olga").await[0], "olga_user_paul");
}

#[tokio::test]
async fn what_the_app_cannot_pin_changes_nothing() {
    let tester = Tester::start().await;
    for guid in ["a", "b", "c", "d", "e", "f"] {
        crew(&tester, guid, "public").await;
    }
    let one = for_everybody(&tester, json!([{ "guid": "a" }])).await;
    let all: Vec<Value> = ["a", "b", "c", "d", "e", "f"]
        .iter()
        .map(|guid| json!({ "guid": guid }))
        .collect();
    let refused = for_everybody(&tester, json!(all)).await;
    refused.refused(400, "ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED");
    assert_eq!(refused.body["error"]["params"], json!({ "limit": 5 }));
    for (wanted, field) in [
        (json!([{}]), "pinnedConversations.0"),
        (
            json!([{ "uid": "paul", "guid": "a" }]),
            "pinnedConversations.0",
        ),
        (json!([{ "guid": "a" }, "b"]), "pinnedConversations.1"),
        (json!([{ "guid": 1 }]), "pinnedConversations.0.guid"),
        (json!({ "guid": "b" }), "pinnedConversations"),
        (json!(null), "pinnedConversations"),
    ] {
        let refused = for_everybody(&tester, wanted).await;
        let details = refused.refused(400, "ERR_BAD_REQUEST");
        assert!(details[field].is_array(), "{field} in {details}");
    }
    let refused = for_everybody(&tester, json!([{ "uid": "nobody" }])).await;
    refused.refused(404, "ERR_UID_NOT_FOUND");
    let refused = for_everybody(&tester, json!([{ "guid": "nothing" }])).await;
    refused.refused(404, "ERR_GUID_NOT_FOUND");
    assert_eq!(tester.get("/conversations/pinned").await.body, one.body);
    tester.delete("/groups/a", &json!({})).await.data();
    assert_eq!(tester.get("/conversations/pinned").await.data(), &json!([]));
}

#[tokio::test]
async fn own_pins_come_after_those_of_the_app_and_do_not_count_with_them() {
    let tester = Tester::start().await;
    tester.people(&["ann", "a", "b", "c", "d", "e", "f"]).await;
    for peer in ["a", "b", "c", "d", "e", "f"] {
        let body = json!({ "receiver": peer, "receiverType": "user", "data": { "text": "hi" } });
        send(&tester, "ann", &body).await.data();
    }
    for with in ["users/a", "users/b", "users/c", "users/d", "users/e"] {
        pin(&tester, "ann", with).await.data();
    }
    for_everybody(&tester, json!([{ "uid": "a" }])).await.data();
    pin(&tester, "ann", "users/f").await.data();
    assert_eq!(ids(&tester, "ann").await[..2], ["a_user_ann", "ann_user_f"]);
}
