//! Groups: who sees them, who changes them, and how they are listed.

use reqwest::Method;
use serde_json::{Value, json};

use crate::tester::{START, Tester};

/// A group with an owner, an admin, a moderator and a participant; `eve` is in no group.
pub(crate) async fn crew(tester: &Tester, guid: &str, group_type: &str) {
    if tester.get("/users/eve").await.status == 404 {
        tester
            .people(&["olga", "adam", "mona", "paul", "eve"])
            .await;
    }
    let group = json!({
        "guid": guid, "name": format!("Name of {guid}"), "type": group_type, "password": "secret", "owner": "olga",
        "members": { "admins": ["adam"], "moderators": ["mona"], "participants": ["paul"] }
    });
    tester.post("/groups", &group).await.data();
}

#[tokio::test]
async fn a_group_is_created_changed_and_read_back_without_its_password() {
    let tester = Tester::start().await;
    tester.people(&["olga"]).await;
    let group = json!({
        "guid": "Team", "name": "Team", "type": "password", "password": "secret", "owner": "olga", "description": "All of us",
        "icon": "https://a.example.com/a.png", "metadata": { "plan": 1 }, "tags": ["red"]
    });
    let created = tester.post("/groups", &group).await;
    let data = created.data();
    assert_eq!(
        (&data["guid"], &data["owner"]),
        (&json!("team"), &json!("olga"))
    );
    assert_eq!(
        (&data["membersCount"], &data["createdAt"]),
        (&json!(1), &json!(START))
    );
    assert_eq!(
        (&data["metadata"], &data["tags"]),
        (&json!({ "plan": 1 }), &json!(["red"]))
    );
    let hidden = ["password", "updatedAt", "scope", "joinedAt", "hasJoined"];
    assert!(
        hidden.iter().all(|field| data.get(field).is_none()),
        "{data}"
    );
    tester
        .post("/groups", &group)
        .await
        .refused(400, "ERR_GUID_ALREADY_EXISTS");

    let change = json!({ "name": "Crew", "tags": [], "unset": ["icon", "metadata"] });
    let changed = tester.put("/groups/TEAM", &change).await;
    let data = changed.data();
    assert_eq!(
        (&data["name"], &data["description"]),
        (&json!("Crew"), &json!("All of us"))
    );
    for field in ["icon", "metadata", "tags", "password"] {
        assert_eq!(data.get(field), None, "{field}");
    }
    assert_eq!(tester.get("/groups/team").await.data(), data);

    tester.delete("/groups/team", &json!({})).await.data();
    for path in ["", "/members", "/bannedusers", "/messages"] {
        tester
            .get(&format!("/groups/team{path}"))
            .await
            .refused(404, "ERR_GUID_NOT_FOUND");
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_group_is_told_and_nothing_is_created() {
    let tester = Tester::start().await;
    let wrong =
        json!({ "guid": "two words", "type": "open", "tags": [1], "members": { "admins": 5 } });
    let refusal = tester.post("/groups", &wrong).await;
    let details = refusal.refused(400, "ERR_BAD_REQUEST").as_object().unwrap();
    let fields: Vec<&str> = details.keys().map(String::as_str).collect();
    assert_eq!(fields, ["guid", "members.admins", "name", "tags.0", "type"]);
    let no_password = json!({ "guid": "g", "name": "G", "type": "password" });
    tester
        .post("/groups", &no_password)
        .await
        .refused(400, "ERR_EMPTY_GROUP_PASS");
    let nobodys = json!({ "guid": "g", "name": "G", "type": "public", "owner": "nobody" });
    let details = tester.post("/groups", &nobodys).await;
    assert!(details.refused(400, "ERR_BAD_REQUEST")["owner"].is_array());
    let uids: Vec<String> = (0..26).map(|number| format!("u{number}")).collect();
    let many =
        json!({ "guid": "g", "name": "G", "type": "public", "members": { "participants": uids } });
    let details = tester.post("/groups", &many).await;
    assert!(details.refused(400, "ERR_BAD_REQUEST")["members"].is_array());
    tester
        .get("/groups/g")
        .await
        .refused(404, "ERR_GUID_NOT_FOUND");
}

#[tokio::test]
async fn a_group_shows_a_viewer_what_the_viewer_is_in_it() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    let seen = tester.get_as("mona", "/groups/team").await;
    let data = seen.data();
    assert_eq!(
        (&data["scope"], &data["hasJoined"], &data["joinedAt"]),
        (&json!("moderator"), &json!(true), &json!(START))
    );
    let seen = tester.get_as("eve", "/groups/team").await;
    assert_eq!(seen.data()["hasJoined"], false);
    assert_eq!(seen.data().get("scope"), None);
    tester
        .get_as("nobody", "/groups/team")
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
}

#[tokio::test]
async fn a_private_group_is_only_there_for_its_members() {
    let tester = Tester::start().await;
    crew(&tester, "open", "public").await;
    crew(&tester, "closed", "private").await;
    tester
        .get_as("eve", "/groups/closed")
        .await
        .refused(404, "ERR_GUID_NOT_FOUND");
    tester.get_as("paul", "/groups/closed").await.data();
    tester.get("/groups/closed").await.data();
    let query = "/groups?searchKey=name%20of&sortBy=guid";
    assert_eq!(tester.get_as("eve", query).await.column("guid"), ["open"]);
    assert_eq!(
        tester.get_as("paul", query).await.column("guid"),
        ["closed", "open"]
    );
}

#[tokio::test]
async fn only_admins_change_a_group_and_only_the_app_gives_it_away() {
    let tester = Tester::start().await;
    crew(&tester, "team", "public").await;
    for (uid, status, code) in [
        ("mona", 403, "ERR_GROUP_NO_ADMIN_SCOPE"),
        ("paul", 403, "ERR_GROUP_NO_ADMIN_SCOPE"),
        ("eve", 404, "ERR_NOT_A_MEMBER"),
    ] {
        let change = json!({ "name": "Mine" });
        for method in [Method::PUT, Method::DELETE] {
            tester
                .act(uid, method, "/groups/team", &change)
                .await
                .refused(status, code);
        }
    }
    let change = json!({ "name": "Ours", "owner": "adam" });
    let changed = tester
        .act("adam", Method::PUT, "/groups/team", &change)
        .await;
    assert_eq!(
        (&changed.data()["name"], &changed.data()["owner"]),
        (&json!("Ours"), &json!("olga"))
    );
    let given = tester.put("/groups/team", &json!({ "owner": "eve" })).await;
    assert_eq!(given.data()["owner"], "eve");
    let scope = tester.get_as("eve", "/groups/team").await;
    assert_eq!(scope.data()["scope"], "admin");
}

#[tokio::test]
async fn lists_of_groups_are_filtered_sorted_and_come_in_pages() {
    let tester = Tester::start().await;
    tester.people(&["olga", "paul"]).await;
    for (guid, name, group_type, tags, participants) in [
        (
            "x-a",
            "Mmm",
            "public",
            json!(["red", "blue"]),
            json!(["paul"]),
        ),
        ("x-c", "Aaa", "private", json!(["red"]), json!([])),
        ("x-b", "Zzz", "password", json!([]), json!([])),
    ] {
        let group = json!({
            "guid": guid, "name": name, "type": group_type, "password": "p", "owner": "olga", "tags": tags,
            "description": "Of The Crew", "members": { "participants": participants }
        });
        tester.post("/groups", &group).await.data();
        tester.sandbox.advance(std::time::Duration::from_secs(5));
    }
    tester
        .put("/groups/x-c", &json!({ "name": "Aab" }))
        .await
        .data();
    let moment = START + 5;
    for (query, expected) in [
        ("searchKey=-A", &["x-a"][..]),
        ("searchKey=the%20crew", &["x-a", "x-c", "x-b"]),
        ("searchKey=zz&searchIn=guid", &[]),
        ("searchKey=x-&sortBy=name", &["x-c", "x-a", "x-b"]),
        (
            "searchKey=x-&sortBy=guid&sortOrder=desc",
            &["x-c", "x-b", "x-a"],
        ),
        ("tags=red,blue", &["x-a"]),
        ("searchKey=x-&type=private", &["x-c"]),
        (
            "searchKey=x-&types=private&types=protected",
            &["x-c", "x-b"],
        ),
        ("guid=X-B", &["x-b"]),
        ("guids=x-a,x-b", &["x-a", "x-b"]),
        ("searchKey=x-&membersCount[gte]=2", &["x-a"]),
        ("searchKey=x-&membersCount[eq]=1", &["x-c", "x-b"]),
        (
            &format!("searchKey=x-&createdAt[from]={moment}&createdAt[to]={moment}"),
            &["x-c"],
        ),
        (&format!("searchKey=x-&updatedAt[from]={START}"), &["x-c"]),
        (
            &format!("searchKey=x-&updatedAt={START}&affix=append"),
            &["x-b", "x-c"],
        ),
        (
            &format!("searchKey=x-&updatedAt={}&affix=prepend", START + 15),
            &["x-a", "x-b"],
        ),
        ("searchKey=x-&perPage=2&page=2", &["x-b"]),
    ] {
        assert_eq!(
            tester.column(&format!("/groups?{query}"), "guid").await,
            expected,
            "{query}"
        );
    }
    let joined = tester.get_as("paul", "/groups?hasJoined=true").await;
    assert_eq!(joined.column("guid"), ["x-a"]);
    let page = tester.get("/groups?searchKey=x-&perPage=2").await;
    assert_eq!(
        page.body["meta"],
        json!({
            "pagination": { "total": 3, "count": 2, "per_page": 2, "current_page": 1, "total_pages": 2 },
            "cursor": { "updatedAt": START + 15, "affix": "append" }
        })
    );
    assert_eq!(page.data()[0].get("tags"), None);
    let tagged = tester.get("/groups?guid=x-a&withTags=true").await;
    assert_eq!(tagged.data()[0]["tags"], json!(["red", "blue"]));
    for wrong in ["type=open", "sortBy=owner", "affix=sideways", "perPage=0"] {
        let refusal = tester.get(&format!("/groups?{wrong}")).await;
        let details: &Value = refusal.refused(400, "ERR_BAD_REQUEST");
        assert!(details.is_object(), "{wrong}");
    }
}
