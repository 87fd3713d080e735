//! The answer to a send, which has one of two forms.

use super::{Field, telling_key};
use crate::types::{Message, MessageFanOut};
use serde::Serialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// The answer to a send: one message, or one outcome for each of several receivers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendMessageAnswer {
    /// What was sent.
    pub data: SentMessage,
    /// What stands beside `data`.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

super::object! {
    SendMessageAnswer {
        required { data: "data", }
        optional {}
        tolerant {}
    }
}

/// What a send made: one message, or one outcome for each of several receivers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SentMessage {
    /// The answer to a send to one receiver.
    One(Box<Message>),
    /// The answer to a send to several receivers.
    Many(MessageFanOut),
}

impl SentMessage {
    /// The one message that was sent; the outcomes for several receivers where the server answered those.
    ///
    /// # Errors
    /// The outcomes, if there is not exactly one and that a message.
    pub fn into_one(self) -> Result<Message, MessageFanOut> {
        match self {
            Self::One(message) => Ok(*message),
            Self::Many(many) => many.into_only_message(),
        }
    }

    /// The outcomes by receiver; one message counts as the outcome for its receiver.
    #[must_use]
    pub fn into_many(self) -> MessageFanOut {
        match self {
            Self::One(message) => MessageFanOut::of(*message),
            Self::Many(many) => many,
        }
    }
}

impl Field for SentMessage {
    const OBJECT: bool = true;

    fn blank() -> Self {
        Self::Many(MessageFanOut::blank())
    }
}

/// The first key tells the forms apart, so neither has to be buffered.
impl<'de> Deserialize<'de> for SentMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;

        impl<'de> Visitor<'de> for OneOrMany {
            type Value = SentMessage;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a message, or messages by receiver")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SentMessage, A::Error> {
                let map = telling_key::find(map, |_| true)?;
                let many = matches!(map.telling_key(), Some("uids" | "guids"));
                let object = MapAccessDeserializer::new(map);
                if many {
                    return MessageFanOut::deserialize(object).map(SentMessage::Many);
                }
                let mut one = Box::<Message>::blank();
                one.read(object)?;
                Ok(SentMessage::One(one))
            }
        }

        deserializer.deserialize_map(OneOrMany)
    }
}
