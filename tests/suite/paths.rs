//! No text, whatever its characters, changes which endpoint or host a call reaches.

use crate::generated::EVERY_CALL;
use crate::support::{KEY, Script, Step, scripted, with_every_server};
use cometchat::messages::SendMessage;
use cometchat::{Content, Receiver};
use cometchat_rest::{ApiKey, Client, Error, HttpOptions, Operation, operations};
use http::Method;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use reqwest::Url;
use std::sync::Arc;

const BASE: &str = "https://app-1.api-us.cometchat.io/v3";

/// Texts that have fooled somebody before.
const TRAPS: &[&str] = &[
    "",
    ".",
    "..",
    "...",
    "%2e%2e",
    "%2E.",
    ".%00",
    "/",
    "//evil.example.com",
    "\\",
    "a/b",
    "a\\b",
    "../..",
    "?",
    "#",
    "?a=b",
    "#f",
    "%",
    "%2f",
    "%5c",
    ";",
    "..;",
    "@",
    ":",
    "user@evil.example.com",
    "\0",
    "\t",
    "\n",
    "\r\nX-Evil: 1",
    " ",
    "  ",
    "\u{202e}",
    "\u{ff0e}\u{ff0e}",
    "\u{2215}",
    "ａ",
    "👍",
    "*️⃣",
    "#️⃣",
    "a.b",
    "a b",
    "\u{7f}",
    "\u{85}",
    "\u{feff}",
];

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any::<String>(),
        2 => prop::collection::vec(prop::sample::select(TRAPS), 1..4).prop_map(|parts| parts.concat()),
        1 => "[a-zA-Z0-9._~/\\\\?#%@:;-]{0,12}",
    ]
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(future)
}

/// Checks that a request reached the operation, with the text as its path parameters.
fn assert_reaches(url: &str, path: &str, text: &str) {
    let url = Url::parse(url).expect("a URL");
    assert_eq!(url.origin(), Url::parse(BASE).expect("a URL").origin());
    assert_eq!(
        (url.fragment(), url.username(), url.password()),
        (None, "", None)
    );
    let sent: Vec<&str> = url.path().split('/').skip(1).collect();
    let template = format!("v3{path}");
    let expected: Vec<&str> = template.split('/').collect();
    assert_eq!(
        sent.len(),
        expected.len(),
        "{url} has another shape than {path}"
    );
    for (sent, expected) in sent.into_iter().zip(expected) {
        if expected.starts_with('{') {
            assert_eq!(
                percent_decode_str(sent).decode_utf8().expect("UTF-8"),
                text,
                "{url}"
            );
            assert!(
                !matches!(sent, "" | "." | "..") && !sent.contains(['/', '\\']),
                "{url}"
            );
        } else {
            assert_eq!(sent, expected, "{url}");
        }
    }
}

fn check_every_call(text: &str) {
    for (operation, call) in EVERY_CALL {
        let script = Script::new([Step::error(404, "ERR_API_NOT_FOUND")]);
        let key = ApiKey::new(KEY).expect("a key");
        let options = HttpOptions::new().transport(Arc::new(script.clone()));
        let client = Client::with_options(BASE, &key, options).expect("a client");
        let client = with_every_server(client, BASE);
        let outcome = block_on(call(&client, text));
        match script.seen().as_slice() {
            [] => assert!(
                matches!(outcome, Err(Error::InvalidInput(_))),
                "{}: {outcome:?}",
                operation.id
            ),
            [seen] => {
                assert_eq!(seen.method, operation.method);
                assert_reaches(&seen.url, &operation.path, text);
            }
            more => panic!("{} requests", more.len()),
        }
    }
}

#[test]
fn every_operation_has_a_call_here() {
    let called: Vec<&Operation> = EVERY_CALL.iter().map(|(operation, _)| *operation).collect();
    assert_eq!(called, operations::ALL);
}

#[test]
fn known_traps_reach_no_other_endpoint() {
    TRAPS.iter().for_each(|text| check_every_call(text));
}

#[test]
fn an_ordinary_id_is_sent_as_it_is() {
    for (operation, call) in EVERY_CALL {
        let script = Script::new([Step::error(404, "ERR_API_NOT_FOUND")]);
        let key = ApiKey::new(KEY).expect("a key");
        let options = HttpOptions::new().transport(Arc::new(script.clone()));
        let client = Client::with_options(BASE, &key, options).expect("a client");
        let client = with_every_server(client, BASE);
        let _ = block_on(call(&client, "superhero-1_A"));
        assert_reaches(&script.only().url, &operation.path, "superhero-1_A");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_changes_the_endpoint_of_any_generated_call(text in any_text()) {
        check_every_call(&text);
    }

    #[test]
    fn no_text_changes_the_endpoint_of_a_call_of_the_facade(text in any_text()) {
        let content = || Content::text("Hi");
        block_on(async {
            let script = Script::new([Step::error(404, "ERR_API_NOT_FOUND")]);
            let client = scripted(&script);
            let to = || Receiver::user("alice");
            let _ = client.bot(text.as_str()).messages().send(SendMessage::new(to(), content())).await;
            let _ = client.moderation().message(text.as_str()).get().await;
            let _ = client.on_behalf_of("bob").message(text.as_str()).thread().reply(to(), content()).await;
            let _ = client.on_behalf_of(text.as_str()).message("1").thread().reply(to(), content()).await;
            for seen in script.seen() {
                let found = operations::ALL.iter().filter(|operation| operation.method == seen.method).any(|operation| {
                    let texts = [text.as_str(), "1"];
                    texts.iter().any(|text| std::panic::catch_unwind(|| assert_reaches(&seen.url, &operation.path, text)).is_ok())
                });
                assert!(found, "{} {}", seen.method, seen.url);
            }
        });
    }

    #[test]
    fn no_segment_changes_the_endpoint_of_a_request_by_hand(text in any_text(), key in any_text(), value in any_text()) {
        block_on(async {
            let script = Script::new([Step::error(404, "ERR_API_NOT_FOUND")]);
            let client = scripted(&script);
            let _ = client.request(Method::DELETE, ["groups", text.as_str(), "members"]).send::<serde_json::Value>().await;
            let plain = script.seen();
            plain.iter().for_each(|seen| assert_reaches(&seen.url, "/groups/{guid}/members", &text));
            let _ = client.request(Method::GET, ["users"]).query(key.as_str(), value.as_str()).send::<serde_json::Value>().await;
            let seen = script.seen().pop().expect("a request");
            let url = Url::parse(&seen.url).expect("a URL");
            prop_assert_eq!(url.path(), "/v3/users");
            prop_assert_eq!(url.fragment(), None);
            let pairs: Vec<_> = url.query_pairs().into_owned().collect();
            prop_assert_eq!(pairs, vec![(key, value)]);
            Ok(())
        })?;
    }
}
