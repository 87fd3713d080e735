//! The API key shows up nowhere, whatever the server echoes.

use crate::support::{
    Connection, KEY, Script, Step, builder, logs_of, logs_of_sockets, scripted, serve,
};
use cometchat::messages::SendMessage;
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

/// The characters behind the escapes of JSON, URLs and HTML.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let digits = match first {
            '\\' => rest
                .trim_start_matches('\\')
                .strip_prefix('u')
                .and_then(|rest| rest.get(..4)),
            '%' => rest.get(1..3),
            _ => None,
        };
        let decoded =
            digits.and_then(|digits| Some((digits, u32::from_str_radix(digits, 16).ok()?)));
        match decoded.and_then(|(digits, code)| Some((digits, char::from_u32(code)?))) {
            Some((digits, decoded)) => {
                plain.push(decoded);
                let end = rest.find(digits).unwrap_or(0) + digits.len();
                rest = &rest[end..];
            }
            None => {
                plain.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    plain
}

fn assert_hidden(text: &str) {
    assert!(!text.to_ascii_lowercase().contains(KEY), "{text}");
    assert!(
        !unescaped(text).to_ascii_lowercase().contains(KEY),
        "{text}"
    );
}

#[test]
fn the_search_for_the_key_sees_through_escapes() {
    assert_eq!(unescaped(r"a\u0062\\u0063%64 % \ \u00"), r"abcd % \ \u00");
}

/// Responses that echo the key somewhere.
fn echoes() -> impl Strategy<Value = Step> {
    let key = prop_oneof![
        Just(KEY.to_owned()),
        Just(KEY.to_ascii_uppercase()),
        Just(format!("x{KEY}{KEY}y"))
    ];
    (key, 0..13_usize, prop::sample::select(vec![200_u16, 302, 400, 401, 403, 404, 429, 500, 503])).prop_map(|(key, form, status)| {
        let escaped: String = key.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
        let percent: String = key.bytes().map(|b| format!("%{b:02X}")).collect();
        match form {
            0 => Step::json(status, &json!({ "error": { "code": "AUTH_ERR_NO_ACCESS", "message": format!("The key {key} has no access.") } })),
            1 => Step::json(status, &json!({ "error": { "code": key, "devMessage": key, "source": key } })),
            2 => Step::json(status, &json!({ "error": { "code": "E", "details": { key.as_str(): [key] }, "params": { "k": [{ "v": key }] } } })),
            3 => Step::text(status, "text/html", format!("<html>{key}</html>")),
            4 => Step::text(status, "application/json", format!("{{\"error\":{{\"code\":\"E\",\"message\":\"{escaped}\"}}}}")),
            5 => Step::json(status, &json!({ "data": { "id": { key.as_str(): key } } })),
            6 => Step::json(status, &json!({ "data": [key], "meta": key })),
            7 => Step::text(status, "text/plain", "odd").header("x-echo", key.clone()).header("location", format!("https://x/{key}")),
            8 => Step::text(status, "application/json", format!("\"{key}")),
            9 => Step::text(status, "text/html", format!("<a href='/?key={percent}'>{escaped}</a>")),
            10 => Step::text(status, "application/json", format!("{{\"data\":{{\"{escaped}\":\"a{escaped}\"}}}}")),
            11 => Step::text(status, "application/json", format!("{{\"error\":\"{}\"}}", escaped.replace('\\', "\\\\"))),
            _ => Step::text(status, "text/plain", "odd").header("content-type", percent).header("content-encoding", key.clone()),
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
                client.bot("b").messages().send(SendMessage::new(Receiver::user("a"), Content::text("c"))).await.map(drop),
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
        format!("{:?}", client.on_behalf_of("a").message("1").thread()),
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
            .messages()
            .send(SendMessage::new(
                Receiver::user("alice"),
                Content::text("secret text"),
            ))
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

/// Frames of HTTP/2: the settings that every connection begins with, and its end with text of the server's own.
fn goodbye(text: &str) -> Vec<u8> {
    let frame = |kind: u8, payload: &[u8]| {
        let length = u32::try_from(payload.len()).expect("short").to_be_bytes();
        [&length[1..], &[kind, 0, 0, 0, 0, 0], payload].concat()
    };
    let enhance_your_calm = [0, 0, 0, 0, 0, 0, 0, 11];
    let end = [&enhance_your_calm[..], text.as_bytes()].concat();
    [frame(4, &[]), frame(7, &end)].concat()
}

#[test]
fn what_a_server_writes_when_it_ends_an_http2_connection_is_shown_nowhere() {
    let (error, logs) = logs_of_sockets(async {
        let text = format!("{KEY} calls too much; secret of the server");
        let socket = serve(move |mut connection: Connection| {
            let text = text.clone();
            async move {
                connection.request_bytes().await;
                connection.write(&goodbye(&text)).await;
                connection.request_bytes().await;
            }
        })
        .await;
        let client = Client::builder()
            .base_url(socket.base_url())
            .api_key(KEY)
            .http(|http| http.http2_prior_knowledge())
            .build()
            .expect("sound settings");
        client
            .bot("b")
            .messages()
            .send(SendMessage::new(Receiver::user("a"), Content::text("c")))
            .await
            .expect_err("an ended connection")
    });
    let shown = shown(&error);
    assert_hidden(&shown);
    assert!(!shown.contains("secret of the server"), "{shown}");
    assert!(
        shown.contains("detected excessive load generating behavior"),
        "the reason is shown: {shown}"
    );
    // What libraries log of their own is theirs; the key is ours.
    assert_hidden(&logs.replace(&format!("{KEY} calls too much"), ""));
}

#[test]
fn no_log_line_of_any_library_shows_the_key_that_is_sent() {
    for http2 in [false, true] {
        let (_, logs) = logs_of_sockets(async move {
            let body = crate::support::answer("list-reasons").to_string();
            let socket = serve(move |mut connection: Connection| {
                let body = body.clone();
                async move {
                    connection.request().await;
                    connection
                        .answer(
                            "200 OK",
                            "content-type: application/json\r\n",
                            body.as_bytes(),
                        )
                        .await;
                }
            })
            .await;
            let client = Client::builder()
                .base_url(socket.base_url())
                .api_key(KEY)
                .retry(cometchat::RetryPolicy::none())
                .http(move |http| {
                    let http = http.connection_verbose(false);
                    if http2 {
                        http.http2_prior_knowledge()
                    } else {
                        http
                    }
                })
                .build()
                .expect("sound settings");
            let _ = client.moderation().reasons().list().await;
            socket.requests()
        });
        assert!(logs.contains("list-reasons"), "{logs}");
        assert_hidden(&logs);
    }
}

#[tokio::test]
async fn what_an_error_keeps_and_says_is_bounded() {
    let long = "x".repeat(5 * 1024 * 1024);
    let mut odd = crate::support::answer("get-moderation-message");
    odd["data"]["id"] = json!({ long.as_str(): 1 });
    let steps = [
        Step::json(
            400,
            &json!({ "error": { "code": long, "message": long, "details": { long.as_str(): [long] } } }),
        ),
        Step::json(
            400,
            &json!({ "error": { "code": "ERR_BAD_REQUEST", "message": "y".repeat(200_000) } }),
        ),
        Step::json(
            200,
            &json!({ "error": { "code": "ERR_BAD_REQUEST", "message": "y".repeat(200_000) } }),
        ),
        Step::json(200, &odd),
        Step::json(200, &json!({ "data": long })),
        Step::text(200, "text/html", long.clone()),
        Step::text(502, "text/html", long.clone()),
        Step::text(200, "application/json", format!("{{\"{long}\":1")),
        Step::text(200, "application/json", "{}").header("content-encoding", "z".repeat(60_000)),
        Step::text(500, "text/html", "x").header("content-type", "t".repeat(60_000)),
    ];
    for (number, step) in steps.into_iter().enumerate() {
        let client = scripted(&Script::new([step])).with_retry(cometchat::RetryPolicy::none());
        let error = client
            .moderation()
            .message("1")
            .get()
            .await
            .expect_err("a failure");
        assert!(
            error.to_string().len() <= 2048,
            "{number}: {}",
            error.to_string().len()
        );
        assert!(
            format!("{error:?}").len() <= 8192,
            "{number}: {}",
            format!("{error:?}").len()
        );
        assert!(
            error.body().map_or(0, <[u8]>::len) <= 256 * 1024,
            "{number}"
        );
        assert!(
            error.message().map_or(0, str::len) <= 256 * 1024,
            "{number}"
        );
    }
}

#[test]
fn a_request_of_ones_own_shows_neither_ids_nor_values_nor_bodies() {
    let client = scripted(&Script::new([Step::Silence]));
    let request = client
        .request(
            http::Method::PUT,
            ["users", "alice", "auth_tokens", "tok-secret-1"],
        )
        .query("searchKey", "val-secret-2")
        .json(json!({ "password": "pw-secret-3" }));
    let text = format!("{request:?} {request:#?}");
    assert!(!text.contains("secret"), "{text}");
    assert!(text.contains("PUT") && text.contains("searchKey"), "{text}");
}
