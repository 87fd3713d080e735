//! What a fault makes of an answer.

use std::borrow::Cow;

use axum::body::Body;
use axum::response::Response;
use hyper::StatusCode;
use hyper::header::HeaderValue;

use super::faulty_body::FaultyBody;
use super::reply::Reply;
use crate::api::{self, Answer};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::fault::Effect;
use crate::limits::{Quota, RetryAfter};

/// Tells the connection that carries a response to treat it in another way than to send it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ConnectionFault {
    /// Reset the connection and send nothing.
    Reset,
    /// Send nothing and leave the connection open.
    Stall,
    /// Send it, which may take for ever.
    Unfinished,
}

/// Status and error code of what is sent, if anything is.
type Answered = Option<(u16, Option<Cow<'static, str>>)>;

/// The response that a fault leaves, and what is to be seen of it. `reply` is the answer, if the request was processed.
pub(super) fn apply(app: &App, reply: Option<Reply>, effect: &Effect) -> (Response, Answered) {
    let replacement = match effect {
        Effect::TooManyRequests {
            retry_after_seconds,
        } => Some(too_many_requests(app, *retry_after_seconds)),
        Effect::Error { status, html, .. } if *html => Some(page(*status)),
        Effect::Error { status, code, .. } => Some(failure(*status, code)),
        _ => None,
    };
    let Some(reply) = replacement.or(reply) else {
        return (nothing(effect), None);
    };
    let answered = reply.answered();
    let body = reply.body.clone();
    match effect {
        Effect::Reset | Effect::Stall { after_bytes: None } => (nothing(effect), None),
        Effect::Stall {
            after_bytes: Some(bytes),
        } => {
            let body = Body::new(FaultyBody::stalled(body, *bytes));
            (
                ending(reply.with_body(body), ConnectionFault::Unfinished),
                answered,
            )
        }
        Effect::Truncate { after_bytes } => {
            let body = Body::new(FaultyBody::truncated(body, *after_bytes));
            (reply.with_body(body), answered)
        }
        Effect::Drip { bytes, pause } => {
            let body = Body::new(FaultyBody::dripping(body, *bytes, *pause));
            (
                ending(reply.with_body(body), ConnectionFault::Unfinished),
                answered,
            )
        }
        Effect::ContentType(value) => {
            let content_type =
                HeaderValue::from_str(value).unwrap_or_else(|_| reply.content_type.clone());
            let reply = Reply {
                content_type,
                ..reply
            };
            (reply.into_response(), answered)
        }
        Effect::Latency | Effect::TooManyRequests { .. } | Effect::Error { .. } => {
            (reply.into_response(), answered)
        }
    }
}

fn too_many_requests(app: &App, retry_after_seconds: u64) -> Reply {
    let error = ApiError::new(
        Code::TooManyRequests,
        format!("Too many requests. Try again in {retry_after_seconds} seconds."),
    );
    let quota = Quota::used_up_for(retry_after_seconds, app.clock.now());
    let headers = quota.headers_of_refusal(
        &app.limiter.limits(),
        RetryAfter::Seconds(retry_after_seconds),
    );
    Reply::new(
        Answer::refusal(&error, api::SOURCE, &app.settings.choices),
        headers,
    )
}

/// A failure in the vendor's envelope, under any code.
fn failure(status: u16, code: &str) -> Reply {
    let json = serde_json::json!({
        "error": {
            "code": code,
            "message": "The sandbox was asked to fail here.",
            "source": api::SOURCE,
        }
    });
    Reply {
        status,
        code: Some(code.to_owned().into()),
        content_type: HeaderValue::from_static("application/json"),
        headers: Vec::new(),
        body: json.to_string().into(),
        closes: false,
    }
}

/// A page as proxies answer it.
fn page(status: u16) -> Reply {
    let reason = StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .unwrap_or("Error");
    let html = format!(
        "<html>\n<head><title>{status} {reason}</title></head>\n<body>\n\
         <center><h1>{status} {reason}</h1></center>\n</body>\n</html>\n"
    );
    Reply {
        status,
        code: None,
        content_type: HeaderValue::from_static("text/html"),
        headers: Vec::new(),
        body: html.into(),
        closes: false,
    }
}

/// A response that is never sent.
fn nothing(effect: &Effect) -> Response {
    let kind = match effect {
        Effect::Stall { .. } => ConnectionFault::Stall,
        _ => ConnectionFault::Reset,
    };
    ending(Response::new(Body::empty()), kind)
}

fn ending(mut response: Response, kind: ConnectionFault) -> Response {
    response.extensions_mut().insert(kind);
    response
}
