//! The part of a message that a condition looks at.

use std::borrow::Cow;

use serde_json::Value;

use crate::api::messages::{MediaType, Message, MessageType};

#[derive(Clone, Copy)]
pub(super) enum Operand {
    Text,
    Media(MediaType),
    Custom,
}

impl Operand {
    /// That of a condition, the text unless it says otherwise.
    pub(super) fn of(condition: &Value) -> Self {
        match condition.get("operand").and_then(Value::as_str) {
            Some("image") => Self::Media(MediaType::Image),
            Some("video") => Self::Media(MediaType::Video),
            Some("custom") => Self::Custom,
            _ => Self::Text,
        }
    }

    /// What there is of it: the text, the names and addresses of files, or the custom data as JSON.
    pub(super) fn content(self, message: &Message) -> Option<Cow<'_, str>> {
        let content = &message.content;
        let payload = content.payload.as_deref();
        match self {
            Self::Text => content.text.as_deref().map(Cow::Borrowed),
            Self::Custom => {
                let data = payload?.custom_data.as_deref();
                data.map(|data| Cow::Borrowed(data.get()))
            }
            Self::Media(kind) => {
                let files = payload.filter(|_| content.message_type == MessageType::Media(kind))?;
                let files = files.attachments.iter();
                let words: Vec<_> = files
                    .map(|file| format!("{} {}", file.name, file.url))
                    .collect();
                (!words.is_empty()).then(|| Cow::Owned(words.join("\n")))
            }
        }
    }
}
