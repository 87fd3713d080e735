//! The list of threads, and who is told of replies.

use reqwest::Method;
use serde_json::{Value, json};

use crate::groups::crew;
use crate::messages::{send, text};
use crate::tester::{START, Tester, text_to};

fn to_team(text: &str) -> Value {
    json!({ "receiver": "team", "receiverType": "group", "data": { "text": text } })
}

async fn reply(tester: &Tester, by: &str, parent: &str, body: &Value) -> String {
    let path = format!("/messages/{parent}/thread");
    let sent = tester.post_as(by, &path, body).await;
    sent.data()["id"].as_str().unwrap().to_owned()
}

/// Three threads in a group, one second apart, each with a reply.
async fn threads(tester: &Tester) -> Vec<String> {
    crew(tester, "team", "private").await;
    let mut parents = Vec::new();
    for (number, by) in ["olga", "adam", "mona"].into_iter().enumerate() {
        tester.sandbox.advance(std::time::Duration::from_secs(1));
        let sent = send(tester, by, &to_team(&format!("parent {number}"))).await;
        let parent = sent.data()["id"].as_str().unwrap().to_owned();
        reply(tester, "paul", &parent, &to_team("a reply")).await;
        parents.push(parent);
    }
    send(tester, "olga", &to_team("no thread")).await.data();
    parents
}

#[tokio::test]
async fn a_thread_is_its_message_with_the_last_reply() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben"]).await;
    let parent = text(&tester, "ann", "ben", "who can help?").await;
    reply(&tester, "ben", &parent, &text_to("ann", "one")).await;
    tester.sandbox.advance(std::time::Duration::from_secs(5));
    let last = reply(&tester, "ben", &parent, &text_to("ann", "two")).await;
    let page = tester.get_as("ann", "/threads").await;
    let row = &page.data()[0];
    assert_eq!(
        (&row["id"], &row["replyCount"]),
        (&json!(parent), &json!(2))
    );
    assert_eq!(row["updatedAt"], START + 5, "when it was replied to last");
    let reply = row["lastReply"].as_object().unwrap();
    assert_eq!(
        (&reply["id"], &reply["parentId"]),
        (&json!(last), &json!(parent))
    );
    for (field, value) in [
        ("muid", json!("")),
        ("editedAt", json!(null)),
        ("editedBy", json!("")),
        ("deletedAt", json!(null)),
        ("deliveredAt", json!(null)),
        ("readAt", json!(null)),
    ] {
        assert_eq!(reply.get(field), Some(&value), "{field}");
    }
    let current = &page.body["meta"]["current"];
    assert_eq!(current, &json!({ "limit": 100, "count": 1 }));
    assert!(page.body["meta"].get("next").is_none());

    let gone = json!({ "permanent": true });
    let path = format!("/messages/{last}");
    tester.act("ben", Method::DELETE, &path, &gone).await.data();
    let page = tester.get_as("ann", "/threads").await;
    assert_eq!(page.data()[0]["replyCount"], 1);
    assert_eq!(page.data()[0]["lastReply"]["data"]["text"], "one");
}

#[tokio::test]
async fn threads_are_walked_in_both_directions() {
    let tester = Tester::start().await;
    let parents = threads(&tester).await;
    for (affix, expected) in [
        ("append", [&parents[..2], &parents[2..]]),
        ("prepend", [&parents[1..], &parents[..1]]),
    ] {
        let path = format!("/threads?limit=2&affix={affix}");
        let first = tester.get_as("paul", &path).await;
        assert_eq!(first.column("id"), expected[0]);
        let next = &first.body["meta"]["next"];
        assert_eq!(next["affix"], affix);
        let path = format!("{path}&updatedAt={}", next["updatedAt"]);
        let second = tester.get_as("paul", &path).await;
        assert_eq!(second.column("id"), expected[1]);
        assert!(second.body["meta"].get("next").is_none());
    }
    let refused = tester.get_as("paul", "/threads?limit=1001").await;
    refused.refused(400, "ERR_BAD_REQUEST");
}

#[tokio::test]
async fn a_user_sees_the_threads_of_conversations_that_the_user_takes_part_in() {
    let tester = Tester::start().await;
    let parents = threads(&tester).await;
    assert_eq!(tester.get("/threads").await.column("id"), parents);
    assert!(
        tester
            .get_as("eve", "/threads")
            .await
            .column("id")
            .is_empty()
    );
    let own = tester
        .get_as("adam", "/threads?participatedByMe=true")
        .await;
    assert_eq!(own.column("id"), parents[1..2]);
    let path = "/groups/team/conversation";
    tester
        .act("adam", Method::DELETE, path, &json!({}))
        .await
        .data();
    assert!(
        tester
            .get_as("adam", "/threads")
            .await
            .column("id")
            .is_empty()
    );
}

#[tokio::test]
async fn unread_replies_and_mentions_are_counted_on_request() {
    let tester = Tester::start().await;
    let parents = threads(&tester).await;
    let body = to_team("<@uid:Adam>, have a look");
    reply(&tester, "olga", &parents[1], &body).await;
    let path = "/threads?withUnreadReplyCount=true&withMentionCount=1";
    let counts = async |by: &str| {
        let page = tester.get_as(by, path).await;
        let rows = page.data().as_array().unwrap().iter();
        let row = rows.clone().find(|row| row["id"] == json!(parents[1]));
        let row = row.unwrap();
        (row["unreadReplyCount"].clone(), row["mentionCount"].clone())
    };
    assert_eq!(counts("adam").await, (json!(2), json!(1)));
    assert_eq!(counts("paul").await, (json!(1), json!(0)));
    let read = "/groups/team/conversation/read";
    tester.post_as("adam", read, &json!({})).await.data();
    assert_eq!(counts("adam").await, (json!(0), json!(1)));
    let plain = tester.get_as("adam", "/threads").await;
    assert!(plain.data()[0].get("unreadReplyCount").is_none());
    let app = tester.get(path).await;
    assert!(app.data()[0].get("mentionCount").is_none());
}

#[tokio::test]
async fn starters_repliers_and_those_who_are_mentioned_follow_a_thread() {
    let tester = Tester::start().await;
    crew(&tester, "team", "private").await;
    let sent = send(&tester, "olga", &to_team("a question")).await;
    let parent = sent.data()["id"].as_str().unwrap().to_owned();
    let path = format!("/messages/{parent}");
    let follows = async |by: &str| {
        let read = tester.get_as(by, &path).await;
        read.data().get("threadSubscribed").cloned()
    };
    assert_eq!(follows("olga").await, None, "there is no thread yet");
    let body = to_team("ask <@uid:adam> or <@uid:eve>");
    reply(&tester, "paul", &parent, &body).await;
    for by in ["olga", "paul", "adam"] {
        assert_eq!(follows(by).await, Some(json!(true)), "{by}");
    }
    assert_eq!(follows("mona").await, None);
    let app = tester.get(&path).await;
    assert!(app.data().get("threadSubscribed").is_none());
}

#[tokio::test]
async fn what_a_user_decides_about_a_thread_stays() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "eve"]).await;
    let parent = text(&tester, "ann", "ben", "a question").await;
    let path = format!("/messages/{parent}/thread/subscription");
    let decide = async |by: &str, method: Method| tester.act(by, method, &path, &json!({})).await;
    let follows = async |by: &str| {
        let read = tester.get_as(by, &format!("/messages/{parent}")).await;
        read.data().get("threadSubscribed").is_some()
    };
    for _ in 0..2 {
        let done = decide("ben", Method::POST).await;
        assert_eq!(done.data()["success"], true);
        assert!(follows("ben").await, "before the first reply");
    }
    for _ in 0..2 {
        let done = decide("ben", Method::DELETE).await;
        assert_eq!(done.data()["success"], true);
    }
    reply(&tester, "ben", &parent, &text_to("ann", "an answer")).await;
    assert!(!follows("ben").await);
    assert!(follows("ann").await);
    let events = tester.control_get("/events").await.column("name");
    let decided = events.iter().filter(|name| name.starts_with("thread_"));
    assert_eq!(
        decided.collect::<Vec<_>>(),
        ["thread_subscribed", "thread_unsubscribed"]
    );
    for method in [Method::POST, Method::DELETE] {
        let refused = decide("eve", method.clone()).await;
        refused.refused(403, "ERR_MESSAGE_NO_ACCESS");
        let path = "/messages/999/thread/subscription";
        let refused = tester.act("ann", method, path, &json!({})).await;
        refused.refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    }
    let refused = tester.post(&path, &json!({})).await;
    refused.refused(400, "ERR_BAD_REQUEST");
}
