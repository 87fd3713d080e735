//! Users and groups: found, created from details, refused.

use cometchat_sandbox::{GroupDetails, GroupType, Sandbox, UserDetails};
use serde_json::json;

use crate::tester::{START, Tester, submission};

#[tokio::test]
async fn unknown_users_are_created_from_their_details() {
    let tester = Tester::start().await;
    let request = json!({
        "sender": "New-One",
        "receiver": "new_two",
        "receiverType": "user",
        "data": {"text": "hello"},
        "senderUserDetails": {
            "uid": "New-One", "name": "One", "avatar": "https://example.com/1.png",
            "link": "https://example.com/1", "role": "default", "createdAt": 1_600_000_000,
            "metadata": {"@private": {"email": "one@example.com"}}, "tags": ["a"]
        },
        "receiverUserDetails": {"uid": "new_two", "name": "Two"}
    });
    let reply = tester.post("/moderation/messages", &request).await;
    let data = reply.data();
    assert_eq!(data["sender"], "new-one");
    assert_eq!(data["conversationId"], "new-one_user_new_two");
    assert_eq!(
        data["data"]["entities"]["sender"]["entity"],
        json!({
            "uid": "new-one", "name": "One", "link": "https://example.com/1",
            "avatar": "https://example.com/1.png", "status": "offline", "role": "default",
            "lastActiveAt": 1_600_000_000, "createdAt": 1_600_000_000,
            "conversationId": "new-one_user_new_two"
        })
    );
    assert_eq!(
        data["data"]["entities"]["receiver"]["entity"],
        json!({
            "uid": "new_two", "name": "Two", "status": "offline", "role": "default",
            "lastActiveAt": START, "createdAt": START
        })
    );
    // They exist from then on.
    let mut again = request.clone();
    again
        .as_object_mut()
        .unwrap()
        .retain(|key, _| !key.ends_with("Details"));
    assert_eq!(
        tester.post("/moderation/messages", &again).await.status,
        200
    );
}

#[tokio::test]
async fn details_of_somebody_who_exists_change_nothing() {
    let tester = Tester::start().await;
    let mut request = submission("hello");
    request["senderUserDetails"] = json!({"uid": "cometchat-uid-1", "name": "Somebody Else"});
    let reply = tester.post("/moderation/messages", &request).await;
    assert_eq!(
        reply.data()["data"]["entities"]["sender"]["entity"]["name"],
        "Andrew Joseph"
    );
}

#[tokio::test]
async fn unknown_people_without_details_are_refused_by_their_lower_case_id() {
    let tester = Tester::start().await;
    for (field, code) in [
        ("sender", "ERR_UID_NOT_FOUND"),
        ("receiver", "ERR_UID_NOT_FOUND"),
    ] {
        let mut request = submission("hello");
        request[field] = json!("NoBody");
        let reply = tester.post("/moderation/messages", &request).await;
        reply.refused(404, code);
        assert!(
            reply.body["error"]["message"]
                .as_str()
                .unwrap()
                .contains("nobody")
        );
    }
    let mut request = submission("hello");
    request["receiverType"] = json!("group");
    tester
        .post("/moderation/messages", &request)
        .await
        .refused(404, "ERR_GUID_NOT_FOUND");
    // Nothing was stored meanwhile.
    assert_eq!(tester.submit("hello").await, "1");
}

#[tokio::test]
async fn nobody_is_created_by_a_submission_that_is_refused() {
    let tester = Tester::start().await;
    let mut request = submission("hello");
    request["sender"] = json!("new-one");
    request["senderUserDetails"] = json!({"uid": "new-one", "name": "One"});
    request["receiver"] = json!("nobody");
    tester
        .post("/moderation/messages", &request)
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
    request.as_object_mut().unwrap().remove("senderUserDetails");
    request["receiver"] = json!("cometchat-uid-1");
    tester
        .post("/moderation/messages", &request)
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
}

#[tokio::test]
async fn an_unknown_group_is_created_from_its_details() {
    let tester = Tester::start().await;
    let mut request = submission("hello");
    request["receiver"] = json!("Club");
    request["receiverType"] = json!("group");
    request["receiverGroupDetails"] = json!({
        "guid": "club", "name": "The Club", "type": "password", "password": "open",
        "owner": "cometchat-uid-1", "icon": "https://example.com/club.png"
    });
    let reply = tester.post("/moderation/messages", &request).await;
    assert_eq!(reply.data()["conversationId"], "group_club");
    assert_eq!(
        reply.data()["data"]["entities"]["receiver"],
        json!({
            "entity": {
                "guid": "club", "name": "The Club", "icon": "https://example.com/club.png",
                "type": "password", "membersCount": 1, "conversationId": "group_club",
                "createdAt": START, "owner": "cometchat-uid-1"
            },
            "entityType": "group"
        })
    );
    assert!(!reply.body.to_string().contains("open"));
}

#[tokio::test]
async fn details_that_break_a_rule_are_refused_by_field() {
    let tester = Tester::start().await;
    let cases = [
        (json!({"name": "One"}), "uid", "field is required."),
        (json!({"uid": "new-one"}), "name", "field is required."),
        (
            json!({"uid": "new one", "name": "One"}),
            "uid",
            "dashes, and underscores.",
        ),
        (
            json!({"uid": "x".repeat(101), "name": "One"}),
            "uid",
            "100 characters.",
        ),
        (json!({"uid": "other", "name": "One"}), "uid", "must match"),
        (
            json!({"uid": "new-one", "name": 1}),
            "name",
            "must be a string.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "avatar": "x"}),
            "avatar",
            "valid URL.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "role": "no-such"}),
            "role",
            "is invalid.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "createdAt": 5}),
            "createdAt",
            "10 digits.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "metadata": [1]}),
            "metadata",
            "an object.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "metadata": {"x": "x".repeat(5_113)}}),
            "metadata",
            "greater than 5120 bytes.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "role": "x".repeat(101)}),
            "role",
            "100 characters.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "link": null}),
            "link",
            "must be a string.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "tags": vec!["x"; 26]}),
            "tags",
            "more than 25 items.",
        ),
        (
            json!({"uid": "new-one", "name": "One", "tags": [1]}),
            "tags.0",
            "must be a string.",
        ),
    ];
    for (details, field, ending) in cases {
        let mut request = submission("hello");
        request["sender"] = json!("new-one");
        request["senderUserDetails"] = details;
        let reply = tester.post("/moderation/messages", &request).await;
        let sentences =
            &reply.refused(400, "ERR_BAD_REQUEST")[format!("senderUserDetails.{field}")];
        let sentence = sentences[0]
            .as_str()
            .unwrap_or_else(|| panic!("{}", reply.body));
        assert!(sentence.contains(ending), "{sentence}");
    }
}

#[tokio::test]
async fn group_details_that_break_a_rule_are_refused_by_field() {
    let tester = Tester::start().await;
    let cases = [
        (json!({"guid": "club", "name": "Club"}), "type"),
        (
            json!({"guid": "club", "name": "Club", "type": "open"}),
            "type",
        ),
        (json!({"guid": "club", "type": "public"}), "name"),
        (json!({"name": "Club", "type": "public"}), "guid"),
        (
            json!({"guid": "club", "name": "Club", "type": "password"}),
            "password",
        ),
        (
            json!({"guid": "club", "name": "Club", "type": "public", "owner": "nobody"}),
            "owner",
        ),
    ];
    for (details, field) in cases {
        let mut request = submission("hello");
        request["receiver"] = json!("club");
        request["receiverType"] = json!("group");
        request["receiverGroupDetails"] = details;
        let reply = tester.post("/moderation/messages", &request).await;
        let details = reply.refused(400, "ERR_BAD_REQUEST");
        assert!(
            details[format!("receiverGroupDetails.{field}")].is_array(),
            "{details}"
        );
    }
}

#[tokio::test]
async fn ids_are_found_whatever_their_case() {
    let tester = Tester::start().await;
    let mut request = submission("hello");
    request["sender"] = json!("CometChat-UID-1");
    request["receiver"] = json!("COMETCHAT-UID-2");
    let reply = tester.post("/moderation/messages", &request).await;
    assert_eq!(reply.data()["sender"], "cometchat-uid-1");
    assert_eq!(reply.data()["receiver"], "cometchat-uid-2");
}

#[tokio::test]
async fn a_conversation_has_one_id_whoever_writes() {
    let tester = Tester::start().await;
    let there = submission("hello");
    let mut back = there.clone();
    back["sender"] = there["receiver"].clone();
    back["receiver"] = there["sender"].clone();
    for request in [there, back] {
        let reply = tester.post("/moderation/messages", &request).await;
        assert_eq!(
            reply.data()["conversationId"],
            "cometchat-uid-1_user_cometchat-uid-2"
        );
    }
}

#[tokio::test]
async fn users_and_groups_can_be_added_from_outside() {
    let builder = Sandbox::builder()
        .user(UserDetails::new("Alice", "Alice").role("tester"))
        .group(
            GroupDetails::new("club", "Club")
                .owner("alice")
                .group_type(GroupType::Private),
        );
    let tester = Tester::with(builder).await;
    tester
        .sandbox
        .add_user(UserDetails::new("bob", "Bob"))
        .unwrap();
    tester
        .sandbox
        .add_group(GroupDetails::new("den", "Den"))
        .unwrap();
    for (receiver, kind) in [("bob", "user"), ("club", "group"), ("den", "group")] {
        let request = json!({
            "sender": "alice", "receiver": receiver, "receiverType": kind, "data": {"text": "hi"}
        });
        let reply = tester.post("/moderation/messages", &request).await;
        assert_eq!(
            reply.data()["data"]["entities"]["sender"]["entity"]["role"],
            "tester"
        );
    }
    let error = tester
        .sandbox
        .add_user(UserDetails::new("no spaces", "X"))
        .unwrap_err();
    assert!(error.to_string().contains("uid"), "{error}");
    let error = tester
        .sandbox
        .add_group(GroupDetails::new("x", "X").owner("nobody"))
        .unwrap_err();
    assert!(error.to_string().contains("owner"), "{error}");
}
