//! The response to a send, which has one of two forms.

use super::Field;
use super::field::deserialize_object;
use super::peeked::Peeked;
use crate::types::{Message, MessageFanOut};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess};
use serde_json::{Map, Value};

/// The response to a send: one message, or one outcome for each of several receivers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// What was sent.
    pub data: SentMessage,
    /// What stands beside `data`.
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: Map<String, Value>,
}

super::object! {
    SendMessageResponse (answer) {
        data: "data" required plain,
    }
}

/// What a send made: one message, or one outcome for each of several receivers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum SentMessage {
    /// The response to a send to one receiver.
    One(Box<Message>),
    /// The response to a send to several receivers.
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

/// The first key tells the forms apart, so neither has to be buffered.
impl Field for SentMessage {
    const OBJECT: bool = true;
    const NAME: &'static str = "a message, or messages by receiver";

    fn blank() -> Self {
        Self::Many(MessageFanOut::blank())
    }

    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        object: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        let object = Peeked::new(object)?;
        if !matches!(object.first_key(), Some("uids" | "guids")) {
            *self = Self::One(Box::blank());
        }
        match self {
            Self::One(message) => message.read_object(object, strict),
            Self::Many(outcomes) => outcomes.read_object(object, strict),
        }
    }
}

impl<'de> Deserialize<'de> for SentMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_object(deserializer)
    }
}
