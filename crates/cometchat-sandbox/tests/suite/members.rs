//! Who is in a group, who is kept out of it, and who decides that.

use reqwest::Method;
use serde_json::json;

use crate::groups::crew;
use crate::tester::{START, Tester};

const MEMBERS: &str = "/groups/team/members";
const BANNED: &str = "/groups/team/bannedusers";

fn member(uid: &str) -> String {
    format!("{MEMBERS}/{uid}")
}

fn ban(uid: &str) -> String {
    format!("{BANNED}/{uid}")
}

#[tokio::test]
async fn members_are_added_with_an_outcome_for_each() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    tester.people(&["dan"]).await;
    let body = json!({ "admins": ["eve", "nobody"], "participants": ["paul", "eve"], "usersToBan": ["dan"] });
    let added = tester.post(MEMBERS, &body).await;
    let data = added.data();
    assert_eq!(data["admins"]["eve"]["success"], true);
    assert_eq!(
        data["admins"]["nobody"]["error"]["code"],
        "ERR_UID_NOT_FOUND"
    );
    assert_eq!(
        data["participants"]["paul"]["error"]["code"],
        "ERR_ALREADY_JOINED"
    );
    assert_eq!(data["participants"].get("eve"), None, "an admin already");
    assert_eq!(data["usersToBan"]["dan"], json!({ "success": true }));
    assert_eq!(data.get("moderators"), None, "nobody was named");
    let told = &data["admins"]["eve"]["data"];
    assert_eq!(
        (&told["category"], &told["type"], &told["data"]["action"]),
        (&json!("action"), &json!("groupMember"), &json!("added"))
    );
    let entities = &told["data"]["entities"];
    assert_eq!(entities["by"]["entity"]["uid"], "app_system");
    assert_eq!(entities["on"]["entity"]["uid"], "eve");
    assert_eq!(entities["for"]["entity"]["guid"], "team");
    let rows = tester
        .get(&format!("{MEMBERS}?scopes=admin,moderator"))
        .await;
    assert_eq!(rows.column("uid"), ["olga", "adam", "mona", "eve"]);
    assert_eq!(
        rows.column("scope"),
        ["admin", "admin", "moderator", "admin"]
    );
    assert_eq!(rows.data()[0]["joinedAt"], START);
    assert_eq!(tester.uids(BANNED).await, ["dan"]);
    assert_eq!(tester.get("/groups/team").await.data()["membersCount"], 5);
}

#[tokio::test]
async fn whoever_is_banned_is_no_member_and_has_to_be_unbanned_first() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    tester.post(&ban("paul"), &json!({})).await.data();
    assert_eq!(tester.uids(MEMBERS).await, ["olga", "adam", "mona"]);
    tester
        .post(&ban("paul"), &json!({}))
        .await
        .refused(400, "ERR_ALREADY_BANNED");
    let back = json!({ "participants": ["paul"] });
    let refused = tester.post(MEMBERS, &back).await;
    let entry = &refused.data()["participants"]["paul"];
    assert_eq!(entry["error"]["code"], "ERR_BANNED_GROUPMEMBER");
    tester.delete(&ban("paul"), &json!({})).await.data();
    assert_eq!(
        tester.uids(MEMBERS).await,
        ["olga", "adam", "mona"],
        "nobody is added again"
    );
    tester
        .delete(&ban("paul"), &json!({}))
        .await
        .refused(404, "ERR_NOT_A_BANNED_USER");
    let added = tester.post(MEMBERS, &back).await;
    assert_eq!(added.data()["participants"]["paul"]["success"], true);
}

#[tokio::test]
async fn a_kick_takes_a_higher_scope_than_the_other_has() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    for (uid, other, code) in [
        ("adam", "adam", "ERR_GROUP_NO_SELF_ACTION"),
        ("mona", "adam", "ERR_GROUP_NO_CLEARANCE"),
        ("adam", "olga", "ERR_MEMBER_DELETE_FAILED"),
        ("paul", "mona", "ERR_GROUP_NO_CLEARANCE"),
        ("eve", "paul", "ERR_GROUP_NO_CLEARANCE"),
    ] {
        let reply = tester
            .act(uid, Method::DELETE, &member(other), &json!({}))
            .await;
        reply.refused(403, code);
    }
    tester
        .delete(&member("eve"), &json!({}))
        .await
        .refused(404, "ERR_NOT_A_MEMBER");
    tester
        .delete(&member("olga"), &json!({}))
        .await
        .refused(403, "ERR_MEMBER_DELETE_FAILED");
    for (uid, other) in [("mona", "paul"), ("adam", "mona"), ("olga", "adam")] {
        tester
            .act(uid, Method::DELETE, &member(other), &json!({}))
            .await
            .data();
    }
    assert_eq!(tester.uids(MEMBERS).await, ["olga"]);
    assert_eq!(tester.uids(BANNED).await, [""; 0], "a kick is no ban");
}

#[tokio::test]
async fn bans_follow_the_same_rules_as_kicks() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    for (uid, other, code) in [
        ("mona", "adam", "ERR_GROUP_NO_CLEARANCE"),
        ("adam", "olga", "ERR_MEMBER_BAN_FAILED"),
        ("paul", "eve", "ERR_GROUP_NO_CLEARANCE"),
    ] {
        let reply = tester.act(uid, Method::POST, &ban(other), &json!({})).await;
        reply.refused(403, code);
    }
    tester
        .act("mona", Method::POST, &ban("eve"), &json!({}))
        .await
        .data();
    tester
        .act("paul", Method::DELETE, &ban("eve"), &json!({}))
        .await
        .refused(403, "ERR_GROUP_NO_CLEARANCE");
    tester
        .act("mona", Method::DELETE, &ban("eve"), &json!({}))
        .await
        .data();
    let owner = json!({ "usersToBan": ["olga"] });
    let reply = tester.post(MEMBERS, &owner).await;
    let entry = &reply.data()["usersToBan"]["olga"];
    assert_eq!(entry["error"]["code"], "ERR_MEMBER_BAN_FAILED");
}

#[tokio::test]
async fn scopes_are_changed_by_admins_and_those_of_admins_by_the_owner() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    let up = json!({ "scope": "admin" });
    let changed = tester.put(&member("paul"), &up).await;
    assert_eq!(
        *changed.data(),
        json!({ "guid": "team", "uid": "paul", "scope": "admin", "joinedAt": START })
    );
    tester
        .put(&member("paul"), &up)
        .await
        .refused(400, "ERR_SAME_SCOPE");
    for (uid, other, code) in [
        ("mona", "paul", "ERR_GROUP_NO_ADMIN_SCOPE"),
        ("eve", "paul", "ERR_GROUP_NO_ADMIN_SCOPE"),
        ("adam", "paul", "ERR_GROUP_NO_SCOPE_CLEARANCE"),
        ("adam", "adam", "ERR_GROUP_NO_SELF_ACTION"),
    ] {
        let down = json!({ "scope": "moderator" });
        tester
            .act(uid, Method::PUT, &member(other), &down)
            .await
            .refused(403, code);
    }
    let nothing = json!({});
    let down = tester
        .act("olga", Method::PUT, &member("paul"), &nothing)
        .await;
    assert_eq!(down.data()["scope"], "participant");
    tester
        .put(&member("olga"), &nothing)
        .await
        .refused(403, "ERR_MEMBER_SCOPE_CHANGE_FAILED");
    tester
        .put(&member("eve"), &up)
        .await
        .refused(404, "ERR_NOT_A_MEMBER");
    let unknown = tester
        .put(&member("paul"), &json!({ "scope": "boss" }))
        .await;
    assert!(unknown.refused(400, "ERR_BAD_REQUEST")["scope"].is_array());
}

#[tokio::test]
async fn a_moderator_adds_participants_and_no_admins() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    tester.people(&["dan"]).await;
    let body = json!({ "admins": ["dan"], "participants": ["eve"] });
    tester
        .act("paul", Method::POST, MEMBERS, &body)
        .await
        .refused(403, "ERR_GROUP_NO_CLEARANCE");
    let added = tester.act("mona", Method::POST, MEMBERS, &body).await;
    let data = added.data();
    assert_eq!(
        data["admins"]["dan"]["error"]["code"],
        "ERR_GROUP_NO_CLEARANCE"
    );
    let by = &data["participants"]["eve"]["data"]["data"]["entities"]["by"];
    assert_eq!(by["entity"]["uid"], "mona");
}

#[tokio::test]
async fn a_deleted_user_is_in_no_group_any_more() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    tester
        .delete("/users/paul", &json!({ "permanent": true }))
        .await
        .data();
    assert_eq!(tester.uids(MEMBERS).await, ["olga", "adam", "mona"]);
    assert_eq!(tester.get("/groups/team").await.data()["membersCount"], 3);
    let page = tester.get(&format!("{MEMBERS}?perPage=2")).await;
    assert_eq!(page.body["meta"]["pagination"]["total_pages"], 2);
    assert!(page.body["cursor"]["updatedAt"].is_u64());
}
