//! Users, their tokens, friends and blocks, API keys and roles: what is written can be read back.

use reqwest::Method;
use serde_json::{Value, json};

use crate::tester::{Reply, START, Tester};

#[tokio::test]
async fn a_user_is_created_changed_and_read_back() {
    let tester = Tester::start().await;
    let body = json!({ "uid": "Ann", "name": "Ann", "avatar": "https://a.example.com/a.png", "tags": ["red"], "metadata": { "plan": 1 }, "withAuthToken": true });
    let created = tester.post("/users", &body).await;
    let created = created.data();
    assert_eq!(
        (&created["uid"], &created["createdAt"]),
        (&json!("ann"), &json!(START))
    );
    assert_eq!(created["metadata"], json!({ "plan": 1 }));
    let token = created["authToken"].as_str().unwrap();
    assert!(token.starts_with(&format!("ann_{START}")), "{token}");
    assert_eq!(created.get("updatedAt"), None);

    tester.sandbox.advance(std::time::Duration::from_secs(5));
    let changed = tester
        .put(
            "/users/ANN",
            &json!({ "name": "Anna", "unset": ["avatar"] }),
        )
        .await;
    let changed = changed.data();
    assert_eq!(changed["name"], "Anna");
    assert_eq!(changed["updatedAt"], START + 5);
    assert_eq!(
        (changed.get("avatar"), &changed["tags"]),
        (None, &json!(["red"]))
    );
    assert_eq!(tester.get("/users/ann").await.data()["name"], "Anna");
    tester
        .post("/users", &body)
        .await
        .refused(400, "ERR_UID_ALREADY_EXISTS");
}

#[tokio::test]
async fn what_is_wrong_with_a_user_is_told_field_by_field() {
    let tester = Tester::start().await;
    let body = json!({ "name": 5, "avatar": "no url", "tags": ["fine", 7], "role": "nobody-has-it", "withAuthToken": "perhaps" });
    let refusal = tester.post("/users", &body).await;
    refusal.refused(400, "ERR_BAD_REQUEST");
    let details = refusal.body["error"]["details"].as_object().unwrap();
    let fields: Vec<&str> = details.keys().map(String::as_str).collect();
    assert_eq!(fields, ["avatar", "name", "tags.1", "uid", "withAuthToken"]);
    let unknown_role = json!({ "uid": "a", "name": "A", "role": "nobody-has-it" });
    let refusal = tester.post("/users", &unknown_role).await;
    refusal.refused(400, "ERR_BAD_REQUEST");
    assert!(refusal.body["error"]["details"]["role"].is_array());
    for page in [
        "perPage=0",
        "perPage=1001",
        "page=0",
        "withTags=perhaps",
        "searchIn=avatar",
    ] {
        tester
            .get(&format!("/users?{page}"))
            .await
            .refused(400, "ERR_BAD_REQUEST");
    }
}

#[tokio::test]
async fn users_who_are_deactivated_are_gone_until_they_come_back() {
    let tester = Tester::start().await;
    tester.people(&["a", "b"]).await;
    let left = tester
        .delete("/users", &json!({ "uidsToDeactivate": ["a", "nobody"] }))
        .await;
    assert_eq!(
        *left.data(),
        json!({ "deactivatedUids": ["a"], "alreadyDeactivatedUids": [], "notFound": ["nobody"] })
    );
    tester
        .get("/users/a")
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
    assert_eq!(tester.uids("/users?onlyDeactivated=true").await, ["a"]);
    assert!(!tester.uids("/users").await.contains(&"a".to_owned()));
    let taken = json!({ "uid": "a", "name": "Another" });
    tester
        .post("/users", &taken)
        .await
        .refused(400, "ERR_UID_ALREADY_EXISTS");
    let back = tester
        .put("/users", &json!({ "uidsToActivate": ["a", "b"] }))
        .await;
    assert_eq!(back.data()["nonDeactivatedUids"], json!(["b"]));
    assert_eq!(tester.get("/users/a").await.data()["name"], "Name of a");

    tester
        .delete("/users/b", &json!({ "permanent": true }))
        .await
        .data();
    tester
        .post("/users", &json!({ "uid": "b", "name": "Another" }))
        .await
        .data();
}

#[tokio::test]
async fn lists_of_users_are_filtered_and_come_in_pages() {
    let tester = Tester::start().await;
    tester
        .post("/roles", &json!({ "role": "seller", "name": "Seller" }))
        .await
        .data();
    for (uid, name, role, tags) in [
        ("x1", "Quentin", "seller", json!(["red", "blue"])),
        ("x2", "Quincy", "default", json!(["red"])),
        ("y1", "X-ray", "default", json!([])),
    ] {
        let body = json!({ "uid": uid, "name": name, "role": role, "tags": tags });
        tester.post("/users", &body).await.data();
    }
    for (query, expected) in [
        ("searchKey=X", &["x1", "x2", "y1"][..]),
        ("searchKey=x&searchIn=uid", &["x1", "x2"]),
        ("searchKey=quen", &["x1"]),
        ("role=seller", &["x1"]),
        ("roles=seller&roles=default&searchKey=x1", &["x1"]),
        ("tags=red", &["x1", "x2"]),
        ("tags=red,blue", &["x1"]),
        ("searchKey=x&status=available", &[]),
        (
            &format!("searchKey=x&createdAt[from]={START}"),
            &["x1", "x2", "y1"],
        ),
        (&format!("searchKey=x&createdAt%5Bto%5D={}", START - 1), &[]),
        ("searchKey=x&perPage=2&page=1", &["x1", "x2"]),
        ("searchKey=x&perPage=2&page=2", &["y1"]),
        ("searchKey=x&perPage=2&page=3", &[]),
    ] {
        assert_eq!(
            tester.uids(&format!("/users?{query}")).await,
            expected,
            "{query}"
        );
    }
    let page = tester.get("/users?searchKey=x&perPage=2").await;
    assert_eq!(
        page.body["meta"]["pagination"],
        json!({ "total": 3, "count": 2, "per_page": 2, "current_page": 1, "total_pages": 2 })
    );
    assert_eq!(page.body["cursor"]["updatedAt"], START);
}

#[tokio::test]
async fn tokens_are_made_read_and_taken_away() {
    let tester = Tester::start().await;
    tester.people(&["a", "b"]).await;
    let first = tester.post("/users/a/auth_tokens", &json!({})).await;
    let again = tester
        .post("/users/a/auth_tokens", &json!({ "force": false }))
        .await;
    assert_eq!(
        first.data(),
        again.data(),
        "without force the same comes back"
    );
    let second = tester
        .post("/users/a/auth_tokens", &json!({ "force": true }))
        .await;
    let token = second.data()["authToken"].as_str().unwrap().to_owned();
    assert_ne!(first.data()["authToken"], second.data()["authToken"]);
    let one = format!("/users/a/auth_tokens/{token}");
    tester
        .put(&one, &json!({ "platform": "ios", "appInfo": { "v": 1 } }))
        .await
        .data();
    let list = tester.get("/users/a/auth_tokens").await;
    assert_eq!(list.data()[1]["platform"], "ios");
    assert_eq!(list.data()[1]["appInfo"], r#"{"v":1}"#);
    let elsewhere = format!("/users/b/auth_tokens/{token}");
    tester
        .get(&elsewhere)
        .await
        .refused(403, "ERR_AUTHTOKEN_NOT_ACCESSIBLE");
    tester.delete(&one, &json!({})).await.data();
    tester
        .get(&one)
        .await
        .refused(404, "ERR_AUTH_TOKEN_NOT_FOUND");
    tester
        .delete("/users/a/auth_tokens", &json!({}))
        .await
        .data();
    assert_eq!(*tester.get("/users/a/auth_tokens").await.data(), json!([]));
}

#[tokio::test]
async fn friends_are_friends_both_ways_with_an_outcome_each() {
    let tester = Tester::start().await;
    tester.people(&["a", "b", "c"]).await;
    let asked = json!({ "accepted": ["b", "a", "nobody"] });
    let added = tester.post("/users/a/friends", &asked).await;
    let accepted = &added.data()["accepted"];
    assert_eq!(accepted["b"]["success"], true);
    assert_eq!(
        accepted["a"]["error"]["code"],
        "ERR_CANNOT_FORM_SELF_RELATION"
    );
    assert_eq!(accepted["nobody"]["error"]["code"], "ERR_UID_NOT_FOUND");
    let again = tester
        .post("/users/b/friends", &json!({ "accepted": ["a"] }))
        .await;
    assert_eq!(
        again.data()["accepted"]["a"]["error"]["code"],
        "ERR_ALREADY_FRIEND"
    );
    assert_eq!(tester.uids("/users/a/friends").await, ["b"]);
    assert_eq!(tester.uids("/users/b/friends").await, ["a"]);
    let gone = json!({ "friends": ["b", "c"] });
    tester
        .delete("/users/a/friends", &gone)
        .await
        .refused(404, "ERR_NOT_A_FRIEND");
    assert_eq!(
        tester.uids("/users/a/friends").await,
        ["b"],
        "all or nobody"
    );
    tester
        .delete("/users/a/friends", &json!({ "friends": ["b"] }))
        .await
        .data();
    assert!(tester.uids("/users/b/friends").await.is_empty());
}

#[tokio::test]
async fn a_block_goes_one_way_and_shows_to_those_it_concerns() {
    let tester = Tester::start().await;
    tester.people(&["a", "b"]).await;
    let blocked = tester
        .post(
            "/users/a/blockedusers",
            &json!({ "blockedUids": ["b", "a"] }),
        )
        .await;
    assert_eq!(blocked.data()["b"]["success"], true);
    assert_eq!(
        blocked.data()["a"]["error"]["code"],
        "ERR_CANNOT_BLOCK_SELF"
    );
    assert_eq!(tester.uids("/users/a/blockedusers").await, ["b"]);
    assert!(tester.uids("/users/b/blockedusers").await.is_empty());
    let seen = |viewer: &'static str, uid: &'static str| {
        let request = tester.request(Method::GET, &format!("/users/{uid}"));
        Reply::of(request.header("onBehalfOf", viewer))
    };
    assert_eq!(seen("a", "b").await.data()["blockedByMe"], true);
    assert_eq!(seen("b", "a").await.data()["hasBlockedMe"], true);
    assert_eq!(tester.get("/users/b").await.data().get("blockedByMe"), None);
    let unblocked = tester
        .delete("/users/a/blockedusers", &json!({ "blockedUids": ["b"] }))
        .await;
    assert_eq!(unblocked.data()["b"]["success"], true);
    assert!(tester.uids("/users/a/blockedusers").await.is_empty());
}

#[tokio::test]
async fn keys_are_made_limited_in_scope_and_never_change_themselves() {
    let tester = Tester::start().await;
    let made = tester
        .post("/apikeys", &json!({ "name": "apps", "scope": "authOnly" }))
        .await;
    let key = made.data()["apiKey"].as_str().unwrap().to_owned();
    assert_eq!((key.len(), &made.data()["scope"]), (40, &json!("authOnly")));
    assert_ne!(key, tester.sandbox.api_key());
    let with_key = |method: Method, path: &str, body: Value| {
        let url = format!("{}{path}", tester.sandbox.base_url());
        let request = tester.http.request(method, url).header("apikey", &key);
        Reply::of(request.json(&body))
    };
    let user = json!({ "uid": "a", "name": "A" });
    with_key(Method::POST, "/users", user).await.data();
    with_key(Method::POST, "/users/a/auth_tokens", json!({}))
        .await
        .data();
    with_key(Method::GET, "/users", json!({}))
        .await
        .refused(403, "AUTH_ERR_NO_ACCESS");
    let one = format!("/apikeys/{key}");
    tester
        .put(&one, &json!({ "scope": "fullAccess" }))
        .await
        .data();
    with_key(Method::GET, "/users", json!({})).await.data();
    with_key(Method::DELETE, &one, json!({}))
        .await
        .refused(403, "ERR_APIKEY_NO_SELF_ACTION");
    let gone = tester.delete(&one, &json!({})).await;
    assert!(gone.data()["message"].as_str().unwrap().contains(&key));
    with_key(Method::GET, "/users", json!({}))
        .await
        .refused(401, "AUTH_ERR_APIKEY_NOT_FOUND");
}

#[tokio::test]
async fn roles_come_and_go_and_leave_their_users_with_the_default() {
    let tester = Tester::start().await;
    let role =
        json!({ "role": "seller", "name": "Seller", "settings": { "listUsers": "friendsOnly" } });
    tester.post("/roles", &role).await.data();
    tester
        .post("/roles", &role)
        .await
        .refused(400, "ERR_ROLE_ALREADY_EXISTS");
    let changed = tester
        .put(
            "/roles/seller",
            &json!({ "description": "Sells", "unset": ["settings"] }),
        )
        .await;
    assert_eq!(
        (
            &changed.data()["description"],
            changed.data().get("settings")
        ),
        (&json!("Sells"), None)
    );
    let user = json!({ "uid": "a", "name": "A", "role": "seller" });
    tester.post("/users", &user).await.data();
    tester.delete("/roles/seller", &json!({})).await.data();
    assert_eq!(tester.get("/users/a").await.data()["role"], "default");
    tester
        .delete("/roles/default", &json!({}))
        .await
        .refused(403, "ERR_ROLE_DELETE_DENIED");
    tester
        .get("/roles/seller")
        .await
        .refused(404, "ERR_ROLE_NOT_FOUND");
}

#[tokio::test]
async fn the_table_of_operations_says_what_each_accepts() {
    let tester = Tester::start().await;
    let table = tester.control_get("/operations").await;
    let table = table.data().as_array().unwrap();
    let one = |id: &str| table.iter().find(|one| one["id"] == id).unwrap();
    assert_eq!(one("create-user")["path"], "/users");
    assert_eq!(
        one("create-user")["body"][0],
        json!({ "name": "uid", "required": true, "rule": "NewId" })
    );
    assert!(
        one("create-user")["codes"]
            .as_array()
            .unwrap()
            .contains(&json!("ERR_UID_ALREADY_EXISTS"))
    );
}
