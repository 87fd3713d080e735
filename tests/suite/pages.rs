//! Lists that go on, over the sandbox and over servers that misbehave.

use crate::support::{Script, Step, scripted, started};
use cometchat::api_keys::ListApiKeys;
use cometchat::roles::{CreateRole, ListRoles};
use cometchat::types::Rows;
use cometchat::users::{
    AddFriends, BlockUsers, CreateAuthToken, CreateUser, DeleteUser, ListAuthTokens,
    ListBlockedUsers, ListFriends, ListUsers, User,
};
use cometchat::{Client, Error, ErrorKind, List, Position};
use cometchat_sandbox::Sandbox;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn page(rows: &[&str]) -> Value {
    let rows: Vec<Value> = rows.iter().map(|uid| json!({ "uid": uid })).collect();
    json!({ "data": rows, "meta": { "pagination": { "total": 0, "count": 5, "total_pages": 1 } } })
}

fn pages(pages: &[&[&str]]) -> Script {
    Script::new(pages.iter().map(|rows| Step::json(200, &page(rows))))
}

fn users(client: &Client) -> List<User> {
    client.users().list(ListUsers::new().per_page(2))
}

async fn all(list: List<User>) -> (Vec<String>, Option<Error>) {
    let (mut uids, mut items) = (Vec::new(), list.items());
    while let Some(item) = items.next().await {
        match item {
            Ok(user) => uids.push(user.uid),
            Err(error) => return (uids, Some(error)),
        }
    }
    assert!(items.next().await.is_none(), "behind the end is nothing");
    (uids, None)
}

#[tokio::test]
async fn a_walk_ends_at_an_empty_page_and_not_where_a_wrong_total_says() {
    let script = pages(&[&["a", "b"], &["c"], &[]]);
    let (uids, error) = all(users(&scripted(&script))).await;
    assert_eq!(uids, ["a", "b", "c"]);
    assert!(error.is_none(), "{error:?}");
    let asked: Vec<String> = script.seen().iter().map(|seen| seen.url.clone()).collect();
    let asked: Vec<&str> = asked
        .iter()
        .filter_map(|url| url.split('?').nth(1))
        .collect();
    assert_eq!(
        asked,
        ["perPage=2&page=1", "perPage=2&page=2", "perPage=2&page=3"]
    );
}

#[tokio::test]
async fn a_server_that_answers_the_same_page_for_ever_is_an_error_and_no_loop() {
    let script = pages(&[&["a", "b"], &["a", "b"]]);
    let (uids, error) = all(users(&scripted(&script))).await;
    assert_eq!(uids, ["a", "b"]);
    let error = error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!(error.operation(), "list-users");
    assert_eq!(script.seen().len(), 2);
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_an_error_behind_which_the_walk_goes_on() {
    let mut odd = page(&["a", "b"]);
    odd["data"][0] = json!({ "name": "nobody" });
    let steps = [odd, page(&["c"]), page(&[])];
    let script = Script::new(steps.iter().map(|page| Step::json(200, page)));
    let client = scripted(&script);
    let mut items = users(&client).items();
    let broken = items.next().await.expect("a row").expect_err("broken");
    assert_eq!(broken.kind(), ErrorKind::BrokenRow);
    assert_eq!(broken.body(), Some(&br#"{"name":"nobody"}"#[..]));
    let mut uids = Vec::new();
    while let Some(user) = items.next().await {
        uids.push(user.expect("a user").uid);
    }
    assert_eq!(uids, ["b", "c"]);
}

#[tokio::test]
async fn a_failure_ends_the_walk_and_the_position_says_where_to_go_on() {
    let refused = Step::error(400, "ERR_BAD_REQUEST");
    let script = Script::new([Step::json(200, &page(&["a", "b"])), refused]);
    let client = scripted(&script);
    let mut items = users(&client).items();
    assert_eq!(items.next().await.expect("a row").expect("a user").uid, "a");
    let inside = items.position();
    assert_eq!(items.next().await.expect("a row").expect("a user").uid, "b");
    let error = items.next().await.expect("a failure").expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert!(items.next().await.is_none());
    let behind = items.position();

    let again = pages(&[&["a", "b"], &["c"], &[]]);
    let list = users(&scripted(&again))
        .resume_from(inside)
        .expect("its own");
    assert_eq!(all(list).await.0, ["b", "c"]);
    let again = pages(&[&["c"], &[]]);
    let list = users(&scripted(&again))
        .resume_from(behind)
        .expect("its own");
    assert_eq!(all(list).await.0, ["c"]);
    assert!(again.seen()[0].url.ends_with("perPage=2&page=2"));
}

#[tokio::test]
async fn another_list_refuses_a_position() {
    let client = scripted(&pages(&[&["a"]]));
    let position = users(&client).items().position();
    let stored = serde_json::to_string(&position).expect("JSON");
    let position: Position = serde_json::from_str(&stored).expect("a position");
    assert!(users(&client).resume_from(position.clone()).is_ok());
    let others = [
        client
            .users()
            .list(ListUsers::new().per_page(3))
            .resume_from(position.clone()),
        client
            .user("a")
            .friends()
            .list(ListFriends::new())
            .resume_from(position.clone()),
    ];
    for other in others {
        let error = other.expect_err("another list");
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
}

#[tokio::test]
async fn a_list_is_awaited_spawned_and_joined_as_it_is() {
    let client = scripted(&pages(&[&["a", "b"]]));
    let (one, other) = tokio::join!(users(&client), users(&client));
    assert_eq!(
        (one.expect("a page").len(), other.expect("a page").len()),
        (2, 2)
    );
    let spawned = tokio::spawn(users(&client)).await.expect("no panic");
    assert_eq!(spawned.expect("a page")[0].uid, "a");
    let call = tokio::spawn(client.user("a").get());
    drop(call.await.expect("no panic"));
    let _: Rows<User> = Rows::default();
}

async fn sandbox() -> (Sandbox, Client) {
    started(Sandbox::builder()).await
}

/// The keys of a list, walked with this page size, stopped after some items and resumed.
async fn walked<T>(list: impl Fn() -> List<T>, key: fn(&T) -> String, stop: usize) -> Vec<String> {
    let (mut keys, mut items) = (Vec::new(), list().items());
    while let Some(item) = items.next().await {
        keys.push(key(&item.expect("a row")));
        if keys.len() == stop {
            let stored = serde_json::to_string(&items.position()).expect("JSON");
            let position = serde_json::from_str(&stored).expect("a position");
            items = list().resume_from(position).expect("its own").items();
        }
    }
    keys
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn every_list_comes_whole_whatever_the_page_size_and_wherever_it_is_resumed(size in 1_i64..7, stop in 0_usize..12, many in 1_usize..9) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let (_sandbox, client) = sandbox().await;
            let uids: Vec<String> = (0..many).map(|number| format!("zz-{number}")).collect();
            client.users().create(CreateUser::new("zy", "Owner")).await.expect("a user");
            for uid in &uids {
                client.users().create(CreateUser::new(uid, "One of many")).await.expect("a user");
                client.roles().create(CreateRole::new(uid.replace('-', "_"), "Role")).await.expect("a role");
                client.user("zy").auth_tokens().create(CreateAuthToken::new().force(true)).await.expect("a token");
            }
            let owner = client.user("zy");
            owner.friends().add(AddFriends::new(&uids)).await.expect("friends");
            owner.blocked_users().block(BlockUsers::new(&uids)).await.expect("blocks");

            let uid = |user: &User| user.uid.clone();
            let found = walked(|| client.users().list(ListUsers::new().search_key("zz-").per_page(size)), uid, stop).await;
            prop_assert_eq!(&found, &uids);
            let found = walked(|| owner.friends().list(ListFriends::new().per_page(size)), uid, stop).await;
            prop_assert_eq!(&found, &uids);
            let found = walked(|| owner.blocked_users().list(ListBlockedUsers::new().per_page(size)), uid, stop).await;
            prop_assert_eq!(&found, &uids);
            let found = walked(|| owner.auth_tokens().list(ListAuthTokens::new().per_page(size)), |token| token.auth_token.reveal().to_owned(), stop).await;
            prop_assert_eq!(found.len(), many);
            prop_assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), many);
            let found = walked(|| client.roles().list(ListRoles::new().per_page(size)), |role| role.role.clone(), stop).await;
            prop_assert_eq!(found.len(), many + 1);
            Ok(())
        })?;
    }

    /// Rows that are added while a list is walked may come twice, and none is missed that was there.
    #[test]
    fn rows_that_are_added_on_the_way_cost_none_that_was_there(size in 1_i64..5, added in 1_usize..6) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let (_sandbox, client) = sandbox().await;
            for number in 0..5 {
                client.users().create(CreateUser::new(format!("zz-{number}"), "There")).await.expect("a user");
            }
            let mut items = client.users().list(ListUsers::new().search_key("zz-").per_page(size)).items();
            let mut seen = BTreeSet::new();
            let mut left = added;
            while let Some(user) = items.next().await {
                seen.insert(user.expect("a user").uid);
                if left > 0 {
                    client.users().create(CreateUser::new(format!("zz-new-{left}"), "New")).await.expect("a user");
                    left -= 1;
                }
            }
            for number in 0..5 {
                prop_assert!(seen.contains(&format!("zz-{number}")), "{seen:?}");
            }
            Ok(())
        })?;
    }
}

#[tokio::test]
async fn a_list_that_comes_at_once_is_a_page() {
    let (_sandbox, client) = sandbox().await;
    let keys = client
        .api_keys()
        .list(ListApiKeys::new())
        .await
        .expect("a page");
    assert_eq!(keys.len(), 2);
    let pagination = keys.meta().pagination().expect("how many");
    assert_eq!(
        (pagination.total, pagination.per_page),
        (Some(2), Some(100))
    );
    for key in &keys {
        assert_eq!(key.api_key.reveal().len(), 40);
    }
    client
        .users()
        .create(CreateUser::new("gone", "Gone"))
        .await
        .expect("a user");
    let deleted = client
        .user("gone")
        .delete(DeleteUser::new().permanent(true))
        .await;
    assert_eq!(deleted.expect("done").success, Some(true));
}
