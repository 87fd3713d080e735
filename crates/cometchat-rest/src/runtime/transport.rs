//! How requests travel: over reqwest, unless a test or a program puts something else in its place.

use super::ApiKey;
use bytes::Bytes;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// What a [`Transport`] returns.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Sends requests in place of the network: recorded answers in a test, a signing proxy, a queue.
///
/// It sees the request as it would leave, key included, so it must not log it.
///
/// ```
/// use cometchat_rest::{Transport, TransportFuture};
/// use bytes::Bytes;
///
/// struct AlwaysBusy;
///
/// impl Transport for AlwaysBusy {
///     fn send(&self, _request: http::Request<Bytes>) -> TransportFuture<'_> {
///         Box::pin(async {
///             let mut answer = http::Response::new(Bytes::new());
///             *answer.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
///             Ok(answer)
///         })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and returns its whole answer.
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_>;
}

/// There is no answer, or not all of it.
pub struct TransportError {
    sent: bool,
    timeout: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// Nothing left: the request may be sent again whatever it does.
    pub fn not_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            sent: false,
            timeout: false,
            source: source.into(),
        }
    }

    /// The connection broke when the request, or part of it, may have reached the server.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            sent: true,
            timeout: false,
            source: source.into(),
        }
    }

    /// The same error, marked as one of waiting too long.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// The same error without the key, should the transport have put it into its text.
    pub(super) fn redacted(self, key: &ApiKey) -> Self {
        let mut texts = vec![self.source.to_string(), format!("{:?}", self.source)];
        let mut deeper = self.source.source();
        while let Some(error) = deeper {
            texts.push(error.to_string());
            texts.push(format!("{error:?}"));
            deeper = error.source();
        }
        if texts.iter().any(|text| key.is_in(text.as_bytes())) {
            return Self {
                source: key.redact(&texts[0]).into(),
                ..self
            };
        }
        self
    }

    /// What broke, alone.
    #[must_use]
    pub fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }

    /// Whether the request may have reached the server.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        self.sent
    }

    /// Whether the wait for the connection or the answer was too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }
}

impl From<reqwest::Error> for TransportError {
    /// Only a failure to connect proves that nothing left. The address is dropped from the text: it may hold secrets.
    fn from(error: reqwest::Error) -> Self {
        let sent = !error.is_connect() && !error.is_builder();
        Self {
            sent,
            timeout: error.is_timeout(),
            source: Box::new(error.without_url()),
        }
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("may_have_arrived", &self.sent)
            .field("timeout", &self.timeout)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.sent, self.timeout) {
            (false, false) => "no connection could be made",
            (false, true) => "no connection could be made in time",
            (true, false) => "the connection broke before the whole answer came",
            (true, true) => "no answer came in time",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
