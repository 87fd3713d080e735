//! What goes back to the caller: status and JSON, in the shapes and key orders of the vendor's samples.

mod entity;
mod envelope;
mod message;

use serde::Serialize;

use crate::error::{ApiError, Code};

pub(crate) use envelope::{Data, List};
pub(super) use message::{MessageAnswer, Placement};

/// What the vendor's error envelope names as source of an error of the chat API.
pub(crate) const SOURCE: &str = "chat-api";

/// An answer, ready to be sent.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) json: Vec<u8>,
    /// The error code, for the log.
    pub(crate) code: Option<Code>,
}

impl Answer {
    /// A success. All of them have the status 200, creations too (CometChat's OpenAPI description, and seen live).
    pub(crate) fn json(body: &impl Serialize) -> Result<Self, ApiError> {
        let json = serde_json::to_vec(body)
            .map_err(|_| ApiError::new(Code::Exception, "The answer could not be written."))?;
        Ok(Self {
            status: 200,
            json,
            code: None,
        })
    }

    /// A refusal, in the envelope of `source`.
    pub(crate) fn refusal(error: &ApiError, source: &str) -> Self {
        Self {
            status: error.status(),
            json: serde_json::to_vec(&error.envelope(source)).unwrap_or_default(),
            code: Some(error.code()),
        }
    }
}
