//! The page: files inside the binary, and the headers that keep it to itself.

use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use hyper::StatusCode;
use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};

use crate::app::App;

const INDEX: &str = include_str!("page/index.html");

/// Where the token stands in the page.
const TOKEN: &str = "{{token}}";

const SCRIPT: &str = "text/javascript; charset=utf-8";

macro_rules! files {
    ($($name:literal: $kind:expr,)*) => {
        &[$(($name, $kind, include_str!(concat!("page/", $name)))),*]
    };
}

/// Name, media type and text of each file.
const FILES: &[(&str, &str, &str)] = files! {
    "style.css": "text/css; charset=utf-8",
    "icon.svg": "image/svg+xml",
    "operations.json": "application/json",
    "main.js": SCRIPT,
    "server.js": SCRIPT,
    "dom.js": SCRIPT,
    "json.js": SCRIPT,
    "rows.js": SCRIPT,
    "copy.js": SCRIPT,
    "requests.js": SCRIPT,
    "people.js": SCRIPT,
    "chats.js": SCRIPT,
    "messages.js": SCRIPT,
    "moderation.js": SCRIPT,
    "webhooks.js": SCRIPT,
    "quotas.js": SCRIPT,
    "controls.js": SCRIPT,
};

/// Nothing but the page's own files and routes; no script or style in the page itself; no frame, no form, no text that becomes markup.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

pub(super) fn index(app: &App) -> Response {
    app.journal.keep_exchanges();
    let token = app
        .inspector
        .as_ref()
        .map(|inspector| inspector.token.as_str());
    let page = INDEX.replace(TOKEN, token.unwrap_or_default());
    response("text/html; charset=utf-8", page.into())
}

/// One of the files that the page is made of.
pub(super) async fn file(Path(name): Path<String>) -> Response {
    match FILES.iter().find(|(file, ..)| *file == name) {
        Some((_, kind, text)) => response(kind, (*text).into()),
        None => {
            let mut missing =
                response("text/plain; charset=utf-8", "There is no such file.".into());
            *missing.status_mut() = StatusCode::NOT_FOUND;
            missing
        }
    }
}

/// To the page, for whoever leaves out the slash.
pub(super) async fn redirect() -> Response {
    let mut response = response("text/plain; charset=utf-8", Body::empty());
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    let to = HeaderValue::from_static("/_sandbox/");
    response.headers_mut().insert(LOCATION, to);
    response
}

fn response(kind: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, kind),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        // The next sandbox at this address may be another version.
        (CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
