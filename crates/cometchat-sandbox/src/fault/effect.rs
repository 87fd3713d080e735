//! What a fault does to a request.

use std::time::Duration;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Nothing but its latency.
    Latency,
    /// A rate limit that was not really reached.
    TooManyRequests { retry_after_seconds: u64 },
    /// A response of the sandbox's making.
    Error {
        status: u16,
        code: Box<str>,
        html: bool,
    },
    /// An HTML page that is not CometChat's, as captive portals and maintenance pages are.
    Page { status: u16 },
    /// A redirect: to this place, or to where the request went itself.
    Redirect {
        status: u16,
        location: Option<Box<str>>,
    },
    /// The connection is reset: without any response, or after so many bytes of its body.
    Reset { after_bytes: Option<usize> },
    /// The usual response, and the connection is silent from then on.
    Silence,
    /// No answer at all, or only so many bytes of its body; the connection stays open.
    Stall { after_bytes: Option<usize> },
    /// The connection is closed after so many bytes of the body.
    Truncate { after_bytes: usize },
    /// The right body under another content type.
    ContentType(Box<str>),
    /// The body in pieces, with a pause before each.
    Drip { bytes: usize, pause: Duration },
}

impl Effect {
    /// Whether it needs a response to work on, so that the request is always processed.
    pub(crate) fn needs_response(&self) -> bool {
        match self {
            Self::Stall { after_bytes } | Self::Reset { after_bytes } => after_bytes.is_some(),
            Self::Silence | Self::Truncate { .. } | Self::ContentType(_) | Self::Drip { .. } => {
                true
            }
            _ => false,
        }
    }
}
