//! What a fault makes of a response.

use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use hyper::StatusCode;
use hyper::header::HeaderValue;
use tokio::sync::Notify;

use super::faulty_body::FaultyBody;
use super::response::OutgoingResponse;
use crate::api::{self, ApiResponse};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::fault::Effect;
use crate::journal::Answer;
use crate::limits::{Quota, RetryAfter};

/// Tells the connection that carries a response to treat it in another way than to send it.
#[derive(Clone, Debug)]
pub(super) enum ConnectionFault {
    /// Reset the connection and send nothing.
    Reset,
    /// Send it, and reset the connection when its body says so.
    ResetLater(Arc<Notify>),
    /// Send nothing and leave the connection open.
    Stall,
    /// Send it, which may take for ever.
    Unfinished,
    /// Send it, and answer nothing more.
    Silence,
}

/// The response that a fault leaves, and what the journal keeps of it. `outgoing` is the response, if the request was processed; `path` is
/// where it went.
pub(super) fn apply(
    app: &App,
    outgoing: Option<OutgoingResponse>,
    effect: &Effect,
    path: &str,
) -> (Response, Option<Answer>) {
    let replacement = match effect {
        Effect::TooManyRequests {
            retry_after_seconds,
        } => Some(too_many_requests(app, *retry_after_seconds)),
        Effect::Error { status, html, .. } if *html => Some(page(*status)),
        Effect::Error { status, code, .. } => Some(failure(*status, code)),
        Effect::Page { status } => Some(page(*status)),
        Effect::Redirect { status, location } => {
            let location = location.as_deref().unwrap_or(path);
            Some(OutgoingResponse {
                location: HeaderValue::from_str(location).ok(),
                ..page(*status)
            })
        }
        _ => None,
    };
    let Some(outgoing) = replacement.or(outgoing) else {
        return (nothing(effect), None);
    };
    let answered = outgoing.answered();
    let body = outgoing.body.clone();
    let response = match effect {
        Effect::Reset { after_bytes: None } | Effect::Stall { after_bytes: None } => {
            return (nothing(effect), None);
        }
        Effect::Reset {
            after_bytes: Some(bytes),
        } => {
            let sent = Arc::new(Notify::new());
            let body = Body::new(FaultyBody::reset(body, *bytes, Arc::clone(&sent)));
            with_fault(outgoing.with_body(body), ConnectionFault::ResetLater(sent))
        }
        Effect::Stall {
            after_bytes: Some(bytes),
        } => {
            let body = Body::new(FaultyBody::stalled(body, *bytes));
            with_fault(outgoing.with_body(body), ConnectionFault::Unfinished)
        }
        Effect::Truncate { after_bytes } => {
            outgoing.with_body(Body::new(FaultyBody::truncated(body, *after_bytes)))
        }
        Effect::Drip { bytes, pause } => {
            let body = Body::new(FaultyBody::dripping(body, *bytes, *pause));
            with_fault(outgoing.with_body(body), ConnectionFault::Unfinished)
        }
        Effect::Silence => with_fault(outgoing.into_response(), ConnectionFault::Silence),
        Effect::ContentType(value) => {
            let content_type =
                HeaderValue::from_str(value).unwrap_or_else(|_| outgoing.content_type.clone());
            let outgoing = OutgoingResponse {
                content_type,
                ..outgoing
            };
            outgoing.into_response()
        }
        Effect::Latency
        | Effect::TooManyRequests { .. }
        | Effect::Error { .. }
        | Effect::Page { .. }
        | Effect::Redirect { .. } => outgoing.into_response(),
    };
    (response, answered)
}

fn too_many_requests(app: &App, retry_after_seconds: u64) -> OutgoingResponse {
    let error = ApiError::new(
        Code::TooManyRequests,
        format!("Too many requests. Try again in {retry_after_seconds} seconds."),
    );
    let quota = Quota::used_up_for(retry_after_seconds, app.clock.now());
    let headers = quota.headers_of_refusal(
        &app.limiter.limits(),
        RetryAfter::Seconds(retry_after_seconds),
    );
    OutgoingResponse::new(
        ApiResponse::refusal(&error, api::SOURCE, &app.settings.choices),
        headers,
    )
}

/// A failure in the vendor's envelope, under any code.
fn failure(status: u16, code: &str) -> OutgoingResponse {
    let json = serde_json::json!({
        "error": {
            "code": code,
            "message": "The sandbox was asked to fail here.",
            "source": api::SOURCE,
        }
    });
    OutgoingResponse {
        status,
        code: Some(code.to_owned().into()),
        content_type: HeaderValue::from_static("application/json"),
        headers: Vec::new(),
        location: None,
        body: json.to_string().into(),
        closes: false,
    }
}

/// A page as proxies answer it.
fn page(status: u16) -> OutgoingResponse {
    let reason = StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .unwrap_or("Error");
    let html = format!(
        "<html>\n<head><title>{status} {reason}</title></head>\n<body>\n\
         <center><h1>{status} {reason}</h1></center>\n</body>\n</html>\n"
    );
    OutgoingResponse {
        status,
        code: None,
        content_type: HeaderValue::from_static("text/html"),
        headers: Vec::new(),
        location: None,
        body: html.into(),
        closes: false,
    }
}

/// A response that goes on for as long as its connection, for which nobody waits when the sandbox stops.
#[cfg(feature = "inspector")]
pub(crate) fn endless(response: Response) -> Response {
    with_fault(response, ConnectionFault::Unfinished)
}

/// A response that is never sent.
fn nothing(effect: &Effect) -> Response {
    let kind = match effect {
        Effect::Stall { .. } => ConnectionFault::Stall,
        _ => ConnectionFault::Reset,
    };
    with_fault(Response::new(Body::empty()), kind)
}

fn with_fault(mut response: Response, kind: ConnectionFault) -> Response {
    response.extensions_mut().insert(kind);
    response
}
