//! What a message says, apart from who says it to whom. Kept small: a sandbox may hold a million of them.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::keys::{MessageId, UserKey};

/// The category of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Category {
    Message,
    Custom,
    Interactive,
    /// Tells of a change. Nobody sends one.
    Action,
}

impl Category {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Custom => "custom",
            Self::Interactive => "interactive",
            Self::Action => "action",
        }
    }

    /// A category that can be sent.
    pub(crate) fn from_wire(text: &str) -> Option<Self> {
        [Self::Message, Self::Custom, Self::Interactive]
            .into_iter()
            .find(|category| category.as_str() == text)
    }
}

/// The type of a message: one of five in the category `message`, one of two in the category `action`, anything in the category
/// `custom`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MessageType {
    Text,
    Media(MediaType),
    /// An action in a group.
    GroupMember,
    /// An action on a message.
    Message,
    /// A custom message, or an interactive one.
    Named(Box<str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
            Self::GroupMember => "groupMember",
            Self::Message => "message",
            Self::Named(name) => name,
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

/// What an action message tells: what was done, by whom and to what.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Told {
    pub(crate) action: ActionName,
    pub(crate) by: UserKey,
    pub(crate) on: On,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) enum On {
    User(UserKey),
    Message(MessageId),
}

/// What was done, as action messages name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ActionName {
    Added,
    Kicked,
    Banned,
    Unbanned,
    ScopeChanged,
    Edited,
    Deleted,
}

/// The sender's part of a message. What most messages lack is boxed away.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Payload {
    pub(crate) metadata: Option<Box<RawValue>>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) custom_data: Option<Box<RawValue>>,
    /// Keys of interactive messages, and those that nothing documents. They are stored and given back.
    pub(crate) others: Vec<(Box<str>, Box<RawValue>)>,
    /// Only in the category `action`.
    pub(crate) told: Option<Told>,
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
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Extras {
    pub(crate) muid: Option<Box<str>>,
    pub(crate) tags: Vec<Box<str>>,
    pub(crate) quoted: Option<MessageId>,
    /// Only of imported messages, in epoch seconds, as the following.
    #[serde(default)]
    pub(crate) delivered_at: Option<u64>,
    #[serde(default)]
    pub(crate) read_at: Option<u64>,
}

impl Extras {
    pub(crate) fn is_empty(&self) -> bool {
        self.muid.is_none() && self.tags.is_empty() && self.quoted.is_none()
    }
}

/// A file that belongs to a message, in the shape it is answered in.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
