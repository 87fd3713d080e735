//! Sizes of files.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The size of an attached file in bytes, in the form in which the server wrote it: a number in stored messages, a string
/// where it was sent as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum AttachmentSize {
    /// As a number.
    Number(u64),
    /// As text, usually a string of digits.
    Text(String),
    /// In a form that is not documented.
    Other(serde_json::Value),
}

impl super::Field for AttachmentSize {
    const STRING: bool = true;
    const OBJECT: bool = true;
    const ARRAY: bool = true;

    fn blank() -> Self {
        Self::Number(0)
    }
}

impl AttachmentSize {
    /// The size in bytes, where it can be read as one.
    #[must_use]
    pub fn bytes(&self) -> Option<u64> {
        match self {
            Self::Number(bytes) => Some(*bytes),
            Self::Text(text) => text.parse().ok(),
            Self::Other(_) => None,
        }
    }
}

impl fmt::Display for AttachmentSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(bytes) => bytes.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::Other(value) => value.fmt(f),
        }
    }
}
