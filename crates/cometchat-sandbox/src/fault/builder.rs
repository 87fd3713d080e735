//! A fault as a test describes it.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};

use super::Effect;
use crate::api;

/// Something that goes wrong: what, for which requests, how often.
///
/// Unless it is narrowed down, a fault applies to every request to the API, unknown paths included, until it is removed. It stands in front of the
/// service, as a proxy or a network would: a request that it meets before processing has no effect, is not checked for
/// its key and counts against no limit.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use cometchat_sandbox::{Fault, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// // The next two bot messages meet a rate limit …
/// sandbox.inject(Fault::too_many_requests(3).on("send-bot-message").times(2))?;
/// // … a tenth of everything takes 200 to 300 milliseconds longer …
/// sandbox.inject(Fault::latency(Duration::from_millis(200)).jitter(Duration::from_millis(100)).probability(0.1))?;
/// // … and the response to the first message from alice gets lost, although the message does not.
/// sandbox.inject(Fault::reset().after_processing().when_sender("alice").once())?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    pub(super) effect: Effect,
    pub(super) operation: Option<String>,
    pub(super) header: Option<(String, String)>,
    pub(super) body_contains: Option<String>,
    pub(super) sender: Option<String>,
    pub(super) skip: u64,
    pub(super) times: Option<u64>,
    pub(super) probability: f64,
    pub(super) after_processing: bool,
    pub(super) latency: Duration,
    pub(super) jitter: Duration,
}

impl Fault {
    pub(super) fn of(effect: Effect) -> Self {
        Self {
            effect,
            operation: None,
            header: None,
            body_contains: None,
            sender: None,
            skip: 0,
            times: None,
            probability: 1.0,
            after_processing: false,
            latency: Duration::ZERO,
            jitter: Duration::ZERO,
        }
    }

    /// A wait, in real time, and then the usual response. A client that gives up meanwhile has its request dropped unprocessed,
    /// unless the wait is [after processing](Self::after_processing).
    pub fn latency(wait: Duration) -> Self {
        Self::of(Effect::Latency).and_latency(wait)
    }

    /// The status 429 with `ERR_TOO_MANY_REQUESTS` and the headers of a rate limit that asks to wait so many seconds. The
    /// request is not processed.
    pub fn too_many_requests(retry_after_seconds: u64) -> Self {
        Self::of(Effect::TooManyRequests {
            retry_after_seconds,
        })
    }

    /// An error with this status, 400 to 599, in the usual JSON with the code `ERR_EXCEPTION`. The request is not processed,
    /// unless the error comes [after processing](Self::after_processing).
    pub fn error(status: u16) -> Self {
        Self::of(Effect::Error {
            status,
            code: "ERR_EXCEPTION".into(),
            html: false,
        })
    }

    /// The connection is reset (a TCP RST) without a response. The request is not processed, unless the reset comes
    /// [after processing](Self::after_processing).
    pub fn reset() -> Self {
        Self::of(Effect::Reset { after_bytes: None })
    }

    /// The request is processed and the connection is reset (a TCP RST) after so many bytes of the body of its response, fewer than its
    /// `Content-Length` says. With 0 the head arrives and nothing of the body.
    pub fn reset_after(bytes: usize) -> Self {
        Self::of(Effect::Reset {
            after_bytes: Some(bytes),
        })
    }

    /// The request is processed and answered as usual, and its connection is silent from then on: further requests on it are read and
    /// never answered, processed or written down in the journal. New connections work.
    pub fn silence() -> Self {
        Self::of(Effect::Silence)
    }

    /// An HTML page with this status, 200 to 599, in place of any response of the API: a captive portal or a maintenance page. The
    /// request is not processed, unless the page comes [after processing](Self::after_processing).
    pub fn page(status: u16) -> Self {
        Self::of(Effect::Page { status })
    }

    /// A redirect with the status 301, 302, 303, 307 or 308, to the path that the request went to unless a
    /// [location](Self::location) is set. The request is not processed, unless the redirect comes
    /// [after processing](Self::after_processing).
    pub fn redirect(status: u16) -> Self {
        Self::of(Effect::Redirect {
            status,
            location: None,
        })
    }

    /// No response ever comes, on a connection that stays open until the client closes it. The request is not processed, unless
    /// the fault applies [after processing](Self::after_processing).
    pub fn stall() -> Self {
        Self::of(Effect::Stall { after_bytes: None })
    }

    /// The request is processed and its response stops after so many bytes of the body, on a connection that stays open.
    pub fn stall_after(bytes: usize) -> Self {
        Self::of(Effect::Stall {
            after_bytes: Some(bytes),
        })
    }

    /// The request is processed and the connection closed after so many bytes of the response's body, fewer than its
    /// `Content-Length` says. If the body has no more than that, it loses its last byte.
    pub fn truncate(after_bytes: usize) -> Self {
        Self::of(Effect::Truncate { after_bytes })
    }

    /// The request is processed and answered as usual, but the response says its body is of this type.
    pub fn content_type(value: impl Into<String>) -> Self {
        Self::of(Effect::ContentType(value.into().into()))
    }

    /// The request is processed and the body of its response comes in pieces of so many bytes, with a pause in real time before
    /// each of them.
    pub fn drip(bytes: usize, pause: Duration) -> Self {
        Self::of(Effect::Drip { bytes, pause })
    }

    /// The code in the body of an [error](Self::error), any text.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        if let Effect::Error { code: old, .. } = &mut self.effect {
            *old = code.into().into();
        }
        self
    }

    /// Where a [redirect](Self::redirect) leads: a URL or a path.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        if let Effect::Redirect { location: old, .. } = &mut self.effect {
            *old = Some(location.into().into());
        }
        self
    }

    /// An [error](Self::error) with an HTML page for a body, as proxies answer, in place of JSON.
    pub fn html(mut self) -> Self {
        if let Effect::Error { html, .. } = &mut self.effect {
            *html = true;
        }
        self
    }

    /// Applies when the request has been processed: only its response is lost, replaced or late.
    pub fn after_processing(mut self) -> Self {
        self.after_processing = true;
        self
    }

    /// Only requests of this operation, by the name the API description has for it: `send-moderation-message`,
    /// `get-moderation-message`, `send-bot-message`, `send-thread-message`, `list-reasons`.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only requests with this header, whose name has no case. Not the header `apikey`: faults are listed to whoever asks.
    pub fn when_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.header = Some((name.into(), value.into()));
        self
    }

    /// Only requests whose body contains this text as it stands.
    pub fn when_body_contains(mut self, text: impl Into<String>) -> Self {
        self.body_contains = Some(text.into());
        self
    }

    /// Only requests that send a message of this user or bot. Uids have no case.
    pub fn when_sender(mut self, uid: impl Into<String>) -> Self {
        self.sender = Some(uid.into().to_lowercase());
        self
    }

    /// Lets the first so many requests it would apply to pass.
    pub fn skip(mut self, requests: u64) -> Self {
        self.skip = requests;
        self
    }

    /// Applies to so many requests and then no more.
    pub fn times(mut self, requests: u64) -> Self {
        self.times = Some(requests);
        self
    }

    /// Applies to one request and then no more.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Applies with this probability, 0 to 1. The draws follow from the sandbox's seed and the fault's id alone.
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = probability;
        self
    }

    /// Adds a wait in real time to whatever else the fault does.
    pub fn and_latency(mut self, wait: Duration) -> Self {
        self.latency = wait;
        self
    }

    /// Adds up to this much to the wait, drawn evenly.
    pub fn jitter(mut self, most: Duration) -> Self {
        self.jitter = most;
        self
    }

    /// Refuses what could never apply or be sent.
    pub(super) fn check(&self) -> Result<(), InvalidFault> {
        let known = |id: &str| api::operations().any(|operation| operation.id == id);
        if let Some(id) = self.operation.as_ref().filter(|id| !known(id)) {
            return Err(InvalidFault(format!(
                "there is no operation {id:?}; there are {}",
                api::operation_names()
            )));
        }
        if let Some((name, _)) = &self.header {
            let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
                return Err(InvalidFault(format!("{name:?} is not a header's name")));
            };
            if header == "apikey" {
                return Err(InvalidFault(
                    "a fault cannot depend on the header apikey".to_owned(),
                ));
            }
        }
        if !(0.0..=1.0).contains(&self.probability) {
            return Err(InvalidFault(
                "the probability must be from 0 to 1".to_owned(),
            ));
        }
        match &self.effect {
            Effect::Error { status, .. } if !(400..=599).contains(status) => Err(InvalidFault(
                format!("the status must be from 400 to 599, not {status}"),
            )),
            Effect::Page { status } if !(200..=599).contains(status) => Err(InvalidFault(format!(
                "the status must be from 200 to 599, not {status}"
            ))),
            Effect::Redirect { status, .. } if !matches!(status, 301..=303 | 307 | 308) => {
                Err(InvalidFault(format!(
                    "the status must be 301, 302, 303, 307 or 308, not {status}"
                )))
            }
            Effect::Redirect {
                location: Some(location),
                ..
            } if HeaderValue::from_str(location).is_err() => Err(InvalidFault(format!(
                "{location:?} cannot be the value of a header"
            ))),
            Effect::TooManyRequests { .. } if self.after_processing => Err(InvalidFault(
                "a request over a rate limit is never processed".to_owned(),
            )),
            Effect::ContentType(value) if HeaderValue::from_str(value).is_err() => Err(
                InvalidFault(format!("{value:?} cannot be the value of a header")),
            ),
            Effect::Drip { bytes: 0, .. } => {
                Err(InvalidFault("a piece must have a byte or more".to_owned()))
            }
            _ => Ok(()),
        }
    }
}

/// A fault that could never apply, or whose answer could not be sent: one line that says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidFault(pub(super) String);

impl fmt::Display for InvalidFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for InvalidFault {}
