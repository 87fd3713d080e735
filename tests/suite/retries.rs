//! The loop that every call takes, on paused time.

use crate::support::{Script, Step, answer, builder, scripted};
use cometchat::Page;
use cometchat::messages::SendMessage;
use cometchat::types::{Message, Reason};
use cometchat::{
    Client, Content, Delivery, Error, ErrorKind, Receiver, Repeat, Response, RetryPolicy,
};
use http::Method;
use insta::assert_snapshot;
use serde_json::Value;
use std::fmt::Write as _;
use std::time::Duration;
use tokio::time::Instant;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn failures() -> Vec<(&'static str, Step)> {
    vec![
        ("no connection", Step::NotSent),
        ("no connection in time", Step::ConnectTimeout),
        ("broken connection", Step::Broken("reset")),
        ("silence", Step::Silence),
        (
            "429 ERR_TOO_MANY_REQUESTS",
            Step::error(429, "ERR_TOO_MANY_REQUESTS"),
        ),
        ("429 without JSON", Step::text(429, "text/html", "<html>")),
        ("429 with another code", Step::error(429, "ERR_BRAND_NEW")),
        (
            "429 ERR_PLAN_QUOTA_RESTRICTION",
            Step::error(429, "ERR_PLAN_QUOTA_RESTRICTION"),
        ),
        (
            "400 ERR_TOO_MANY_REQUESTS",
            Step::error(400, "ERR_TOO_MANY_REQUESTS"),
        ),
        (
            "503 ERR_FEATURE_NOT_ACCESSIBLE",
            Step::error(503, "ERR_FEATURE_NOT_ACCESSIBLE"),
        ),
        (
            "500 ERR_OPERATION_FAILED",
            Step::error(500, "ERR_OPERATION_FAILED"),
        ),
        (
            "400 ERR_MISSION_FAILED",
            Step::error(400, "ERR_MISSION_FAILED"),
        ),
        (
            "400 ERR_WS_INIT_FAILED",
            Step::error(400, "ERR_WS_INIT_FAILED"),
        ),
        ("500 without JSON", Step::text(500, "text/html", "<html>")),
        ("502", Step::text(502, "text/html", "<html>")),
        ("503", Step::text(503, "text/plain", "")),
        ("408", Step::text(408, "text/plain", "")),
        ("400 ERR_BAD_REQUEST", Step::error(400, "ERR_BAD_REQUEST")),
        ("401", Step::error(401, "AUTH_ERR_APIKEY_NOT_FOUND")),
        ("404", Step::error(404, "ERR_MESSAGE_ID_NOT_FOUND")),
        ("302", Step::text(302, "text/plain", "")),
        (
            "200 that cannot be read",
            Step::text(200, "text/html", "<html>"),
        ),
    ]
}

async fn read(client: &Client) -> Result<Response<Page<Reason>>, Error> {
    client.moderation().reasons().list().await
}

async fn send(client: &Client) -> Result<Response<Message>, Error> {
    client
        .bot("assistant")
        .messages()
        .send(SendMessage::new(
            Receiver::user("alice"),
            Content::text("Hi"),
        ))
        .await
}

async fn put(client: &Client) -> Result<Response<Value>, Error> {
    client
        .request(Method::PUT, ["users", "a"])
        .repeat(Repeat::Idempotent)
        .send()
        .await
}

fn outcome<T>(script: &Script, outcome: Result<T, Error>) -> String {
    let error = outcome.map(|_| ()).expect_err("a failure");
    assert_eq!(error.attempts() as usize, script.seen().len());
    let again = if error.is_retryable() {
        "retryable"
    } else {
        "final"
    };
    format!("{} x, {}, {again}", error.attempts(), error.delivery())
}

#[tokio::test(start_paused = true)]
async fn what_is_tried_again_depends_on_the_operation_and_on_what_happened() {
    let patient = |step: Step| {
        let script = Script::new([step]);
        (scripted(&script).with_deadline(seconds(600)), script)
    };
    let mut table = format!(
        "{:<32} | {:<32} | {:<32} | {}\n",
        "what happens", "a read", "an idempotent write", "a send"
    );
    for (name, step) in failures() {
        let (client, script) = patient(step.clone());
        let reading = outcome(&script, read(&client).await);
        let (client, script) = patient(step.clone());
        let putting = if name.starts_with("200") {
            "-".to_owned()
        } else {
            outcome(&script, put(&client).await)
        };
        let (client, script) = patient(step);
        let sending = outcome(&script, send(&client).await);
        writeln!(
            table,
            "{name:<32} | {reading:<32} | {putting:<32} | {sending}"
        )
        .expect("strings take everything");
    }
    assert_snapshot!(table);
}

#[tokio::test(start_paused = true)]
async fn a_read_succeeds_after_failures_that_pass() {
    let steps = [
        Step::NotSent,
        Step::text(502, "text/html", ""),
        Step::Broken("reset"),
        Step::json(200, &answer("list-reasons")),
    ];
    let script = Script::new(steps);
    let answer = read(&scripted(&script)).await.expect("an answer");
    assert_eq!(answer.attempts(), 4);
    assert_eq!(script.seen().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_timed_out_send_is_not_repeated() {
    let script = Script::new([Step::Silence]);
    let error = send(&scripted(&script)).await.expect_err("silence");
    assert_eq!(script.seen().len(), 1);
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::MayHaveArrived)
    );
    assert!(!error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn a_send_that_never_left_is_repeated_with_the_same_bytes() {
    let script = Script::new([
        Step::NotSent,
        Step::error(429, "ERR_TOO_MANY_REQUESTS"),
        Step::json(200, &answer("send-bot-message")),
    ]);
    let sent = send(&scripted(&script)).await.expect("an answer");
    assert_eq!(sent.attempts(), 3);
    let bodies: Vec<_> = script.seen().into_iter().map(|seen| seen.body).collect();
    assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test(start_paused = true)]
async fn a_send_that_may_have_arrived_stays_so_even_if_it_began_unsent() {
    let script = Script::new([Step::NotSent, Step::Broken("reset")]);
    let error = send(&scripted(&script)).await.expect_err("broken");
    assert_eq!(
        (error.attempts(), error.delivery()),
        (2, Delivery::MayHaveArrived)
    );
    let script = Script::new([Step::Broken("reset"), Step::NotSent]);
    let error = read(&scripted(&script)).await.expect_err("broken");
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Connect, Delivery::MayHaveArrived)
    );
}

#[tokio::test(start_paused = true)]
async fn the_servers_wait_is_honoured() {
    let busy = Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "7");
    let script = Script::new([busy, Step::json(200, &answer("send-bot-message"))]);
    send(&scripted(&script)).await.expect("an answer");
    let again = script.seen()[1].after;
    assert!(
        again >= seconds(7) && again <= seconds(7) + Duration::from_millis(200),
        "{again:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_fails_at_once() {
    let busy = Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "3600");
    let script = Script::new([busy]);
    let started = Instant::now();
    let error = send(&scripted(&script)).await.expect_err("too long");
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(script.seen().len(), 1);
    assert_eq!(
        (error.kind(), error.retry_after()),
        (ErrorKind::RateLimited, Some(seconds(3600)))
    );
    assert!(error.is_retryable());
    assert!(
        error
            .to_string()
            .ends_with("(attempt 1; the next would come after the deadline)"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn pauses_are_random_and_grow() {
    let policy = RetryPolicy::default()
        .with_max_attempts(6)
        .with_max_backoff(Duration::from_millis(1_500));
    let mut longest = [Duration::ZERO; 5];
    for seed in 0..200 {
        let script = Script::new([Step::NotSent]);
        let client = builder()
            .random_seed(seed)
            .transport(script.clone())
            .retry(policy)
            .build()
            .expect("sound");
        read(&client).await.expect_err("no connection");
        let seen = script.seen();
        for (index, pair) in seen.windows(2).enumerate() {
            longest[index] = longest[index].max(pair[1].after - pair[0].after);
        }
    }
    for (pause, ceiling) in longest.into_iter().zip([200, 400, 800, 1_500, 1_500]) {
        let ceiling = Duration::from_millis(ceiling);
        // One millisecond is the grain of the timer.
        assert!(
            pause <= ceiling + Duration::from_millis(1),
            "{pause:?} of {ceiling:?}"
        );
        assert!(
            pause > ceiling * 9 / 10,
            "{pause:?} of {ceiling:?}: the whole range is used"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_is_never_overrun() {
    for (name, step) in failures() {
        for deadline in [0, 1, 150, 1_000, 25_000].map(Duration::from_millis) {
            let late = Step::Late(Duration::from_millis(70), Box::new(step.clone()));
            let client = scripted(&Script::new([late])).with_deadline(deadline);
            let started = Instant::now();
            read(&client).await.expect_err(name);
            let took = started.elapsed();
            assert!(
                took <= deadline + Duration::from_millis(1),
                "{name}: {took:?} of {deadline:?}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_has_passed_sends_nothing() {
    let script = Script::new([Step::Silence]);
    let error = send(&scripted(&script).with_deadline(Duration::ZERO))
        .await
        .expect_err("no time");
    assert!(script.seen().is_empty());
    assert_eq!(
        (error.kind(), error.delivery(), error.attempts()),
        (ErrorKind::Timeout, Delivery::NotSent, 0)
    );
}

#[tokio::test(start_paused = true)]
async fn one_attempt_is_bounded_by_itself() {
    let script = Script::new([Step::Silence, Step::json(200, &answer("list-reasons"))]);
    let started = Instant::now();
    let answer = read(&scripted(&script).with_attempt_timeout(seconds(3)))
        .await
        .expect("an answer");
    assert_eq!(answer.attempts(), 2);
    assert!(started.elapsed() >= seconds(3) && started.elapsed() < seconds(4));
}

#[tokio::test(start_paused = true)]
async fn the_budget_runs_out_and_comes_back() {
    let failing = Script::new([Step::NotSent]);
    let client = scripted(&failing);
    for _ in 0..40 {
        read(&client.clone()).await.expect_err("no connection");
    }
    // 500 tokens at 5 a retry are 100 retries, however many calls share them.
    assert_eq!(failing.seen().len(), 40 + 100);
    let error = read(&client).await.expect_err("no connection");
    assert_eq!(error.attempts(), 1);
    assert!(
        error
            .to_string()
            .ends_with("(attempt 1; the retry budget is used up)"),
        "{error}"
    );

    // Another client has a budget of its own; successes fill it again.
    let mut steps = vec![Step::NotSent; 141];
    steps.extend(vec![Step::json(200, &answer("list-reasons")); 5]);
    steps.push(Step::NotSent);
    let script = Script::new(steps);
    let client = scripted(&script);
    for _ in 0..41 {
        read(&client).await.expect_err("no connection");
    }
    for _ in 0..5 {
        read(&client).await.expect("an answer");
    }
    assert_eq!(
        read(&client).await.expect_err("no connection").attempts(),
        2,
        "five successes allow one retry"
    );
}

#[tokio::test(start_paused = true)]
async fn a_timeout_takes_twice_as_much_of_the_budget() {
    let script = Script::new([Step::Silence]);
    let client = scripted(&script).with_deadline(seconds(600));
    for _ in 0..30 {
        read(&client).await.expect_err("silence");
    }
    assert_eq!(script.seen().len(), 30 + 50);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_leaves_nothing_behind() {
    let steps = [
        Step::error(503, "ERR_OPERATION_FAILED"),
        Step::Silence,
        Step::json(200, &answer("list-reasons")),
    ];
    let script = Script::new(steps);
    let client = scripted(&script);
    // Dropped while it waits for the response of its second attempt.
    tokio::time::timeout(seconds(5), read(&client))
        .await
        .expect_err("still waiting");
    assert_eq!(script.seen().len(), 2);
    tokio::time::sleep(seconds(300)).await;
    assert_eq!(script.seen().len(), 2, "nothing goes on in the background");
    read(&client)
        .await
        .expect("the client is as good as before");
}

#[tokio::test(start_paused = true)]
async fn retries_can_be_switched_off() {
    let script = Script::new([Step::NotSent]);
    let error = read(&scripted(&script).with_retry(RetryPolicy::none()))
        .await
        .expect_err("no connection");
    assert_eq!(script.seen().len(), 1);
    assert!(error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn a_request_by_hand_takes_the_same_road() {
    let busy = || Step::error(503, "ERR_OPERATION_FAILED");
    let script = Script::new([busy(), busy(), Step::text(200, "application/json", "[1]")]);
    let got = scripted(&script)
        .request(Method::GET, ["x"])
        .send::<Vec<u8>>()
        .await
        .expect("an answer");
    assert_eq!((got.attempts(), got.into_inner()), (3, vec![1]));
    let script = Script::new([busy()]);
    let posted = scripted(&script)
        .request(Method::POST, ["x"])
        .send::<Value>()
        .await
        .expect_err("busy");
    assert_eq!((posted.attempts(), posted.operation()), (1, "custom"));
}

#[tokio::test(start_paused = true)]
async fn no_duration_is_too_long_and_none_panics() {
    let script = Script::new([Step::NotSent, Step::json(200, &answer("list-reasons"))]);
    let policy = RetryPolicy::default()
        .with_initial_backoff(Duration::MAX)
        .with_max_backoff(Duration::ZERO);
    let client = scripted(&script)
        .with_deadline(Duration::MAX)
        .with_attempt_timeout(Duration::MAX)
        .with_retry(policy);
    assert_eq!(read(&client).await.expect("an answer").attempts(), 2);
    let hopeless = scripted(&Script::new([Step::Silence])).with_attempt_timeout(Duration::ZERO);
    let error = send(&hopeless).await.expect_err("no time");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let endless = scripted(&Script::new([Step::NotSent])).with_retry(
        RetryPolicy::default()
            .with_initial_backoff(Duration::MAX)
            .with_max_backoff(Duration::MAX),
    );
    let error = read(&endless).await.expect_err("the pause is too long");
    assert_eq!(
        (error.kind(), error.is_retryable()),
        (ErrorKind::Connect, true)
    );
}
