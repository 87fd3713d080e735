//! Moderating a stream.

use crate::support::{Script, Step, builder};
use bytes::Bytes;
use cometchat::{Client, Content, ModerationMessage, Receiver, Transport, TransportFuture};
use cometchat_bulk::{Order, moderate};
use futures_util::{StreamExt, stream};
use http::{Method, Request};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// Judges the message `n` after `n` seconds.
#[derive(Clone)]
struct Engine {
    inner: Arc<Inner>,
}

struct Inner {
    submitted: Mutex<Vec<(Instant, u64)>>,
    questions: AtomicUsize,
}

impl Engine {
    fn new() -> Self {
        Self {
            inner: Arc::new(Inner {
                submitted: Mutex::default(),
                questions: AtomicUsize::new(0),
            }),
        }
    }

    fn client(&self) -> Client {
        builder()
            .without_pacing()
            .transport(self.clone())
            .build()
            .expect("the settings are sound")
    }

    fn submitted(&self) -> usize {
        self.inner
            .submitted
            .lock()
            .expect("no panic while locked")
            .len()
    }
}

impl Transport for Engine {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let mut submitted = self.inner.submitted.lock().expect("no panic while locked");
        let (id, status) = if request.method() == Method::POST {
            let body: Value = serde_json::from_slice(request.body()).expect("JSON");
            let text = body["data"]["text"].as_str().expect("a text");
            let Ok(seconds) = text.parse() else {
                let step = Step::error(400, "ERR_BAD_REQUEST");
                return Box::pin(async move { Script::new([step]).send(request).await });
            };
            submitted.push((Instant::now(), seconds));
            (submitted.len(), "pending")
        } else {
            self.inner.questions.fetch_add(1, Ordering::SeqCst);
            let id: usize = request
                .uri()
                .path()
                .rsplit('/')
                .next()
                .expect("an id")
                .parse()
                .expect("a number");
            let (at, seconds) = submitted[id - 1];
            let over = at.elapsed() >= Duration::from_secs(seconds);
            (id, if over { "approved" } else { "pending" })
        };
        let answer = json!({ "data": { "id": id.to_string(), "data": { "moderation": { "status": status } } } });
        Box::pin(async move { Script::answering(&answer).send(request).await })
    }
}

fn message(text: impl ToString) -> ModerationMessage {
    ModerationMessage::new(
        "alice",
        Receiver::user("bob"),
        Content::text(text.to_string()),
    )
}

/// Messages whose verdicts take this many seconds; the key is the same number.
fn messages(seconds: &'static [u64]) -> impl futures_util::Stream<Item = (u64, ModerationMessage)> {
    stream::iter(seconds).map(|seconds| (*seconds, message(seconds)))
}

#[tokio::test(start_paused = true)]
async fn verdicts_come_as_they_come_or_as_the_messages_went_in() {
    for (order, expected) in [
        (Order::AsTheyCome, [0, 3, 12, 24]),
        (Order::AsTheyWentIn, [24, 0, 12, 3]),
    ] {
        let engine = Engine::new();
        let moderated = moderate(&engine.client(), messages(&[24, 0, 12, 3]));
        let keys: Vec<u64> = moderated
            .order(order)
            .map(|(key, verdict)| {
                assert!(verdict.expect("a verdict").is_approved());
                key
            })
            .collect()
            .await;
        assert_eq!(keys, expected);
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_messages_are_under_way_than_allowed() {
    for order in [Order::AsTheyCome, Order::AsTheyWentIn] {
        let engine = Engine::new();
        let endless = stream::iter(0_u64..).map(|n| (n, message(if n == 0 { 30 } else { 1 })));
        let mut moderated = moderate(&engine.client(), endless)
            .concurrency(5)
            .order(order);
        let first = moderated.next().await.expect("endless");
        assert!(first.1.is_ok());
        // Nobody asks for more, so nothing more is taken in.
        sleep(Duration::from_secs(600)).await;
        let most = if order == Order::AsTheyCome { 9 } else { 5 };
        assert!(
            engine.submitted() <= most,
            "{order:?}: {}",
            engine.submitted()
        );
    }
}

#[tokio::test(start_paused = true)]
async fn dropping_the_stream_stops_everything() {
    let engine = Engine::new();
    let mut moderated = moderate(&engine.client(), messages(&[1, 1_000, 1_000]));
    assert!(moderated.next().await.is_some());
    drop(moderated);
    let asked = engine.inner.questions.load(Ordering::SeqCst);
    sleep(Duration::from_secs(600)).await;
    assert_eq!(engine.inner.questions.load(Ordering::SeqCst), asked);
}

#[tokio::test(start_paused = true)]
async fn one_message_that_fails_does_not_stop_the_others() {
    let engine = Engine::new();
    let texts = stream::iter(["1", "refused", "2", ""]).map(|text| (text, message(text)));
    let moderated = moderate(&engine.client(), texts).order(Order::AsTheyWentIn);
    let outcomes: Vec<(&str, bool)> = moderated
        .map(|(key, verdict)| (key, verdict.is_ok()))
        .collect()
        .await;
    assert_eq!(
        outcomes,
        [("1", true), ("refused", false), ("2", true), ("", false)]
    );
    assert_eq!(engine.submitted(), 2);
}
