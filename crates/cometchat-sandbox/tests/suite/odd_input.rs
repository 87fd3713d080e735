//! Whatever is sent, the response is a documented one.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use reqwest::Method;
use serde_json::{Map, Value, json};

use crate::tester::{Reply, Tester, assert_envelope, submission, text_to};

/// A body that every sending operation takes, with every field any of them knows.
fn full_body() -> Value {
    json!({
        "sender": "cometchat-uid-1",
        "receiver": "cometchat-uid-2",
        "receiverType": "user",
        "category": "message",
        "type": "image",
        "data": {
            "text": "hello",
            "metadata": {"key": "value"},
            "customData": {"key": "value"},
            "attachments": [{
                "url": "https://example.com/a", "name": "a", "mimeType": "image/png",
                "extension": "png", "size": "1"
            }]
        },
        "muid": "m",
        "tags": ["t"],
        "sentAt": 1_700_000_000,
        "quotedMessageId": "1",
        "multipleReceivers": {"uids": ["cometchat-uid-2"], "guids": ["cometchat-guid-1"]},
        "senderUserDetails": {
            "uid": "cometchat-uid-1", "name": "N", "avatar": "https://example.com/a",
            "link": "https://example.com/a", "role": "default", "createdAt": 1_700_000_000,
            "metadata": {}, "tags": ["t"]
        },
        "receiverUserDetails": {"uid": "cometchat-uid-2", "name": "N"},
        "receiverGroupDetails": {
            "guid": "g", "name": "N", "type": "public", "icon": "https://example.com/a",
            "password": "p", "owner": "cometchat-uid-1", "createdAt": 1_700_000_000, "metadata": {},
            "tags": ["t"]
        }
    })
}

fn odd_values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("   "),
        json!("\u{0}\u{ffff}\u{202e}"),
        json!("../../etc/passwd"),
        json!("x".repeat(5_000)),
        json!([]),
        json!([[]]),
        json!([null, 1, {}]),
        json!({}),
        json!({"": {"": []}}),
    ]
}

/// Pointers to every value inside, itself included.
fn pointers(path: String, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                pointers(format!("{path}/{key}"), value, found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(format!("{path}/{index}"), value, found);
            }
        }
        _ => {}
    }
    found.push(path);
}

const SENDS: [&str; 3] = [
    "/moderation/messages",
    "/bots/sandbox-bot/messages",
    "/messages/1/thread",
];

fn assert_documented(reply: &Reply) {
    match reply.status {
        200 => assert!(reply.body.get("data").is_some(), "{}", reply.body),
        400..=499 => assert_envelope(&reply.body, "chat-api"),
        _ => panic!("{reply:?}"),
    }
}

#[tokio::test]
async fn a_wrong_type_in_any_field_gets_a_documented_answer() {
    let tester = Tester::start().await;
    tester.submit("the parent").await;
    let mut places = Vec::new();
    pointers(String::new(), &full_body(), &mut places);
    assert!(places.len() > 50);
    let mut refused = 0;
    for place in &places {
        for odd in odd_values() {
            let mut body = full_body();
            *body.pointer_mut(place).unwrap() = odd;
            for path in SENDS {
                let reply = tester.post_as("cometchat-uid-1", path, &body).await;
                assert_documented(&reply);
                refused += usize::from(reply.status != 200);
            }
        }
    }
    assert!(refused > 500, "{refused}");
}

async fn raw(tester: &Tester, path: &str, body: Vec<u8>) -> Reply {
    let request = tester
        .request(Method::POST, path)
        .header("onBehalfOf", "cometchat-uid-1")
        .header("content-type", "application/json")
        .body(body);
    Reply::of(request).await
}

#[tokio::test]
async fn a_body_that_is_not_a_json_object_is_refused() {
    let tester = Tester::start().await;
    let deep = |depth: usize| {
        let (open, close) = (r#"{"data":"#.repeat(depth), "}".repeat(depth));
        format!("{open}1{close}").into_bytes()
    };
    let bodies: [Vec<u8>; 13] = [
        b"{".to_vec(),
        b"nonsense".to_vec(),
        b"[]".to_vec(),
        b"[{\"sender\":\"a\"}]".to_vec(),
        b"null".to_vec(),
        b"5".to_vec(),
        b"\"text\"".to_vec(),
        b"\xff\xfe\x00".to_vec(),
        b"{\"data\":{\"text\":\"\xff\"}}".to_vec(),
        b"{\"data\":{\"text\":\"\\ud800\"}}".to_vec(),
        b"{\"n\":1e999}".to_vec(),
        deep(200),
        deep(7_000),
    ];
    for body in bodies {
        for path in SENDS {
            raw(&tester, path, body.clone())
                .await
                .refused(400, "ERR_BAD_REQUEST");
        }
    }
    assert_eq!(tester.submit("the first message").await, "1");
}

#[tokio::test]
async fn a_body_that_is_not_said_to_be_json_is_refused() {
    let tester = Tester::start().await;
    for content_type in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
    ] {
        let mut request = tester
            .request(Method::POST, "/moderation/messages")
            .body(submission("hello").to_string());
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let reply = Reply::of(request).await;
        reply.refused(400, "ERR_BAD_REQUEST");
        assert!(
            reply.body["error"]["devMessage"]
                .as_str()
                .unwrap()
                .contains("Content-Type")
        );
    }
}

#[tokio::test]
async fn no_body_at_all_misses_all_that_is_required() {
    let tester = Tester::start().await;
    let reply = Reply::of(tester.request(Method::POST, "/moderation/messages")).await;
    let details = reply.refused(400, "ERR_BAD_REQUEST").as_object().unwrap();
    assert_eq!(details.len(), 4, "{}", reply.body);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
        Just(json!("cometchat-uid-1")),
        Just(json!("user")),
        Just(json!("group")),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((".{0,3}", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Runs a property against one sandbox for all cases.
fn check<S: Strategy>(strategy: S, test: impl AsyncFn(&Tester, S::Value) -> TestCaseResult) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let tester = runtime.block_on(Tester::start());
    runtime.block_on(tester.submit("the parent"));
    let config = Config {
        cases: 192,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&strategy, |value| runtime.block_on(test(&tester, value)))
        .unwrap();
}

#[test]
fn any_bytes_as_a_body_get_a_documented_answer() {
    check(
        (0..3_usize, prop::collection::vec(any::<u8>(), 0..200)),
        async |tester, (path, body)| {
            assert_documented(&raw(tester, SENDS[path], body).await);
            Ok(())
        },
    );
}

#[test]
fn any_json_in_any_field_gets_a_documented_answer() {
    let mut places = Vec::new();
    pointers(String::new(), &full_body(), &mut places);
    let strategy = (0..3_usize, prop::sample::select(places), any_json());
    check(strategy, async |tester, (path, place, odd)| {
        let mut body = full_body();
        *body.pointer_mut(&place).unwrap() = odd;
        assert_documented(&tester.post_as("cometchat-uid-1", SENDS[path], &body).await);
        Ok(())
    });
}

#[test]
fn any_bytes_as_a_path_segment_get_a_documented_answer() {
    let strategy = (0..3_usize, prop::collection::vec(any::<u8>(), 1..20));
    check(strategy, async |tester, (operation, bytes)| {
        let segment: String = bytes.iter().map(|byte| format!("%{byte:02x}")).collect();
        let text = text_to("cometchat-uid-1", "hello");
        let reply = match operation {
            0 => tester.get(&format!("/moderation/messages/{segment}")).await,
            1 => {
                tester
                    .post(&format!("/bots/{segment}/messages"), &text)
                    .await
            }
            _ => {
                tester
                    .post_as(
                        "cometchat-uid-2",
                        &format!("/messages/{segment}/thread"),
                        &text,
                    )
                    .await
            }
        };
        assert_documented(&reply);
        Ok(())
    });
}

#[test]
fn any_header_bytes_get_a_documented_answer() {
    let header = prop::collection::vec(
        prop_oneof![Just(b'\t'), 0x20..=0x7e_u8, 0x80..=0xff_u8],
        0..30,
    );
    check((header.clone(), header), async |tester, (key, uid)| {
        let url = format!("{}/messages/1/thread", tester.sandbox.base_url());
        let body = text_to("cometchat-uid-1", "hello");
        let request = tester
            .http
            .post(&url)
            .header("apikey", key.as_slice())
            .json(&body);
        assert_documented(&Reply::of(request).await);
        let request = tester
            .request(Method::POST, "/messages/1/thread")
            .header("onBehalfOf", uid.as_slice())
            .json(&body);
        assert_documented(&Reply::of(request).await);
        Ok(())
    });
}
