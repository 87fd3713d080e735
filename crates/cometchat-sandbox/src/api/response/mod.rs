//! What goes back to the caller: status and JSON, in the shapes and key orders of the vendor's samples.

mod envelope;
mod refusal;

use serde::Serialize;

use crate::choices::Choices;
use crate::decision::Decision;
use crate::error::{ApiError, Code};
use crate::keys::MessageId;

pub(crate) use envelope::Data;
pub(crate) use refusal::{Envelope, Refusal};

/// What the vendor's error envelope names as source of an error of the chat API.
pub(crate) const SOURCE: &str = "chat-api";

/// A response, ready to be sent.
pub(crate) struct ApiResponse {
    pub(crate) status: u16,
    pub(crate) json: Vec<u8>,
    /// The error code, for the log.
    pub(crate) code: Option<Code>,
    /// The first message that was made for it, and how many there are.
    pub(crate) made: Option<(MessageId, u32)>,
    /// What decided it, for the journal.
    pub(crate) decision: Option<Decision>,
}

impl ApiResponse {
    /// A success. All of them have the status 200, creations too (CometChat's OpenAPI description, and seen live).
    pub(crate) fn json(body: &impl Serialize) -> Result<Self, ApiError> {
        let json = serde_json::to_vec(body)
            .map_err(|_| ApiError::new(Code::Exception, "The answer could not be written."))?;
        Ok(Self::written(json))
    }

    /// A success whose JSON is written already.
    pub(crate) fn written(json: Vec<u8>) -> Self {
        Self {
            status: 200,
            json,
            code: None,
            made: None,
            decision: None,
        }
    }

    /// Adds which messages were made: the first one and how many.
    pub(crate) fn made(mut self, first: MessageId, count: u32) -> Self {
        self.made = Some((first, count));
        self
    }

    /// Adds what decided.
    pub(crate) fn decided(mut self, decision: Option<Decision>) -> Self {
        self.decision = decision;
        self
    }

    /// A refusal, in the envelope of `source`.
    pub(crate) fn refusal(error: &ApiError, source: &str, choices: &Choices) -> Self {
        Self {
            status: refusal::status(error, choices),
            json: serde_json::to_vec(&Envelope::new(error, source, choices)).unwrap_or_default(),
            code: Some(error.code()),
            made: None,
            decision: Some(error.decision()),
        }
    }
}
