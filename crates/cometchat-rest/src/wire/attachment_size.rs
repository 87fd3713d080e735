//! Sizes of files.

use super::written::Written;
use super::{Field, Json};
use serde::de::{MapAccess, SeqAccess};
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
    const STRING: bool = true;
    const OBJECT: bool = true;
    const ARRAY: bool = true;

    fn blank() -> Self {
        Self::Number(0)
    }

    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        object: A,
        _: bool,
    ) -> Result<Option<Value>, A::Error> {
        *self = Json::read_map(object)?.into();
        Ok(None)
    }

    fn read_array<'de, A: SeqAccess<'de>>(
        &mut self,
        array: A,
        _: bool,
    ) -> Result<Option<Value>, A::Error> {
        *self = Json::read_seq(array)?.into();
        Ok(None)
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
        match self {
            Self::Number(bytes) => serializer.serialize_u64(*bytes),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Other(value) => Written(value).serialize(serializer),
        }
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
