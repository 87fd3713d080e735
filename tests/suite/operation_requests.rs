//! Operations that a program chooses while it runs: every one is asked for as by its typed call.

use crate::generated::{EVERY_OPERATION, Entry};
use crate::support::{Script, Seen, Step, scripted};
use cometchat::types::Json;
use cometchat::{Client, Error, ErrorKind, OperationRequest, operations};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime")
        .block_on(future)
}

fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

fn answer(entry: &Entry) -> Script {
    Script::answering(&serde_json::from_str(entry.answers[0].1).expect("JSON"))
}

/// The request that the typed call makes of the documented sample.
fn typed(entry: &Entry) -> Seen {
    let script = answer(entry);
    let client = scripted(&script);
    let id = |example: &str| example.to_owned();
    let told = block_on((entry.call)(&client, &id, entry.request.unwrap_or("null")));
    told.unwrap_or_else(|error| panic!("{}: {error}", entry.operation.id));
    script.only()
}

/// The same by the names of the parameters, read back out of a request.
fn by_name(client: &Client, entry: &Entry, seen: &Seen) -> OperationRequest {
    let operation = entry.operation;
    let mut request = client.operation(operation);
    let (path, query) = seen.url.split_once('?').unwrap_or((&seen.url, ""));
    let path = path.split_once("/v3").expect("a version").1;
    for (template, segment) in operation.path.split('/').zip(path.split('/')) {
        if let Some(name) = template.strip_prefix('{') {
            request = request.parameter(name.trim_end_matches('}'), decoded(segment));
        }
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').expect("a pair");
        let (name, value) = (decoded(name), decoded(value));
        let all = || operation.parameters.iter().filter(|one| one.name == name);
        let known = all().next_back().expect("a parameter of the table");
        if all().count() > 1 {
            request = request.query(name, value);
        } else if known.joined {
            for value in value.split(',') {
                request = request.parameter(name.clone(), value);
            }
        } else {
            request = request.parameter(name, value);
        }
    }
    if let Some(uid) = seen.headers.get("onbehalfof") {
        request = request.parameter("onBehalfOf", uid.to_str().expect("text"));
    }
    match seen.body.is_empty() {
        true => request,
        false => request.json(serde_json::from_slice(&seen.body).expect("JSON")),
    }
}

#[test]
fn every_operation_leaves_as_by_its_typed_call_and_its_response_is_handed_out_whole() {
    for entry in EVERY_OPERATION {
        let expected = typed(entry);
        let script = answer(entry);
        let client = scripted(&script);
        let response = block_on(by_name(&client, entry, &expected).send());
        let response = response.unwrap_or_else(|error| panic!("{}: {error}", entry.operation.id));
        assert_eq!(script.only().as_text(), expected.as_text());
        let sample: Value = serde_json::from_str(entry.answers[0].1).expect("JSON");
        assert_eq!(**response, sample, "{}", entry.operation.id);
    }
}

#[test]
fn a_failure_that_may_pass_is_tried_again_where_the_table_allows_it() {
    for entry in EVERY_OPERATION {
        let expected = typed(entry);
        let sample = serde_json::from_str(entry.answers[0].1).expect("JSON");
        let gateway = Step::text(503, "text/html", "<html>");
        let script = Script::new([gateway, Step::json(200, &sample)]);
        let client = scripted(&script);
        let result = block_on(by_name(&client, entry, &expected).send());
        let repeats = entry.operation.repeat.is_repeatable();
        assert_eq!(result.is_ok(), repeats, "{}", entry.operation.id);
        assert_eq!(
            script.seen().len(),
            1 + usize::from(repeats),
            "{}",
            entry.operation.id
        );
    }
}

#[test]
fn a_list_is_walked_as_the_typed_one() {
    let page = |uids: &[&str]| {
        let rows: Vec<Value> = uids
            .iter()
            .map(|uid| json!({ "uid": uid, "name": uid }))
            .collect();
        Step::json(200, &json!({ "data": rows, "meta": {} }))
    };
    let pages = || Script::new([page(&["a", "b"]), page(&["c"]), page(&[])]);
    let script = pages();
    let request = scripted(&script)
        .operation(&operations::LIST_USERS)
        .parameter("role", "premium");
    let rows = block_on(async {
        let mut items = request.list()?.items();
        let mut rows = Vec::new();
        while let Some(row) = items.next().await {
            rows.push(row?);
        }
        Ok::<Vec<Json>, Error>(rows)
    })
    .expect("rows");
    let uids: Vec<&str> = rows.iter().filter_map(|row| row["uid"].as_str()).collect();
    assert_eq!(uids, ["a", "b", "c"]);
    let urls: Vec<String> = script.seen().into_iter().map(|seen| seen.url).collect();
    assert!(urls[1].ends_with("/users?role=premium&page=2"), "{urls:?}");
}

#[test]
fn a_row_that_a_cursor_repeats_comes_once_though_its_id_is_a_number() {
    let page = |ids: &[i64], next: Value| {
        let rows: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
        Step::json(200, &json!({ "data": rows, "meta": { "next": next } }))
    };
    let script = Script::new([
        page(
            &[1, 2],
            json!({ "affix": "append", "id": 2, "sentAt": 1_690_000_002 }),
        ),
        page(&[2, 3], Value::Null),
    ]);
    let list = scripted(&script)
        .operation(&operations::LIST_MESSAGES)
        .list()
        .expect("a list");
    let ids = block_on(async {
        let mut items = list.items();
        let mut ids = Vec::new();
        while let Some(row) = items.next().await {
            ids.push(row.expect("a row")["id"].as_i64());
        }
        ids
    });
    assert_eq!(ids, [Some(1), Some(2), Some(3)]);
}

#[test]
fn what_the_table_does_not_allow_is_refused_before_anything_leaves() {
    let script = Script::answering(&json!({ "data": {} }));
    let client = scripted(&script);
    let user = || client.operation(&operations::GET_USER);
    let users = || client.operation(&operations::LIST_USERS);
    let cases = [
        (user(), "`uid` must be set"),
        (user().parameter("uid", ".."), "would change the endpoint"),
        (user().parameter("uid", "a b"), "visible ASCII"),
        (
            user().parameter("uid", "a").parameter("uid", "b"),
            "`uid` takes one value",
        ),
        (
            user()
                .parameter("uid", "a")
                .parameter("onBehalfOf", "b\u{7}"),
            "`onBehalfOf`",
        ),
        (
            user().parameter("uid", "a").parameter("guid", "b"),
            "`guid` is no parameter of get-user",
        ),
        (
            user().parameter("uid", "a").json(json!({})),
            "`body` is not taken",
        ),
        (
            users().parameter("page", "two"),
            "`page` must be a whole number",
        ),
        (
            users().parameter("withTags", "yes"),
            "`withTags` must be `true` or `false`",
        ),
        (
            users().parameter("tags", "a,b"),
            "`tags` must not contain a comma",
        ),
        (
            users().parameter("searchKey", "a\u{1b}"),
            "control characters",
        ),
    ];
    for (request, rule) in cases {
        let error = block_on(request.send()).expect_err(rule);
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
        assert!(error.to_string().contains(rule), "{error}: {rule}");
    }
    let error = user().parameter("uid", "a").list().expect_err("no list");
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(script.seen().is_empty());
}
