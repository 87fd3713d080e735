//! Connections: which are used again, which are not, and why none can be made. Over real sockets.

use crate::support::{Connection, KEY, answer, serve};
use cometchat::messages::SendMessage;
use cometchat::{
    Client, ClientBuilder, Content, Delivery, Error, ErrorKind, Phase, Receiver, RetryPolicy,
};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

fn builder(base_url: &str) -> ClientBuilder {
    Client::builder()
        .base_url(base_url)
        .api_key(KEY)
        .attempt_timeout(Duration::from_secs(20))
}

async fn read(client: &Client) -> Result<usize, Error> {
    let reasons = client.moderation().reasons().list().await?;
    Ok(reasons.len())
}

async fn send(client: &Client) -> Result<String, Error> {
    let bot = client.bot("assistant");
    let sent = bot
        .messages()
        .send(SendMessage::new(
            Receiver::user("alice"),
            Content::text("Hi"),
        ))
        .await?;
    Ok(sent.into_inner().id)
}

/// A server that speaks HTTP/2 at once and hands each of its connections to `behave`, with its number.
async fn http2<B, F>(behave: B) -> SocketAddr
where
    B: Fn(usize, h2::server::Connection<TcpStream, bytes::Bytes>) -> F + Send + Sync + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        for number in 0.. {
            let Ok((stream, _)) = listener.accept().await else {
                return;
            };
            if let Ok(connection) = h2::server::handshake(stream).await {
                tokio::spawn(behave(number, connection));
            }
        }
    });
    address
}

fn over_http2(address: SocketAddr) -> ClientBuilder {
    builder(&format!("http://{address}/v3")).http(|http| http.http2_prior_knowledge())
}

fn respond(mut with: h2::server::SendResponse<bytes::Bytes>, body: &serde_json::Value) {
    let head = http::Response::builder()
        .header("content-type", "application/json")
        .body(())
        .expect("a head");
    let mut stream = with.send_response(head, false).expect("an open stream");
    let body = bytes::Bytes::from(body.to_string());
    stream.send_data(body, true).expect("an open stream");
}

#[tokio::test]
async fn a_connection_that_falls_silent_over_http2_is_not_used_again() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    // The first connection answers once, and then only keeps the connection alive: it even answers pings.
    let address = http2(move |number, mut connection| {
        counted.fetch_add(1, Ordering::SeqCst);
        async move {
            let mut silent = Vec::new();
            let mut answered = 0;
            while let Some(Ok((_, responder))) = connection.accept().await {
                if number == 0 && answered > 0 {
                    silent.push(responder);
                } else {
                    respond(responder, &answer("list-reasons"));
                    answered += 1;
                }
            }
        }
    })
    .await;
    let client = over_http2(address)
        .attempt_timeout(Duration::from_millis(500))
        .retry(RetryPolicy::default().with_initial_backoff(Duration::from_millis(1)))
        .build()
        .expect("sound settings");
    assert_eq!(read(&client).await.expect("an answer"), 4);
    let again = client.moderation().reasons().list().await;
    assert_eq!(
        again.expect("an answer over another connection").attempts(),
        2
    );
    // Not even by clones, at the first attempt.
    let calls = (0..8).map(|_| {
        let client = client.clone();
        async move { client.moderation().reasons().list().await }
    });
    for call in futures_util::future::join_all(calls).await {
        assert_eq!(call.expect("an answer").attempts(), 1);
    }
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_stream_that_the_server_refused_unprocessed_was_not_sent() {
    let address = http2(|_, mut connection| async move {
        while let Some(Ok((_, mut responder))) = connection.accept().await {
            responder.send_reset(h2::Reason::REFUSED_STREAM);
        }
    })
    .await;
    let client = over_http2(address)
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    let error = send(&client).await.expect_err("refused");
    assert_eq!(error.delivery(), Delivery::NotSent, "{error}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_stream_that_the_server_broke_may_have_been_processed() {
    let address = http2(|_, mut connection| async move {
        while let Some(Ok((_, mut responder))) = connection.accept().await {
            responder.send_reset(h2::Reason::INTERNAL_ERROR);
        }
    })
    .await;
    let client = over_http2(address).build().expect("sound settings");
    let error = send(&client).await.expect_err("broken");
    assert_eq!(error.delivery(), Delivery::MayHaveArrived, "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn an_unused_connection_is_closed_before_a_balancer_forgets_it() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    let socket = serve(move |mut connection: Connection| {
        counted.fetch_add(1, Ordering::SeqCst);
        async move {
            loop {
                if connection.request().await.is_empty() {
                    return;
                }
                let body = answer("list-reasons").to_string();
                connection
                    .answer(
                        "200 OK",
                        "content-type: application/json\r\n",
                        body.as_bytes(),
                    )
                    .await;
            }
        }
    })
    .await;
    let client = builder(&socket.base_url())
        .pool_idle_timeout(Duration::from_millis(100))
        .build()
        .expect("sound settings");
    for _ in 0..2 {
        read(&client).await.expect("an answer");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1, "used again at once");
    tokio::time::sleep(Duration::from_millis(300)).await;
    read(&client).await.expect("an answer");
    assert_eq!(connections.load(Ordering::SeqCst), 2, "not after a rest");
}

/// A server with a certificate that nobody trusts.
async fn untrusted() -> SocketAddr {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/suite/support/certificate/");
    let certificate = CertificateDer::from_pem_file(format!("{directory}certificate.pem"));
    let key = PrivateKeyDer::from_pem_file(format!("{directory}key.pem"));
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.expect("a certificate")],
            key.expect("a key"),
        )
        .expect("a pair");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move { acceptor.accept(stream).await.map(drop) });
        }
    });
    address
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_named_and_not_tried_again() {
    let address = untrusted().await;
    let client = builder(&format!("https://localhost:{}/v3", address.port()))
        .build()
        .expect("sound settings");
    let error = send(&client).await.expect_err("not trusted");
    assert_eq!(
        (error.kind(), error.delivery(), error.attempts()),
        (ErrorKind::Connect, Delivery::NotSent, 1)
    );
    assert!(!error.is_retryable());
    let text = error.to_string();
    assert!(
        text.starts_with(
            "send-bot-message: no connection could be made: the server's certificate is not accepted: "
        ),
        "{text}"
    );
}

#[tokio::test]
async fn a_server_without_tls_is_named_and_not_tried_again() {
    let socket = serve(|mut connection: Connection| async move {
        connection.request_bytes().await;
        connection
            .answer("400 Bad Request", "content-type: text/html\r\n", b"<html>")
            .await;
    })
    .await;
    let url = socket.base_url().replace("http://", "https://");
    let client = builder(&url).build().expect("sound settings");
    let error = send(&client).await.expect_err("no TLS");
    assert_eq!(
        (error.kind(), error.delivery(), error.attempts()),
        (ErrorKind::Connect, Delivery::NotSent, 1),
        "{error}"
    );
    assert!(
        error.to_string().starts_with(
            "send-bot-message: no connection could be made: the server does not speak TLS: "
        ),
        "{error}"
    );
}

#[tokio::test]
async fn a_host_without_an_address_is_named() {
    let client = builder("https://cometchat.invalid/v3")
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    let error = send(&client).await.expect_err("no such host");
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Connect, Delivery::NotSent)
    );
    assert!(
        error.to_string().contains("has no address (DNS)"),
        "{error}"
    );
    assert_eq!(error.waiting_for(), None::<Phase>);
}

#[tokio::test]
async fn what_is_wrong_with_the_head_of_a_response_is_said() {
    let socket = serve(|mut connection: Connection| async move {
        connection.request().await;
        connection
            .write(b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n")
            .await;
    })
    .await;
    let client = builder(&socket.base_url()).build().expect("sound settings");
    let error = send(&client).await.expect_err("no head");
    assert_eq!(
        error.to_string(),
        "send-bot-message: the connection broke before the whole response came: invalid HTTP header parsed"
    );
}

#[tokio::test]
async fn requests_say_who_sends_them() {
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = seen.clone();
    let socket = serve(move |mut connection: Connection| {
        let noted = noted.clone();
        async move {
            let request = connection.request().await;
            noted.lock().expect("no panic").push(request);
            let body = answer("list-reasons").to_string();
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
    let plain = builder(&socket.base_url()).build().expect("sound");
    read(&plain).await.expect("an answer");
    let own = builder(&socket.base_url()).user_agent("support-desk/2.1");
    read(&own.build().expect("sound")).await.expect("an answer");
    let seen = seen.lock().expect("no panic").clone();
    let version = env!("CARGO_PKG_VERSION");
    assert!(
        seen[0].contains(&format!("\r\nuser-agent: cometchat-rust/{version}\r\n")),
        "{}",
        seen[0]
    );
    assert!(seen[1].contains("\r\nuser-agent: support-desk/2.1\r\n"));
    assert!(!seen[0].contains("accept-encoding"), "{}", seen[0]);
}
