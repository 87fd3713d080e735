//! The answer to a send, which has one of two forms.

use crate::types::{Message, MessageFanOut};
use serde::Serialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// The answer to a send: one message, or one outcome for each of several receivers.
#[derive(Clone, Debug, PartialEq, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendMessageAnswer {
    /// What was sent.
    pub data: SentMessage,
    /// What stands beside `data`.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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

/// The first key tells the forms apart, so neither has to be buffered, and an error keeps its place.
impl<'de> Deserialize<'de> for SentMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ByFirstKey;

        impl<'de> Visitor<'de> for ByFirstKey {
            type Value = SentMessage;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a message, or messages by receiver")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut rest: A) -> Result<SentMessage, A::Error> {
                let first: Option<String> = rest.next_key()?;
                let many = matches!(first.as_deref(), Some("uids" | "guids"));
                let whole = MapAccessDeserializer::new(Replayed { first, rest });
                if many {
                    MessageFanOut::deserialize(whole).map(SentMessage::Many)
                } else {
                    Message::deserialize(whole)
                        .map(Box::new)
                        .map(SentMessage::One)
                }
            }
        }

        deserializer.deserialize_map(ByFirstKey)
    }
}

/// A map whose first key was read already, and is handed out once more.
struct Replayed<A> {
    first: Option<String>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replayed<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(first.into_deserializer()).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}
