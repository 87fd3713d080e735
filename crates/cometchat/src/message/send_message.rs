//! A message to send: one builder for everybody who sends.

use super::{Content, FanOut, Receiver, Receivers};
use crate::types::{
    Message, MessageCategory, MessageType, MultipleReceivers, OutgoingData, ReceiverType,
    SendBotMessage, SendMessageResponse, SendThreadMessage,
};
use crate::{Delivery, Error, ErrorKind, IntoId, InvalidInput, MessageId, Response};
use cometchat_rest::{Client, RawResponse};
use serde_json::{Map, Value};

/// A message to send: who gets it, what it says, and what goes with it.
///
/// ```
/// use cometchat::messages::SendMessage;
/// use cometchat::{Content, Receiver, Receivers};
///
/// let message = SendMessage::new(Receiver::user("alice"), Content::text("Your order has shipped."))
///     .muid("order-17-shipped")
///     .tags(["orders"])
///     .quoted_message_id("41");
/// let to_all = SendMessage::new(Receivers::users(["alice", "bob"]), Content::text("Doors open at nine."));
/// # let _ = (message, to_all);
/// ```
///
/// As JSON, in a file or a queue, a message is the request that sends it: [`SendBotMessage`] or [`SendThreadMessage`], into which it
/// can be converted and from which it can be made.
///
/// ```
/// use cometchat::messages::SendMessage;
/// use cometchat::serde_json::{from_str, to_string};
/// use cometchat::types::SendBotMessage;
/// use cometchat::{Content, Receiver};
///
/// let message = SendMessage::new(Receiver::user("alice"), Content::text("Your order has shipped."));
/// let json = to_string(&SendBotMessage::try_from(message)?)?;
/// let again = SendMessage::try_from(from_str::<SendBotMessage>(&json)?)?;
/// # let _ = again;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// To one [`Receiver`] a send comes to the message; to several [`Receivers`] to a [`FanOut`], which has an outcome for each.
#[derive(Clone, Debug)]
pub struct SendMessage<R = Receiver> {
    receiver: R,
    content: Content,
    muid: Option<String>,
    tags: Option<Vec<String>>,
    quoted: Option<Result<MessageId, InvalidInput>>,
    extra: Map<String, Value>,
}

impl<R: Recipient> SendMessage<R> {
    /// A message with this content for this receiver, or these receivers.
    #[must_use]
    pub fn new(receiver: R, content: Content) -> Self {
        Self {
            receiver,
            content,
            muid: None,
            tags: None,
            quoted: None,
            extra: Map::new(),
        }
    }

    /// An id of your own for the message. That it keeps a repeated send from making a second message is not documented.
    /// Replies in a thread do not take it.
    #[must_use]
    pub fn muid(mut self, muid: impl Into<String>) -> Self {
        self.muid = Some(muid.into());
        self
    }

    /// Labels to find the message by. CometChat's limits page allows 25 with 100 characters each.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Quotes another message. Replies in a thread do not take it.
    #[must_use]
    pub fn quoted_message_id(mut self, message: impl IntoId<MessageId>) -> Self {
        self.quoted = Some(message.into_id());
        self
    }

    /// Any other field of the request.
    #[must_use]
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// The request of a call, checked.
    pub(crate) fn into_wire<W: Wire>(self) -> Result<W, InvalidInput> {
        let mut wire = W::blank();
        let common = wire.common();
        self.receiver.put(
            common.receiver,
            common.receiver_type,
            common.multiple_receivers,
        )?;
        let (category, kind, data) = self.content.into_parts()?;
        *common.category = Some(category);
        *common.kind = Some(kind);
        *common.data = Some(data);
        *common.tags = self.tags;
        put("muid", common.muid, self.muid)?;
        if let Some(quoted) = self.quoted {
            let quoted = quoted
                .map_err(|error| InvalidInput::new("quotedMessageId", error.rule().to_owned()))?;
            put(
                "quotedMessageId",
                common.quoted_message_id,
                Some(quoted.into()),
            )?;
        }
        super::check_extra(&wire, &self.extra)?;
        *wire.extra() = self.extra;
        Ok(wire)
    }
}

impl SendMessage {
    /// From a request to one receiver.
    fn from_wire<W: Wire>(mut wire: W) -> Result<Self, InvalidInput> {
        let extra = std::mem::take(wire.extra());
        let common = wire.common();
        if common.multiple_receivers.is_some() {
            let rule = "must not be set where one receiver is expected";
            return Err(InvalidInput::new("multipleReceivers", rule));
        }
        let receiver = Receiver::from_wire(common.receiver.take(), common.receiver_type.take())?;
        let content = Content::from_wire(
            common.category.take(),
            common.kind.take(),
            common.data.take(),
        );
        Ok(Self {
            receiver,
            content,
            muid: common.muid.and_then(Option::take),
            tags: common.tags.take(),
            quoted: common
                .quoted_message_id
                .and_then(Option::take)
                .map(MessageId::new),
            extra,
        })
    }
}

/// Sets a field that not every request has.
fn put(
    name: &str,
    field: Option<&mut Option<String>>,
    value: Option<String>,
) -> Result<(), InvalidInput> {
    match (field, value) {
        (_, None) => Ok(()),
        (Some(field), value) => {
            *field = value;
            Ok(())
        }
        (None, Some(_)) => Err(InvalidInput::new(
            name.to_owned(),
            "is not taken by replies in a thread",
        )),
    }
}

/// The fields of requests that send a message.
pub(crate) struct Common<'a> {
    receiver: &'a mut Option<String>,
    receiver_type: &'a mut Option<ReceiverType>,
    multiple_receivers: &'a mut Option<MultipleReceivers>,
    category: &'a mut Option<MessageCategory>,
    kind: &'a mut Option<MessageType>,
    data: &'a mut Option<OutgoingData>,
    tags: &'a mut Option<Vec<String>>,
    muid: Option<&'a mut Option<String>>,
    quoted_message_id: Option<&'a mut Option<String>>,
}

/// A request that sends a message.
pub(crate) trait Wire: serde::Serialize {
    fn blank() -> Self;
    fn common(&mut self) -> Common<'_>;
    fn extra(&mut self) -> &mut Map<String, Value>;
}

macro_rules! wire {
    ($name:ty, $($only:ident)*) => {
        impl Wire for $name {
            fn blank() -> Self {
                Self::new()
            }

            fn common(&mut self) -> Common<'_> {
                #[allow(unused_mut, reason = "not every request has more than what is common")]
                let mut common = Common {
                    receiver: &mut self.receiver,
                    receiver_type: &mut self.receiver_type,
                    multiple_receivers: &mut self.multiple_receivers,
                    category: &mut self.category,
                    kind: &mut self.type_,
                    data: &mut self.data,
                    tags: &mut self.tags,
                    muid: None,
                    quoted_message_id: None,
                };
                $(common.$only = Some(&mut self.$only);)*
                common
            }

            fn extra(&mut self) -> &mut Map<String, Value> {
                &mut self.extra
            }
        }
    };
}

wire!(crate::types::SendMessage, muid quoted_message_id);
wire!(SendBotMessage, muid quoted_message_id);
wire!(SendThreadMessage,);

/// Between a message and the JSON of the request that sends it, for messages that stand in a file or a queue.
macro_rules! convert {
    ($request:ty) => {
        /// The request that sends the message, as its JSON: checked as it is when it is sent.
        impl<R: Recipient> TryFrom<SendMessage<R>> for $request {
            type Error = InvalidInput;

            fn try_from(message: SendMessage<R>) -> Result<Self, InvalidInput> {
                message.into_wire()
            }
        }

        /// The message that the request sends. It has one receiver; what the request leaves out is what the server takes then.
        impl TryFrom<$request> for SendMessage {
            type Error = InvalidInput;

            fn try_from(request: $request) -> Result<Self, InvalidInput> {
                Self::from_wire(request)
            }
        }
    };
}

convert!(crate::types::SendMessage);
convert!(SendBotMessage);
convert!(SendThreadMessage);

/// Who gets a message: one [`Receiver`], or several [`Receivers`].
pub trait Recipient: sealed::Sealed {
    /// What a send comes to.
    type Sent;

    #[doc(hidden)]
    fn put(
        self,
        one: &mut Option<String>,
        kind: &mut Option<ReceiverType>,
        several: &mut Option<MultipleReceivers>,
    ) -> Result<(), InvalidInput>;

    #[doc(hidden)]
    fn read(
        client: &Client,
        response: RawResponse,
        asked: &[sealed::Asked],
    ) -> Result<Response<Self::Sent>, Error>;
}

impl Recipient for Receiver {
    type Sent = Message;

    fn put(
        self,
        one: &mut Option<String>,
        kind: &mut Option<ReceiverType>,
        _: &mut Option<MultipleReceivers>,
    ) -> Result<(), InvalidInput> {
        let (receiver, receiver_type) = self.into_parts()?;
        (*one, *kind) = (Some(receiver), Some(receiver_type));
        Ok(())
    }

    fn read(
        client: &Client,
        response: RawResponse,
        _: &[sealed::Asked],
    ) -> Result<Response<Message>, Error> {
        let (answer, head) = decode(client, response)?;
        match answer.data.into_one() {
            Ok(value) => Ok(Response::new(value, answer.extra, head)),
            Err(_) => {
                let summary =
                    "the response has outcomes for several receivers, though one was asked for";
                Err(Error::unusable(
                    &head,
                    ErrorKind::InvalidResponse,
                    Delivery::Arrived,
                    summary,
                ))
            }
        }
    }
}

impl Recipient for Receivers {
    type Sent = FanOut;

    fn put(
        self,
        _: &mut Option<String>,
        _: &mut Option<ReceiverType>,
        several: &mut Option<MultipleReceivers>,
    ) -> Result<(), InvalidInput> {
        *several = Some(self.into_wire()?);
        Ok(())
    }

    fn read(
        client: &Client,
        response: RawResponse,
        asked: &[sealed::Asked],
    ) -> Result<Response<FanOut>, Error> {
        let (answer, head) = decode(client, response)?;
        let value = FanOut::new(answer.data.into_many(), asked);
        Ok(Response::new(value, answer.extra, head))
    }
}

fn decode(
    client: &Client,
    response: RawResponse,
) -> Result<(SendMessageResponse, cometchat_rest::Head), Error> {
    let answer = client
        .decode_model::<SendMessageResponse>(response)
        .map_err(Error::from_rest)?;
    Ok(answer.into_parts())
}

mod sealed {
    #[allow(
        unreachable_pub,
        reason = "stands in a trait that nobody outside can implement"
    )]
    pub use crate::call::Asked;

    pub trait Sealed {}
    impl Sealed for super::Receiver {}
    impl Sealed for super::Receivers {}
}
