//! The API key shows up nowhere, whatever the server echoes.

use crate::support::{KEY, Script, Step, builder, logs_of, scripted};
use cometchat::{Client, Content, Error, ModerationMessage, Receiver};
use proptest::prelude::*;
use serde_json::json;
use std::error::Error as _;
use std::fmt::Write as _;

/// Everything that an error shows, in any way.
fn shown(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        writeln!(text, "{error}\n{error:?}").expect("strings take everything");
        cause = error.source();
    }
    for part in [
        error.message().map(str::to_owned),
        error
            .details()
            .map(|details| details.as_value().to_string()),
    ] {
        text.push_str(&part.unwrap_or_default());
    }
    text.push_str(&format!("{:?}{:?}", error.params(), error.code()));
    text.push_str(&String::from_utf8_lossy(error.body().unwrap_or_default()));
    text
}

fn assert_hidden(text: &str) {
    assert!(!text.to_ascii_lowercase().contains(KEY), "{text}");
}

/// Answers that echo the key somewhere.
fn echoes() -> impl Strategy<Value = Step> {
    let key = prop_oneof![
        Just(KEY.to_owned()),
        Just(KEY.to_ascii_uppercase()),
        Just(format!("x{KEY}{KEY}y"))
    ];
    (key, 0..9_usize, prop::sample::select(vec![200_u16, 302, 400, 401, 403, 404, 429, 500, 503])).prop_map(|(key, form, status)| {
        let escaped: String = key.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
        match form {
            0 => Step::json(status, &json!({ "error": { "code": "AUTH_ERR_NO_ACCESS", "message": format!("The key {key} has no access.") } })),
            1 => Step::json(status, &json!({ "error": { "code": key, "devMessage": key, "source": key } })),
            2 => Step::json(status, &json!({ "error": { "code": "E", "details": { key.as_str(): [key] }, "params": { "k": [{ "v": key }] } } })),
            3 => Step::text(status, "text/html", format!("<html>{key}</html>")),
            4 => Step::text(status, "application/json", format!("{{\"error\":{{\"code\":\"E\",\"message\":\"{escaped}\"}}}}")),
            5 => Step::json(status, &json!({ "data": { "id": { key.as_str(): key } } })),
            6 => Step::json(status, &json!({ "data": [key], "meta": key })),
            7 => Step::text(status, "text/plain", "odd").header("x-echo", key.clone()).header("location", format!("https://x/{key}")),
            _ => Step::text(status, "application/json", format!("\"{key}")),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_error_and_no_log_line_shows_the_key(step in echoes()) {
        let (outcomes, logs) = logs_of(async {
            let client = scripted(&Script::new([step]));
            let message = ModerationMessage::new("a", Receiver::user("b"), Content::text("c"));
            vec![
                client.moderation().reasons().list().await.map(drop),
                client.moderation().messages().send(message).await.map(drop),
                client.bot("b").send(Receiver::user("a"), Content::text("c")).await.map(drop),
                client.request(http::Method::GET, ["x"]).send::<Vec<u8>>().await.map(drop),
            ]
        });
        assert_hidden(&logs);
        outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).for_each(|error| assert_hidden(&shown(error)));
    }
}

#[test]
fn a_transport_that_names_the_key_in_its_error_is_hushed() {
    let (error, logs) = logs_of(async {
        let secret: &'static str = Box::leak(format!("cannot send apikey {KEY}").into_boxed_str());
        let client = scripted(&Script::new([Step::Broken(secret)]));
        client
            .moderation()
            .reasons()
            .list()
            .await
            .expect_err("broken")
    });
    assert_hidden(&logs);
    assert_hidden(&shown(&error));
}

#[test]
fn nothing_that_holds_the_key_shows_it() {
    let client = scripted(&Script::new([Step::Silence]));
    let parts = [
        format!("{client:?} {client:#?}"),
        format!("{:?}", builder()),
        format!("{:?}", client.rest()),
        format!("{:?}", client.moderation().messages()),
        format!("{:?}", client.on_behalf_of("a").thread("1")),
        format!("{:?}", client.request(http::Method::GET, ["x"])),
        format!("{:?}", cometchat_rest::ApiKey::new(KEY)),
    ];
    parts.iter().for_each(|text| assert_hidden(text));
}

#[test]
fn a_call_logs_one_span_without_content() {
    let ((), logs) = logs_of(async {
        let steps = [
            Step::error(503, "ERR_OPERATION_FAILED"),
            Step::json(200, &crate::support::answer("list-reasons")),
        ];
        let client = scripted(&Script::new(steps));
        client
            .moderation()
            .reasons()
            .list()
            .await
            .expect("an answer");
        let refused = scripted(&Script::new([Step::error(404, "ERR_BOT_NOT_FOUND")]));
        let sent = refused
            .bot("secret-bot")
            .send(Receiver::user("alice"), Content::text("secret text"))
            .await;
        sent.expect_err("no bot");
    });
    assert!(!logs.contains("secret text"), "{logs}");
    let closed: Vec<&str> = logs.lines().filter(|line| line.contains("close")).collect();
    assert_eq!(closed.len(), 2, "{logs}");
    assert!(
        closed[0].contains("operation=list-reasons")
            && closed[0].contains("attempts=2")
            && closed[0].contains("status=200"),
        "{logs}"
    );
    assert!(closed[0].contains("waited_ms="), "{logs}");
    assert!(
        closed[1].contains("operation=send-bot-message")
            && closed[1].contains("code=ERR_BOT_NOT_FOUND"),
        "{logs}"
    );
}

#[tokio::test]
async fn the_key_is_sent_and_marked_as_sensitive() {
    let script = Script::answering(&crate::support::answer("list-reasons"));
    let client: Client = scripted(&script);
    client
        .moderation()
        .reasons()
        .list()
        .await
        .expect("an answer");
    let seen = script.only();
    let sent = seen.headers.get("apikey").expect("the key");
    assert_eq!(sent, KEY);
    assert!(sent.is_sensitive());
}
