//! Durable events a second next to a bare axum handler that only reads the body: `cargo bench -p cometchat-webhooks --bench load`.
//!
//! Both are asked in turns within one run, and the ratio is the median of those of neighbouring rounds: read the ratios, not the
//! times. Whoever takes the events out of the inbox runs meanwhile.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement may stop where it is"
)]

use axum::Router;
use axum::body::Bytes;
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cometchat_webhooks::{Credentials, Inbox, Webhook, testing};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(700);

fn main() {
    let server = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let client = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let inbox = Inbox::open(directory.path().join("events")).unwrap();
    let credentials = Credentials::basic("cometchat", "password1").unwrap();
    let durable = Webhook::new(credentials).deliver_to(&inbox).service();
    let app = Router::new()
        .route_service("/durable", durable)
        .route("/bare", post(|body: Bytes| async move { drop(body) }));
    let address = server.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await });
        tokio::spawn(async move {
            while let Some(delivery) = inbox.next().await {
                let delivery = delivery.unwrap();
                let _ = delivery.event();
                delivery.done().unwrap();
            }
        });
        address
    });
    let body = testing::samples()
        .iter()
        .find(|one| one.name == "message_sent" && one.form == "former")
        .unwrap()
        .json;
    println!("{} bytes a body; median of {ROUNDS} rounds", body.len());
    println!(
        "{:>12} {:>14} {:>14} {:>7}",
        "connections", "durable/s", "bare/s", "ratio"
    );
    for connections in [1, 16, 64, 256] {
        let mut rounds: Vec<(f64, f64)> = (0..ROUNDS)
            .map(|_| {
                let durable = client.block_on(round(address, "/durable", body, connections));
                let bare = client.block_on(round(address, "/bare", body, connections));
                (durable, bare)
            })
            .collect();
        rounds.sort_by(|one, other| (one.0 / one.1).total_cmp(&(other.0 / other.1)));
        let (durable, bare) = rounds[ROUNDS / 2];
        println!(
            "{connections:>12} {durable:>14.0} {bare:>14.0} {:>7.3}",
            durable / bare
        );
    }
}

/// Requests a second.
async fn round(address: SocketAddr, path: &str, body: &str, connections: usize) -> f64 {
    let basic = STANDARD.encode("cometchat:password1");
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\nauthorization: Basic {basic}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut clients = tokio::task::JoinSet::new();
    let begun = Instant::now();
    for _ in 0..connections {
        let request = request.clone();
        clients.spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            let (mut count, mut buffer) = (0_u64, [0; 1024]);
            while begun.elapsed() < ROUND {
                stream.write_all(request.as_bytes()).await.unwrap();
                let read = stream.read(&mut buffer).await.unwrap();
                assert!(buffer[..read].starts_with(b"HTTP/1.1 200"));
                count += 1;
            }
            count
        });
    }
    let total: u64 = clients.join_all().await.into_iter().sum();
    total as f64 / begun.elapsed().as_secs_f64()
}
