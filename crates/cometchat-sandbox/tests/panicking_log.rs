//! The log belongs to whoever embeds the sandbox, and may panic. A program of its own, since a process has one log.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};

use cometchat_sandbox::Sandbox;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static EVENTS: AtomicUsize = AtomicUsize::new(0);

struct Panicking;

impl Subscriber for Panicking {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("cometchat_sandbox")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {
        EVENTS.fetch_add(1, Ordering::Relaxed);
        panic!("the log cannot be written");
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn status(sandbox: &Sandbox, request: &str) -> String {
    let mut stream = TcpStream::connect(sandbox.address()).unwrap();
    let key = sandbox.api_key();
    let head = format!(
        "{request} HTTP/1.1\r\nhost: localhost\r\napikey: {key}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response.split(' ').nth(1).unwrap_or("none").to_owned()
}

#[tokio::test]
async fn a_log_that_panics_costs_no_response() {
    tracing::subscriber::set_global_default(Panicking).unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    for (request, expected) in [
        ("GET /v3/moderation/reasons", "200"),
        ("GET /v3/nothing", "404"),
        ("GET /_sandbox/status", "200"),
        ("GET /_sandbox/nothing", "404"),
        ("GET http://evil.example/v3/moderation/reasons", "403"),
        ("GET /v3/moderation/reasons", "200"),
    ] {
        assert_eq!(status(&sandbox, request), expected, "{request}");
    }
    assert!(EVENTS.load(Ordering::Relaxed) >= 6);
    assert!(sandbox.journal().all(|entry| entry.panic().is_none()));
}
