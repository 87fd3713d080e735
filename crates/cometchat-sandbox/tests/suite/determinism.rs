//! Two runs are the same, two sandboxes are apart.

use std::time::Duration;

use cometchat_sandbox::{Fault, Limits, Rule, Sandbox};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::tester::{START, Tester, submission, text_to};

/// Sends one request and answers every byte that comes back.
async fn bytes(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
    let key = sandbox.api_key();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\napikey: {key}\r\nonBehalfOf: cometchat-uid-2\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // A reset is an answer too: none.
    let _ = stream.read_to_end(&mut answer).await;
    answer
}

/// A day in the life of a sandbox, down to the last byte.
async fn script(seed: u64) -> Vec<Vec<u8>> {
    let sandbox = Sandbox::builder()
        .seed(seed)
        .frozen_clock(START)
        .limits(Limits::none().standard(20))
        .rule(Rule::new("phone", "Phone numbers").pattern(r"\d{10,}"))
        .start()
        .await
        .unwrap();
    sandbox
        .inject(
            Fault::error(503)
                .probability(0.2)
                .jitter(Duration::from_millis(2)),
        )
        .unwrap();
    sandbox.inject(Fault::reset().probability(0.1)).unwrap();
    let created = json!({
        "sender": "new-one", "receiver": "club", "receiverType": "group", "data": {"text": "<@uid:new-one>"},
        "senderUserDetails": {"uid": "new-one", "name": "New"},
        "receiverGroupDetails": {"guid": "club", "name": "Club", "type": "public"}
    });
    let several = json!({
        "data": {"text": "hi"}, "muid": "m",
        "multipleReceivers": {"uids": ["cometchat-uid-1", "nobody", "new-one"], "guids": ["club"]}
    });
    let requests = [
        (
            "POST",
            "/v3/moderation/messages",
            submission("call 0123456789"),
        ),
        ("POST", "/v3/moderation/messages", created),
        ("POST", "/v3/bots/sandbox-bot/messages", several),
        (
            "POST",
            "/v3/messages/1/thread",
            text_to("cometchat-uid-1", "a reply"),
        ),
        ("GET", "/v3/moderation/messages/1", json!({})),
        ("GET", "/v3/moderation/reasons", json!({})),
        ("GET", "/_sandbox/journal", json!({})),
        ("GET", "/_sandbox/faults", json!({})),
        ("PUT", "/nothing", json!({})),
    ];
    let mut answers = vec![sandbox.api_key().as_bytes().to_vec()];
    for _ in 0..6 {
        for (method, path, body) in &requests {
            answers.push(bytes(&sandbox, method, path, &body.to_string()).await);
        }
        sandbox.advance(Duration::from_millis(7_300));
    }
    answers
}

#[tokio::test]
async fn the_same_script_gets_the_same_bytes() {
    let (first, second) = (script(7).await, script(7).await);
    assert_eq!(first.len(), 55);
    for (place, (one, other)) in first.iter().zip(&second).enumerate() {
        assert_eq!(
            String::from_utf8_lossy(one),
            String::from_utf8_lossy(other),
            "answer {place}"
        );
    }
    // The script meets limits, errors and resets, or it would prove little.
    let of_status = |status: &str| {
        let start = format!("HTTP/1.1 {status} ");
        first
            .iter()
            .filter(|answer| answer.starts_with(start.as_bytes()))
            .count()
    };
    assert!(of_status("200") > 5 && of_status("503") > 0 && of_status("429") > 0);
    assert!(first.iter().any(Vec::is_empty));
    assert_ne!(first, script(8).await);
}

#[tokio::test]
async fn sandboxes_side_by_side_share_nothing_at_all() {
    let changed = Tester::start().await;
    let others = [Tester::start().await, Tester::start().await];
    changed.submit("hello").await;
    changed.sandbox.register_bot("helper").unwrap();
    changed
        .sandbox
        .set_rules([Rule::new("hi", "Hi").word("hello")])
        .unwrap();
    changed.sandbox.set_limits(Limits::none().standard(1));
    changed.sandbox.inject(Fault::error(500)).unwrap();
    changed.sandbox.advance(Duration::from_secs(9));
    for other in &others {
        assert_eq!(other.sandbox.now().as_secs(), START);
        assert_eq!(other.sandbox.counters().requests, 0);
        assert!(other.sandbox.faults().is_empty());
        for id in ["1", "2", "3"] {
            assert_eq!(other.submit("hello").await, id);
        }
        other.sandbox.advance(Duration::from_secs(1));
        let reply = other.get("/moderation/messages/1").await;
        assert_eq!(reply.data()["data"]["moderation"]["status"], "approved");
        let text = text_to("cometchat-uid-1", "x");
        other
            .post("/bots/helper/messages", &text)
            .await
            .refused(404, "ERR_UID_NOT_FOUND");
    }
}

#[tokio::test]
async fn many_threads_of_a_sandbox_make_every_message_once() {
    let tester = Tester::with(Sandbox::builder().worker_threads(4)).await;
    let mut ids = Vec::new();
    let mut pending = tokio::task::JoinSet::new();
    for _ in 0..200 {
        let request = tester.request(reqwest::Method::POST, "/moderation/messages");
        let request = request.json(&submission("hello"));
        pending.spawn(async move {
            let answer: serde_json::Value = request.send().await.unwrap().json().await.unwrap();
            answer["data"]["id"]
                .as_str()
                .unwrap()
                .parse::<u32>()
                .unwrap()
        });
    }
    while let Some(id) = pending.join_next().await {
        ids.push(id.unwrap());
    }
    ids.sort_unstable();
    assert!(ids.iter().copied().eq(1..=200));
}
