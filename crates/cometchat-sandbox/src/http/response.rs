//! From an answer to the HTTP response that carries it.

use std::borrow::Cow;

use axum::body::Body;
use axum::response::Response;
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};

use crate::api::ApiResponse;
use crate::error::Code;
use crate::journal::Answer;

/// What is to be sent.
pub(super) struct OutgoingResponse {
    pub(super) status: u16,
    /// The error code, if it is a refusal.
    pub(super) code: Option<Cow<'static, str>>,
    pub(super) content_type: HeaderValue,
    pub(super) headers: Vec<(&'static str, u64)>,
    /// Where a redirect leads.
    pub(super) location: Option<HeaderValue>,
    pub(super) body: Bytes,
    /// Whether the connection has to be closed, because the rest of the request may still be on its way.
    pub(super) closes: bool,
}

impl OutgoingResponse {
    pub(super) fn new(answer: ApiResponse, headers: Vec<(&'static str, u64)>) -> Self {
        Self {
            status: answer.status,
            code: answer.code.map(|code| code.as_str().into()),
            content_type: HeaderValue::from_static("application/json"),
            headers,
            location: None,
            body: answer.json.into(),
            closes: matches!(answer.code, Some(Code::BodyTooLarge | Code::BodyTooSlow)),
        }
    }

    /// What the journal keeps of it.
    pub(super) fn answered(&self) -> Option<Answer> {
        Some(Answer {
            status: self.status,
            code: self.code.clone(),
            #[cfg(feature = "inspector")]
            headers: self.headers.clone(),
            #[cfg(feature = "inspector")]
            body: self.body.clone(),
        })
    }

    pub(super) fn into_response(self) -> Response {
        let body = Body::from(self.body.clone());
        self.with_body(body)
    }

    pub(super) fn with_body(self, body: Body) -> Response {
        let mut response = Response::new(body);
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, self.content_type);
        for (name, value) in self.headers {
            headers.insert(HeaderName::from_static(name), value.into());
        }
        if let Some(location) = self.location {
            headers.insert(LOCATION, location);
        }
        if self.closes {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}
