//! What a message says, apart from who says it to whom. Kept small: a sandbox may hold a million of them.

use serde::Serialize;
use serde_json::value::RawValue;

use super::MessageId;

/// The category of a sent message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    Message,
    Custom,
}

impl Category {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Custom => "custom",
        }
    }

    pub(crate) fn from_wire(text: &str) -> Option<Self> {
        [Self::Message, Self::Custom]
            .into_iter()
            .find(|category| category.as_str() == text)
    }
}

/// The type of a message: one of five in the category `message`, anything in the category `custom`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MessageType {
    Text,
    Media(MediaType),
    Custom(Box<str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MediaType {
    Image,
    File,
    Audio,
    Video,
}

impl MessageType {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Media(MediaType::Image) => "image",
            Self::Media(MediaType::File) => "file",
            Self::Media(MediaType::Audio) => "audio",
            Self::Media(MediaType::Video) => "video",
            Self::Custom(name) => name,
        }
    }

    /// The type of a message in the category `message`.
    pub(crate) fn from_wire(text: &str) -> Option<Self> {
        [
            Self::Text,
            Self::Media(MediaType::Image),
            Self::Media(MediaType::File),
            Self::Media(MediaType::Audio),
            Self::Media(MediaType::Video),
        ]
        .into_iter()
        .find(|message_type| message_type.as_str() == text)
    }
}

/// The sender's part of a message. What most messages lack is boxed away.
#[derive(Clone, Debug)]
pub(crate) struct Content {
    pub(crate) category: Category,
    pub(crate) message_type: MessageType,
    pub(crate) text: Option<Box<str>>,
    pub(crate) payload: Option<Box<Payload>>,
    pub(crate) extras: Option<Box<Extras>>,
}

impl Content {
    pub(crate) fn muid(&self) -> Option<&str> {
        self.extras.as_ref()?.muid.as_deref()
    }
}

/// What stands in `data` besides the text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Payload {
    pub(crate) metadata: Option<Box<RawValue>>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) custom_data: Option<Box<RawValue>>,
    /// Keys that nothing documents. They are stored and given back.
    pub(crate) others: Vec<(Box<str>, Box<RawValue>)>,
}

impl Payload {
    pub(crate) fn is_empty(&self) -> bool {
        self.metadata.is_none()
            && self.attachments.is_empty()
            && self.custom_data.is_none()
            && self.others.is_empty()
    }
}

/// What stands beside `data`, at the top of a message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extras {
    pub(crate) muid: Option<Box<str>>,
    pub(crate) tags: Vec<Box<str>>,
    pub(crate) quoted: Option<MessageId>,
}

impl Extras {
    pub(crate) fn is_empty(&self) -> bool {
        self.muid.is_none() && self.tags.is_empty() && self.quoted.is_none()
    }
}

/// A file that belongs to a message, in the shape it is answered in.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Attachment {
    pub(crate) url: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) mime_type: Box<str>,
    /// Without a dot.
    pub(crate) extension: Box<str>,
    /// Bytes. Sent as a string of digits, stored and answered as a number, as in the vendor's samples.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) size: Option<u64>,
}
