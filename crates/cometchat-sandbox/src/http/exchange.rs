//! One request and its answer: read, admit, act, answer. Every request of every operation takes this road.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{RawPathParams, Request};
use axum::response::Response;
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderValue};
use hyper::{HeaderMap, StatusCode, body::Bytes};

use super::{auth, body};
use crate::api::{self, Answer, Call, Operation};
use crate::app::App;
use crate::control;
use crate::error::{ApiError, Code};
use crate::input;

/// Which part of the sandbox a path belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Surface {
    /// The imitated API: needs a key.
    Api,
    /// The sandbox's own routes: open to whoever reaches the port.
    Control,
}

impl Surface {
    pub(super) fn of_path(path: &str) -> Self {
        let below = path.strip_prefix(control::PREFIX);
        if below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
            Self::Control
        } else {
            Self::Api
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::Api => api::SOURCE,
            Self::Control => control::SOURCE,
        }
    }
}

/// A request for an operation. `segments` is `None` if the path is not UTF-8 once decoded.
pub(super) async fn perform(
    app: Arc<App>,
    surface: Surface,
    operation: &'static Operation,
    segments: Option<RawPathParams>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    // The body is read before anything is refused: an answer to a client that is still sending may get lost.
    let body = read(&app, &head.headers, body).await;
    let outcome = || {
        let segments = segments.as_ref().ok_or_else(ApiError::api_not_found)?;
        if surface == Surface::Api {
            auth::check(&app.settings, &head.headers)?;
        }
        let bytes = body.as_ref().map_err(Clone::clone)?;
        let segments: Vec<_> = segments.iter().collect();
        let call = Call {
            segments: &segments,
            on_behalf_of: head.headers.get("onBehalfOf").map(HeaderValue::as_bytes),
            body: input::Body {
                bytes,
                media_type: head.headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes),
            },
            now: app.clock.now(),
        };
        (operation.act)(&app, &call)
    };
    let answer = outcome().unwrap_or_else(|error| Answer::refusal(&error, surface.source()));
    tracing::debug!(
        operation = operation.id,
        status = answer.status,
        code = answer.code.map(Code::as_str),
        "answered"
    );
    respond(answer)
}

/// A request for which there is no operation: an unknown path, or a known one with another method.
pub(super) async fn not_found(app: Arc<App>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    // Read for the sake of the client, who may still be sending. What is in it does not matter.
    let _ = read(&app, &head.headers, body).await;
    let surface = Surface::of_path(head.uri.path());
    let answer = Answer::refusal(&ApiError::api_not_found(), surface.source());
    tracing::debug!(method = %head.method, path = head.uri.path(), "no such operation");
    respond(answer)
}

async fn read(app: &App, headers: &HeaderMap, body: Body) -> Result<Bytes, ApiError> {
    let settings = &app.settings;
    body::read(
        headers,
        body,
        settings.max_body_bytes,
        settings.read_timeout,
    )
    .await
}

fn respond(answer: Answer) -> Response {
    let mut response = Response::new(Body::from(answer.json));
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if matches!(answer.code, Some(Code::BodyTooLarge | Code::BodyTooSlow)) {
        // The rest of the body may still be on its way.
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    response
}
