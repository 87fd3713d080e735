//! Faults: that each of them does to a client what it says.

use std::time::{Duration, Instant};

use cometchat_sandbox::{Fault, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::tester::{Reply, Tester, submission, text_to};

const REASONS: &str = "/moderation/reasons";
/// Longer than anything here takes, shorter than anybody wants to wait.
const PATIENCE: Duration = Duration::from_secs(10);
const MOMENT: Duration = Duration::from_millis(100);

/// Writes a request for the reasons on a connection of its own and reads what comes until the connection ends.
async fn raw(tester: &Tester) -> (Vec<u8>, std::io::Result<usize>) {
    let mut stream = TcpStream::connect(tester.sandbox.address()).await.unwrap();
    let key = tester.sandbox.api_key();
    let request = format!("GET /v3{REASONS} HTTP/1.1\r\nhost: localhost\r\napikey: {key}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    let end = timeout(PATIENCE, stream.read_to_end(&mut received)).await;
    (received, end.unwrap())
}

/// How many messages have been stored, asked without storing one.
fn stored(tester: &Tester) -> u64 {
    tester.sandbox.counters().messages
}

#[tokio::test]
async fn a_rate_limit_is_told_with_the_usual_headers_and_nothing_is_processed() {
    let tester = Tester::start().await;
    let fault = Fault::too_many_requests(7).on("send-moderation-message");
    tester.sandbox.inject(fault.times(2)).unwrap();
    for _ in 0..2 {
        let request = tester.request(Method::POST, "/moderation/messages");
        let response = request.json(&submission("x")).send().await.unwrap();
        assert_eq!(response.status(), 429);
        for (name, value) in [
            ("retry-after", "7"),
            ("x-rate-limit-remaining", "0"),
            ("x-ratelimit-reset", "1760000007"),
        ] {
            assert_eq!(response.headers()[name], value);
        }
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["error"]["code"], "ERR_TOO_MANY_REQUESTS");
    }
    assert_eq!(stored(&tester), 0);
    assert_eq!(tester.submit("at last").await, "1");
}

#[tokio::test]
async fn an_error_is_json_with_any_code_or_a_page() {
    let tester = Tester::start().await;
    let fault = Fault::error(503).code("ERR_MISSION_FAILED").once();
    tester.sandbox.inject(fault).unwrap();
    tester.get(REASONS).await.refused(503, "ERR_MISSION_FAILED");
    tester
        .sandbox
        .inject(Fault::error(502).html().once())
        .unwrap();
    let response = tester.request(Method::GET, REASONS).send().await.unwrap();
    assert_eq!(response.status(), 502);
    assert_eq!(response.headers()["content-type"], "text/html");
    let page = response.text().await.unwrap();
    assert!(page.contains("502 Bad Gateway"), "{page}");
    assert_eq!(tester.get(REASONS).await.status, 200);
}

#[tokio::test]
async fn an_error_after_processing_hides_that_the_message_was_stored() {
    let tester = Tester::start().await;
    let fault = Fault::error(500).after_processing().once();
    tester.sandbox.inject(fault).unwrap();
    let reply = tester.post("/moderation/messages", &submission("x")).await;
    reply.refused(500, "ERR_EXCEPTION");
    assert_eq!(stored(&tester), 1);
    let entry = tester.sandbox.journal().next().unwrap();
    assert!(entry.processed());
    assert_eq!(
        (entry.status(), entry.code()),
        (Some(500), Some("ERR_EXCEPTION"))
    );
}

#[tokio::test]
async fn a_reset_is_a_reset_and_not_merely_an_end() {
    let tester = Tester::start().await;
    for fault in [Fault::reset(), Fault::reset().after_processing()] {
        tester.sandbox.inject(fault.once()).unwrap();
        let (received, end) = raw(&tester).await;
        assert!(received.is_empty());
        assert_eq!(end.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    }
}

#[tokio::test]
async fn a_reset_before_processing_leaves_nothing_behind_and_one_after_it_does() {
    let tester = Tester::start().await;
    for (fault, stored_afterwards) in [(Fault::reset(), 0), (Fault::reset().after_processing(), 1)]
    {
        tester.sandbox.inject(fault.once()).unwrap();
        let request = tester.request(Method::POST, "/moderation/messages");
        let result = request.json(&submission("x")).send().await;
        assert!(result.is_err());
        assert_eq!(stored(&tester), stored_afterwards);
    }
    let statuses: Vec<_> = tester
        .sandbox
        .journal()
        .map(|entry| entry.status())
        .collect();
    assert_eq!(statuses, [None, None]);
}

#[tokio::test]
async fn a_stalled_answer_never_comes_and_the_connection_stays_open() {
    let tester = Tester::start().await;
    tester.sandbox.inject(Fault::stall().once()).unwrap();
    let answer = timeout(MOMENT, tester.get(REASONS)).await;
    assert!(answer.is_err());
    // Only that request was struck, and others are served meanwhile.
    assert_eq!(tester.get(REASONS).await.status, 200);
}

#[tokio::test]
async fn an_answer_can_stall_in_the_middle() {
    let tester = Tester::start().await;
    tester.sandbox.inject(Fault::stall_after(5).once()).unwrap();
    let request = tester.request(Method::GET, REASONS);
    let mut response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.chunk().await.unwrap().unwrap(), r#"{"dat"#);
    assert!(timeout(MOMENT, response.chunk()).await.is_err());
}

#[tokio::test]
async fn stopping_a_sandbox_does_not_wait_for_stalled_answers() {
    let tester = Tester::start().await;
    tester.sandbox.inject(Fault::stall()).unwrap();
    let request = tester.request(Method::GET, REASONS).send();
    let stop = async {
        while tester.sandbox.counters().requests == 0 {
            tokio::task::yield_now().await;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        let before = Instant::now();
        tester.sandbox.stop().await;
        before.elapsed()
    };
    let (answer, took) = tokio::join!(request, stop);
    assert!(answer.is_err());
    assert!(took < Duration::from_millis(400), "{took:?}");
}

#[tokio::test]
async fn a_truncated_answer_ends_short_of_its_length() {
    let tester = Tester::start().await;
    let whole = tester.get(REASONS).await.body.to_string().len();
    for (after, received_bytes) in [(0, 0), (10, 10), (1_000_000, whole - 1)] {
        tester
            .sandbox
            .inject(Fault::truncate(after).once())
            .unwrap();
        let (received, end) = raw(&tester).await;
        assert!(end.is_ok());
        let text = String::from_utf8(received).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
        assert!(head.contains(&format!("content-length: {whole}")), "{head}");
        assert_eq!(body.len(), received_bytes);
    }
}

#[tokio::test]
async fn a_wrong_content_type_comes_with_the_right_body() {
    let tester = Tester::start().await;
    let fault = Fault::content_type("text/html; charset=utf-8").once();
    tester.sandbox.inject(fault).unwrap();
    let response = tester.request(Method::GET, REASONS).send().await.unwrap();
    assert_eq!(
        response.headers()["content-type"],
        "text/html; charset=utf-8"
    );
    let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    assert_eq!(body, tester.get(REASONS).await.body);
}

#[tokio::test]
async fn a_slow_answer_comes_in_pieces() {
    let tester = Tester::start().await;
    let whole = tester.get(REASONS).await.body;
    let pieces = whole.to_string().len().div_ceil(100);
    let pause = Duration::from_millis(5);
    tester
        .sandbox
        .inject(Fault::drip(100, pause).once())
        .unwrap();
    let before = Instant::now();
    assert_eq!(tester.get(REASONS).await.body, whole);
    assert!(before.elapsed() >= pause * u32::try_from(pieces).unwrap());
}

#[tokio::test]
async fn latency_is_waited_for_with_jitter_on_top() {
    let tester = Tester::start().await;
    let (least, jitter) = (Duration::from_millis(20), Duration::from_millis(30));
    tester
        .sandbox
        .inject(Fault::latency(least).jitter(jitter).times(4))
        .unwrap();
    for _ in 0..4 {
        let before = Instant::now();
        assert_eq!(tester.get(REASONS).await.status, 200);
        assert!(before.elapsed() >= least);
    }
}

#[tokio::test]
async fn who_gives_up_before_processing_undoes_it_and_who_does_after_it_does_not() {
    let tester = Tester::start().await;
    let long = Duration::from_secs(30);
    let post = || {
        let request = tester.request(Method::POST, "/moderation/messages");
        request.json(&submission("x")).send()
    };
    for (fault, processed) in [
        (Fault::latency(long), false),
        (Fault::latency(long).after_processing(), true),
    ] {
        tester.sandbox.clear_journal();
        tester.sandbox.inject(fault.once()).unwrap();
        assert!(timeout(MOMENT, post()).await.is_err());
        // The sandbox learns of it a little later.
        let entry = timeout(PATIENCE, async {
            loop {
                if let Some(entry) = tester.sandbox.journal().next() {
                    return entry;
                }
                tokio::task::yield_now().await;
            }
        });
        assert_eq!(entry.await.unwrap().processed(), processed);
    }
    assert_eq!(tester.submit("the next").await, "2");
}

#[tokio::test]
async fn a_fault_strikes_only_what_it_is_for() {
    let tester = Tester::start().await;
    tester.submit("the parent").await;
    let text = text_to("cometchat-uid-1", "a purple cow");
    let post = async |fault: Fault, sender: &str, header: &str| {
        tester.sandbox.clear_faults();
        tester.sandbox.inject(fault).unwrap();
        let request = tester.request(Method::POST, "/messages/1/thread");
        let request = request
            .header("onBehalfOf", sender)
            .header("x-test", header);
        Reply::of(request.json(&text)).await.status
    };
    let error = || Fault::error(500);
    let cases = [
        (error(), 500),
        (error().on("send-thread-message"), 500),
        (error().on("send-bot-message"), 200),
        (error().when_header("X-Test", "yes"), 500),
        (error().when_header("X-Test", "no"), 200),
        (error().when_header("x-other", "yes"), 200),
        (error().when_body_contains("purple"), 500),
        (error().when_body_contains("green"), 200),
        (error().when_sender("CometChat-UID-2"), 500),
        (error().when_sender("cometchat-uid-1"), 200),
        (
            error()
                .when_sender("cometchat-uid-2")
                .when_body_contains("green"),
            200,
        ),
        (error().times(0), 200),
        (error().probability(0.0), 200),
        (error().skip(1), 200),
    ];
    for (fault, expected) in cases {
        let shown = format!("{fault:?}");
        assert_eq!(
            post(fault, "cometchat-uid-2", "yes").await,
            expected,
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_fault_skips_strikes_and_then_rests() {
    let tester = Tester::start().await;
    let id = tester
        .sandbox
        .inject(Fault::error(500).skip(2).times(2))
        .unwrap();
    let mut statuses = Vec::new();
    for _ in 0..6 {
        statuses.push(tester.get(REASONS).await.status);
    }
    assert_eq!(statuses, [200, 200, 500, 500, 200, 200]);
    let [status] = &tester.sandbox.faults()[..] else {
        panic!("there is one fault");
    };
    assert_eq!((status.id, status.hits, status.remaining), (id, 2, Some(0)));
    let struck = tester
        .sandbox
        .journal()
        .filter(|entry| entry.fault() == Some(id));
    assert_eq!(struck.count(), 2);
    assert!(tester.sandbox.remove_fault(id));
    assert!(!tester.sandbox.remove_fault(id));
}

#[tokio::test]
async fn waits_add_up_and_the_first_other_fault_decides() {
    let tester = Tester::start().await;
    let wait = Duration::from_millis(15);
    for fault in [
        Fault::latency(wait),
        Fault::latency(wait),
        Fault::error(501),
        Fault::error(502),
    ] {
        tester.sandbox.inject(fault).unwrap();
    }
    let before = Instant::now();
    assert_eq!(tester.get(REASONS).await.status, 501);
    assert!(before.elapsed() >= 2 * wait);
}

#[tokio::test]
async fn draws_follow_from_the_seed() {
    let run = async |seed: u64| {
        let tester = Tester::with(Sandbox::builder().seed(seed)).await;
        tester
            .sandbox
            .inject(Fault::error(500).probability(0.5))
            .unwrap();
        let mut statuses = Vec::new();
        for _ in 0..64 {
            statuses.push(tester.get(REASONS).await.status);
        }
        statuses
    };
    let first = run(1).await;
    assert_eq!(first, run(1).await);
    assert_ne!(first, run(2).await);
    let struck = first.iter().filter(|status| **status == 500).count();
    assert!((16..=48).contains(&struck), "{struck}");
}

#[tokio::test]
async fn a_fault_that_could_never_strike_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let cases = [
        (Fault::error(500).on("send-pigeon"), "send-pigeon"),
        (Fault::error(200), "status"),
        (Fault::error(600), "status"),
        (Fault::reset().probability(1.5), "probability"),
        (Fault::reset().probability(f64::NAN), "probability"),
        (Fault::reset().when_header("not a name", "x"), "header"),
        (Fault::reset().when_header("ApiKey", "x"), "apikey"),
        (
            Fault::too_many_requests(1).after_processing(),
            "never processed",
        ),
        (Fault::content_type("a\nb"), "header"),
        (Fault::drip(0, MOMENT), "byte"),
        (Fault::page(199), "status"),
        (Fault::redirect(300), "status"),
        (Fault::redirect(303).location("a\nb"), "header"),
    ];
    for (fault, named) in cases {
        let error = sandbox.inject(fault).unwrap_err().to_string();
        assert!(error.contains(named), "{error}");
    }
    assert!(sandbox.faults().is_empty());
}

#[tokio::test]
async fn faults_are_injected_listed_and_removed_over_http() {
    let tester = Tester::start().await;
    let faults = [
        json!({"kind": "tooManyRequests", "retryAfter": 3, "times": 1}),
        json!({"kind": "error", "status": 503, "code": "ERR_MISSION_FAILED", "html": true}),
        json!({"kind": "reset", "afterProcessing": true, "operation": "send-bot-message"}),
        json!({"kind": "stall", "bytes": 3, "header": {"name": "x", "value": "y"}}),
        json!({"kind": "truncate", "bytes": 3, "bodyContains": "x", "skip": 2}),
        json!({"kind": "contentType", "contentType": "text/html", "sender": "alice"}),
        json!({"kind": "drip", "bytes": 1, "pauseMs": 5, "probability": 0.5}),
        json!({"kind": "latency", "latencyMs": 5, "jitterMs": 5}),
        json!({"kind": "reset", "bytes": 3, "bodyContains": "x"}),
        json!({"kind": "silence"}),
        json!({"kind": "page", "status": 200}),
        json!({"kind": "redirect", "status": 307, "location": "/elsewhere", "afterProcessing": true}),
    ];
    for (index, fault) in faults.iter().enumerate() {
        let reply = tester.control("/faults", fault).await;
        assert_eq!(reply.data()["id"], index + 1);
    }
    let rows = tester.control_get("/faults").await;
    for (row, fault) in rows.data().as_array().unwrap().iter().zip(&faults) {
        assert_eq!(&row["fault"], fault);
        assert_eq!(row["hits"], 0);
    }
    let reply = tester.get(REASONS).await;
    reply.refused(429, "ERR_TOO_MANY_REQUESTS");
    let rows = tester.control_get("/faults").await;
    let row = &rows.data()[0];
    assert_eq!((&row["hits"], &row["remaining"]), (&json!(1), &json!(0)));

    tester.control_delete("/faults/2").await.data();
    assert_eq!(tester.control_delete("/faults/2").await.status, 404);
    assert_eq!(tester.control_delete("/faults/x").await.status, 404);
    assert_eq!(tester.sandbox.faults().len(), faults.len() - 1);
    tester.control_delete("/faults").await.data();
    assert!(tester.sandbox.faults().is_empty());
    assert_eq!(tester.get(REASONS).await.status, 200);
}

#[tokio::test]
async fn a_fault_that_makes_no_sense_is_refused_over_http() {
    let tester = Tester::start().await;
    for wrong in [
        json!({}),
        json!({"kind": "earthquake"}),
        json!({"kind": "error", "statsu": 500}),
        json!({"kind": "error", "status": 200}),
        json!({"kind": "error", "bytes": 1}),
        json!({"kind": "truncate"}),
        json!({"kind": "drip", "bytes": 1}),
        json!({"kind": "contentType"}),
        json!({"kind": "page", "status": 100}),
        json!({"kind": "redirect", "status": 304}),
        json!({"kind": "silence", "bytes": 1}),
        json!({"kind": "page", "location": "/"}),
        json!({"kind": "reset", "operation": "nothing"}),
        json!({"kind": "reset", "times": -1}),
        json!([]),
    ] {
        let reply = tester.control("/faults", &wrong).await;
        assert_eq!(reply.status, 400, "{wrong} {}", reply.body);
        crate::tester::assert_envelope(&reply.body, "sandbox");
    }
}

/// Sends a message on a connection of its own and reads what comes until the connection ends or nothing more comes.
async fn raw_post(tester: &Tester) -> (String, Option<std::io::ErrorKind>) {
    let mut stream = TcpStream::connect(tester.sandbox.address()).await.unwrap();
    let (key, body) = (tester.sandbox.api_key(), submission("x").to_string());
    let request = format!(
        "POST /v3/moderation/messages HTTP/1.1\r\nhost: localhost\r\napikey: {key}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    let end = timeout(2 * MOMENT, stream.read_to_end(&mut received)).await;
    let error = match end {
        Ok(end) => end.err().map(|error| error.kind()),
        Err(_) => Some(std::io::ErrorKind::TimedOut),
    };
    (String::from_utf8(received).unwrap(), error)
}

#[tokio::test]
async fn a_json_head_with_200_arrives_before_a_body_that_stalls_is_cut_or_resets() {
    use std::io::ErrorKind::{ConnectionReset, TimedOut};

    let tester = Tester::start().await;
    for (bytes, fault, end) in [
        (0, Fault::stall_after(0), Some(TimedOut)),
        (9, Fault::stall_after(9), Some(TimedOut)),
        (0, Fault::truncate(0), None),
        (9, Fault::truncate(9), None),
        (0, Fault::reset_after(0), Some(ConnectionReset)),
        (9, Fault::reset_after(9), Some(ConnectionReset)),
    ] {
        tester.sandbox.clear_journal();
        tester.sandbox.inject(fault.clone().once()).unwrap();
        let (received, error) = raw_post(&tester).await;
        let (head, body) = received.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 "), "{fault:?} {head}");
        assert!(head.contains("content-type: application/json"), "{head}");
        assert_eq!((body.len(), error), (bytes, end), "{fault:?}");
        // It was processed.
        assert_eq!(stored(&tester), 1);
    }
}

#[tokio::test]
async fn a_reset_in_the_middle_loses_at_least_one_byte() {
    let tester = Tester::start().await;
    let whole = tester.get(REASONS).await.body.to_string().len();
    tester
        .sandbox
        .inject(Fault::reset_after(1_000_000).once())
        .unwrap();
    let (received, end) = raw(&tester).await;
    assert_eq!(end.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    let text = String::from_utf8(received).unwrap();
    assert_eq!(text.split_once("\r\n\r\n").unwrap().1.len(), whole - 1);
    // Others are served, and stopping does not take long.
    assert_eq!(tester.get(REASONS).await.status, 200);
}

#[tokio::test]
async fn a_connection_can_fall_silent_after_its_first_answer() {
    let tester = Tester::start().await;
    tester.sandbox.inject(Fault::silence().once()).unwrap();
    let mut stream = TcpStream::connect(tester.sandbox.address()).await.unwrap();
    let key = tester.sandbox.api_key();
    let request = format!("GET /v3{REASONS} HTTP/1.1\r\nhost: localhost\r\napikey: {key}\r\n\r\n");
    let mut buffer = [0; 10_000];
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut received = 0;
    while !buffer[..received].ends_with(b"}}}") {
        received += stream.read(&mut buffer[received..]).await.unwrap();
    }
    assert!(buffer.starts_with(b"HTTP/1.1 200 "));
    for _ in 0..2 {
        stream.write_all(request.as_bytes()).await.unwrap();
        assert!(timeout(MOMENT, stream.read(&mut buffer)).await.is_err());
    }
    // A new connection is served, and what the silent one was asked did not happen.
    let (received, _) = raw_post(&tester).await;
    assert!(received.starts_with("HTTP/1.1 200 "), "{received}");
    assert_eq!(tester.sandbox.counters().requests, 2);
    let before = Instant::now();
    tester.sandbox.stop().await;
    assert!(before.elapsed() < Duration::from_millis(400));
}

#[tokio::test]
async fn a_page_with_200_answers_everything() {
    let tester = Tester::start().await;
    let id = tester.sandbox.inject(Fault::page(200)).unwrap();
    for (method, path) in [
        (Method::GET, REASONS),
        (Method::POST, "/moderation/messages"),
        (Method::GET, "/nothing"),
        (Method::DELETE, REASONS),
    ] {
        let response = tester
            .request(method, path)
            .json(&submission("x"))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/html");
        assert!(response.text().await.unwrap().starts_with("<html>"));
    }
    assert_eq!(stored(&tester), 0);
    assert!(
        tester
            .sandbox
            .journal()
            .all(|entry| entry.fault() == Some(id))
    );
    // The sandbox's own routes are no part of what it imitates.
    tester.control_delete("/faults").await.data();
    // What was processed can be hidden behind one.
    tester
        .sandbox
        .inject(Fault::page(200).after_processing().once())
        .unwrap();
    let request = tester.request(Method::POST, "/moderation/messages");
    let response = request.json(&submission("x")).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/html");
    assert_eq!(stored(&tester), 1);
}

#[tokio::test]
async fn a_redirect_can_come_after_the_work_was_done() {
    let tester = Tester::start().await;
    let http = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let url = format!("{}/moderation/messages", tester.sandbox.base_url());
    for (fault, status, location, stored_afterwards) in [
        (Fault::redirect(303), 303, "/v3/moderation/messages", 0),
        (
            Fault::redirect(303).after_processing(),
            303,
            "/v3/moderation/messages",
            1,
        ),
        (
            Fault::redirect(307)
                .location("https://example.com/x")
                .after_processing(),
            307,
            "https://example.com/x",
            2,
        ),
    ] {
        tester.sandbox.inject(fault.once()).unwrap();
        let request = http.post(&url).header("apikey", tester.sandbox.api_key());
        let response = request.json(&submission("x")).send().await.unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["location"], location);
        assert_eq!(stored(&tester), stored_afterwards);
    }
    // Whoever follows one that says to repeat the request sends the work again.
    let fault = Fault::redirect(308).after_processing().once();
    tester.sandbox.inject(fault).unwrap();
    tester
        .post("/moderation/messages", &submission("x"))
        .await
        .data();
    assert_eq!(stored(&tester), 4);
}
