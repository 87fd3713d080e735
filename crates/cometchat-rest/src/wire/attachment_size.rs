//! Sizes of files.

use super::field::{Blank, Entries, Field, How, Items, Misfit, Read, Scalar};
use super::{Json, Part};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::fmt;

/// The size of an attached file in bytes, in the form in which the server wrote it: a number in stored messages, a string
/// where it was sent as one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", serde(untagged))]
pub enum AttachmentSize {
    /// As a number.
    Number(u64),
    /// As text, usually a string of digits.
    Text(String),
    /// In a form that is not documented.
    Other(Value),
}

impl Field for AttachmentSize {
    fn expected(&self) -> &'static str {
        "any JSON"
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        let mut json = Json::blank();
        json.put(scalar)?;
        *self = json.into();
        Ok(())
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, _: How) -> Read {
        *self = Json::of_entries(entries)?.into();
        Ok(None)
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, _: How) -> Read {
        *self = Json::of_items(items)?.into();
        Ok(None)
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(match self {
            Self::Number(bytes) => Part::Unsigned(*bytes),
            Self::Text(text) => Part::Text(text),
            Self::Other(value) => Part::Json(value),
        })
    }
}

impl Blank for AttachmentSize {
    fn blank() -> Self {
        Self::Number(0)
    }
}

impl From<Json> for AttachmentSize {
    fn from(json: Json) -> Self {
        match json.into_value() {
            Value::String(text) => Self::Text(text),
            other => match other.as_u64() {
                Some(bytes) => Self::Number(bytes),
                None => Self::Other(other),
            },
        }
    }
}

impl<'de> Deserialize<'de> for AttachmentSize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Json::deserialize(deserializer).map(Self::from)
    }
}

impl Serialize for AttachmentSize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::write(self, serializer)
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
