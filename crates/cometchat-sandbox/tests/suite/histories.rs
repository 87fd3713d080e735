//! Histories of messages: filters and walks by cursor.

use reqwest::Method;
use serde_json::{Value, json};

use crate::groups::crew;
use crate::messages::{send, text};
use crate::tester::Tester;

/// Twelve texts between two users; answers their ids.
async fn line(tester: &Tester) -> Vec<String> {
    tester.people(&["ann", "ben", "cat"]).await;
    let mut ids = Vec::new();
    for number in 0..12 {
        let (by, to) = if number % 2 == 0 {
            ("ann", "ben")
        } else {
            ("ben", "ann")
        };
        ids.push(text(tester, by, to, &format!("text {number}")).await);
        text(tester, "cat", "ben", "elsewhere").await;
        tester.sandbox.advance(std::time::Duration::from_secs(1));
    }
    ids
}

fn query(next: &Value) -> String {
    format!(
        "affix={}&id={}&sentAt={}",
        next["affix"].as_str().unwrap(),
        next["id"].as_str().unwrap(),
        next["sentAt"]
    )
}

#[tokio::test]
async fn a_history_is_walked_back_from_the_latest_message_by_its_cursor() {
    let tester = Tester::start().await;
    let ids = line(&tester).await;
    let mut found = Vec::new();
    let mut path = "/users/ben/messages?limit=5".to_owned();
    loop {
        let page = tester.get_as("ann", &path).await;
        let rows = page.column("id");
        assert_eq!(
            page.body["meta"]["current"],
            json!({ "limit": 5, "count": rows.len() })
        );
        found.splice(0..0, rows);
        match &page.body["meta"]["next"] {
            Value::Null => break,
            next => path = format!("/users/ben/messages?limit=5&{}", query(next)),
        }
    }
    assert_eq!(found, ids);
}

#[tokio::test]
async fn a_cursor_leads_both_ways() {
    let tester = Tester::start().await;
    let ids = line(&tester).await;
    let at = &ids[4];
    for (query, expected) in [
        (format!("affix=append&id={at}&limit=3"), &ids[5..8]),
        (format!("affix=prepend&id={at}&limit=3"), &ids[1..4]),
        (format!("id={at}&limit=100"), &ids[5..]),
        (format!("affix=append&id={}", ids[11]), &[]),
    ] {
        let page = tester.get_as("ann", &format!("/messages?{query}")).await;
        assert_eq!(page.column("id"), expected, "{query}");
    }
    let moment = tester.get(&format!("/messages/{at}")).await.data()["sentAt"].clone();
    let page = tester
        .get_as("ann", &format!("/messages?affix=prepend&sentAt={moment}"))
        .await;
    assert_eq!(page.column("id"), &ids[..4]);
    assert_eq!(
        tester.get_as("ann", "/messages").await.column("id").len(),
        10
    );
}

#[tokio::test]
async fn everybody_sees_the_conversations_one_takes_part_in() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    let id = text(&tester, "adam", "mona", "between us").await;
    let to_group =
        json!({ "receiver": "team", "receiverType": "group", "data": { "text": "to all" } });
    let sent = send(&tester, "adam", &to_group).await;
    let group_id = sent.data()["id"].as_str().unwrap().to_owned();
    let list = "/messages?limit=100&category=message";
    for (uid, expected) in [
        ("mona", &[id.clone(), group_id.clone()][..]),
        ("paul", std::slice::from_ref(&group_id)),
        ("eve", &[]),
    ] {
        assert_eq!(
            tester.get_as(uid, list).await.column("id"),
            *expected,
            "{uid}"
        );
    }
    assert_eq!(
        tester.column(list, "id").await,
        [id.clone(), group_id.clone()]
    );
    let theirs = format!("{list}&conversationId=adam_user_mona");
    assert_eq!(tester.get_as("mona", &theirs).await.column("id"), [id]);
    assert!(tester.get_as("paul", &theirs).await.column("id").is_empty());
    let group = "/groups/team/messages?category=message";
    assert_eq!(tester.get_as("paul", group).await.column("id"), [group_id]);
    tester
        .get_as("eve", group)
        .await
        .refused(404, "ERR_NOT_A_MEMBER");
    let told = tester
        .get("/groups/team/messages?category=action&limit=100")
        .await;
    let on = |row: &Value| row["data"]["entities"]["on"]["entity"]["uid"].clone();
    let joined: Vec<Value> = told.data().as_array().unwrap().iter().map(on).collect();
    assert_eq!(joined, ["olga", "adam", "mona", "paul"]);
}

#[tokio::test]
async fn histories_take_every_documented_filter() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "cat"]).await;
    let post = async |by: &str, extra: Value| {
        let mut body =
            json!({ "receiver": if by == "ann" { "ben" } else { "ann" }, "receiverType": "user" });
        body.as_object_mut()
            .unwrap()
            .extend(extra.as_object().unwrap().clone());
        let sent = send(&tester, by, &body).await;
        tester.sandbox.advance(std::time::Duration::from_secs(1));
        let data = sent.data();
        (
            data["id"].as_str().unwrap().to_owned(),
            data["sentAt"].as_u64().unwrap(),
        )
    };
    let file = json!({ "url": "https://a.example.com/a.png", "name": "a", "mimeType": "image/png", "extension": "png" });
    let (plain, plain_at) = post("ann", json!({ "data": { "text": "Apples and pears" } })).await;
    let (link, link_at) = post(
        "ben",
        json!({ "data": { "text": "see https://example.com" } }),
    )
    .await;
    let (picture, _) = post(
        "ann",
        json!({ "type": "image", "data": { "attachments": [file] }, "tags": ["red"] }),
    )
    .await;
    let (mention, _) = post(
        "ann",
        json!({ "data": { "text": "hello <@uid:ben>" }, "tags": ["red", "blue"] }),
    )
    .await;
    let (place, _) = post(
        "ben",
        json!({ "category": "custom", "type": "place", "data": { "customData": {} } }),
    )
    .await;
    let reply = tester
        .post_as(
            "ben",
            &format!("/messages/{plain}/thread"),
            &json!({ "receiver": "ann", "receiverType": "user", "data": { "text": "yes" } }),
        )
        .await;
    let reply = reply.data()["id"].as_str().unwrap().to_owned();
    let edited = format!("/messages/{link}");
    tester
        .act(
            "ben",
            Method::PUT,
            &edited,
            &json!({ "data": { "text": "look https://example.com" } }),
        )
        .await
        .data();
    let all = [&plain, &link, &picture, &mention, &place, &reply];
    let cases: &[(String, &[&String])] = &[
        ("searchKey=APPLES".into(), &[&plain]),
        ("hasLinks=true".into(), &[&link]),
        ("hasAttachments=true".into(), &[&picture]),
        ("attachmentTypes=image".into(), &[&picture]),
        ("attachmentTypes=video".into(), &[]),
        ("hasMentions=true".into(), &[&mention]),
        ("mentionedUids=ben,cat".into(), &[&mention]),
        ("hasReactions=true".into(), &[]),
        ("category=custom".into(), &[&place]),
        ("categories=custom,call".into(), &[&place]),
        ("type=image".into(), &[&picture]),
        ("types=image&types=place".into(), &[&picture, &place]),
        ("sender=BEN".into(), &[&link, &place, &reply]),
        ("senders=ben,cat&category=message".into(), &[&link, &reply]),
        ("tags=red".into(), &[&picture, &mention]),
        ("tags=red,blue".into(), &[&mention]),
        ("receiverType=group".into(), &[]),
        (
            "hideReplies=true&category=message".into(),
            &[&plain, &link, &picture, &mention],
        ),
        (
            format!("sentAt[from]={plain_at}&sentAt[to]={link_at}"),
            &[&plain, &link],
        ),
        (
            format!("fromTimestamp={plain_at}&toTimestamp={plain_at}"),
            &[&plain],
        ),
        ("toTimestamp=1&category=custom".into(), &[&place]),
        (format!("editedAt[from]={plain_at}"), &[&link]),
        (format!("updatedAt[from]={plain_at}"), &[&link]),
    ];
    for list in ["/messages", "/users/ben/messages"] {
        for (query, expected) in cases {
            // The history of a user has fewer filters; what it does not know says nothing.
            let app_wide = ["senders", "receiverType", "At["];
            if list != "/messages" && app_wide.iter().any(|name| query.contains(name)) {
                continue;
            }
            let page = tester
                .get_as("ann", &format!("{list}?limit=100&{query}"))
                .await;
            let mut rows = page.column("id");
            rows.retain(|id| all.contains(&id));
            assert_eq!(rows.iter().collect::<Vec<_>>(), *expected, "{list}?{query}");
        }
    }
    let everything = tester
        .get_as("ann", "/users/ben/messages?limit=100&senders=nobody")
        .await;
    assert_eq!(everything.column("id").len(), all.len() + 1);
    let mine = tester
        .get_as("ben", "/users/ann/messages?myMentionsOnly=true")
        .await;
    assert_eq!(mine.column("id"), [mention.as_str()]);
    let tagged = tester
        .get_as("ann", "/messages?tags=blue&withTags=true")
        .await;
    assert_eq!(tagged.data()[0]["tags"], json!(["red", "blue"]));
    let plainly = tester.get_as("ann", "/messages?tags=blue").await;
    assert_eq!(plainly.data()[0].get("tags"), None);
    tester
        .act(
            "ann",
            Method::DELETE,
            &format!("/messages/{plain}"),
            &json!({}),
        )
        .await
        .data();
    let deleted = tester.get_as("ann", "/messages?onlyDeleted=true").await;
    assert_eq!(deleted.column("id"), [plain.as_str()]);
    let rest = tester
        .get_as("ann", "/messages?hideDeleted=true&searchKey=apples")
        .await;
    assert!(rest.column("id").is_empty());
    for wrong in [
        "limit=0",
        "limit=1001",
        "affix=sideways",
        "hasLinks=perhaps",
        "attachmentTypes=pdf",
    ] {
        tester
            .get_as("ann", &format!("/messages?{wrong}"))
            .await
            .refused(400, "ERR_BAD_REQUEST");
    }
}

#[tokio::test]
async fn messages_of_blocked_users_and_quoted_ones_are_left_out_if_asked() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    let to_group = |text: &str| json!({ "receiver": "team", "receiverType": "group", "data": { "text": text } });
    let first = send(&tester, "paul", &to_group("one")).await;
    let mut quote = to_group("two");
    quote["quotedMessageId"] = first.data()["id"].clone();
    send(&tester, "adam", &quote).await.data();
    tester
        .post(
            "/users/mona/blockedusers",
            &json!({ "blockedUids": ["paul"] }),
        )
        .await
        .data();
    let list = "/groups/team/messages?category=message";
    let page = tester.get_as("mona", list).await;
    assert_eq!(page.column("sender"), ["paul", "adam"]);
    assert_eq!(page.data()[1]["quotedMessage"]["data"]["text"], "one");
    let page = tester
        .get_as(
            "mona",
            &format!("{list}&hideMessagesFromBlockedUsers=true&hideQuotedMessages=true"),
        )
        .await;
    assert_eq!(page.column("sender"), ["adam"]);
    assert_eq!(page.data()[0].get("quotedMessage"), None);
}

#[tokio::test]
async fn the_app_sees_a_users_messages_in_numbered_pages() {
    let tester = Tester::start().await;
    let ids = line(&tester).await;
    let page = tester.get("/users/ann/messages?perPage=5").await;
    assert_eq!(page.column("id"), &ids[..5]);
    let last: u64 = ids[4].parse().unwrap();
    assert_eq!(
        page.body["meta"],
        json!({
            "pagination": { "total": 12, "count": 5, "per_page": 5, "current_page": 1, "total_pages": 3 },
            "cursor": { "id": last, "affix": "append" }
        })
    );
    let rest = tester
        .get(&format!("/users/ann/messages?affix=append&id={last}"))
        .await;
    assert_eq!(rest.column("id"), &ids[5..]);
}

#[tokio::test]
async fn a_thread_lists_its_replies() {
    let tester = Tester::start().await;
    tester.people(&["ann", "ben", "eve"]).await;
    let parent = text(&tester, "ann", "ben", "?").await;
    let path = format!("/messages/{parent}/thread");
    assert!(tester.get_as("ann", &path).await.column("id").is_empty());
    let reply = tester
        .post_as(
            "ben",
            &path,
            &json!({ "receiver": "ann", "receiverType": "user", "data": { "text": "!" } }),
        )
        .await;
    let rows = tester.get_as("ann", &path).await;
    assert_eq!(rows.data()[0]["id"], reply.data()["id"]);
    assert_eq!(rows.column("parentId"), [parent.as_str()]);
    tester
        .get_as("eve", &path)
        .await
        .refused(403, "ERR_MESSAGE_NO_ACCESS");
    tester
        .get("/messages/99/thread")
        .await
        .refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
}

#[tokio::test]
async fn the_oldest_messages_make_room_in_every_history() {
    let tester = Tester::with(cometchat_sandbox::Sandbox::builder().max_messages(5)).await;
    let ids = line(&tester).await;
    let page = tester.get_as("ann", "/users/ben/messages?limit=100").await;
    assert_eq!(page.column("id"), &ids[10..]);
    assert_eq!(tester.column("/messages?limit=100", "id").await.len(), 5);
}
