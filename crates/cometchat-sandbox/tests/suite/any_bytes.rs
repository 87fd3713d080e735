//! What must be true of any bytes sent to a sandbox. Shared by the property tests and the fuzz target.

#![expect(clippy::expect_used, reason = "what is not as expected fails the test")]

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::LazyLock;
use std::time::Duration;

use cometchat_sandbox::Sandbox;

/// How long a response may take. Nothing here takes a hundredth of it, unless it hangs.
const PATIENCE: Duration = Duration::from_secs(20);

static SANDBOX: LazyLock<Sandbox> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let builder = Sandbox::builder()
        .frozen_clock(1_760_000_000)
        .read_timeout(Duration::from_secs(5))
        .max_messages(100);
    runtime.block_on(builder.start()).unwrap()
});

/// Sends the bytes, and fails if the sandbox does anything that is not documented. The first byte decides what the others are.
pub(crate) fn check(bytes: &[u8]) {
    let (kind, bytes) = bytes.split_first().unwrap_or((&0, &[]));
    SANDBOX.reset();
    let request = match kind % 8 {
        0 => bytes.to_vec(),
        1 => with_body("/v3/moderation/messages", bytes),
        2 => with_body("/v3/bots/sandbox-bot/messages", bytes),
        3 => with_body("/v3/messages/1/thread", bytes),
        4 => with_body("/_sandbox/rules", bytes),
        5 => with_body("/_sandbox/limits", bytes),
        6 => with_path(bytes),
        _ => with_header(bytes),
    };
    // Requests that are right but for one part are requests, whatever the part is. Of others nobody knows where they end.
    let is_whole = kind % 8 != 0;
    let is_request = (1..=5).contains(&(kind % 8));
    let answers = exchange(&request, is_whole);
    assert!(!is_request || !answers.is_empty(), "no answer");
    for answer in &answers {
        assert_documented(answer, is_request);
    }
    // And it goes on.
    SANDBOX.reset();
    let mut request = head("GET", b"/v3/moderation/reasons");
    request.extend_from_slice(b"\r\n");
    let answers = exchange(&request, true);
    assert_eq!(answers.first().map(|answer| answer.status), Some(200));
}

fn head(method: &str, path: &[u8]) -> Vec<u8> {
    let mut request = method.as_bytes().to_vec();
    request.push(b' ');
    request.extend_from_slice(path);
    let key = SANDBOX.api_key();
    request.extend_from_slice(
        format!(" HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\napikey: {key}\r\n")
            .as_bytes(),
    );
    request
}

fn with_body(path: &str, body: &[u8]) -> Vec<u8> {
    let mut request = head("POST", path.as_bytes());
    request.extend_from_slice(
        format!(
            "content-type: application/json\r\nonBehalfOf: cometchat-uid-1\r\ncontent-length: {}\r\n\r\n",
            body.len()
        )
        .as_bytes(),
    );
    request.extend_from_slice(body);
    request
}

fn with_path(path: &[u8]) -> Vec<u8> {
    let mut whole = b"/v3/moderation/messages/".to_vec();
    whole.extend(one_line(path));
    let mut request = head("GET", &whole);
    request.extend_from_slice(b"\r\n");
    request
}

fn with_header(value: &[u8]) -> Vec<u8> {
    let mut request = head("POST", b"/v3/messages/1/thread");
    request.extend_from_slice(b"onBehalfOf: ");
    request.extend(one_line(value));
    request.extend_from_slice(b"\r\n\r\n");
    request
}

fn one_line(bytes: &[u8]) -> impl Iterator<Item = u8> {
    bytes.iter().copied().filter(|byte| !b"\r\n".contains(byte))
}

struct Answer {
    status: u16,
    body: Vec<u8>,
}

/// Sends a request on a connection of its own and reads all that is answered. The end of what may be no whole request is marked
/// by hanging up half-way; the sandbox may take that for an end of the conversation.
fn exchange(request: &[u8], is_whole: bool) -> Vec<Answer> {
    let mut stream = TcpStream::connect(SANDBOX.address()).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    // It may have hung up already.
    let _ = stream.write_all(request);
    if !is_whole {
        let _ = stream.shutdown(Shutdown::Write);
    }
    let mut received = Vec::new();
    if let Err(error) = stream.read_to_end(&mut received) {
        let hung_up = std::io::ErrorKind::ConnectionReset;
        assert_eq!(error.kind(), hung_up, "it hangs");
    }
    answers(&received, request.starts_with(b"HEAD "))
}

fn answers(mut received: &[u8], without_bodies: bool) -> Vec<Answer> {
    let mut answers = Vec::new();
    while !received.is_empty() {
        let end = received
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .expect("a head that ends");
        let head = std::str::from_utf8(&received[..end]).expect("a head of text");
        received = &received[end + 4..];
        let status = head
            .strip_prefix("HTTP/1.")
            .and_then(|rest| rest.get(2..5))
            .and_then(|status| status.parse().ok())
            .expect("a status line");
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .map_or(0, |length| length.parse().expect("a length"));
        let length = if without_bodies { 0 } else { length };
        let body = received.get(..length).expect("a whole body").to_vec();
        received = &received[length..];
        // An interim answer is none.
        if status != 100 {
            answers.push(Answer { status, body });
        }
    }
    answers
}

fn assert_documented(answer: &Answer, needs_body: bool) {
    let status = answer.status;
    assert!(status == 200 || (400..500).contains(&status), "{status}");
    if answer.body.is_empty() {
        // What cannot be read as a request gets no more than a status.
        assert!(!needs_body && status != 200, "{status} without a body");
        return;
    }
    let body: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    if status == 200 {
        assert!(body.get("data").is_some(), "{body}");
    } else {
        assert!(body["error"]["code"].is_string(), "{body}");
    }
}
