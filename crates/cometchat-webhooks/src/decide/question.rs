//! Messages that are to be judged.

use crate::types::Message;
use bytes::Bytes;
use serde_json::Value;
use std::borrow::Cow;

/// A message that is to be judged, with up to 10 earlier ones.
#[derive(Clone)]
pub struct Question {
    body: Bytes,
    messages: Vec<ContextMessage>,
}

/// A message that goes before the one to be judged, or that one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContextMessage {
    /// A text, with the key it stands under: not reliably the uid of the sender.
    Text {
        /// The key.
        key: String,
        /// The text.
        text: String,
    },
    /// A whole message.
    Message(Box<Message>),
    /// Anything else.
    Other(Value),
}

impl ContextMessage {
    fn of(value: Value) -> Self {
        let entry = value.as_object().filter(|entry| entry.len() == 1);
        match entry.and_then(|entry| entry.iter().next()) {
            Some((key, Value::String(text))) => Self::Text {
                key: key.clone(),
                text: text.clone(),
            },
            Some((_, inner)) => match serde_json::from_value(inner.clone()) {
                Ok(message) => Self::Message(Box::new(message)),
                Err(_) => Self::Other(value),
            },
            None => Self::Other(value),
        }
    }

    /// Its text, if it has one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text { text, .. } => Some(text),
            Self::Message(message) => message.text(),
            Self::Other(_) => None,
        }
    }
}

impl Question {
    pub(crate) fn read(body: Bytes) -> Self {
        let question: Value = serde_json::from_slice(&body).unwrap_or_default();
        let messages = question.get("contextMessages").and_then(Value::as_array);
        let messages = messages.into_iter().flatten().cloned();
        Self {
            messages: messages.map(ContextMessage::of).collect(),
            body,
        }
    }

    /// The message that is to be judged; nothing if it has a form that is not documented, as that of pictures is not.
    #[must_use]
    pub fn message(&self) -> Option<&Message> {
        match self.messages.last()? {
            ContextMessage::Message(message) => Some(message),
            _ => None,
        }
    }

    /// The text or caption that is to be judged.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.messages.last()?.text()
    }

    /// What was written before, oldest first.
    #[must_use]
    pub fn context(&self) -> &[ContextMessage] {
        self.messages.split_last().map_or(&[], |(_, before)| before)
    }

    /// Everything, as it came.
    #[must_use]
    pub fn raw(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Question")
            .field("messages", &self.messages.len())
            .finish_non_exhaustive()
    }
}
