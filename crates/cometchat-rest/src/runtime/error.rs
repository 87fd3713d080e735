//! What can go wrong with one request.

use super::answer::Body;
use super::cause::Cause;
use super::envelope::{Envelope, envelope};
use super::redactor::{REDACTED, Redactor};
use super::send::MAX_FAILURE_SIZE;
use super::text::shorten;
use super::{Head, TransportError};
use crate::types::ErrorBody;
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// Why a call has no result. Each variant tells how far the request came.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request was refused before anything left.
    InvalidInput(InvalidInput),
    /// There is no response: no connection could be made, or it broke.
    Transport(TransportError),
    /// The server answered, with a status other than success.
    Failure(Box<Failure>),
    /// The server answered with success, but its response ended early.
    Interrupted {
        /// Status and headers of the response.
        head: Box<Head>,
        /// What broke the connection.
        source: TransportError,
    },
    /// The server answered with success, but its response is larger than the client accepts.
    TooLarge {
        /// Status and headers of the response.
        head: Box<Head>,
        /// The limit in bytes.
        limit: usize,
    },
    /// A response came with success, but it has none of CometChat's envelopes: something else answered in its place.
    NotCometChat {
        /// Status and headers of the response.
        head: Box<Head>,
        /// The response, up to 256 KiB, without the API key.
        body: Bytes,
    },
    /// The server answered with success, but its response is not what is documented.
    Decode {
        /// Status and headers of the response.
        head: Box<Head>,
        /// Where in the response, such as `data.id`; `.` is the response itself.
        path: String,
        /// What was expected there and what was found, without the API key.
        reason: String,
        /// The response, up to 256 KiB, without the API key.
        body: Bytes,
    },
}

impl Error {
    /// Status and headers, where a response came.
    #[must_use]
    pub fn head(&self) -> Option<&Head> {
        match self {
            Self::Failure(failure) => Some(&failure.head),
            Self::Interrupted { head, .. }
            | Self::TooLarge { head, .. }
            | Self::NotCometChat { head, .. }
            | Self::Decode { head, .. } => Some(head),
            Self::InvalidInput(_) | Self::Transport(_) => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidInput(invalid) => write!(f, "{invalid}"),
            Self::Transport(error) => write!(f, "{error}"),
            Self::Failure(failure) => write!(f, "{failure}"),
            Self::Interrupted { head, source } => write!(
                f,
                "the response with status {} is not whole: {source}",
                head.status.as_u16()
            ),
            Self::TooLarge { head, limit } => {
                write!(
                    f,
                    "the response with status {} is larger than {limit} bytes",
                    head.status.as_u16()
                )
            }
            Self::NotCometChat { head, body } => write_foreign(f, head, body),
            Self::Decode {
                head, path, reason, ..
            } => {
                write!(
                    f,
                    "the response with status {} is not as documented at `{path}`: {reason}",
                    head.status.as_u16()
                )
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Interrupted { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<InvalidInput> for Error {
    fn from(invalid: InvalidInput) -> Self {
        Self::InvalidInput(invalid)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl From<header::InvalidHeaderValue> for Error {
    fn from(_: header::InvalidHeaderValue) -> Self {
        InvalidInput::new("header", "must not contain control characters").into()
    }
}

/// A value that must not be sent: which one, and which rule it breaks. It never repeats the value.
#[derive(Clone, Debug)]
pub struct InvalidInput {
    field: Cow<'static, str>,
    rule: Cow<'static, str>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl InvalidInput {
    /// `field` as it is called in the API, `rule` as the rest of a sentence: `must not be empty`.
    pub fn new(field: impl Into<Cow<'static, str>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self {
            field: field.into(),
            rule: rule.into(),
            source: None,
        }
    }

    /// What a request cannot be built of; the address is dropped, since it may hold secrets.
    pub(super) fn request(error: reqwest::Error) -> Self {
        let cause = Cause::of(&error.without_url(), None);
        Self {
            source: Some(Arc::new(cause)),
            ..Self::new("request", "cannot be built")
        }
    }

    /// The name of the field, parameter or setting.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// The rule, with its limit where there is one.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for InvalidInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.field, self.rule)
    }
}

impl std::error::Error for InvalidInput {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}

/// A response that says that the request failed, without the secrets of the request wherever the server echoed them.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// Status and headers. A success status may come with an error, too.
    pub head: Head,
    /// The documented error, where the body holds one.
    pub error: Option<ErrorBody>,
    /// The body as it came, JSON or not, up to 256 KiB.
    pub body: Bytes,
    /// Whether the response is not CometChat's: it has no error of its form, and is not the beginning of one either.
    pub is_foreign: bool,
}

/// Whether a response can have a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expect {
    Body,
    /// Responses to `HEAD` have none.
    NoBody,
}

impl Failure {
    pub(super) fn new(mut head: Head, body: Body, expect: Expect, secrets: &Redactor<'_>) -> Self {
        for value in head
            .headers
            .values_mut()
            .filter(|value| secrets.finds_any(value.as_bytes()))
        {
            *value = HeaderValue::from_static(REDACTED);
        }
        let (body, whole) = body.into_bytes();
        let body = secrets.redact_start(body, MAX_FAILURE_SIZE);
        let (error, is_foreign) = match envelope(&head, &body) {
            Envelope::Error(error) => (Some(*error), false),
            // What was cut short may have been an error; its head says whose.
            Envelope::Damaged | Envelope::Empty if !whole => (None, !head.is_json()),
            Envelope::Empty if expect == Expect::NoBody => (None, false),
            _ => (None, true),
        };
        Self {
            head,
            error,
            body,
            is_foreign,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status: StatusCode = self.head.status;
        match &self.error {
            Some(error) => {
                let code = shorten(error.code.as_str(), MAX_CODE);
                write!(f, "{} {code}", status.as_u16())?;
                let message = error.message.iter();
                message
                    .map(|message| shorten(message, MAX_MESSAGE))
                    .try_for_each(|message| write!(f, ": {message}"))
            }
            None if status.is_redirection() => write!(
                f,
                "status {} redirects to another address, which is never followed",
                status.as_u16()
            ),
            None if self.is_foreign => write_foreign(f, &self.head, &self.body),
            None => write!(f, "{} without a readable error", status.as_u16()),
        }
    }
}

/// The longest code and message of a server that an error's text repeats, in bytes.
const MAX_CODE: usize = 100;
const MAX_MESSAGE: usize = 1024;

fn write_foreign(f: &mut fmt::Formatter<'_>, head: &Head, body: &[u8]) -> fmt::Result {
    let status = head.status.as_u16();
    write!(f, "the response is not CometChat's: status {status}")?;
    let media_type = head.headers.get(header::CONTENT_TYPE);
    match media_type.and_then(|value| value.to_str().ok()) {
        _ if body.is_empty() => f.write_str(" without a body"),
        Some(media_type) => write!(f, " with `{}`", shorten(media_type, MAX_CODE)),
        None => f.write_str(" without a content type"),
    }
}
