//! One message of a bulk run.

use crate::limits;
use crate::line::{Line, LineRecord};
use crate::request::Request;
use crate::{Fingerprint, Outcome};
use cometchat::messages::SendMessage;
use cometchat::{IntoId, InvalidInput, MessageId, ModerationMessage, Uid};

/// One message to send in bulk, with a key of the caller's.
///
/// The key names the record in the journal, in the report and in the dead letters. It is sent as `muid` where the request
/// has one and none was set; that CometChat recognises a repeated `muid` is not documented. A record has one receiver, so that
/// it has one outcome.
///
/// ```
/// use cometchat_bulk::BulkRecord;
/// use cometchat::messages::SendMessage;
/// use cometchat::{Content, ModerationMessage, Receiver};
///
/// let message = SendMessage::new(Receiver::user("alice"), Content::text("Your order has shipped."));
/// let shipped = BulkRecord::bot("order-17", "assistant", message);
/// let hello = ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hello!"));
/// let checked = BulkRecord::moderation("hello-1", hello);
/// let lunch = SendMessage::new(Receiver::group("team"), Content::text("Lunch?"));
/// let lunch = BulkRecord::user("lunch-1", "bob", lunch);
/// let reply = SendMessage::new(Receiver::user("alice"), Content::text("Thank you!"));
/// let thanks = BulkRecord::reply("thanks-1", "bob", "41", reply);
/// assert!([shipped, checked, lunch, thanks].iter().all(|record| record.check().is_ok()));
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
/// {"key":"lunch-1","onBehalfOf":"bob","message":{"receiver":"team","receiverType":"group","data":{"text":"Lunch?"}}}
/// {"key":"thanks-1","onBehalfOf":"bob","parent":"41","reply":{"receiver":"alice","receiverType":"user","data":{"text":"Thank you!"}}}
/// ```
///
/// A `message` without `onBehalfOf` is one of the app itself.
#[derive(Clone, Debug)]
pub struct BulkRecord {
    key: String,
    request: Result<Request, InvalidInput>,
    /// What became of it in an earlier run, where it comes from the dead letters of that run.
    before: Option<Outcome>,
}

impl BulkRecord {
    /// A message that a user sends, as by [`Messages::send`](cometchat::messages::Messages::send) on behalf of that user. A user may send 30
    /// messages a minute, whoever does it for them.
    #[must_use]
    pub fn user(
        key: impl Into<String>,
        on_behalf_of: impl IntoId<Uid>,
        message: impl Into<SendMessage>,
    ) -> Self {
        let (user, message) = (on_behalf_of.into_id(), message.into());
        Self::of(key.into(), |key| Request::message(key, Some(user), message))
    }

    /// A message that the app itself sends, as by [`Messages::send`](cometchat::messages::Messages::send).
    #[must_use]
    pub fn app(key: impl Into<String>, message: impl Into<SendMessage>) -> Self {
        let message = message.into();
        Self::of(key.into(), |key| Request::message(key, None, message))
    }

    /// A message that a bot sends, as by [`BotMessages::send`](cometchat::bots::BotMessages::send).
    #[must_use]
    pub fn bot(
        key: impl Into<String>,
        bot: impl IntoId<Uid>,
        message: impl Into<SendMessage>,
    ) -> Self {
        let (bot, message) = (bot.into_id(), message.into());
        Self::of(key.into(), |key| Request::bot(key, bot, message))
    }

    /// A message that is submitted to moderation, as by [`ModerationMessages::send`](cometchat::moderation::ModerationMessages::send). To get
    /// verdicts too, see [`moderate`](crate::moderate).
    #[must_use]
    pub fn moderation(key: impl Into<String>, message: ModerationMessage) -> Self {
        Self::of(key.into(), |key| Request::moderation(key, message))
    }

    /// A reply in the thread under the message `parent`, as by [`MessageThread::send`](cometchat::messages::MessageThread::send). Replies have no `muid`.
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

    fn of(key: String, request: impl FnOnce(&str) -> Result<Request, InvalidInput>) -> Self {
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
        let LineRecord {
            key,
            request,
            before,
        } = Line::parse(line)?.into_record()?;
        Ok(Self {
            key,
            request: Ok(request),
            before,
        })
    }

    /// Writes the record as a line of text, without the line's end.
    ///
    /// # Errors
    /// As those of [`check`](Self::check).
    pub fn to_line(&self) -> Result<String, InvalidInput> {
        self.line(self.before.clone())?.to_text()
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

    pub(super) fn request(&self) -> Result<&Request, InvalidInput> {
        self.request.as_ref().map_err(Clone::clone)
    }

    fn line(&self, outcome: Option<Outcome>) -> Result<Line, InvalidInput> {
        Ok(Line::of(&self.key, self.request()?, outcome))
    }

    /// What the record says, in 64 bits, whatever became of it before.
    ///
    /// # Errors
    /// As those of [`check`](Self::check).
    pub fn fingerprint(&self) -> Result<Fingerprint, InvalidInput> {
        Ok(Fingerprint::of(&self.line(None)?.to_value()?))
    }

    /// The record with what became of it, ready to be fed again.
    pub(super) fn dead_letter(&self, outcome: &Outcome) -> Result<String, InvalidInput> {
        self.line(Some(outcome.clone()))?.to_text()
    }
}
