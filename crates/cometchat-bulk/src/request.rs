//! What a record sends, checked.

use crate::limits;
use cometchat::messages::SendMessage;
use cometchat::types::{self, Message, SendBotMessage, SendModerationMessage, SendThreadMessage};
use cometchat::{Call, Client, Error, InvalidInput, MessageId, ModerationMessage, Uid};

/// What a record sends: the body as it goes over the wire, and where it goes.
#[derive(Clone, Debug)]
pub(crate) enum Request {
    Message {
        /// Without one the app itself sends.
        on_behalf_of: Option<Uid>,
        body: Box<types::SendMessage>,
    },
    Bot {
        bot: Uid,
        body: Box<SendBotMessage>,
    },
    Moderation {
        body: Box<SendModerationMessage>,
    },
    Reply {
        on_behalf_of: Uid,
        parent: MessageId,
        body: Box<SendThreadMessage>,
    },
}

impl Request {
    /// A message of a user, or of the app itself; the key is its `muid` unless it has one.
    pub(crate) fn message(
        key: &str,
        on_behalf_of: Option<Result<Uid, InvalidInput>>,
        message: SendMessage,
    ) -> Result<Self, InvalidInput> {
        let on_behalf_of = on_behalf_of
            .transpose()
            .map_err(|error| renamed("onBehalfOf", &error))?;
        let mut body = types::SendMessage::try_from(message)
            .and_then(|body| {
                limits::check_data(body.data.as_ref())?;
                limits::check_tags(body.tags.as_ref())?;
                Ok(Box::new(body))
            })
            .map_err(|error| within("message", &error))?;
        body.muid.get_or_insert_with(|| key.to_owned());
        Ok(Self::Message { on_behalf_of, body })
    }

    /// A message of a bot; the key is its `muid` unless it has one.
    pub(crate) fn bot(
        key: &str,
        bot: Result<Uid, InvalidInput>,
        message: SendMessage,
    ) -> Result<Self, InvalidInput> {
        let bot = bot.map_err(|error| renamed("bot", &error))?;
        let mut body = SendBotMessage::try_from(message)
            .and_then(|body| {
                limits::check_data(body.data.as_ref())?;
                limits::check_tags(body.tags.as_ref())?;
                Ok(Box::new(body))
            })
            .map_err(|error| within("request", &error))?;
        body.muid.get_or_insert_with(|| key.to_owned());
        Ok(Self::Bot { bot, body })
    }

    /// A message for moderation; the key is its `muid` unless it has one.
    pub(crate) fn moderation(key: &str, message: ModerationMessage) -> Result<Self, InvalidInput> {
        let mut body = SendModerationMessage::try_from(message)
            .and_then(|body| {
                let receiver = body.receiver_user_details.as_ref();
                let group = body.receiver_group_details.as_ref();
                limits::check_data(body.data.as_ref())?;
                limits::check_tags(body.tags.as_ref())?;
                limits::check_user("senderUserDetails", body.sender_user_details.as_ref())?;
                limits::check_user("receiverUserDetails", receiver)?;
                limits::check_group("receiverGroupDetails", group)?;
                Ok(Box::new(body))
            })
            .map_err(|error| within("moderation", &error))?;
        body.muid.get_or_insert_with(|| key.to_owned());
        Ok(Self::Moderation { body })
    }

    /// A reply in a thread, which has no `muid`.
    pub(crate) fn reply(
        on_behalf_of: Result<Uid, InvalidInput>,
        parent: Result<MessageId, InvalidInput>,
        reply: SendMessage,
    ) -> Result<Self, InvalidInput> {
        let on_behalf_of = on_behalf_of.map_err(|error| renamed("onBehalfOf", &error))?;
        let parent = parent.map_err(|error| renamed("parent", &error))?;
        let body = SendThreadMessage::try_from(reply)
            .and_then(|body| {
                limits::check_data(body.data.as_ref())?;
                limits::check_tags(body.tags.as_ref())?;
                Ok(Box::new(body))
            })
            .map_err(|error| within("reply", &error))?;
        Ok(Self::Reply {
            on_behalf_of,
            parent,
            body,
        })
    }

    /// The call that sends it.
    pub(crate) fn call(&self, client: &Client) -> Result<Call<Message>, Error> {
        Ok(match self {
            Self::Message { on_behalf_of, body } => {
                let message = SendMessage::try_from((**body).clone())?;
                match on_behalf_of {
                    Some(user) => client.on_behalf_of(user.clone()).messages().send(message),
                    None => client.messages().send(message),
                }
            }
            Self::Bot { bot, body } => {
                let message = SendMessage::try_from((**body).clone())?;
                client.bot(bot.clone()).messages().send(message)
            }
            Self::Moderation { body } => {
                let message = ModerationMessage::try_from((**body).clone())?;
                client.moderation().messages().send(message)
            }
            Self::Reply {
                on_behalf_of,
                parent,
                body,
            } => {
                let reply = SendMessage::try_from((**body).clone())?;
                let user = client.on_behalf_of(on_behalf_of.clone());
                user.message(parent.clone()).thread().send(reply)
            }
        })
    }
}

/// The same problem, seen from the record that the request stands in.
pub(crate) fn within(part: &str, error: &InvalidInput) -> InvalidInput {
    renamed(&format!("{part}.{}", error.field()), error)
}

/// The same problem, of a field with another name.
fn renamed(field: &str, error: &InvalidInput) -> InvalidInput {
    InvalidInput::new(field.to_owned(), error.rule().to_owned())
}
