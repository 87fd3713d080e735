//! One message of a bulk run.

use super::fingerprint::Fingerprint;
use super::limits;
use super::line::Line;
use super::outcome::Outcome;
use crate::message::SendMessage;
use crate::types::{SendBotMessage, SendModerationMessage, SendThreadMessage};
use crate::{IntoId, InvalidInput, MessageId, ModerationMessage, Uid};

/// One message to send in bulk, with a key of the caller's.
///
/// The key names the record in the journal, in the report and in the dead letters. It is sent as `muid` where the request
/// has one and none was set; that CometChat recognises a repeated `muid` is not documented. A record has one receiver, so that
/// it has one outcome.
///
/// ```
/// use cometchat::bulk::BulkRecord;
/// use cometchat::messages::SendMessage;
/// use cometchat::{Content, ModerationMessage, Receiver};
///
/// let message = SendMessage::new(Receiver::user("alice"), Content::text("Your order has shipped."));
/// let shipped = BulkRecord::bot("order-17", "assistant", message);
/// let hello = ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hello!"));
/// let checked = BulkRecord::moderation("hello-1", hello);
/// let reply = SendMessage::new(Receiver::user("alice"), Content::text("Thank you!"));
/// let thanks = BulkRecord::reply("thanks-1", "bob", "41", reply);
/// assert!([shipped, checked, thanks].iter().all(|record| record.check().is_ok()));
/// ```
///
/// # As text
///
/// One JSON object a line ([`from_line`](Self::from_line), [`to_line`](Self::to_line)); the requests are those of CometChat's
/// API:
///
/// ```json
/// {"key":"order-17","bot":"assistant","request":{"receiver":"alice","receiverType":"user","data":{"text":"Your order has shipped."}}}
/// {"key":"hello-1","moderation":{"sender":"alice","receiver":"bob","receiverType":"user","data":{"text":"Hello!"}}}
/// {"key":"thanks-1","onBehalfOf":"bob","parent":"41","reply":{"receiver":"alice","receiverType":"user","data":{"text":"Thank you!"}}}
/// ```
#[derive(Clone, Debug)]
pub struct BulkRecord {
    key: String,
    request: Result<Request, InvalidInput>,
    /// What became of it in an earlier run, where it comes from the dead letters of that run.
    before: Option<Outcome>,
}

/// What is sent, checked.
#[derive(Clone, Debug)]
pub(super) enum Request {
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

impl BulkRecord {
    /// A message that a bot sends, as by [`BotMessages::send`](crate::bots::BotMessages::send).
    #[must_use]
    pub fn bot(
        key: impl Into<String>,
        bot: impl IntoId<Uid>,
        message: impl Into<SendMessage>,
    ) -> Self {
        let (bot, message) = (bot.into_id(), message.into());
        Self::of(key.into(), |key| Request::bot(key, bot, message))
    }

    /// A message that is submitted to moderation, as by [`ModerationMessages::send`](crate::moderation::ModerationMessages::send). To get
    /// verdicts too, see [`ModerationMessages::moderate`](crate::moderation::ModerationMessages::moderate).
    #[must_use]
    pub fn moderation(key: impl Into<String>, message: ModerationMessage) -> Self {
        Self::of(key.into(), |key| Request::moderation(key, message))
    }

    /// A reply in the thread under the message `parent`, as by [`MessageThread::send`](crate::messages::MessageThread::send). Replies have no `muid`.
    #[must_use]
    pub fn reply(
        key: impl Into<String>,
        on_behalf_of: impl IntoId<Uid>,
        parent: impl IntoId<MessageId>,
        reply: impl Into<SendMessage>,
    ) -> Self {
        let (user, parent, reply) = (on_behalf_of.into_id(), parent.into_id(), reply.into());
        Self::of(key.into(), |_| Request::reply(user, parent, reply))
    }

    pub(super) fn of(
        key: String,
        request: impl FnOnce(&str) -> Result<Request, InvalidInput>,
    ) -> Self {
        let request = limits::check_key(&key).and_then(|()| request(&key));
        Self {
            key,
            request,
            before: None,
        }
    }

    /// Reads a record from a line of text.
    ///
    /// # Errors
    /// The field and the rule that it breaks, with the key if there is a readable one.
    pub fn from_line(line: &str) -> Result<Self, InvalidInput> {
        let record = Line::parse(line).and_then(Line::into_record)?;
        record.check()?;
        Ok(record)
    }

    /// Writes the record as a line of text, without the line's end.
    ///
    /// # Errors
    /// As those of [`check`](Self::check).
    pub fn to_line(&self) -> Result<String, InvalidInput> {
        Line::of(self, self.before.clone())?.to_text()
    }

    /// The caller's key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether the record can be sent.
    ///
    /// # Errors
    /// The field and the rule that it breaks.
    pub fn check(&self) -> Result<(), InvalidInput> {
        self.request.as_ref().map(|_| ()).map_err(Clone::clone)
    }

    /// What became of the record in an earlier run, where it was read from the dead letters of that run.
    #[must_use]
    pub fn before(&self) -> Option<&Outcome> {
        self.before.as_ref()
    }

    pub(super) fn with_before(mut self, before: Option<Outcome>) -> Self {
        self.before = before;
        self
    }

    pub(super) fn request(&self) -> Result<&Request, InvalidInput> {
        self.request.as_ref().map_err(Clone::clone)
    }

    /// What the record says, whatever became of it before.
    pub(super) fn fingerprint(&self) -> Result<Fingerprint, InvalidInput> {
        Ok(Fingerprint::of(&Line::of(self, None)?.to_value()?))
    }

    /// The record with what became of it, ready to be fed again.
    pub(super) fn dead_letter(&self, outcome: &Outcome) -> Result<String, InvalidInput> {
        Line::of(self, Some(outcome.clone()))?.to_text()
    }
}

impl Request {
    pub(super) fn bot(
        key: &str,
        bot: Result<Uid, InvalidInput>,
        message: SendMessage,
    ) -> Result<Self, InvalidInput> {
        let bot = bot.map_err(|error| InvalidInput::new("bot", error.rule().to_owned()))?;
        let within = |error: InvalidInput| within("request", &error);
        let mut body: SendBotMessage = message.into_wire().map_err(within)?;
        limits::check_data(body.data.as_ref())
            .and_then(|()| limits::check_tags(body.tags.as_ref()))
            .map_err(within)?;
        body.muid.get_or_insert_with(|| key.to_owned());
        Ok(Self::Bot {
            bot,
            body: Box::new(body),
        })
    }

    pub(super) fn moderation(key: &str, message: ModerationMessage) -> Result<Self, InvalidInput> {
        let within = |error: InvalidInput| within("moderation", &error);
        let mut body = message.into_wire().map_err(within)?;
        limits::check_data(body.data.as_ref())
            .and_then(|()| limits::check_tags(body.tags.as_ref()))
            .and_then(|()| {
                limits::check_user("senderUserDetails", body.sender_user_details.as_ref())
            })
            .and_then(|()| {
                limits::check_user("receiverUserDetails", body.receiver_user_details.as_ref())
            })
            .and_then(|()| {
                limits::check_group("receiverGroupDetails", body.receiver_group_details.as_ref())
            })
            .map_err(within)?;
        body.muid.get_or_insert_with(|| key.to_owned());
        Ok(Self::Moderation {
            body: Box::new(body),
        })
    }

    pub(super) fn reply(
        on_behalf_of: Result<Uid, InvalidInput>,
        parent: Result<MessageId, InvalidInput>,
        reply: SendMessage,
    ) -> Result<Self, InvalidInput> {
        let renamed =
            |field, error: InvalidInput| InvalidInput::new(field, error.rule().to_owned());
        let on_behalf_of = on_behalf_of.map_err(|error| renamed("onBehalfOf", error))?;
        let parent = parent.map_err(|error| renamed("parent", error))?;
        let within = |error: InvalidInput| within("reply", &error);
        let body: SendThreadMessage = reply.into_wire().map_err(within)?;
        limits::check_data(body.data.as_ref())
            .and_then(|()| limits::check_tags(body.tags.as_ref()))
            .map_err(within)?;
        Ok(Self::Reply {
            on_behalf_of,
            parent,
            body: Box::new(body),
        })
    }
}

/// The same problem, seen from the record that the request stands in.
pub(super) fn within(part: &str, error: &InvalidInput) -> InvalidInput {
    InvalidInput::new(format!("{part}.{}", error.field()), error.rule().to_owned())
}
