//! Rows of another system: their times, their outcomes, and what makes a whole request fail.

use cometchat_sandbox::{Choices, Fault, Limits, Sandbox};
use serde_json::{Map, Value, json};
use std::time::Duration;

use crate::tester::{Reply, START, Tester};

const EARLY: u64 = 1_600_000_000;

async fn import(tester: &Tester, kind: &str, rows: Value) -> Reply {
    tester
        .post(&format!("/data_import/{kind}"), &json!({ kind: rows }))
        .await
}

fn message(muid: &str, sent_at: u64) -> Value {
    json!({ "muid": muid, "sender": "ann", "receiver": "ben", "receiverType": "user", "sentAt": sent_at, "data": { "text": muid } })
}

async fn app() -> Tester {
    let tester = Tester::start().await;
    let users = json!({ "ann": { "uid": "ann", "name": "Ann", "createdAt": EARLY }, "ben": { "uid": "ben", "name": "Ben" } });
    import(&tester, "users", users).await.data();
    tester
}

fn code<'r>(reply: &'r Reply, key: &str) -> &'r str {
    let entry = &reply.data()[key];
    assert_eq!(entry["success"], false, "{reply:?}");
    entry["error"]["code"].as_str().unwrap()
}

#[tokio::test]
async fn times_are_kept_and_a_repeat_is_refused_row_by_row() {
    let tester = app().await;
    let ann = tester.get("/users/ann").await;
    assert_eq!(ann.data()["createdAt"], EARLY);
    let group = json!({ "team": { "guid": "team", "name": "Team", "type": "private", "owner": "ann", "createdAt": EARLY.to_string() } });
    let made = import(&tester, "groups", group.clone()).await;
    assert_eq!(
        made.data()["team"]["data"],
        json!({ "guid": "team", "name": "Team", "type": "private", "conversationId": "group_team", "createdAt": EARLY, "owner": "ann" })
    );
    let member = json!({ "team_member_ann": { "memberId": "team_member_ann", "guid": "team", "uid": "ann", "scope": "admin", "joinedAt": EARLY + 1 } });
    let joined = import(&tester, "members", member.clone()).await;
    assert_eq!(
        joined.data()["team_member_ann"]["data"]["joinedAt"],
        EARLY + 1
    );
    let mut old = message("old-1", EARLY + 2);
    old["readAt"] = json!(EARLY + 9);
    let messages = json!({ "old-1": old });
    let stored = import(&tester, "messages", messages.clone()).await;
    let stored = &stored.data()["old-1"]["data"];
    assert_eq!(
        (&stored["sentAt"], &stored["readAt"], &stored["updatedAt"]),
        (&json!(EARLY + 2), &json!(EARLY + 9), &json!(EARLY + 2))
    );
    for (kind, rows, key, wanted) in [
        (
            "users",
            json!({ "ann": { "uid": "ann", "name": "Other" } }),
            "ann",
            "ERR_UID_ALREADY_EXISTS",
        ),
        ("groups", group, "team", "ERR_GUID_ALREADY_EXISTS"),
        ("members", member, "team_member_ann", "ERR_ALREADY_JOINED"),
        (
            "messages",
            messages,
            "old-1",
            "ERR_IMPORT_MUID_ALREADY_EXISTS",
        ),
    ] {
        assert_eq!(code(&import(&tester, kind, rows).await, key), wanted);
    }
    assert_eq!(tester.get("/users/ann").await.data()["name"], "Ann");
    let history = tester.get_as("ben", "/users/ann/messages").await;
    assert_eq!(history.column("muid"), ["old-1"]);
    // No message tells of an import.
    assert!(
        tester
            .get("/groups/team/messages")
            .await
            .column("id")
            .is_empty()
    );
    let conversation = tester.get_as("ben", "/users/ann/conversation").await;
    let conversation = conversation.data();
    let one = conversation.get(0).unwrap_or(conversation);
    assert_eq!(one["unreadMessageCount"], "0", "{one}");
}

#[tokio::test]
async fn rows_may_bring_those_they_need() {
    let tester = app().await;
    let row = json!({ "muid": "m", "sender": "cat", "receiver": "den", "receiverType": "group", "sentAt": EARLY, "data": { "text": "<@uid:dog>" },
        "senderUserDetails": { "uid": "cat", "name": "Cat", "createdAt": EARLY.to_string() },
        "receiverGroupDetails": { "guid": "den", "name": "Den", "type": "public", "owner": "owl" },
        "receiverGroupOwnerDetails": { "uid": "owl", "name": "Owl" },
        "mentionedUserDetails": { "dog": { "uid": "dog", "name": "Dog" } } });
    let stored = import(&tester, "messages", json!({ "m": row })).await;
    assert_eq!(stored.data()["m"]["success"], true, "{stored:?}");
    for uid in ["cat", "owl", "dog"] {
        tester.get(&format!("/users/{uid}")).await.data();
    }
    assert_eq!(tester.get("/groups/den").await.data()["owner"], "owl");
    let late = json!({ "den_member_cat": { "memberId": "den_member_cat", "guid": "den", "uid": "cat", "joinedAt": START + 1 } });
    assert_eq!(
        code(&import(&tester, "members", late).await, "den_member_cat"),
        "ERR_IMPORT_INVALID_JOINEDAT"
    );
    let nobody = json!({ "n": { "muid": "n", "sender": "fox", "receiver": "ben", "receiverType": "user", "sentAt": EARLY, "data": { "text": "x" } } });
    assert_eq!(
        code(&import(&tester, "messages", nobody).await, "n"),
        "ERR_UID_NOT_FOUND"
    );
}

#[tokio::test]
async fn a_blank_text_aborts_the_request_after_the_other_rows_were_stored() {
    let tester = app().await;
    let mut blank = message("m2", EARLY);
    blank["data"] = json!({ "text": " " });
    let failed = import(
        &tester,
        "messages",
        json!({ "m1": message("m1", EARLY), "m2": blank, "m3": message("m3", EARLY) }),
    )
    .await;
    assert_eq!(
        (failed.status, &failed.body["error"]["code"]),
        (500, &json!("ERR_EXCEPTION"))
    );
    let history = tester.get_as("ben", "/users/ann/messages").await;
    assert_eq!(history.column("muid"), ["m1", "m3"]);
}

#[tokio::test]
async fn how_old_a_message_may_be_is_a_choice() {
    let choices = Choices::default().import_max_age(Duration::from_secs(3600));
    let tester = Tester::with(Sandbox::builder().choices(choices)).await;
    tester.people(&["ann", "ben"]).await;
    let rows = json!({ "m1": message("m1", START - 3601), "m2": message("m2", START - 3600) });
    assert_eq!(import(&tester, "messages", rows).await.status, 500);
    let history = tester.get_as("ben", "/users/ann/messages").await;
    assert_eq!(history.column("muid"), ["m2"]);
}

#[tokio::test]
async fn fifty_rows_a_request_and_sixty_requests_a_minute_over_all_kinds() {
    let tester = Tester::with(Sandbox::builder().limits(Limits::none().import(60))).await;
    let user = |n: usize| {
        (
            format!("u{n}"),
            json!({ "uid": format!("u{n}"), "name": "U" }),
        )
    };
    let many: Map<String, Value> = (0..51).map(user).collect();
    let refused = import(&tester, "users", many.into()).await;
    assert_eq!(
        (refused.status, &refused.body["error"]["code"]),
        (400, &json!("ERR_BAD_REQUEST"))
    );
    for n in 0..59 {
        let kind = ["users", "groups", "members", "messages"][n % 4];
        import(&tester, kind, json!({})).await.data();
    }
    let over = import(&tester, "messages", json!({})).await;
    assert_eq!(
        (over.status, &over.body["error"]["code"]),
        (429, &json!("ERR_TOO_MANY_REQUESTS"))
    );
    tester.get("/users").await.data();
    tester.sandbox.advance(Duration::from_secs(60));
    import(&tester, "messages", json!({})).await.data();
}

#[tokio::test]
async fn a_request_may_answer_500_after_its_rows_were_stored() {
    let tester = app().await;
    let fault = Fault::error(500)
        .after_processing()
        .on("import-messages")
        .once();
    tester.sandbox.inject(fault).unwrap();
    let rows = json!({ "m1": message("m1", EARLY) });
    assert_eq!(import(&tester, "messages", rows.clone()).await.status, 500);
    assert_eq!(
        code(&import(&tester, "messages", rows).await, "m1"),
        "ERR_IMPORT_MUID_ALREADY_EXISTS"
    );
}
