//! The service behind a real server.

use crate::support::{NAME, PASSWORD, basic, event, next, webhook};
use cometchat_webhooks::Inbox;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A server with an endpoint that delivers to an inbox.
async fn serve(inbox: &Inbox) -> std::net::SocketAddr {
    let service = webhook()
        .with_max_body_bytes(1_000)
        .deliver_to(inbox)
        .service();
    let app = axum::Router::new().route_service("/webhooks/cometchat", service);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// Sends bytes, and answers the first line of what comes back.
async fn exchange(address: std::net::SocketAddr, bytes: &[u8]) -> String {
    let mut socket = TcpStream::connect(address).await.unwrap();
    // A server that refuses early may close before all is written.
    let _ = socket.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ = socket.read_to_end(&mut answer).await;
    let text = String::from_utf8_lossy(&answer);
    text.lines().next().unwrap_or_default().to_owned()
}

fn post(headers: &str, body: &str) -> Vec<u8> {
    format!("POST /webhooks/cometchat HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}\r\n\r\n{body}").into_bytes()
}

fn authorized(length: usize) -> String {
    let basic = basic(NAME, PASSWORD);
    format!("authorization: {basic}\r\ncontent-type: Application/json\r\ncontent-length: {length}")
}

#[tokio::test]
async fn an_event_over_a_socket_arrives_in_the_inbox() {
    let directory = tempfile::tempdir().unwrap();
    let inbox = Inbox::open(directory.path().join("events")).unwrap();
    let address = serve(&inbox).await;
    let body = event(1);
    let line = exchange(address, &post(&authorized(body.len()), &body)).await;
    assert_eq!(line, "HTTP/1.1 200 OK");
    assert_eq!(next(&inbox).await.event().raw(), body);
}

#[tokio::test]
async fn junk_at_the_service_is_refused_and_the_next_event_is_taken() {
    let directory = tempfile::tempdir().unwrap();
    let inbox = Inbox::open(directory.path().join("events")).unwrap();
    let address = serve(&inbox).await;
    let chunked = format!(
        "authorization: {}\r\ntransfer-encoding: chunked",
        basic(NAME, PASSWORD)
    );
    let chunk = format!("{:x}\r\n{}\r\n0\r\n\r\n", 2_000, "x".repeat(2_000));
    let junk: Vec<(Vec<u8>, &str)> = vec![
        (b"\x16\x03\x01\x02\x00\x01\x00".to_vec(), "HTTP/1.1 400"),
        (
            b"GET /webhooks/cometchat HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".to_vec(),
            "HTTP/1.1 405",
        ),
        (post("content-length: 2", "{}"), "HTTP/1.1 401"),
        (post("content-length: 999999999", "{}"), "HTTP/1.1 401"),
        (post(&authorized(5_000), &"x".repeat(5_000)), "HTTP/1.1 413"),
        (post(&chunked, &chunk), "HTTP/1.1 413"),
        (
            b"POST /other HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".to_vec(),
            "HTTP/1.1 404",
        ),
    ];
    for (bytes, expected) in junk {
        let line = exchange(address, &bytes).await;
        assert!(line.starts_with(expected), "{line} is not {expected}");
    }
    // Broken off in the body.
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket
        .write_all(&post(&authorized(900), "{\"trigger\":"))
        .await
        .unwrap();
    drop(socket);
    assert_eq!(inbox.status().pending, 0);
    let body = event(1);
    assert_eq!(
        exchange(address, &post(&authorized(body.len()), &body)).await,
        "HTTP/1.1 200 OK"
    );
}
