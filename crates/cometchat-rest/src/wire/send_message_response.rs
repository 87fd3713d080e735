//! The response to a send, which has one of two forms.

use super::Part;
use super::field::{
    Blank, Entries, Field, How, Items, Misfit, Read, Scalar, deserialize_whole,
    read_array_as_object,
};
use super::peeked::Peeked;
use crate::types::{Message, MessageFanOut};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
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
    SendMessageResponse (answer) ["data"] {
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
    #[inline]
    fn expected(&self) -> &'static str {
        "a message, or messages by receiver"
    }

    #[inline]
    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    #[inline]
    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        let mut entries = Peeked::new(entries)?;
        if !matches!(entries.first_key(), Some("uids" | "guids")) {
            *self = Self::One(Box::blank());
        }
        match self {
            Self::One(message) => message.read_object(&mut entries, how),
            Self::Many(outcomes) => outcomes.read_object(&mut entries, how),
        }
    }

    #[inline]
    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        read_array_as_object(self, items, how)
    }

    #[inline]
    fn part(&self) -> Option<Part<'_>> {
        match self {
            Self::One(message) => message.part(),
            Self::Many(outcomes) => outcomes.part(),
        }
    }
}

impl Blank for SentMessage {
    #[inline]
    fn blank() -> Self {
        Self::Many(MessageFanOut::blank())
    }
}

impl<'de> Deserialize<'de> for SentMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_whole(deserializer)
    }
}
