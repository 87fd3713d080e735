//! A server that events, notifications and questions are posted to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::Value;

/// A server that remembers what it was sent, and answers what it was told to.
#[derive(Clone, Default)]
pub(crate) struct Receiver {
    pub(crate) got: Arc<Mutex<Vec<(HeaderMap, Value)>>>,
    answers: Arc<Mutex<VecDeque<(u16, Value)>>>,
    pub(crate) url: String,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let receiver = Self {
            url: format!("http://{}/hook?a=b", listener.local_addr().unwrap()),
            ..Self::default()
        };
        let app = Router::new()
            .route("/hook", post(take))
            .with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        receiver
    }

    pub(crate) fn answers(&self, answers: impl IntoIterator<Item = (u16, Value)>) {
        self.answers.lock().unwrap().extend(answers);
    }

    pub(crate) fn bodies(&self) -> Vec<Value> {
        let got = self.got.lock().unwrap();
        got.iter().map(|(_, body)| body.clone()).collect()
    }

    pub(crate) fn triggers(&self) -> Vec<String> {
        let bodies = self.bodies();
        bodies
            .iter()
            .map(|body| body["trigger"].as_str().unwrap().to_owned())
            .collect()
    }

    /// The bodies of all events of this trigger.
    pub(crate) fn all(&self, trigger: &str) -> Vec<Value> {
        let mut bodies = self.bodies();
        bodies.retain(|body| body["trigger"] == trigger);
        bodies
    }

    /// The data of the only event of this trigger.
    pub(crate) fn only(&self, trigger: &str) -> Value {
        let mut found = self.all(trigger);
        assert_eq!(found.len(), 1, "{trigger}");
        found.remove(0)["data"].take()
    }
}

async fn take(
    State(receiver): State<Receiver>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, String) {
    let body = serde_json::from_slice(&body).unwrap();
    receiver.got.lock().unwrap().push((headers, body));
    let answer = receiver.answers.lock().unwrap().pop_front();
    let (status, body) = answer.unwrap_or((200, Value::Null));
    (StatusCode::from_u16(status).unwrap(), body.to_string())
}
