//! What is answered in a thread.

use super::{Content, Receiver, Receivers};
use crate::InvalidInput;
use crate::types::ThreadMessageRequest;
use serde_json::Value;

/// A reply for [`Thread::reply`](crate::Thread::reply): content, and what goes with it.
///
/// ```
/// use cometchat::{Content, Reply};
///
/// let reply = Reply::new(Content::text("Thank you!")).tags(["orders"]);
/// # let _ = reply;
/// ```
#[derive(Clone, Debug)]
pub struct Reply {
    content: Content,
    wire: ThreadMessageRequest,
}

impl Reply {
    /// A reply with this content.
    #[must_use]
    pub fn new(content: Content) -> Self {
        Self {
            content,
            wire: ThreadMessageRequest::new(),
        }
    }

    /// Labels to find the reply by. CometChat's limits page allows 25 with 100 characters each.
    #[must_use]
    pub fn tags<I>(mut self, tags: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.wire.tags = Some(tags.into_iter().map(Into::into).collect());
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
    pub(crate) fn from_wire(
        mut wire: ThreadMessageRequest,
    ) -> Result<(Receiver, Self), InvalidInput> {
        super::check_one_receiver(wire.multiple_receivers.as_ref())?;
        let receiver = Receiver::from_wire(wire.receiver.take(), wire.receiver_type.take())?;
        let content = Content::from_wire(wire.category.take(), wire.type_.take(), wire.data.take());
        Ok((receiver, Self { content, wire }))
    }

    /// The request to one receiver, checked.
    pub(crate) fn for_one(
        mut self,
        receiver: Receiver,
    ) -> Result<ThreadMessageRequest, InvalidInput> {
        let (receiver, receiver_type) = receiver.into_parts()?;
        self.wire.receiver = Some(receiver);
        self.wire.receiver_type = Some(receiver_type);
        self.complete()
    }

    /// The request to several receivers, checked.
    pub(crate) fn for_many(
        mut self,
        receivers: Receivers,
    ) -> Result<ThreadMessageRequest, InvalidInput> {
        self.wire.multiple_receivers = Some(receivers.into_wire()?);
        self.complete()
    }

    fn complete(self) -> Result<ThreadMessageRequest, InvalidInput> {
        let mut wire = self.wire;
        let (category, kind, data) = self.content.into_parts()?;
        wire.category = Some(category);
        wire.type_ = Some(kind);
        wire.data = Some(data);
        let extra = std::mem::take(&mut wire.extra);
        super::check_extra(&wire, &extra)?;
        wire.extra = extra;
        Ok(wire)
    }
}

impl From<Content> for Reply {
    fn from(content: Content) -> Self {
        Self::new(content)
    }
}
