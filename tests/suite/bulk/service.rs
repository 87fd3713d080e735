//! A service that does what the test says for each record.

use crate::support::{Script, Step, builder};
use bytes::Bytes;
use cometchat::{Client, Transport, TransportFuture};
use http::Request;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Answers sends by their `muid`, and remembers what came.
#[derive(Clone, Default)]
pub(super) struct Service {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    scripts: Mutex<HashMap<String, Script>>,
    pace: Mutex<Duration>,
    came: Mutex<Vec<String>>,
    read: AtomicUsize,
    busy: AtomicUsize,
    most: AtomicUsize,
}

impl Service {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// What happens to the record with this key, attempt by attempt; the last step again and again.
    pub(super) fn on(self, key: &str, steps: impl IntoIterator<Item = Step>) -> Self {
        let mut scripts = self.inner.scripts.lock().expect("no panic while locked");
        scripts.insert(key.to_owned(), Script::new(steps));
        drop(scripts);
        self
    }

    /// How long each response takes.
    pub(super) fn taking(self, time: Duration) -> Self {
        *self.inner.pace.lock().expect("no panic while locked") = time;
        self
    }

    pub(super) fn client(&self) -> Client {
        builder()
            .without_pacing()
            .transport(self.clone())
            .build()
            .expect("the settings are sound")
    }

    /// The keys of the requests, in the order they came.
    pub(super) fn came(&self) -> Vec<String> {
        self.inner
            .came
            .lock()
            .expect("no panic while locked")
            .clone()
    }

    /// How often the record with this key came.
    pub(super) fn times(&self, key: &str) -> usize {
        self.came().iter().filter(|came| *came == key).count()
    }

    /// The most requests at one time.
    pub(super) fn most_at_a_time(&self) -> usize {
        self.inner.most.load(Ordering::SeqCst)
    }
}

/// A service by which the first records come to every kind of outcome: sent, refused, sent at the second attempt, unknown.
pub(super) fn of_all_outcomes() -> Service {
    Service::new()
        .on("r-2", [Step::error(404, "ERR_UID_NOT_FOUND")])
        .on("r-3", [Step::NotSent, sent("5")])
        .on("r-4", [Step::Broken("reset")])
}

/// A response with a message.
pub(super) fn sent(id: &str) -> Step {
    Step::json(200, &json!({ "data": { "id": id } }))
}

impl Service {
    /// How often something was read.
    pub(super) fn reads(&self) -> usize {
        self.inner.read.load(Ordering::SeqCst)
    }

    fn read(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        self.inner.read.fetch_add(1, Ordering::SeqCst);
        let script = Script::answering(&crate::support::answer("list-reasons"));
        Box::pin(async move { script.send(request).await })
    }
}

impl Transport for Service {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        if request.method() == http::Method::GET {
            return self.read(request);
        }
        let body: Value = serde_json::from_slice(request.body()).expect("bodies are JSON");
        let key = body["muid"].as_str().unwrap_or_default().to_owned();
        let mut came = self.inner.came.lock().expect("no panic while locked");
        came.push(key.clone());
        let id = format!("{}", 1_000 + came.len());
        drop(came);
        let scripts = self.inner.scripts.lock().expect("no panic while locked");
        let script = scripts.get(&key).cloned();
        drop(scripts);
        let script = script.unwrap_or_else(|| Script::new([sent(&id)]));
        let pace = *self.inner.pace.lock().expect("no panic while locked");
        Box::pin(async move {
            let busy = self.inner.busy.fetch_add(1, Ordering::SeqCst) + 1;
            self.inner.most.fetch_max(busy, Ordering::SeqCst);
            tokio::time::sleep(pace).await;
            let answer = script.send(request).await;
            self.inner.busy.fetch_sub(1, Ordering::SeqCst);
            answer
        })
    }
}
