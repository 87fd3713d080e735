//! How requests travel: over reqwest, unless a test or a program puts something else in its place.

use super::Phase;
use super::body::Sent;
use super::cause::{self, Cause};
use super::phase::Elapsed;
use super::redactor::Redactor;
use bytes::Bytes;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// What a [`Transport`] returns.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Sends requests in place of the network: recorded responses in a test, a signing proxy, a queue.
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
    /// Sends one request and returns its whole response.
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_>;
}

/// There is no response, or not all of it.
pub struct TransportError {
    phase: Phase,
    sent: bool,
    timeout: bool,
    /// How long was waited, where a limit of ours ended it.
    waited: Option<Duration>,
    connect: ConnectFailure,
    source: Box<dyn StdError + Send + Sync>,
}

/// Why no connection could be made, as far as it matters for trying again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ConnectFailure {
    Other,
    Dns,
    /// TLS was begun, and failed.
    Tls,
    /// The other side speaks no TLS.
    NoTls,
    Certificate,
}

impl TransportError {
    fn new(phase: Phase, sent: bool, source: Box<dyn StdError + Send + Sync>) -> Self {
        Self {
            phase,
            sent,
            timeout: false,
            waited: None,
            connect: ConnectFailure::Other,
            source,
        }
    }

    /// Nothing left: the request may be sent again whatever it does.
    pub fn not_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Phase::Connect, false, source.into())
    }

    /// The connection broke when the request, or part of it, may have reached the server.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Phase::ResponseHead, true, source.into())
    }

    /// The same error, marked as one of waiting too long.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// The time for one request was over. `sent` tells whether its body was taken; a request without one may have left.
    pub(super) fn elapsed(elapsed: Elapsed, sent: Option<&Sent>) -> Self {
        let phase = match sent {
            Some(sent) if sent.is_not_begun() => Phase::Connect,
            Some(sent) if !sent.is_taken() => Phase::Send,
            _ => Phase::ResponseHead,
        };
        let cause = Cause::text(format!("timed out while {phase}"));
        Self {
            timeout: true,
            waited: Some(elapsed.timeout),
            ..Self::new(phase, phase != Phase::Connect, Box::new(cause))
        }
    }

    /// The time for one request was over while its response was read.
    pub(super) fn stalled(elapsed: Elapsed) -> Self {
        let cause = Cause::text("timed out while reading the response");
        Self {
            timeout: true,
            waited: Some(elapsed.timeout),
            ..Self::new(Phase::ResponseBody, true, Box::new(cause))
        }
    }

    /// The connection broke while the response was read.
    pub(super) fn interrupted(error: reqwest::Error, secrets: &Redactor<'_>) -> Self {
        let cause = Cause::of(&error.without_url(), Some(secrets));
        Self::new(Phase::ResponseBody, true, Box::new(cause))
    }

    /// From an error of reqwest. Its address is dropped, since it may hold secrets, and so is all that a server could have
    /// put into it. `sent` tells whether the body was taken.
    pub(super) fn from_reqwest(
        error: reqwest::Error,
        sent: Option<&Sent>,
        secrets: &Redactor<'_>,
    ) -> Self {
        let error = error.without_url();
        let cause = Cause::of(&error, Some(secrets));
        let left = sent.is_none_or(|sent| !sent.is_not_begun());
        let sent =
            left && !error.is_connect() && !error.is_builder() && !cause::is_unprocessed(&error);
        let phase = if sent {
            Phase::ResponseHead
        } else {
            Phase::Connect
        };
        let connect = if sent {
            ConnectFailure::Other
        } else {
            ConnectFailure::of(&cause)
        };
        Self {
            timeout: error.is_timeout(),
            connect,
            ..Self::new(phase, sent, Box::new(cause))
        }
    }

    /// The same error without secrets, should the transport have put it into its text.
    pub(super) fn redacted(self, secrets: &Redactor<'_>) -> Self {
        let mut shows_any = false;
        let mut next: Option<&(dyn StdError + 'static)> = Some(&*self.source);
        while let Some(error) = next {
            shows_any |= secrets.finds_any(error.to_string().as_bytes());
            shows_any |= secrets.finds_any(format!("{error:?}").as_bytes());
            next = error.source();
        }
        if shows_any {
            let cause = Cause::of(&*self.source, Some(secrets));
            return Self {
                source: Box::new(cause),
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

    /// What the request was waiting for.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the request may have reached the server.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        self.sent
    }

    /// Whether the wait for the connection or the response was too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Whether connecting fails in the same way every time: the certificate is not trusted, or the server speaks no TLS.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        matches!(
            self.connect,
            ConnectFailure::Certificate | ConnectFailure::NoTls
        )
    }

    /// The line at the bottom of the causes.
    fn root(&self) -> String {
        match self.source.downcast_ref::<Cause>() {
            Some(cause) => cause.root().to_owned(),
            None => super::text::shorten(&self.source.to_string(), 240).into_owned(),
        }
    }
}

impl ConnectFailure {
    /// The libraries below do not say it in types that can be told apart here; they say it in these words.
    fn of(cause: &Cause) -> Self {
        let mentions = |words: &[&str]| words.iter().any(|word| cause.mentions(word));
        if mentions(&["certificate"]) {
            Self::Certificate
        } else if mentions(&[
            "InvalidContentType",
            "wrong version number",
            "WRONG_VERSION_NUMBER",
        ]) {
            Self::NoTls
        } else if mentions(&["dns error", "lookup address"]) {
            Self::Dns
        } else if mentions(&["tls", "TLS", "ssl", "SSL", "handshake", "fatal alert"]) {
            Self::Tls
        } else {
            Self::Other
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Other => "",
            Self::Dns => "the host's name has no address (DNS): ",
            Self::Tls => "TLS failed: ",
            Self::NoTls => "the server does not speak TLS: ",
            Self::Certificate => "the server's certificate is not accepted: ",
        }
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("phase", &self.phase)
            .field("may_have_arrived", &self.sent)
            .field("timeout", &self.timeout)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(waited) = self.waited {
            return match self.phase {
                Phase::Connect => write!(f, "no connection within {waited:?}"),
                Phase::ResponseBody => write!(f, "no whole response within {waited:?}"),
                Phase::Send => write!(f, "the request was not sent within {waited:?}"),
                _ => write!(f, "no response within {waited:?}"),
            };
        }
        f.write_str(match (self.sent, self.timeout) {
            (false, false) => "no connection could be made: ",
            (false, true) => "no connection could be made in time: ",
            (true, false) => "the connection broke before the whole response came: ",
            (true, true) => "no response came in time: ",
        })?;
        write!(f, "{}{}", self.connect.words(), self.root())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
