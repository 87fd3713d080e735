//! What a well-behaved client never does.

use std::time::Duration;

use cometchat_sandbox::Sandbox;
use reqwest::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::tester::{Reply, Tester};

/// Writes bytes and reads whatever comes until the connection ends.
async fn exchange(tester: &Tester, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(tester.sandbox.address()).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

fn head(tester: &Tester, headers: &str) -> String {
    let key = tester.sandbox.api_key();
    format!(
        "POST /v3/moderation/messages HTTP/1.1\r\nhost: localhost\r\napikey: {key}\r\n{headers}\r\n"
    )
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused() {
    let tester = Tester::with(Sandbox::builder().max_body_bytes(1_000)).await;
    let request = tester.request(Method::POST, "/moderation/messages");
    let reply = Reply::of(request.body("x".repeat(1_001))).await;
    reply.refused(413, "ERR_BAD_REQUEST");
    let request = tester.request(Method::POST, "/moderation/messages");
    Reply::of(request.body("x".repeat(1_000)))
        .await
        .refused(400, "ERR_BAD_REQUEST");
}

#[tokio::test]
async fn a_body_over_the_limit_without_a_length_is_refused_while_it_is_read() {
    let tester = Tester::with(Sandbox::builder().max_body_bytes(100)).await;
    let mut request = head(&tester, "transfer-encoding: chunked\r\n");
    for _ in 0..20 {
        request.push_str("a\r\n0123456789\r\n");
    }
    request.push_str("0\r\n\r\n");
    let answer = exchange(&tester, request.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    assert!(answer.contains(r#""code":"ERR_BAD_REQUEST""#), "{answer}");
}

#[tokio::test]
async fn a_client_that_asks_first_is_not_made_to_send_a_body_over_the_limit() {
    let tester = Tester::with(Sandbox::builder().max_body_bytes(100)).await;
    let request = head(&tester, "content-length: 5000\r\nexpect: 100-continue\r\n");
    let answer = exchange(&tester, request.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
}

#[tokio::test]
async fn a_body_of_an_absurd_length_is_refused_at_once() {
    let tester = Tester::start().await;
    let request = head(&tester, "content-length: 18446744073709551000\r\n");
    let answer = exchange(&tester, request.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
}

#[tokio::test]
async fn a_body_that_never_ends_is_given_up() {
    let tester = Tester::with(Sandbox::builder().read_timeout(Duration::from_millis(50))).await;
    let request = head(
        &tester,
        "content-length: 100\r\ncontent-type: application/json\r\n",
    ) + "{";
    let answer = exchange(&tester, request.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
}

#[tokio::test]
async fn a_head_that_never_ends_is_given_up() {
    let tester = Tester::with(Sandbox::builder().read_timeout(Duration::from_millis(50))).await;
    exchange(&tester, b"POST /v3/moder").await;
    assert_eq!(tester.submit("still there").await, "1");
}

#[tokio::test]
async fn a_connection_that_breaks_inside_a_body_harms_nobody() {
    let tester = Tester::start().await;
    let request = head(&tester, "content-length: 100\r\n") + "{";
    let mut stream = TcpStream::connect(tester.sandbox.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    drop(stream);
    assert_eq!(tester.submit("still there").await, "1");
}

#[tokio::test]
async fn what_is_not_http_is_answered_and_harms_nobody() {
    let tester = Tester::start().await;
    for bytes in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n".as_slice(),
        b"\r\n\r\nhello\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
    ] {
        let answer = exchange(&tester, bytes).await;
        assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    }
    assert_eq!(tester.submit("still there").await, "1");
}

#[tokio::test]
async fn http_2_without_asking_first_has_its_connection_closed() {
    let tester = Tester::start().await;
    let answer = exchange(&tester, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await;
    assert_eq!(answer, "");
    // Who asks first is answered in the version that there is.
    let key = tester.sandbox.api_key();
    let request = format!(
        "GET /v3/moderation/reasons HTTP/1.1\r\nhost: localhost\r\napikey: {key}\r\nupgrade: h2c\r\n\
         connection: close, upgrade, http2-settings\r\nhttp2-settings: AAMAAABkAAQAAP__\r\n\r\n"
    );
    let answer = exchange(&tester, request.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[tokio::test]
async fn answers_carry_no_date_of_the_machine() {
    let tester = Tester::start().await;
    let response = tester
        .request(Method::GET, "/moderation/reasons")
        .send()
        .await
        .unwrap();
    assert!(!response.headers().contains_key("date"));
}
