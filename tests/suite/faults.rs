//! Networks and servers that misbehave, over real sockets.

use crate::support::{KEY, Script, Socket, Step, answer, serve};
use cometchat::messages::SendMessage;
use cometchat::{
    Client, ClientBuilder, Content, Delivery, Error, ErrorKind, Receiver, RetryPolicy,
};
use std::time::Duration;

fn builder(base_url: &str) -> ClientBuilder {
    // Long enough for a slow machine; only the test of silence has to wait for it, and sets its own.
    let patience = Duration::from_secs(20);
    Client::builder()
        .base_url(base_url)
        .api_key(KEY)
        .retry(RetryPolicy::none())
        .attempt_timeout(patience)
}

fn client(socket: &Socket) -> Client {
    builder(&socket.base_url()).build().expect("sound settings")
}

async fn read(client: &Client) -> Error {
    client
        .moderation()
        .reasons()
        .list()
        .await
        .expect_err("a failure")
}

async fn send(client: &Client) -> Error {
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

fn facts(error: &Error) -> (ErrorKind, Delivery, Option<u16>) {
    (
        error.kind(),
        error.delivery(),
        error.status().map(|status| status.as_u16()),
    )
}

#[tokio::test]
async fn a_refused_connection_sent_nothing() {
    let free = std::net::TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .expect("a port");
    let client = builder(&format!("http://{free}/v3"))
        .build()
        .expect("sound settings");
    assert_eq!(
        facts(&send(&client).await),
        (ErrorKind::Connect, Delivery::NotSent, None)
    );
    // What was not sent is tried again, even a send.
    let persistent =
        client.with_retry(RetryPolicy::default().with_initial_backoff(Duration::from_millis(1)));
    assert_eq!(send(&persistent).await.attempts(), 4);
}

#[tokio::test]
async fn a_reset_at_once_counts_as_sent_only_if_the_message_was_being_written() {
    let socket = serve(|connection| async { connection.reset() }).await;
    let error = send(&client(&socket)).await;
    // The reset races with the first byte.
    match error.delivery() {
        Delivery::NotSent => assert!(error.is_retryable()),
        delivery => assert_eq!(delivery, Delivery::MayHaveArrived),
    }
    assert_eq!(
        error.is_retryable(),
        error.delivery() == Delivery::NotSent,
        "{error}"
    );
}

#[tokio::test]
async fn a_reset_after_the_request_was_read_may_have_arrived_and_is_not_repeated() {
    let socket = serve(|mut connection| async {
        connection.request().await;
        connection.reset();
    })
    .await;
    let persistent = client(&socket).with_retry(RetryPolicy::default());
    assert_eq!(
        facts(&send(&persistent).await),
        (ErrorKind::Connection, Delivery::MayHaveArrived, None)
    );
    assert_eq!(socket.requests(), 1, "a send is not repeated");
    read(&persistent).await;
    assert_eq!(socket.requests(), 1 + 4, "a read is");
}

#[tokio::test]
async fn a_truncated_failure_keeps_its_status() {
    let socket = serve(|mut connection| async move {
        connection.request().await;
        connection
            .write(
                b"HTTP/1.1 503 Busy\r\ncontent-type: application/json\r\nretry-after: 3\r\ncontent-length: 100\r\n\r\n{\"err",
            )
            .await;
    })
    .await;
    let error = read(&client(&socket)).await;
    assert_eq!(
        facts(&error),
        (ErrorKind::Server, Delivery::MayHaveArrived, Some(503))
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(error.body(), Some(&b"{\"err"[..]));
}

#[tokio::test]
async fn a_gateways_page_is_not_cometchats() {
    let socket = serve(|mut connection| async move {
        connection.request().await;
        connection
            .answer(
                "502 Bad Gateway",
                "content-type: text/html\r\n",
                b"<html>Bad Gateway</html>",
            )
            .await;
    })
    .await;
    let error = read(&client(&socket)).await;
    assert_eq!(
        facts(&error),
        (ErrorKind::NotCometChat, Delivery::MayHaveArrived, Some(502))
    );
    assert_eq!(error.body(), Some(&b"<html>Bad Gateway</html>"[..]));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn an_empty_success_is_no_answer() {
    let socket = serve(|mut connection| async move {
        connection.request().await;
        connection
            .answer("200 OK", "content-type: application/json\r\n", b"")
            .await;
    })
    .await;
    let error = send(&client(&socket)).await;
    assert_eq!(
        facts(&error),
        (ErrorKind::InvalidResponse, Delivery::Arrived, Some(200))
    );
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn another_content_type_does_not_matter_where_the_json_is_sound() {
    let body = answer("list-reasons").to_string();
    let socket = serve(move |mut connection| {
        let body = body.clone();
        async move {
            connection.request().await;
            connection
                .answer("200 OK", "content-type: text/html\r\n", body.as_bytes())
                .await;
        }
    })
    .await;
    assert_eq!(
        client(&socket)
            .moderation()
            .reasons()
            .list()
            .await
            .expect("an answer")
            .len(),
        4
    );
    let page = serve(|mut connection| async move {
        connection.request().await;
        connection
            .answer(
                "200 OK",
                "content-type: text/html\r\n",
                b"<html>Log in</html>",
            )
            .await;
    })
    .await;
    assert_eq!(
        facts(&read(&client(&page)).await),
        (ErrorKind::NotCometChat, Delivery::MayHaveArrived, Some(200))
    );
}

#[tokio::test]
async fn an_oversized_answer_is_not_read_to_its_end() {
    let endless = serve(|mut connection| async move {
        connection.request().await;
        connection
            .write(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
            )
            .await;
        for _ in 0..10_000 {
            connection.write(b"400\r\n").await;
            connection.write(&[b' '; 1024]).await;
            connection.write(b"\r\n").await;
        }
    })
    .await;
    let client = builder(&endless.base_url())
        .max_response_size(64 * 1024)
        .build();
    let error = read(&client.expect("sound settings")).await;
    assert_eq!(
        facts(&error),
        (ErrorKind::InvalidResponse, Delivery::Arrived, Some(200))
    );
    assert_eq!(
        error.to_string(),
        "list-reasons: the response with status 200 is larger than 65536 bytes"
    );
}

#[tokio::test]
async fn a_response_that_would_fill_the_memory_with_small_objects_is_not_read() {
    let small = vec![serde_json::json!({ "a": 1 }); 1100];
    let mut body = crate::support::answer("list-reasons");
    body["later"] = small.into();
    let answer = Step::json(200, &body);
    let client = |limit: usize| {
        let script = Script::new([answer.clone()]);
        let builder = crate::support::builder().transport(script);
        let client = builder.max_response_size(limit).build();
        client.expect("sound settings")
    };
    let error = read(&client(64 * 1024)).await;
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert!(
        error
            .to_string()
            .contains("more than 1024 objects and arrays"),
        "{error}"
    );
    let read = client(128 * 1024).moderation().reasons().list().await;
    read.expect("within the limit");
}

#[tokio::test]
async fn an_oversized_failure_is_cut_off() {
    let socket = serve(|mut connection| async move {
        connection.request().await;
        connection
            .answer("500 Oops", "", &vec![b'x'; 1024 * 1024])
            .await;
    })
    .await;
    let client = builder(&socket.base_url()).build().expect("sound settings");
    let error = read(&client).await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    assert_eq!(error.body().map(<[u8]>::len), Some(256 * 1024));
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_a_send_that_meets_one_may_have_arrived() {
    let elsewhere = serve(|mut connection| async move {
        connection.request().await;
        connection.answer("200 OK", "", b"{\"data\":[]}").await;
    })
    .await;
    for status in ["303 See Other", "307 Temporary Redirect", "301 Moved"] {
        let target = elsewhere.base_url();
        let socket = serve(move |mut connection| {
            let location = format!("location: {target}/moderation/reasons\r\n");
            async move {
                connection.request().await;
                connection.answer(status, &location, b"").await;
            }
        })
        .await;
        // Not even if the HTTP client was told to.
        let willing = builder(&socket.base_url())
            .http(|http| http.redirect(reqwest::redirect::Policy::limited(5)));
        for client in [client(&socket), willing.build().expect("sound settings")] {
            for error in [read(&client).await, send(&client).await] {
                assert_eq!(error.kind(), ErrorKind::Redirect);
                assert_eq!(error.delivery(), Delivery::MayHaveArrived);
                assert_eq!(error.attempts(), 1);
            }
        }
    }
    assert_eq!(elsewhere.requests(), 0);
}

#[tokio::test]
async fn what_is_no_http_may_have_arrived() {
    let socket = serve(|mut connection| async move {
        connection.request().await;
        connection.write(b"SSH-2.0-OpenSSH_9.2\r\n").await;
    })
    .await;
    assert_eq!(
        facts(&send(&client(&socket)).await),
        (ErrorKind::Connection, Delivery::MayHaveArrived, None)
    );
}

#[tokio::test]
async fn a_connection_that_the_server_closed_while_idle_costs_no_message() {
    // Each connection answers one request and is then closed, though the response did not say so.
    let body = answer("send-bot-message").to_string();
    let socket = serve(move |mut connection| {
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
    let client = builder(&socket.base_url()).build().expect("sound settings");
    for number in 1..=20 {
        client
            .bot("assistant")
            .messages()
            .send(SendMessage::new(
                Receiver::user("alice"),
                Content::text("Hi"),
            ))
            .await
            .expect("an answer");
        assert_eq!(socket.requests(), number);
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
