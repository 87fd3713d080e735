//! Rate limits.

use std::time::Duration;

use cometchat_sandbox::{Fault, HeadersOn, Limits, Plan, RateHeaders, RetryAfter, Sandbox};
use reqwest::header::HeaderMap;
use reqwest::{Method, Response};
use serde_json::json;

use crate::tester::{Reply, START, Tester, submission, text_to};

const OLD: [&str; 3] = [
    "x-rate-limit",
    "x-rate-limit-remaining",
    "x-rate-limit-reset",
];
const NEW: [&str; 3] = [
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
];
const REASONS: &str = "/moderation/reasons";

async fn get(tester: &Tester, path: &str) -> Response {
    tester.request(Method::GET, path).send().await.unwrap()
}

fn number(headers: &HeaderMap, name: &str) -> u64 {
    headers[name].to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn without_limits_there_are_no_headers_about_them() {
    let tester = Tester::start().await;
    let response = get(&tester, REASONS).await;
    let names = response.headers().keys().map(|name| name.as_str());
    let names: Vec<_> = names.collect();
    assert_eq!(names, ["content-type", "content-length"]);
}

#[tokio::test]
async fn a_request_over_the_limit_is_told_when_to_come_back() {
    let limits = Limits::none().standard(2).window(Duration::from_secs(60));
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    for remaining in [1, 0] {
        let response = get(&tester, REASONS).await;
        assert_eq!(response.status(), 200);
        for names in [OLD, NEW] {
            assert_eq!(number(response.headers(), names[0]), 2);
            assert_eq!(number(response.headers(), names[1]), remaining);
            assert!(!response.headers().contains_key(names[2]));
        }
        assert!(!response.headers().contains_key("retry-after"));
    }
    let response = get(&tester, REASONS).await;
    assert_eq!(response.status(), 429);
    // The clock of the tests starts 20 seconds into a minute.
    let window_ends = START + 40;
    for names in [OLD, NEW] {
        let told = names.map(|name| number(response.headers(), name));
        assert_eq!(told, [2, 0, window_ends]);
    }
    assert_eq!(number(response.headers(), "retry-after"), 40);
    let body: serde_json::Value = response.json().await.unwrap();
    assert_eq!(body["error"]["code"], "ERR_TOO_MANY_REQUESTS");
}

#[tokio::test]
async fn whoever_waits_as_told_finds_a_new_window() {
    let limits = Limits::none()
        .standard(1)
        .window(Duration::from_millis(1_500));
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    for _ in 0..5 {
        assert_eq!(get(&tester, REASONS).await.status(), 200);
        let refused = get(&tester, REASONS).await;
        assert_eq!(refused.status(), 429);
        let seconds = number(refused.headers(), "retry-after");
        // Whole seconds, rounded up.
        assert!((1..=2).contains(&seconds), "{seconds}");
        let reset = number(refused.headers(), "x-ratelimit-reset");
        assert!(reset <= tester.sandbox.now().as_secs() + seconds);
        tester.sandbox.advance(Duration::from_secs(seconds));
    }
}

#[tokio::test]
async fn a_window_ends_when_it_ends_and_not_before() {
    let limits = Limits::none().standard(1);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    assert_eq!(get(&tester, REASONS).await.status(), 200);
    tester.sandbox.advance(Duration::from_millis(39_999));
    let refused = get(&tester, REASONS).await;
    assert_eq!(number(refused.headers(), "retry-after"), 1);
    tester.sandbox.advance(Duration::from_millis(1));
    assert_eq!(get(&tester, REASONS).await.status(), 200);
}

#[tokio::test]
async fn a_refused_send_is_not_processed() {
    let limits = Limits::none().sends_per_user(1);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    assert_eq!(tester.submit("one").await, "1");
    let reply = tester
        .post("/moderation/messages", &submission("two"))
        .await;
    reply.refused(429, "ERR_TOO_MANY_REQUESTS");
    tester.sandbox.advance(Duration::from_secs(60));
    assert_eq!(tester.submit("three").await, "2");
}

#[tokio::test]
async fn each_sender_has_a_limit_of_its_own_whatever_operation_it_uses() {
    let limits = Limits::none().sends_per_user(2);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    tester.submit("a question").await;
    let answer = text_to("cometchat-uid-2", "an answer");
    // The same user, in other letters and another place.
    let reply = tester
        .post_as("CometChat-UID-1", "/messages/1/thread", &answer)
        .await;
    assert_eq!(reply.status, 200);
    tester
        .post_as("cometchat-uid-1", "/messages/1/thread", &answer)
        .await
        .refused(429, "ERR_TOO_MANY_REQUESTS");
    let text = text_to("cometchat-uid-1", "hello");
    for expected in [200, 200, 429] {
        let reply = tester.post("/bots/sandbox-bot/messages", &text).await;
        assert_eq!(reply.status, expected);
    }
    // What sends nothing is not limited by who asks.
    assert_eq!(get(&tester, REASONS).await.status(), 200);
}

#[tokio::test]
async fn requests_without_a_valid_key_do_not_count() {
    let tester = Tester::with(Sandbox::builder().limits(Limits::none().standard(1))).await;
    let url = format!("{}{REASONS}", tester.sandbox.base_url());
    for _ in 0..3 {
        let request = tester.http.get(&url).header("apikey", "wrong");
        Reply::of(request)
            .await
            .refused(401, "AUTH_ERR_APIKEY_NOT_FOUND");
    }
    assert_eq!(get(&tester, REASONS).await.status(), 200);
}

#[tokio::test]
async fn either_spelling_can_be_chosen_and_the_answers_that_carry_it() {
    for (spelling, there, absent) in [(RateHeaders::Old, OLD, NEW), (RateHeaders::New, NEW, OLD)] {
        let limits = Limits::none()
            .standard(1)
            .headers(spelling)
            .headers_on(HeadersOn::Refusals);
        let tester = Tester::with(Sandbox::builder().limits(limits)).await;
        let first = get(&tester, REASONS).await;
        let second = get(&tester, REASONS).await;
        for name in there {
            assert!(!first.headers().contains_key(name));
            assert!(second.headers().contains_key(name));
        }
        for name in absent {
            assert!(!second.headers().contains_key(name));
        }
        assert!(second.headers().contains_key("retry-after"));
    }
}

#[tokio::test]
async fn the_plans_have_the_documented_limits() {
    for (plan, standard) in [(Plan::Build, 500), (Plan::Paid, 20_000)] {
        let tester = Tester::with(Sandbox::builder().limits(Limits::of(plan))).await;
        let response = get(&tester, REASONS).await;
        assert_eq!(number(response.headers(), "x-rate-limit"), standard);
        for _ in 0..30 {
            tester.submit("hello").await;
        }
        let reply = tester.post("/moderation/messages", &submission("x")).await;
        reply.refused(429, "ERR_TOO_MANY_REQUESTS");
    }
}

#[tokio::test]
async fn limits_are_set_over_http() {
    let tester = Tester::start().await;
    let wanted = json!({
        "plan": "build", "standard": 1, "sendsPerUser": null, "windowMs": 5000,
        "headers": "new", "headersOn": "refusals", "operations": {"send-bot-message": 3},
        "operationsPerUser": {"send-thread-message": 5, "list-reasons": null},
        "retryAfter": 31536000, "resetOffset": -300
    });
    let reply = tester.control("/limits", &wanted).await;
    let expected = json!({
        "core": 500, "standard": 1, "import": 60, "sendsPerUser": null, "windowMs": 5000,
        "headers": "new", "headersOn": "refusals", "operations": {"send-bot-message": 3},
        "operationsPerUser": {"send-thread-message": 5},
        "retryAfter": 31536000, "resetOffset": -300
    });
    assert_eq!(reply.data(), &expected);
    assert_eq!(tester.control_get("/limits").await.data(), &expected);
    assert_eq!(get(&tester, REASONS).await.status(), 200);
    assert_eq!(get(&tester, REASONS).await.status(), 429);
    // The sandbox's own routes have no limits, and setting some starts all counts anew.
    tester
        .control("/limits", &json!({"standard": 1}))
        .await
        .data();
    assert_eq!(get(&tester, REASONS).await.status(), 200);
    for wrong in [
        json!({"plan": "gold"}),
        json!({"standard": -1}),
        json!({"standart": 1}),
        json!({"windowMs": "1s"}),
        json!({"operations": {"send-pigeon": 1}}),
        json!({"retryAfter": "soon"}),
    ] {
        let reply = tester.control("/limits", &wrong).await;
        assert_eq!(reply.status, 400, "{}", reply.body);
    }
    // A reset brings back those of the start: none.
    tester.control("/reset", &json!({})).await.data();
    for _ in 0..3 {
        assert_eq!(get(&tester, REASONS).await.status(), 200);
    }
}

async fn reply_as(tester: &Tester, uid: &str) -> Response {
    let text = text_to("cometchat-uid-2", "a reply");
    let request = tester.request(Method::POST, "/messages/1/thread");
    request
        .header("onBehalfOf", uid)
        .json(&text)
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_sender_at_its_thirty_holds_up_no_other_sender() {
    let limits = Limits::none().standard(1_000).sends_per_user(30);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    for number in 0..60 {
        let first = tester.post("/moderation/messages", &submission("x")).await;
        assert_eq!(first.status, if number < 30 { 200 } else { 429 });
        if number % 2 == 0 {
            let text = text_to("cometchat-uid-1", "x");
            let other = tester.post("/bots/sandbox-bot/messages", &text).await;
            assert_eq!(other.status, 200);
        }
    }
}

#[tokio::test]
async fn an_operation_has_a_limit_of_its_own_for_each_acting_user() {
    let limits = Limits::none()
        .standard(100)
        .operation_per_user("send-thread-message", 2)
        .operation_per_user("list-reasons", 1);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    tester.submit("the parent").await;
    for (uid, expected, remaining) in [
        ("cometchat-uid-1", 200, 1),
        ("CometChat-UID-1", 200, 0),
        ("cometchat-uid-1", 429, 0),
        ("cometchat-uid-2", 400, 1),
    ] {
        let response = reply_as(&tester, uid).await;
        assert_eq!(response.status(), expected, "{uid}");
        assert_eq!(number(response.headers(), "x-rate-limit"), 2);
        assert_eq!(
            number(response.headers(), "x-rate-limit-remaining"),
            remaining
        );
    }
    // Other operations go on, and tell their own limit.
    let other = tester.request(Method::POST, "/moderation/messages");
    let other = other.json(&submission("x")).send().await.unwrap();
    assert_eq!(
        (
            other.status().as_u16(),
            number(other.headers(), "x-rate-limit")
        ),
        (200, 100)
    );
    // Where nothing is sent, the acting user is whom the header names.
    for (uid, expected) in [
        (Some("a"), 200),
        (Some("b"), 200),
        (Some("a"), 429),
        (None, 200),
        (None, 200),
    ] {
        let mut request = tester.request(Method::GET, REASONS);
        if let Some(uid) = uid {
            request = request.header("onBehalfOf", uid);
        }
        assert_eq!(request.send().await.unwrap().status(), expected, "{uid:?}");
    }
    tester.sandbox.advance(Duration::from_secs(60));
    assert_eq!(reply_as(&tester, "cometchat-uid-1").await.status(), 200);
}

#[tokio::test]
async fn an_operation_has_a_limit_of_its_own_for_the_app() {
    let limits = Limits::of(Plan::Paid).operation("list-reasons", 5);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    for number_of_call in 0..6 {
        let response = get(&tester, REASONS).await;
        assert_eq!(
            response.status(),
            if number_of_call < 5 { 200 } else { 429 }
        );
        assert_eq!(number(response.headers(), "x-ratelimit-limit"), 5);
    }
    let response = get(&tester, "/moderation/messages/1").await;
    assert_eq!(response.status(), 404);
    assert_eq!(number(response.headers(), "x-ratelimit-limit"), 20_000);
}

#[tokio::test]
async fn headers_can_be_missing_altogether() {
    let limits = Limits::none().standard(1).headers_on(HeadersOn::Never);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    let by_limit = [get(&tester, REASONS).await, get(&tester, REASONS).await];
    tester.sandbox.inject(Fault::too_many_requests(3)).unwrap();
    let by_fault = get(&tester, REASONS).await;
    let statuses = [&by_limit[0], &by_limit[1], &by_fault].map(|response| {
        let names: Vec<_> = response
            .headers()
            .keys()
            .map(|name| name.as_str())
            .collect();
        assert_eq!(names, ["content-type", "content-length"]);
        response.status().as_u16()
    });
    assert_eq!(statuses, [200, 429, 429]);
}

#[tokio::test]
async fn a_reset_can_lie_in_the_past_and_a_wait_can_be_absurd_or_absent() {
    let one = || Limits::none().standard(1);
    for (limits, reset, retry_after) in [
        (one(), START + 40, Some(40)),
        (one().reset_offset(-300), START - 260, Some(40)),
        (one().reset_offset(i64::MIN), 0, Some(40)),
        (
            one().reset_offset(-300).retry_after(RetryAfter::Absent),
            START - 260,
            None,
        ),
        (
            one().retry_after(RetryAfter::Seconds(31_536_000)),
            START + 40,
            Some(31_536_000),
        ),
        (
            one().retry_after(RetryAfter::Seconds(0)),
            START + 40,
            Some(0),
        ),
    ] {
        let tester = Tester::with(Sandbox::builder().limits(limits)).await;
        assert_eq!(get(&tester, REASONS).await.status(), 200);
        let refused = get(&tester, REASONS).await;
        assert_eq!(refused.status(), 429);
        let headers = refused.headers();
        for names in [OLD, NEW] {
            assert_eq!(number(headers, names[2]), reset);
        }
        let told = headers
            .get("retry-after")
            .map(|_| number(headers, "retry-after"));
        assert_eq!(told, retry_after);
        // The window ends when it would have ended anyway.
        tester.sandbox.advance(Duration::from_secs(40));
        assert_eq!(get(&tester, REASONS).await.status(), 200);
    }
}

#[tokio::test]
async fn a_limit_of_an_operation_that_is_not_there_is_refused() {
    let limits = Limits::none().operation("send-pigeon", 1);
    let error = Sandbox::builder().limits(limits).start().await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("send-pigeon") && text.contains("send-bot-message"),
        "{text}"
    );
}
