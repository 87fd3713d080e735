//! Lists that go on by a cursor, over scripts and over the sandbox.

use crate::support::{Script, Step, scripted};
use cometchat::groups::{CreateGroup, GroupType, ListGroupMessages};
use cometchat::messages::{DeleteMessage, Message, SendMessage};
use cometchat::users::CreateUser;
use cometchat::{Client, Content, Error, ErrorKind, List, Position, Receiver};
use cometchat_sandbox::Sandbox;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A page of messages with a cursor to the next one.
fn page(ids: &[&str], next: Option<&str>) -> Value {
    let rows: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    let mut page =
        json!({ "data": rows, "meta": { "current": { "limit": 2, "count": ids.len() } } });
    if let Some(id) = next {
        page["meta"]["next"] = json!({ "affix": "append", "id": id, "sentAt": 1_690_000_000 });
    }
    page
}

fn script(pages: &[Value]) -> Script {
    Script::new(pages.iter().map(|page| Step::json(200, page)))
}

fn messages(client: &Client) -> List<Message> {
    let list = ListGroupMessages::new().limit(2);
    client.group("team").messages().list(list)
}

async fn all(list: List<Message>) -> (Vec<String>, Option<Error>) {
    let (mut ids, mut items) = (Vec::new(), list.items());
    while let Some(item) = items.next().await {
        match item {
            Ok(message) => ids.push(message.id),
            Err(error) => return (ids, Some(error)),
        }
    }
    (ids, None)
}

fn queries(script: &Script) -> Vec<String> {
    let query = |url: &str| url.split('?').nth(1).unwrap_or_default().to_owned();
    script.seen().iter().map(|seen| query(&seen.url)).collect()
}

#[tokio::test]
async fn a_walk_goes_on_with_the_cursor_of_the_response_and_ends_where_there_is_none() {
    let script = script(&[page(&["1", "2"], Some("2")), page(&["3"], None)]);
    let (ids, error) = all(messages(&scripted(&script))).await;
    assert_eq!(ids, ["1", "2", "3"]);
    assert!(error.is_none(), "{error:?}");
    // `sentAt` is none of the documented parameters here, so it is not sent.
    assert_eq!(queries(&script), ["limit=2", "limit=2&affix=append&id=2"]);
}

#[tokio::test]
async fn a_cursor_beside_the_pagination_and_as_a_number_is_a_cursor() {
    let mut first = page(&["1"], None);
    first["meta"] =
        json!({ "pagination": { "total": 0 }, "cursor": { "id": 1, "affix": "append" } });
    let script = script(&[first, page(&["2"], None)]);
    assert_eq!(all(messages(&scripted(&script))).await.0, ["1", "2"]);
    assert_eq!(queries(&script)[1], "limit=2&affix=append&id=1");
}

#[tokio::test]
async fn an_empty_page_that_has_a_cursor_does_not_end_the_walk() {
    let script = script(&[
        page(&["1"], Some("1")),
        page(&[], Some("5")),
        page(&["6"], None),
    ]);
    let (ids, error) = all(messages(&scripted(&script))).await;
    assert_eq!(ids, ["1", "6"]);
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn a_cursor_that_names_no_message_ends_the_walk() {
    let mut last = page(&["1"], None);
    last["meta"]["next"] = json!({ "affix": "append", "id": "" });
    let script = script(&[last]);
    let (ids, error) = all(messages(&scripted(&script))).await;
    assert_eq!(ids, ["1"]);
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn a_cursor_that_comes_twice_is_an_error_behind_the_rows_that_came_with_it() {
    let script = script(&[page(&["1"], Some("1")), page(&["2"], Some("1"))]);
    let (ids, error) = all(messages(&scripted(&script))).await;
    assert_eq!(ids, ["1", "2"]);
    let error = error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!(error.operation(), "list-group-messages");
    assert_eq!(script.seen().len(), 2);
}

#[tokio::test]
async fn a_server_that_repeats_its_page_under_new_cursors_is_an_error() {
    let script = script(&[page(&["1", "2"], Some("2")), page(&["1", "2"], Some("3"))]);
    let (ids, error) = all(messages(&scripted(&script))).await;
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(error.expect("an error").kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn the_row_at_the_edge_that_a_cursor_repeats_comes_once() {
    let pages = [
        page(&["1", "2"], Some("2")),
        page(&["2", "3"], Some("3")),
        page(&["3"], None),
    ];
    let list = script(&pages);
    assert_eq!(all(messages(&scripted(&list))).await.0, ["1", "2", "3"]);
    let list = script(&pages);
    let client = scripted(&list);
    let mut pages = messages(&client).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.expect("a page").len());
    }
    assert_eq!(sizes, [2, 1, 0]);
}

#[tokio::test]
async fn a_walk_that_is_resumed_inside_a_page_leaves_out_what_was_taken_though_rows_are_gone() {
    let first = script(&[page(&["1", "2", "3"], Some("3"))]);
    let client = scripted(&first);
    let mut items = messages(&client).items();
    items.next().await.expect("a row").expect("a message");
    items.next().await.expect("a row").expect("a message");
    let position = items.position();
    let stored = serde_json::to_string(&position).expect("JSON");
    assert!(stored.len() < 200, "{stored}");
    let position: Position = serde_json::from_str(&stored).expect("a position");

    // Message 1 was removed meanwhile, so the page begins with 2 and has one more.
    let again = script(&[page(&["2", "3", "4"], Some("4")), page(&["5"], None)]);
    let list = messages(&scripted(&again))
        .resume_from(position)
        .expect("its own");
    assert_eq!(all(list).await.0, ["3", "4", "5"]);
}

#[tokio::test]
async fn a_position_behind_the_end_finds_only_what_was_added() {
    let first = script(&[page(&["1", "2"], None)]);
    let client = scripted(&first);
    let mut items = messages(&client).items();
    while let Some(message) = items.next().await {
        message.expect("a message");
    }
    let again = script(&[page(&["1", "2", "3"], None)]);
    let list = messages(&scripted(&again))
        .resume_from(items.position())
        .expect("its own");
    assert_eq!(all(list).await.0, ["3"]);
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_an_error_in_its_place() {
    let mut odd = page(&["1", "2", "3"], None);
    odd["data"][1]["id"] = json!({ "no": "id" });
    let list = script(&[odd.clone()]);
    let client = scripted(&list);
    let mut items = messages(&client).items();
    let mut seen = Vec::new();
    while let Some(row) = items.next().await {
        seen.push(row.map(|message| message.id).map_err(|error| error.kind()));
    }
    assert_eq!(
        seen,
        [
            Ok("1".to_owned()),
            Err(ErrorKind::BrokenRow),
            Ok("3".to_owned())
        ]
    );
}

#[tokio::test]
async fn a_position_by_number_is_none_of_a_list_by_cursor() {
    let client = scripted(&script(&[page(&[], None)]));
    let position = messages(&client).items().position();
    let mut stored = serde_json::to_value(&position).expect("JSON");
    stored["place"] = json!({ "page": 3 });
    let changed: Position = serde_json::from_value(stored.clone()).expect("a position");
    assert!(messages(&client).resume_from(changed).is_err());
    stored["place"] = json!({ "cursor": { "apikey": "x" } });
    let changed: Position = serde_json::from_value(stored).expect("a position");
    assert!(messages(&client).resume_from(changed).is_err());
}

/// A group with so many messages, of which the ids are returned.
async fn history(many: usize) -> (Sandbox, Client, Vec<String>) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .without_pacing()
        .build()
        .expect("a client");
    client
        .users()
        .create(CreateUser::new("zy", "Owner"))
        .await
        .expect("a user");
    let group = CreateGroup::new("zg", "Group", GroupType::Public).owner("zy");
    client.groups().create(group).await.expect("a group");
    let mut ids = Vec::new();
    for number in 0..many {
        ids.push(send(&client, number).await);
    }
    (sandbox, client, ids)
}

async fn send(client: &Client, number: usize) -> String {
    let message = SendMessage::new(
        Receiver::group("zg"),
        Content::text(format!("Message {number}")),
    );
    let sent = client.on_behalf_of("zy").messages().send(message).await;
    sent.expect("sent").id.clone()
}

fn walk(client: &Client, limit: i64) -> List<Message> {
    let list = ListGroupMessages::new()
        .limit(limit)
        .affix("append")
        .id("0")
        .category("message");
    client.on_behalf_of("zy").group("zg").messages().list(list)
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(future)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever is added and removed on the way, and wherever the walk is stopped and resumed: what was there all the time
    /// comes exactly once.
    #[test]
    fn a_message_that_stays_comes_exactly_once(
        limit in 1_i64..6,
        many in 1_usize..14,
        stops in proptest::collection::btree_set(0_usize..16, 0..4),
        removed in proptest::collection::vec((0_usize..16, 0_usize..16), 0..4),
        added in proptest::collection::vec(0_usize..16, 0..3),
    ) {
        block_on(async {
            let (_sandbox, client, ids) = history(many).await;
            let (mut seen, mut gone) = (Vec::new(), BTreeSet::new());
            let mut items = walk(&client, limit).items();
            let mut step = 0;
            loop {
                for (_, which) in removed.iter().filter(|(at, _)| *at == step) {
                    let id = &ids[which % ids.len()];
                    if gone.insert(id.clone()) {
                        client.message(id).delete(DeleteMessage::new().permanent(true)).await.expect("deleted");
                    }
                }
                if added.contains(&step) {
                    send(&client, 100 + step).await;
                }
                if stops.contains(&step) {
                    let stored = serde_json::to_string(&items.position()).expect("JSON");
                    let position = serde_json::from_str(&stored).expect("a position");
                    items = walk(&client, limit).resume_from(position).expect("its own").items();
                }
                step += 1;
                match items.next().await {
                    None => break,
                    Some(message) => seen.push(message.expect("a message").id),
                }
            }
            for id in ids.iter().filter(|id| !gone.contains(*id)) {
                let times = seen.iter().filter(|one| *one == id).count();
                prop_assert_eq!(times, 1, "{} in {:?} of {:?}", id, seen, ids);
            }
            let distinct: BTreeSet<_> = seen.iter().collect();
            prop_assert_eq!(distinct.len(), seen.len(), "{:?}", seen);
            Ok(())
        })?;
    }
}
