//! What a fault does to a request.

use std::time::Duration;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Nothing but its latency.
    Latency,
    /// A rate limit that was not really reached.
    TooManyRequests { retry_after_seconds: u64 },
    /// An answer of the sandbox's making.
    Error {
        status: u16,
        code: Box<str>,
        html: bool,
    },
    /// The connection is reset, without any answer.
    Reset,
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
    /// Whether there has to be an answer for it to spoil.
    pub(crate) fn spoils_an_answer(&self) -> bool {
        match self {
            Self::Stall { after_bytes } => after_bytes.is_some(),
            Self::Truncate { .. } | Self::ContentType(_) | Self::Drip { .. } => true,
            _ => false,
        }
    }
}
