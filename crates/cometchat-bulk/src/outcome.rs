//! What became of a record.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What became of a record. Every record that was sent ends as exactly one of these.
///
/// As JSON: `{"is":"confirmed","id":"41"}`, `{"is":"refused","code":"ERR_UID_NOT_FOUND","reason":"…"}`,
/// `{"is":"uncertain","reason":"…"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "lowercase")]
#[non_exhaustive]
pub enum Outcome {
    /// The server answered with the message that it made.
    #[non_exhaustive]
    Confirmed {
        /// The id of the message.
        id: String,
    },
    /// The server answered that it will not. There is no message; once what it says is put right, the record can be fed
    /// again.
    #[non_exhaustive]
    Refused {
        /// The server's code, where it gave one.
        #[serde(skip_serializing_if = "Option::is_none")]
        code: Option<String>,
        /// The failure in one line.
        reason: String,
    },
    /// There may be a message, and there may be none: the connection broke after the request was sent, no response came in
    /// time, the server failed, or the program ended before the response was written down.
    #[non_exhaustive]
    Uncertain {
        /// What happened, in one line.
        reason: String,
        /// Whether the server reported success, in a response that could not be read: there is a message, but its id is not
        /// known. Such a record is never sent again, not even at least once.
        #[serde(default, skip_serializing_if = "is_false")]
        arrived: bool,
    },
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(value: &bool) -> bool {
    !value
}

impl Outcome {
    /// The id of the message, if there surely is one and its id is known.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        match self {
            Self::Confirmed { id } => Some(id),
            _ => None,
        }
    }

    /// The server answered with the message that it made.
    #[must_use]
    pub fn confirmed(id: impl Into<String>) -> Self {
        Self::Confirmed { id: id.into() }
    }

    /// The server answered that it will not, with this code, where it gave one.
    #[must_use]
    pub fn refused(code: Option<String>, reason: impl Into<String>) -> Self {
        Self::Refused {
            code,
            reason: reason.into(),
        }
    }

    /// There may be a message, and there may be none.
    #[must_use]
    pub fn uncertain(reason: impl Into<String>) -> Self {
        Self::Uncertain {
            reason: reason.into(),
            arrived: false,
        }
    }

    /// There is a message, but its id is not known.
    #[must_use]
    pub fn arrived(reason: impl Into<String>) -> Self {
        Self::Uncertain {
            reason: reason.into(),
            arrived: true,
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Confirmed { id } => write!(f, "confirmed as message {id}"),
            Self::Refused { reason, .. } => write!(f, "refused: {reason}"),
            Self::Uncertain { reason, .. } => write!(f, "uncertain: {reason}"),
        }
    }
}

/// A record that has ended, as [`Bulk::on_outcome`](super::Bulk::on_outcome) shows it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settled<'a> {
    /// The number of the record, or of its line where the input is text; the first is 1.
    pub number: u64,
    /// The caller's key.
    pub key: &'a str,
    /// What became of it.
    pub outcome: &'a Outcome,
}
