//! What a bot sends.

use super::{Content, Receiver, Receivers};
use crate::types::BotMessageRequest;
use crate::{IntoId, InvalidInput, MessageId};
use serde_json::Value;

/// A message for [`Bot::send`](crate::Bot::send): content, and what goes with it.
///
/// ```
/// use cometchat::{BotMessage, Content};
///
/// let message = BotMessage::new(Content::text("Your order has shipped."))
///     .muid("order-17-shipped")
///     .tags(["orders"])
///     .quoting("41");
/// # let _ = message;
/// ```
#[derive(Clone, Debug)]
pub struct BotMessage {
    content: Content,
    quoted: Option<Result<MessageId, InvalidInput>>,
    wire: BotMessageRequest,
}

impl BotMessage {
    /// A message with this content.
    #[must_use]
    pub fn new(content: Content) -> Self {
        Self {
            content,
            quoted: None,
            wire: BotMessageRequest::new(),
        }
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

    /// Quotes another message. Known from an older edition of CometChat's API description only.
    #[must_use]
    pub fn quoting(mut self, message: impl IntoId<MessageId>) -> Self {
        self.quoted = Some(message.into_id());
        self
    }

    /// Any other field of the request.
    #[must_use]
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.wire.extra.insert(key.into(), value.into());
        self
    }

    /// From a request that stands in a file, to one receiver.
    #[cfg(feature = "bulk")]
    pub(crate) fn from_wire(mut wire: BotMessageRequest) -> Result<(Receiver, Self), InvalidInput> {
        super::check_one_receiver(wire.multiple_receivers.as_ref())?;
        let receiver = Receiver::from_wire(wire.receiver.take(), wire.receiver_type.take())?;
        let content = Content::from_wire(wire.category.take(), wire.type_.take(), wire.data.take());
        let quoted = wire.quoted_message_id.take().map(MessageId::new);
        Ok((
            receiver,
            Self {
                content,
                quoted,
                wire,
            },
        ))
    }

    /// The request to one receiver, checked.
    pub(crate) fn for_one(mut self, receiver: Receiver) -> Result<BotMessageRequest, InvalidInput> {
        let (receiver, receiver_type) = receiver.into_parts()?;
        self.wire.receiver = Some(receiver);
        self.wire.receiver_type = Some(receiver_type);
        self.complete()
    }

    /// The request to several receivers, checked.
    pub(crate) fn for_many(
        mut self,
        receivers: Receivers,
    ) -> Result<BotMessageRequest, InvalidInput> {
        self.wire.multiple_receivers = Some(receivers.into_wire()?);
        self.complete()
    }

    fn complete(self) -> Result<BotMessageRequest, InvalidInput> {
        let mut wire = self.wire;
        let (category, kind, data) = self.content.into_parts()?;
        wire.category = Some(category);
        wire.type_ = Some(kind);
        wire.data = Some(data);
        if let Some(quoted) = self.quoted {
            let quoted = quoted
                .map_err(|error| InvalidInput::new("quotedMessageId", error.rule().to_owned()))?;
            wire.quoted_message_id = Some(quoted.into());
        }
        let extra = std::mem::take(&mut wire.extra);
        super::check_extra(&wire, &extra)?;
        wire.extra = extra;
        Ok(wire)
    }
}

impl From<Content> for BotMessage {
    fn from(content: Content) -> Self {
        Self::new(content)
    }
}
