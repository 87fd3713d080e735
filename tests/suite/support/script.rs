//! A transport that plays a script and records what is sent.

use bytes::Bytes;
use cometchat::{Transport, TransportError, TransportFuture};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use serde_json::Value;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

/// What happens to one request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// This response comes at once.
    Answer {
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: Bytes,
    },
    /// This response comes after a while.
    Late(Duration, Box<Step>),
    /// No connection can be made.
    NotSent,
    /// No connection can be made in time.
    ConnectTimeout,
    /// The connection breaks after the request was sent.
    Broken(&'static str),
    /// Nothing ever comes.
    Silence,
}

impl Step {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        let mut body = body.clone();
        body.sort_all_objects();
        Self::text(status, "application/json", body.to_string())
    }

    pub(crate) fn text(status: u16, media_type: &str, body: impl Into<String>) -> Self {
        let headers = vec![("content-type", media_type.to_owned())];
        Self::Answer {
            status,
            headers,
            body: Bytes::from(body.into()),
        }
    }

    /// A failure in CometChat's form.
    pub(crate) fn error(status: u16, code: &str) -> Self {
        Self::json(
            status,
            &serde_json::json!({ "error": { "code": code, "message": format!("About {code}.") } }),
        )
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Answer { headers, .. } = &mut self {
            headers.push((name, value.into()));
        }
        self
    }
}

/// One request as it would have left.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// How long after the script was made.
    pub(crate) after: Duration,
}

impl Seen {
    /// The whole request as text: what a reviewer looks at.
    pub(crate) fn as_text(&self) -> String {
        let mut text = format!("{} {}\n", self.method, self.url);
        let mut headers: Vec<_> = self.headers.iter().collect();
        headers.sort_by_key(|(name, _)| name.as_str());
        for (name, value) in headers {
            let shown = if value.is_sensitive() {
                "[redacted]"
            } else {
                value.to_str().expect("readable headers")
            };
            writeln!(text, "{name}: {shown}").expect("strings take everything");
        }
        if !self.body.is_empty() {
            let mut body: Value = serde_json::from_slice(&self.body).expect("bodies are JSON");
            body.sort_all_objects();
            write!(
                text,
                "\n{}",
                serde_json::to_string_pretty(&body).expect("values are JSON")
            )
            .expect("strings take everything");
        }
        text
    }
}

/// Plays its steps in order, the last one again and again, and records each request.
#[derive(Clone)]
pub(crate) struct Script {
    inner: Arc<Inner>,
}

type Respond = dyn Fn(&str) -> Step + Send + Sync;

struct Inner {
    steps: Mutex<VecDeque<Step>>,
    /// What decides in place of the steps.
    respond: Option<Box<Respond>>,
    seen: Mutex<Vec<Seen>>,
    started: Instant,
}

impl Script {
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self::of(steps.into_iter().collect(), None)
    }

    /// Each request is answered by what is said of its URL.
    pub(crate) fn responding(respond: impl Fn(&str) -> Step + Send + Sync + 'static) -> Self {
        Self::of(VecDeque::new(), Some(Box::new(respond)))
    }

    fn of(steps: VecDeque<Step>, respond: Option<Box<Respond>>) -> Self {
        let inner = Inner {
            steps: Mutex::new(steps),
            respond,
            seen: Mutex::default(),
            started: Instant::now(),
        };
        Self {
            inner: Arc::new(inner),
        }
    }

    pub(crate) fn answering(body: &Value) -> Self {
        Self::new([Step::json(200, body)])
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.inner
            .seen
            .lock()
            .expect("no panic while locked")
            .clone()
    }

    /// The one request that was made.
    pub(crate) fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "exactly one request");
        seen.into_iter().next().expect("one request")
    }

    fn next(&self, url: &str) -> Step {
        if let Some(respond) = &self.inner.respond {
            return respond(url);
        }
        let mut steps = self.inner.steps.lock().expect("no panic while locked");
        if steps.len() > 1 {
            steps.pop_front()
        } else {
            steps.front().cloned()
        }
        .expect("a script has steps")
    }
}

impl Transport for Script {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let (parts, body) = request.into_parts();
        let url = parts.uri.to_string();
        let seen = Seen {
            method: parts.method,
            url: url.clone(),
            headers: parts.headers,
            body,
            after: self.inner.started.elapsed(),
        };
        self.inner
            .seen
            .lock()
            .expect("no panic while locked")
            .push(seen);
        let step = self.next(&url);
        Box::pin(play(step))
    }
}

async fn play(mut step: Step) -> Result<Response<Bytes>, TransportError> {
    while let Step::Late(wait, then) = step {
        tokio::time::sleep(wait).await;
        step = *then;
    }
    match step {
        Step::Answer {
            status,
            headers,
            body,
        } => {
            let mut response = Response::new(body);
            *response.status_mut() = StatusCode::from_u16(status).expect("a status");
            for (name, value) in headers {
                let value = HeaderValue::from_str(&value).expect("a header's value");
                response
                    .headers_mut()
                    .append(HeaderName::from_static(name), value);
            }
            Ok(response)
        }
        Step::NotSent => Err(TransportError::not_sent("connection refused")),
        Step::ConnectTimeout => {
            Err(TransportError::not_sent("connecting took too long").timed_out())
        }
        Step::Broken(how) => Err(TransportError::broken(how)),
        Step::Silence => std::future::pending().await,
        Step::Late(..) => unreachable!("played above"),
    }
}
