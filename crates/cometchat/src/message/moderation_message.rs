//! What is submitted to moderation.

use super::{Content, Receiver};
use crate::types::{GroupDetails, ReceiverType, SendModerationMessage, Timestamp, UserDetails};
use crate::{IntoId, InvalidInput, Uid};
use serde_json::Value;

/// A message for [`ModerationMessages::send`](crate::moderation::ModerationMessages::send): who sends what to whom.
///
/// ```
/// use cometchat::{Content, ModerationMessage, Receiver};
///
/// let message = ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hello!"))
///     .sender_name("Alice")
///     .receiver_name("Bob")
///     .muid("greeting-1");
/// # let _ = message;
/// ```
#[derive(Clone, Debug)]
pub struct ModerationMessage {
    sender: Result<Uid, InvalidInput>,
    receiver: Receiver,
    content: Content,
    sender_name: Option<String>,
    receiver_name: Option<String>,
    wire: SendModerationMessage,
}

impl ModerationMessage {
    /// A message from `sender` to `receiver`.
    #[must_use]
    pub fn new(sender: impl IntoId<Uid>, receiver: Receiver, content: Content) -> Self {
        Self {
            sender: sender.into_id(),
            receiver,
            content,
            sender_name: None,
            receiver_name: None,
            wire: SendModerationMessage::new("", "", ReceiverType::User),
        }
    }

    /// Creates the sender under this name if there is no such user yet.
    #[must_use]
    pub fn sender_name(mut self, name: impl Into<String>) -> Self {
        self.sender_name = Some(name.into());
        self
    }

    /// Creates the receiving user under this name if there is no such user yet.
    #[must_use]
    pub fn receiver_name(mut self, name: impl Into<String>) -> Self {
        self.receiver_name = Some(name.into());
        self
    }

    /// Creates the sender with these details if there is no such user yet.
    #[must_use]
    pub fn sender_details(mut self, details: UserDetails) -> Self {
        self.wire.sender_user_details = Some(details);
        self
    }

    /// Creates the receiving user with these details if there is no such user yet.
    #[must_use]
    pub fn receiver_details(mut self, details: UserDetails) -> Self {
        self.wire.receiver_user_details = Some(details);
        self
    }

    /// Creates the receiving group with these details if there is no such group yet.
    #[must_use]
    pub fn group_details(mut self, details: GroupDetails) -> Self {
        self.wire.receiver_group_details = Some(details);
        self
    }

    /// An id of your own for the message. That it keeps a repeated send from making a second message is not documented.
    #[must_use]
    pub fn muid(mut self, muid: impl Into<String>) -> Self {
        self.wire.muid = Some(muid.into());
        self
    }

    /// Labels to find the message by. CometChat's limits page allows 25 with 100 characters each.
    #[must_use]
    pub fn tags<I>(mut self, tags: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.wire.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// When the message was sent, if not now.
    #[must_use]
    pub fn sent_at(mut self, moment: Timestamp) -> Self {
        self.wire.sent_at = Some(moment);
        self
    }

    /// Any other field of the request.
    #[must_use]
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.wire.extra.insert(key.into(), value.into());
        self
    }

    /// From a request that stands in a file.
    fn from_wire(mut wire: SendModerationMessage) -> Result<Self, InvalidInput> {
        let receiver = std::mem::take(&mut wire.receiver);
        let receiver_type = wire.receiver_type.clone();
        Ok(Self {
            sender: std::mem::take(&mut wire.sender).into_id(),
            receiver: Receiver::from_wire(Some(receiver), Some(receiver_type))?,
            content: Content::from_wire(wire.category.take(), wire.type_.take(), wire.data.take()),
            sender_name: None,
            receiver_name: None,
            wire,
        })
    }

    /// The request, checked.
    pub(crate) fn into_wire(self) -> Result<SendModerationMessage, InvalidInput> {
        let mut wire = self.wire;
        let sender = self
            .sender
            .map_err(|error| InvalidInput::new("sender", error.rule().to_owned()))?;
        let (receiver, receiver_type) = self.receiver.into_parts()?;
        if let Some(name) = self.sender_name {
            wire.sender_user_details = Some(UserDetails::new(sender.as_str(), name));
        }
        if let Some(name) = self.receiver_name {
            wire.receiver_user_details = Some(UserDetails::new(receiver.as_str(), name));
        }
        let to_group = receiver_type == ReceiverType::Group;
        if to_group && wire.receiver_user_details.is_some() {
            return Err(InvalidInput::new(
                "receiverUserDetails",
                "must not be set when the receiver is a group",
            ));
        }
        if !to_group && wire.receiver_group_details.is_some() {
            return Err(InvalidInput::new(
                "receiverGroupDetails",
                "must not be set when the receiver is a user",
            ));
        }
        check_user(
            "senderUserDetails",
            wire.sender_user_details.as_ref(),
            sender.as_str(),
        )?;
        check_user(
            "receiverUserDetails",
            wire.receiver_user_details.as_ref(),
            &receiver,
        )?;
        if let Some(details) = &wire.receiver_group_details {
            check_details(
                "receiverGroupDetails",
                "guid",
                &details.guid,
                &receiver,
                &details.name,
            )?;
        }
        let (category, kind, data) = self.content.into_parts()?;
        wire.sender = sender.into();
        wire.receiver = receiver;
        wire.receiver_type = receiver_type;
        wire.category = Some(category);
        wire.type_ = Some(kind);
        wire.data = Some(data);
        let extra = std::mem::take(&mut wire.extra);
        super::check_extra(&wire, &extra)?;
        wire.extra = extra;
        Ok(wire)
    }
}

/// The request that submits the message, as its JSON: checked as it is when it is sent.
impl TryFrom<ModerationMessage> for SendModerationMessage {
    type Error = InvalidInput;

    fn try_from(message: ModerationMessage) -> Result<Self, InvalidInput> {
        message.into_wire()
    }
}

/// The message that the request submits. What the request leaves out is what the server takes then.
impl TryFrom<SendModerationMessage> for ModerationMessage {
    type Error = InvalidInput;

    fn try_from(request: SendModerationMessage) -> Result<Self, InvalidInput> {
        Self::from_wire(request)
    }
}

fn check_user(field: &str, details: Option<&UserDetails>, uid: &str) -> Result<(), InvalidInput> {
    details.map_or(Ok(()), |details| {
        check_details(field, "uid", &details.uid, uid, &details.name)
    })
}

/// Details create somebody: they must be about the one who is meant.
fn check_details(
    field: &str,
    key: &str,
    id: &str,
    meant: &str,
    name: &str,
) -> Result<(), InvalidInput> {
    if !id.eq_ignore_ascii_case(meant) {
        let rule = format!("must be `{meant}`, whom the message names");
        return Err(InvalidInput::new(format!("{field}.{key}"), rule));
    }
    if name.is_empty() {
        return Err(InvalidInput::new(
            format!("{field}.name"),
            "must not be empty",
        ));
    }
    Ok(())
}
