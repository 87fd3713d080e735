//! Permissions of roles and scopes, and restricted features: what they deny, and with what.

use reqwest::Method;
use serde_json::{Value, json};

use crate::messages::text;
use crate::tester::{Reply, START, Tester};

/// Ann has the role `guest`, ben and eve have none; all are in the group `team`.
async fn app() -> Tester {
    let tester = Tester::start().await;
    let role = json!({ "role": "guest", "name": "Guest" });
    tester.post("/roles", &role).await.data();
    let ann = json!({ "uid": "ann", "name": "Ann", "role": "guest" });
    tester.post("/users", &ann).await.data();
    tester.people(&["ben", "eve"]).await;
    let group = json!({ "guid": "team", "name": "Team", "type": "public", "owner": "ben", "members": { "participants": ["ann", "eve"] } });
    tester.post("/groups", &group).await.data();
    tester
}

async fn permit(tester: &Tester, place: &str, permissions: Value) -> Reply {
    let body = json!({ "permissions": permissions });
    tester.put(&format!("{place}/permissions"), &body).await
}

async fn say(tester: &Tester, by: &str, receiver: &str, kind: &str) -> Reply {
    let body = json!({ "receiver": receiver, "receiverType": kind, "data": { "text": "hi" } });
    tester.post_as(by, "/messages", &body).await
}

/// What an error says was denied.
fn denied(reply: &Reply) -> Value {
    let error = &reply.body["error"];
    assert_eq!(
        (reply.status, &error["code"]),
        (403, &json!("ERR_PERMISSION_DENIED")),
        "{reply:?}"
    );
    error["params"].clone()
}

const GUEST: &str = "/roles/guest";
const PARTICIPANTS: &str = "/groups/team/scopes/participant";

#[tokio::test]
async fn what_is_set_is_answered_with_an_outcome_for_each_and_lasts_until_it_is_unset() {
    let tester = app().await;
    let set = permit(&tester, GUEST, json!({ "sendMessage": "deny", "flyToTheMoon": "deny", "listUsers": "perhaps", "createGroup.allowedGroupTypes": ["public"] })).await;
    let data = set.data();
    assert_eq!(data["sendMessage"]["success"], true);
    for failed in ["flyToTheMoon", "listUsers"] {
        assert_eq!(
            (&data[failed]["success"], &data[failed]["error"]["code"]),
            (&json!(false), &json!("ERR_BAD_REQUEST"))
        );
    }
    assert_eq!(
        data["permissions"],
        json!({ "sendMessage": "deny", "createGroup.allowedGroupTypes": ["public"] })
    );
    let left = tester
        .delete("/roles/guest/permissions/sendMessage", &json!({}))
        .await;
    assert_eq!(
        left.data(),
        &json!({ "permissions": { "createGroup.allowedGroupTypes": ["public"] } })
    );
    assert_eq!(
        tester
            .delete("/roles/guest/permissions/flyToTheMoon", &json!({}))
            .await
            .status,
        400
    );
    tester.delete(GUEST, &json!({})).await.data();
    tester
        .post("/roles", &json!({ "role": "guest", "name": "Guest" }))
        .await
        .data();
    let again = permit(&tester, GUEST, json!({ "listUsers": "allow" })).await;
    assert_eq!(
        again.data()["permissions"],
        json!({ "listUsers": "allow" }),
        "gone with the role"
    );
}

#[tokio::test]
async fn a_role_denies_to_those_who_have_it_and_to_nobody_else() {
    let tester = app().await;
    permit(&tester, GUEST, json!({ "sendMessage": "deny" }))
        .await
        .data();
    let params = denied(&say(&tester, "ann", "ben", "user").await);
    assert_eq!(
        params,
        json!({ "action": "sendMessage", "role": "guest", "restrictionSource": "role" })
    );
    say(&tester, "ben", "ann", "user").await.data();
    // The app itself has no role.
    tester
        .post(
            "/messages",
            &json!({ "receiver": "ann", "receiverType": "user", "data": { "text": "hi" } }),
        )
        .await
        .data();
    let several =
        json!({ "multipleReceivers": { "uids": ["ben", "eve"] }, "data": { "text": "hi" } });
    let each = tester.post_as("ann", "/messages", &several).await;
    assert_eq!(
        each.data()["uids"]["eve"]["error"]["code"],
        "ERR_PERMISSION_DENIED"
    );
}

#[tokio::test]
async fn each_permission_of_sending_denies_what_it_says() {
    let tester = app().await;
    tester
        .post("/users/ann/friends", &json!({ "accepted": ["eve"] }))
        .await
        .data();
    tester
        .post("/roles", &json!({ "role": "staff", "name": "Staff" }))
        .await
        .data();
    tester
        .put("/users/eve", &json!({ "role": "staff" }))
        .await
        .data();
    let image = json!({ "receiver": "eve", "receiverType": "user", "type": "image", "data": { "attachments": [{ "url": "https://example.com/a.png", "name": "a", "mimeType": "image/png", "extension": "png" }] } });
    let custom = json!({ "receiver": "eve", "receiverType": "user", "category": "custom", "type": "poll", "data": { "customData": { "a": 1 } } });
    let text = |to: &str, kind: &str| json!({ "receiver": to, "receiverType": kind, "data": { "text": "hi" } });
    let (to_eve, to_ben, to_team) = (
        text("eve", "user"),
        text("ben", "user"),
        text("team", "group"),
    );
    for (permission, value, allowed, refused) in [
        ("sendMessage.mode", json!("friends"), &to_eve, &to_ben),
        (
            "sendMessage.allowedReceiverTypes",
            json!(["group"]),
            &to_team,
            &to_eve,
        ),
        (
            "sendMessage.allowedReceiverRoles",
            json!(["staff"]),
            &to_eve,
            &to_ben,
        ),
        (
            "sendMessage.allowedMessageTypes",
            json!(["image"]),
            &image,
            &to_eve,
        ),
        (
            "sendMessage.allowedMessageCategories",
            json!(["custom"]),
            &custom,
            &to_eve,
        ),
        (
            "sendMessage.allowedMimeTypes",
            json!(["image/jpeg"]),
            &to_eve,
            &image,
        ),
        (
            "sendMessage.allowedCustomTypes",
            json!(["chess"]),
            &to_eve,
            &custom,
        ),
    ] {
        permit(&tester, GUEST, json!({ permission: value }))
            .await
            .data();
        tester.post_as("ann", "/messages", allowed).await.data();
        let params = denied(&tester.post_as("ann", "/messages", refused).await);
        assert_eq!(params["action"], permission);
        permit(&tester, GUEST, json!({ permission: if permission.ends_with("mode") { json!("all") } else { json!([]) } })).await.data();
        tester.post_as("ann", "/messages", refused).await.data();
    }
}

#[tokio::test]
async fn a_scope_denies_in_its_group_and_to_its_members() {
    let tester = app().await;
    let id = text(&tester, "ben", "ann", "hi").await;
    let in_group = say(&tester, "ben", "team", "group").await.data()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    permit(&tester, PARTICIPANTS, json!({ "sendMessage": "deny", "addReaction": "deny", "listReactions": "deny", "sendThreadedMessage": "deny" })).await.data();
    let params = denied(&say(&tester, "ann", "team", "group").await);
    assert_eq!(
        params,
        json!({ "action": "sendMessage", "role": "guest", "restrictionSource": "scope", "guid": "team", "scope": "participant" })
    );
    say(&tester, "ben", "team", "group").await.data();
    say(&tester, "ann", "ben", "user").await.data();
    let react = |id: &str| format!("/messages/{id}/reactions/:wave:");
    denied(&tester.post_as("ann", &react(&in_group), &json!({})).await);
    tester.post_as("ann", &react(&id), &json!({})).await.data();
    denied(
        &tester
            .get_as("eve", &format!("/messages/{in_group}/reactions"))
            .await,
    );
    let reply = json!({ "receiver": "team", "receiverType": "group", "data": { "text": "hi" } });
    denied(
        &tester
            .post_as("ann", &format!("/messages/{in_group}/thread"), &reply)
            .await,
    );
    tester
        .post_as("ben", &format!("/messages/{in_group}/thread"), &reply)
        .await
        .data();
}

#[tokio::test]
async fn edits_deletions_groups_and_users_are_denied_too() {
    let tester = app().await;
    let id = say(&tester, "ann", "team", "group").await.data()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("/messages/{id}");
    let edit = json!({ "data": { "text": "ho" } });
    for (permission, value, method, path, body) in [
        ("editMessage", json!("deny"), Method::PUT, &*path, &edit),
        (
            "editMessage.denyForScopes",
            json!(["participant"]),
            Method::PUT,
            &path,
            &edit,
        ),
        (
            "deleteMessage",
            json!("deny"),
            Method::DELETE,
            &path,
            &json!({}),
        ),
        (
            "deleteMessage.denyForScopes",
            json!(["participant"]),
            Method::DELETE,
            &path,
            &json!({}),
        ),
        (
            "createGroup",
            json!("deny"),
            Method::POST,
            "/groups",
            &json!({ "guid": "g", "name": "G", "type": "public" }),
        ),
        (
            "createGroup.allowedGroupTypes",
            json!(["private"]),
            Method::POST,
            "/groups",
            &json!({ "guid": "g", "name": "G", "type": "public" }),
        ),
        (
            "listGroups",
            json!("deny"),
            Method::GET,
            "/groups",
            &json!({}),
        ),
        (
            "getUserDetails.mode",
            json!("friends"),
            Method::GET,
            "/users/ben",
            &json!({}),
        ),
        (
            "getUserDetails.allowedRoles",
            json!(["staff"]),
            Method::GET,
            "/users/ben",
            &json!({}),
        ),
    ] {
        permit(&tester, GUEST, json!({ permission: value }))
            .await
            .data();
        let params = denied(&tester.act("ann", method.clone(), path, body).await);
        assert_eq!(params["action"], permission);
        tester
            .delete(&format!("{GUEST}/permissions/{permission}"), &json!({}))
            .await
            .data();
    }
    tester.get_as("ann", "/users/ann").await.data();
    permit(&tester, GUEST, json!({ "listGroups.allowedGroupTypes": ["private"], "listMessages.allowedMessageTypes": ["image"] })).await.data();
    let listed = tester.get_as("ann", "/groups").await;
    assert!(!listed.column("guid").contains(&"team".to_owned()));
    assert!(
        tester
            .get_as("ann", "/groups/team/messages")
            .await
            .column("id")
            .is_empty()
    );
    assert!(
        !tester
            .get_as("eve", "/groups/team/messages")
            .await
            .column("id")
            .is_empty()
    );
}

#[tokio::test]
async fn a_restricted_feature_is_refused_until_it_is_allowed_again() {
    let tester = app().await;
    let path = "/roles/guest/restrictedfeatures";
    let features = [
        "u.createGroup",
        "u.sendMessage",
        "u.updateGroup",
        "u.addReaction",
        "u.getUser",
    ];
    let restricted = tester
        .post(path, &json!({ "featuresToRestrict": features }))
        .await;
    assert_eq!(restricted.data().as_object().unwrap().len(), features.len());
    let rows = tester.get(path).await;
    assert_eq!(rows.data()[1]["createdAt"], START);
    let params = denied(&say(&tester, "ann", "ben", "user").await);
    assert_eq!(params["restrictionSource"], "restrictedFeature");
    denied(
        &tester
            .post_as(
                "ann",
                "/groups",
                &json!({ "guid": "g", "name": "G", "type": "public" }),
            )
            .await,
    );
    denied(&tester.get_as("ann", "/users/ben").await);
    say(&tester, "ben", "ann", "user").await.data();
    tester
        .delete(path, &json!({ "featuresToAllow": ["u.createGroup"] }))
        .await
        .data();
    tester
        .post_as(
            "ann",
            "/groups",
            &json!({ "guid": "g", "name": "G", "type": "public" }),
        )
        .await
        .data();
    denied(&say(&tester, "ann", "ben", "user").await);
    tester
        .delete(
            path,
            &json!({ "featuresToAllow": ["u.getUser"], "allowAll": true }),
        )
        .await
        .data();
    say(&tester, "ann", "ben", "user").await.data();
    let refused = tester
        .post(
            "/roles/default/restrictedfeatures",
            &json!({ "featuresToRestrict": ["u.getUser"] }),
        )
        .await;
    assert_eq!(
        (refused.status, &refused.body["error"]["code"]),
        (400, &json!("ERR_BAD_REQUEST"))
    );
}
