//! `GET /_sandbox/inspector/live`: a stream of server-sent events that says how far things have come.
//!
//! Each notice is the whole position, so none has to be kept for anybody: a page that was away learns from the next one what it missed,
//! and fetches that by its numbers. The stream looks ten times a second and speaks when something is new; what changes is not told of it.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use futures_util::stream;
use hyper::HeaderMap;
use hyper::body::Bytes;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use serde::Serialize;

use crate::app::App;
use crate::http::endless;
use crate::journal;
use crate::moderation::Document;

/// How often it looks. What happens in between is one notice.
const PACE: Duration = Duration::from_millis(100);
/// After so many quiet looks it writes a comment, so that a connection that is gone is noticed.
const QUIET: u32 = 150;

/// How far things have come.
#[derive(Clone, PartialEq, Serialize)]
struct Position {
    /// Another one is another sandbox, even at the same address.
    run: String,
    journal: journal::Position,
    /// The number of the last event.
    events: u64,
    /// The number of the last attempt to deliver something.
    deliveries: u64,
    /// Changes with limits, faults, rules, webhooks and the clock.
    settings: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Notice<'p> {
    #[serde(flatten)]
    position: &'p Position,
    /// The sandbox's time, in milliseconds since the epoch.
    now: u64,
    is_frozen: bool,
}

/// The stream; `Last-Event-ID` says which position the page has seen already.
pub(super) fn stream(app: Arc<App>, headers: &HeaderMap) -> Response {
    let seen = headers.get("last-event-id").map(HeaderValue::as_bytes);
    let seen = seen.map(|id| String::from_utf8_lossy(id).into_owned());
    let looks = stream::unfold((app, seen), |(app, mut seen)| async move {
        for _ in 0..QUIET {
            let position = Position::of(&app);
            let id = position.id();
            if seen.as_ref() != Some(&id) {
                let notice = notice(&app, &position, &id);
                seen = Some(id);
                return Some((Ok(notice), (app, seen)));
            }
            tokio::time::sleep(PACE).await;
        }
        let comment: Result<Bytes, std::convert::Infallible> = Ok(Bytes::from_static(b":\n\n"));
        Some((comment, (app, seen)))
    });
    let mut response = Response::new(Body::from_stream(looks));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    endless(response)
}

fn notice(app: &App, position: &Position, id: &str) -> Bytes {
    let notice = Notice {
        position,
        now: app.clock.now().milliseconds(),
        is_frozen: app.clock.is_frozen(),
    };
    let data = serde_json::to_string(&notice).unwrap_or_default();
    format!("id: {id}\nretry: 500\ndata: {data}\n\n").into()
}

impl Position {
    fn of(app: &App) -> Self {
        Self {
            run: run(app),
            journal: app.journal.position(),
            events: app.state().events.total(),
            deliveries: app.webhooks.attempts(),
            settings: settings(app),
        }
    }

    fn id(&self) -> String {
        let Self {
            run,
            journal,
            events,
            deliveries,
            settings,
        } = self;
        let (cleared, total) = (journal.cleared, journal.total);
        format!("{run}.{cleared}.{total}.{events}.{deliveries}.{settings}")
    }
}

/// What tells one run of a sandbox from the next: follows from its token, and does not give it away.
fn run(app: &App) -> String {
    let mut hasher = DefaultHasher::new();
    let token = app.inspector.as_ref().map(|inspector| &inspector.token);
    token.hash(&mut hasher);
    format!("{:08x}", hasher.finish() as u32)
}

/// Says whether anything was set otherwise, by whomever.
fn settings(app: &App) -> String {
    let mut hasher = DefaultHasher::new();
    format!("{:?}", app.limiter.limits()).hash(&mut hasher);
    for fault in app.faults.list() {
        (fault.id, fault.hits).hash(&mut hasher);
    }
    let rules = app.rules();
    let webhooks = (app.webhooks.list(), app.webhooks.faults());
    for json in [
        serde_json::to_vec(&Document::of(rules.given())),
        serde_json::to_vec(&webhooks),
    ] {
        json.unwrap_or_default().hash(&mut hasher);
    }
    app.webhooks.waiting(0).1.hash(&mut hasher);
    app.clock.advanced().hash(&mut hasher);
    format!("{:08x}", hasher.finish() as u32)
}
