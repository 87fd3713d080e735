//! What a request was waiting for when it failed, and what became of it: over real sockets.

use crate::support::{Connection, KEY, Socket, serve};
use cometchat::messages::SendMessage;
use cometchat::{
    Client, ClientBuilder, Content, Delivery, Error, ErrorKind, Phase, Receiver, RetryPolicy,
};
use std::time::Duration;

/// Short, since the tests wait for it.
const ATTEMPT: Duration = Duration::from_millis(300);

fn builder(base_url: &str) -> ClientBuilder {
    Client::builder()
        .base_url(base_url)
        .api_key(KEY)
        .retry(RetryPolicy::none())
        .attempt_timeout(ATTEMPT)
}

fn client(socket: &Socket) -> Client {
    builder(&socket.base_url()).build().expect("sound settings")
}

async fn send_text(client: &Client, text: impl Into<String>) -> Error {
    client
        .bot("assistant")
        .messages()
        .send(SendMessage::new(
            Receiver::user("alice"),
            Content::text(text),
        ))
        .await
        .expect_err("a failure")
}

async fn send(client: &Client) -> Error {
    send_text(client, "Hi").await
}

/// A server that writes these bytes for each request and then leaves the connection open.
async fn stalling(bytes: &'static str) -> Socket {
    serve(move |mut connection: Connection| async move {
        connection.request().await;
        connection.write(bytes.as_bytes()).await;
        std::future::pending().await
    })
    .await
}

/// A server that writes these bytes for each request and then closes the connection.
async fn closing(bytes: &'static str) -> Socket {
    serve(move |mut connection: Connection| async move {
        connection.request().await;
        connection.write(bytes.as_bytes()).await;
    })
    .await
}

#[tokio::test]
async fn a_tls_handshake_that_never_ends_sent_nothing_and_is_repeated() {
    // It takes connections, and says nothing.
    let socket = serve(|mut connection: Connection| async move {
        connection.request().await;
        std::future::pending().await
    })
    .await;
    let url = socket.base_url().replace("http://", "https://");
    // Either limit may be the shorter one.
    let short_connect = builder(&url)
        .connect_timeout(ATTEMPT)
        .attempt_timeout(Duration::from_secs(20));
    let short_attempt = builder(&url).connect_timeout(Duration::from_secs(20));
    for builder in [short_connect, short_attempt] {
        let client = builder.build().expect("sound settings");
        let error = send(&client).await;
        assert_eq!(
            (error.kind(), error.delivery()),
            (ErrorKind::Connect, Delivery::NotSent),
            "{error}"
        );
        assert_eq!(error.waiting_for(), Some(Phase::Connect), "{error}");
        let twice = client.with_retry(
            RetryPolicy::default()
                .with_max_attempts(2)
                .with_initial_backoff(Duration::from_millis(1)),
        );
        assert_eq!(send(&twice).await.attempts(), 2);
    }
}

#[tokio::test]
async fn a_response_that_never_begins_may_have_arrived() {
    let error = send(&client(&stalling("").await)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::MayHaveArrived)
    );
    assert_eq!(error.waiting_for(), Some(Phase::ResponseHead));
    assert_eq!(
        error.to_string(),
        "send-bot-message: no response within 300ms"
    );
}

#[tokio::test]
async fn a_large_message_that_is_not_taken_says_that_it_was_being_sent() {
    let socket = serve(|connection: Connection| async move {
        // Reads nothing.
        let _open = connection;
        std::future::pending().await
    })
    .await;
    // Writing that much as JSON takes a while, too.
    let patient = client(&socket).with_attempt_timeout(Duration::from_secs(3));
    let error = send_text(&patient, "x".repeat(16 * 1024 * 1024)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::MayHaveArrived)
    );
    assert_eq!(error.waiting_for(), Some(Phase::Send));
}

#[tokio::test]
async fn a_success_in_json_that_is_not_whole_did_arrive_however_it_ends() {
    let stalled = stalling("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"data\":").await;
    let error = send(&client(&stalled)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::Arrived)
    );
    assert_eq!(error.waiting_for(), Some(Phase::ResponseBody));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    let cut = closing("HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: 100\r\n\r\n{\"data\":").await;
    let error = send(&client(&cut)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Connection, Delivery::Arrived)
    );
    let large = closing(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{\"data\":\"0123456789\"}",
    )
    .await;
    let small = builder(&large.base_url())
        .max_response_size(16)
        .build()
        .expect("sound settings");
    let error = send(&small).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::InvalidResponse, Delivery::Arrived)
    );
    let damaged =
        closing("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{\"data\":").await;
    let error = send(&client(&damaged)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::InvalidResponse, Delivery::Arrived)
    );
    for socket in [stalled, cut, large, damaged] {
        assert_eq!(socket.requests(), 1, "none was sent again");
    }
}

#[tokio::test]
async fn a_success_that_is_not_announced_as_json_and_not_whole_may_have_arrived() {
    let page =
        stalling("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\n<html>")
            .await;
    let error = send(&client(&page)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::MayHaveArrived)
    );
}

#[tokio::test]
async fn a_refusal_whose_body_stalls_is_a_refusal_with_its_status_and_its_wait() {
    let busy = stalling("HTTP/1.1 429 Too Many\r\ncontent-type: application/json\r\nretry-after: 9\r\ncontent-length: 100\r\n\r\n{\"err").await;
    let error = send(&client(&busy)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::RateLimited, Delivery::Refused)
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(9)));
    let refused = stalling(
        "HTTP/1.1 404 Not Found\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n",
    )
    .await;
    let error = send(&client(&refused)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::NotFound, Delivery::Refused)
    );
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}

#[tokio::test]
async fn a_call_whose_deadline_is_over_never_leaves_and_may_be_made_again() {
    let socket = stalling("").await;
    let error = send(&client(&socket).with_deadline(Duration::ZERO)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::NotSent)
    );
    assert_eq!((error.attempts(), error.is_retryable()), (0, true));
    assert_eq!(socket.requests(), 0);
}
