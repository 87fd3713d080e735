//! What errors say, kind by kind.

use crate::support::{Script, Step, answer, scripted};
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Error, ErrorKind, Receiver, RetryPolicy};
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::error::Error as _;
use std::fmt::Write as _;
use std::time::Duration;

async fn reading(step: Step) -> Error {
    let client = scripted(&Script::new([step])).with_retry(RetryPolicy::none());
    client
        .moderation()
        .message("1")
        .get()
        .await
        .expect_err("a failure")
}

async fn sending(step: Step) -> Error {
    let client = scripted(&Script::new([step])).with_retry(RetryPolicy::none());
    client
        .bot("assistant")
        .messages()
        .send(SendMessage::new(
            Receiver::user("alice"),
            Content::text("Hi"),
        ))
        .await
        .expect_err("a failure")
}

fn describe(title: &str, error: &Error) -> String {
    let mut text = format!("{title}\n  {error}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        writeln!(text, "  because: {error}").expect("strings take everything");
        cause = error.source();
    }
    let code = error.code().map_or("-", |code| code.as_str());
    let status = error
        .status()
        .map_or("-".to_owned(), |status| status.as_u16().to_string());
    let facts = [
        format!("kind: {}", error.kind()),
        format!("delivery: {}", error.delivery()),
        format!("status: {status}"),
        format!("code: {code}"),
        format!("retryable: {}", error.is_retryable()),
        format!("attempts: {}", error.attempts()),
    ];
    writeln!(text, "  {}", facts.join(" | ")).expect("strings take everything");
    text
}

#[tokio::test(start_paused = true)]
async fn every_kind_of_error_says_what_happened_in_one_line() {
    let details = json!({ "error": {
        "code": "ERR_BAD_REQUEST", "message": "The given data\nwas invalid.", "source": "chat-api",
        "details": { "receiver": ["The receiver field is required."], "tags.0": "Too long." },
    } });
    let html = Step::text(502, "text/html", "<html>Bad Gateway</html>");
    let mut wrong = answer("get-moderation-message");
    wrong["data"]["id"] = json!({ "later": true });
    let steps = [
        ("No connection", Step::NotSent),
        ("No connection in time", Step::ConnectTimeout),
        (
            "A connection that breaks",
            Step::Broken("connection reset by peer"),
        ),
        ("Silence", Step::Silence),
        (
            "A rate limit",
            Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "30"),
        ),
        (
            "An unknown key",
            Step::error(401, "AUTH_ERR_APIKEY_NOT_FOUND"),
        ),
        (
            "A key without the scope",
            Step::error(403, "AUTH_ERR_NO_ACCESS"),
        ),
        (
            "A plan without moderation",
            Step::error(400, "ERR_FEATURE_NOT_ACCESSIBLE"),
        ),
        (
            "A limit of the plan, as 429",
            Step::error(429, "ERR_PLAN_QUOTA_RESTRICTION"),
        ),
        (
            "An unknown id",
            Step::error(404, "ERR_MESSAGE_ID_NOT_FOUND"),
        ),
        (
            "An id that exists",
            Step::error(400, "ERR_UID_ALREADY_EXISTS"),
        ),
        ("Invalid input", Step::json(400, &details)),
        (
            "A code that nobody knows",
            Step::error(422, "ERR_BRAND_NEW"),
        ),
        (
            "A redirect",
            Step::text(302, "text/plain", "").header("location", "https://elsewhere.example.com/"),
        ),
        ("A failing server", Step::error(500, "ERR_OPERATION_FAILED")),
        ("A gateway's page", html),
        ("An empty 503", Step::text(503, "text/plain", "")),
        ("A success with another field", Step::json(200, &wrong)),
        (
            "A success without JSON",
            Step::text(200, "text/html", "<html>Welcome</html>"),
        ),
        ("An empty success", Step::text(200, "application/json", "")),
        (
            "A success with something behind it",
            Step::text(
                200,
                "application/json",
                format!("{} x", answer("get-moderation-message")),
            ),
        ),
    ];
    let mut text = String::new();
    for (title, step) in steps {
        let (read, sent) = (reading(step.clone()).await, sending(step).await);
        assert_eq!(read.to_string().lines().count(), 1, "{read}");
        writeln!(
            text,
            "{}{}",
            describe(title, &read),
            describe("  the same for a send", &sent)
        )
        .expect("strings take everything");
    }
    assert_snapshot!(text);
}

#[tokio::test]
async fn a_validation_error_tells_what_is_wrong_with_each_field() {
    let body = json!({ "error": {
        "code": "ERR_BAD_REQUEST",
        "details": { "receiver": ["The receiver field is required.", "And more."], "tags.0": "Too long.", "odd": 7 },
        "params": { "role": "default" },
    } });
    let error = sending(Step::json(400, &body)).await;
    let details = error.details().expect("details");
    assert_eq!(details.fields().collect::<Vec<_>>().len(), 3);
    assert_eq!(
        details.sentences("receiver").collect::<Vec<_>>(),
        ["The receiver field is required.", "And more."]
    );
    assert_eq!(
        details.sentences("tags.0").collect::<Vec<_>>(),
        ["Too long."]
    );
    assert_eq!(details.as_value()["odd"], 7);
    assert_eq!(error.params().expect("params")["role"], "default");
    assert_eq!(error.kind(), ErrorKind::Rejected);
}

#[tokio::test]
async fn an_error_is_read_whatever_the_server_leaves_out_or_adds() {
    for body in [
        json!({ "error": { "code": "ERR_UID_NOT_FOUND" } }),
        json!({ "error": { "code": "ERR_UID_NOT_FOUND", "details": [], "params": [], "message": null } }),
        json!({ "error": { "code": "ERR_UID_NOT_FOUND", "details": "odd", "trace": [1] }, "more": true }),
    ] {
        let error = sending(Step::json(404, &body)).await;
        assert_eq!(
            error.code().map(|code| code.as_str()),
            Some("ERR_UID_NOT_FOUND"),
            "{body}"
        );
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }
    for body in [
        json!({}),
        json!([]),
        json!({ "error": "text" }),
        json!({ "error": { "message": "no code" } }),
    ] {
        let error = sending(Step::json(404, &body)).await;
        assert_eq!(
            (error.code(), error.kind()),
            (None, ErrorKind::NotCometChat),
            "{body}"
        );
        let kept: Value = serde_json::from_slice(error.body().expect("the body")).expect("JSON");
        assert_eq!(kept, body);
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_with_several_outcomes_is_no_answer_to_one_send() {
    let two = json!({ "data": { "uids": { "a": answer("send-bot-message")["data"], "b": {} } } });
    let error = sending(Step::json(200, &two)).await;
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!(error.delivery(), cometchat::Delivery::Arrived);
    assert_eq!(error.operation(), "send-bot-message");
}

#[tokio::test(start_paused = true)]
async fn the_servers_wait_and_quota_are_told() {
    let step = Step::error(429, "ERR_TOO_MANY_REQUESTS")
        .header("retry-after", "12")
        .header("x-ratelimit-limit", "500");
    let error = reading(step).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(12)));
    assert_eq!(error.quota().limit, Some(500));
}

#[test]
fn an_error_is_small_and_can_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Error>();
    crosses::<Client>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
