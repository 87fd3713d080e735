//! A message, as it is imported.

use cometchat::messages::SendMessage;
use cometchat::types::{self, ImportGroup, ImportUser, ReceiverType, SendBotMessage, Timestamp};
use cometchat::{Content, InvalidInput, Receiver};

/// A message that was sent in another system. Its `muid` is what the server knows it by.
///
/// ```
/// use cometchat::{Content, Receiver};
/// use cometchat_bulk::import::ImportMessage;
///
/// let message = ImportMessage::new("old-1", "alice", Receiver::user("bob"), 1_600_002_000)
///     .content(Content::text("Hello"))
///     .read_at(1_600_002_060);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ImportMessage {
    wire: Box<types::ImportMessage>,
    /// What is filled in when it is written; it may turn out to be wrong then.
    receiver: Option<Receiver>,
    content: Option<Content>,
}

impl ImportMessage {
    /// A message with this `muid` from a user, sent at this moment, in seconds since 1970. It needs a
    /// [content](Self::content), too.
    pub fn new(
        muid: impl Into<String>,
        sender: impl Into<String>,
        receiver: Receiver,
        sent_at: impl Into<Timestamp>,
    ) -> Self {
        let wire = types::ImportMessage::new(muid, sender, "", ReceiverType::User, sent_at);
        Self {
            wire: Box::new(wire),
            receiver: Some(receiver),
            content: None,
        }
    }

    /// What it says.
    pub fn content(mut self, content: impl Into<Content>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// When it was delivered, in seconds since 1970.
    pub fn delivered_at(mut self, moment: impl Into<Timestamp>) -> Self {
        self.wire.delivered_at = Some(moment.into());
        self
    }

    /// When it was read, in seconds since 1970.
    pub fn read_at(mut self, moment: impl Into<Timestamp>) -> Self {
        self.wire.read_at = Some(moment.into());
        self
    }

    /// Its labels.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.wire.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The sender, who is created if there is no such user.
    pub fn sender_details(mut self, user: impl Into<ImportUser>) -> Self {
        self.wire.sender_user_details = Some(user.into());
        self
    }

    /// The user who received it, who is created if there is no such user.
    pub fn receiver_details(mut self, user: impl Into<ImportUser>) -> Self {
        self.wire.receiver_user_details = Some(user.into());
        self
    }

    /// The group that received it, which is created if there is none.
    pub fn group_details(mut self, group: impl Into<ImportGroup>) -> Self {
        self.wire.receiver_group_details = Some(group.into());
        self
    }

    /// As it is sent.
    pub(super) fn into_wire(self) -> Result<Box<types::ImportMessage>, (String, InvalidInput)> {
        let muid = self.wire.muid.clone();
        self.filled_in().map_err(|problem| (muid, problem))
    }

    fn filled_in(self) -> Result<Box<types::ImportMessage>, InvalidInput> {
        let mut wire = self.wire;
        let Some(receiver) = self.receiver else {
            return Ok(wire);
        };
        let content = self
            .content
            .ok_or_else(|| InvalidInput::new("content", "must be set"))?;
        let body = SendBotMessage::try_from(SendMessage::new(receiver, content))?;
        wire.receiver = body.receiver.unwrap_or_default();
        if let Some(receiver_type) = body.receiver_type {
            wire.receiver_type = receiver_type;
        }
        wire.category = body.category;
        wire.type_ = body.type_;
        wire.data = body.data;
        Ok(wire)
    }
}

impl From<types::ImportMessage> for ImportMessage {
    fn from(wire: types::ImportMessage) -> Self {
        Self {
            wire: Box::new(wire),
            receiver: None,
            content: None,
        }
    }
}
