//! What can go wrong with one request.

use super::{ApiKey, Head, TransportError};
use crate::types::{ErrorBody, ErrorEnvelope};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// Why a call has no result. Each variant tells how far the request came.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request was refused before anything left.
    InvalidInput(InvalidInput),
    /// There is no answer: no connection could be made, or it broke.
    Transport(TransportError),
    /// The server answered, with a status other than success.
    Failure(Box<Failure>),
    /// The server answered with success, but its answer ended early.
    Interrupted {
        /// Status and headers of the answer.
        head: Box<Head>,
        /// What broke the connection.
        source: TransportError,
    },
    /// The server answered with success, but its answer is larger than the client accepts.
    TooLarge {
        /// Status and headers of the answer.
        head: Box<Head>,
        /// The limit in bytes.
        limit: usize,
    },
    /// The server answered with success, but its answer is not what is documented.
    Decode {
        /// Status and headers of the answer.
        head: Box<Head>,
        /// Where in the answer, such as `data.id`; `.` is the answer itself.
        path: String,
        /// What was expected there and what was found, without the API key.
        reason: String,
        /// The answer, without the API key.
        body: Bytes,
    },
}

impl Error {
    /// Status and headers, where an answer came.
    #[must_use]
    pub fn head(&self) -> Option<&Head> {
        match self {
            Self::Failure(failure) => Some(&failure.head),
            Self::Interrupted { head, .. }
            | Self::TooLarge { head, .. }
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
            Self::Interrupted { head, .. } => write!(
                f,
                "the answer with status {} ended early",
                head.status.as_u16()
            ),
            Self::TooLarge { head, limit } => {
                write!(
                    f,
                    "the answer with status {} is larger than {limit} bytes",
                    head.status.as_u16()
                )
            }
            Self::Decode {
                head, path, reason, ..
            } => {
                write!(
                    f,
                    "the answer with status {} is not as documented at `{path}`: {reason}",
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

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        if error.is_builder() {
            return InvalidInput::new("request", "cannot be built")
                .because(error.without_url())
                .into();
        }
        Self::Transport(error.into())
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

    fn because(mut self, source: reqwest::Error) -> Self {
        self.source = Some(Arc::new(source));
        self
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

/// An answer with a status other than success, without the API key wherever the server echoed it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// Status and headers.
    pub head: Head,
    /// The documented error, where the body holds one.
    pub error: Option<ErrorBody>,
    /// The body as it came, JSON or not; cut off at the limit on an answer's size.
    pub body: Bytes,
}

impl Failure {
    pub(super) fn new(mut head: Head, body: Bytes, key: &ApiKey) -> Self {
        for value in head
            .headers
            .values_mut()
            .filter(|value| key.is_in(value.as_bytes()))
        {
            *value = HeaderValue::from_static("[redacted]");
        }
        // A key may be spelt with JSON escapes; where there are none, a look at the bytes is enough.
        let (error, body) = if body.contains(&b'\\') || key.is_in(&body) {
            let parsed = serde_json::from_slice::<Value>(&body).ok();
            let clean = parsed.map(|value| redact(value, key));
            let error = clean.and_then(|value| ErrorEnvelope::deserialize(value).ok());
            (error, key.redact_bytes(body))
        } else {
            let text = std::str::from_utf8(&body).ok();
            (text.and_then(|text| serde_json::from_str(text).ok()), body)
        };
        Self {
            head,
            error: error.map(|envelope| envelope.error),
            body,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status: StatusCode = self.head.status;
        match &self.error {
            Some(error) => {
                write!(f, "{} {}", status.as_u16(), error.code)?;
                error
                    .message
                    .iter()
                    .try_for_each(|message| write!(f, ": {message}"))
            }
            None => write!(f, "{} without a readable error", status.as_u16()),
        }
    }
}

fn redact(value: Value, key: &ApiKey) -> Value {
    match value {
        Value::String(text) => Value::String(key.redact(&text)),
        Value::Array(list) => list.into_iter().map(|item| redact(item, key)).collect(),
        Value::Object(map) => map
            .into_iter()
            .map(|(name, item)| (key.redact(&name), redact(item, key)))
            .collect(),
        plain => plain,
    }
}
