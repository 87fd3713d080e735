//! A message as it is answered.

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::entity::EntityRef;
use super::mentioned::Mentions;
use super::{ActionName, Attachment, Message, On, Told};
use crate::api::rails::view::{ReactionCount, reactions};
use crate::choices::Choices;
use crate::keys::{Actor, MessageId, Receiver, UserKey};
use crate::moderation::{RuleName, Status};
use crate::state::{ConversationId, State};

/// Which of the two users carries the id of the conversation. The vendor's samples differ: a moderation message has it on the
/// sender, together with the time of last activity on both; any other message on the receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placement {
    Sender,
    Receiver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MessageJson<'s> {
    id: MessageId,
    #[serde(skip_serializing_if = "Option::is_none")]
    muid: Option<&'s str>,
    conversation_id: ConversationId<'s>,
    sender: &'s str,
    receiver_type: &'static str,
    receiver: &'s str,
    category: &'static str,
    #[serde(rename = "type")]
    message_type: &'s str,
    data: DataJson<'s>,
    sent_at: u64,
    /// Only of imported messages.
    #[serde(flatten)]
    receipts: Receipts,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited_by: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_by: Option<&'s str>,
    updated_at: u64,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tags: &'s [Box<str>],
    #[serde(skip_serializing_if = "Option::is_none")]
    quoted_message: Option<Box<MessageJson<'s>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_id: Option<MessageId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pinned_by: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pinned_at: Option<u64>,
    #[serde(flatten)]
    own: Own,
    #[serde(flatten)]
    unset: Option<Unset>,
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Receipts {
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    read_at: Option<u64>,
}

/// What only the viewer sees.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Own {
    #[serde(skip_serializing_if = "Option::is_none")]
    saved_at: Option<u64>,
    /// Absent rather than false.
    #[serde(skip_serializing_if = "Option::is_none")]
    thread_subscribed: Option<bool>,
}

/// Fields without a value, in the one place where they come nevertheless. There are no receipts in messages.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Unset {
    #[serde(skip_serializing_if = "Option::is_none")]
    muid: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited_at: Option<()>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited_by: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_at: Option<()>,
    delivered_at: (),
    read_at: (),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DataJson<'s> {
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<ActionName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<&'s RawValue>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    attachments: &'s [Attachment],
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_data: Option<&'s RawValue>,
    #[serde(skip_serializing_if = "Mentions::is_empty")]
    mentions: Mentions<'s>,
    #[serde(flatten)]
    others: Others<'s>,
    entities: Entities<'s>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reactions: Vec<ReactionCount<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moderation: Option<ModerationJson<'s>>,
}

struct Others<'s>(&'s [(Box<str>, Box<RawValue>)]);

impl Serialize for Others<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entities<'s> {
    Sent {
        sender: EntityRef<'s>,
        receiver: EntityRef<'s>,
    },
    Told {
        by: EntityRef<'s>,
        #[serde(rename = "for")]
        receiver: EntityRef<'s>,
        /// A message that was deleted for good is shown no more.
        #[serde(skip_serializing_if = "Option::is_none")]
        on: Option<EntityRef<'s>>,
    },
}

#[derive(Serialize)]
struct ModerationJson<'s> {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'s RuleName>,
}

impl<'s> MessageJson<'s> {
    pub(crate) fn new(
        state: &'s State,
        id: MessageId,
        message: &'s Message,
        placement: Placement,
        choices: &Choices,
    ) -> Self {
        let mut answer = Self::without_quote(state, id, message, placement, choices);
        // A quoted message that has been dropped since is left out, and so is what a quoted message quotes itself.
        let quoted = message
            .content
            .extras
            .as_ref()
            .and_then(|extras| extras.quoted);
        answer.quoted_message = quoted.and_then(|id| {
            let quoted = state.messages.get(id)?;
            Some(Box::new(Self::without_quote(
                state, id, quoted, placement, choices,
            )))
        });
        answer
    }

    /// A message that is kept, as somebody sees it or the app does.
    pub(crate) fn stored(
        state: &'s State,
        id: MessageId,
        viewer: Option<UserKey>,
        choices: &Choices,
    ) -> Option<Self> {
        let message = state.messages.get(id)?;
        let placement = Placement::Receiver;
        let mut answer = Self::new(state, id, message, placement, choices);
        answer.data.reactions = reactions(state, viewer, id);
        if let Some(pin) = state.pins.get(id) {
            answer.pinned_by = Some(uid_of(state, pin.by));
            answer.pinned_at = Some(pin.at);
        }
        answer.own = viewer
            .map(|viewer| Own::by(state, viewer, id))
            .unwrap_or_default();
        Some(answer)
    }

    /// With what is known of blocks between whoever looks and the users that it mentions.
    pub(crate) fn with_blocked_info(mut self, state: &'s State, viewer: Option<UserKey>) -> Self {
        self.data.mentions.see(state, viewer);
        self
    }

    /// With the tags of the users that it mentions.
    pub(crate) fn with_tag_info(mut self) -> Self {
        self.data.mentions.tag();
        self
    }

    /// Without its tags.
    pub(crate) fn untagged(mut self) -> Self {
        self.tags = &[];
        self
    }

    /// Without the message that it quotes.
    pub(crate) fn unquoted(mut self) -> Self {
        self.quoted_message = None;
        self
    }

    /// With nulls and empty texts for what is not set, as the last reply of a thread has them.
    pub(crate) fn with_unset(mut self) -> Self {
        self.unset = Some(Unset {
            muid: self.muid.is_none().then_some(""),
            edited_at: self.edited_at.is_none().then_some(()),
            edited_by: self.edited_by.is_none().then_some(""),
            deleted_at: self.deleted_at.is_none().then_some(()),
            delivered_at: (),
            read_at: (),
        });
        self.receipts = Receipts::default();
        self
    }

    /// With another moment of the last change.
    pub(crate) fn updated_at(mut self, updated_at: u64) -> Self {
        self.updated_at = updated_at;
        self
    }

    /// Adds what is to be seen of the moderation.
    pub(crate) fn moderated(mut self, status: &Status<'s>) -> Self {
        self.data.moderation = Some(ModerationJson {
            status: status.as_str(),
            rule: status.rule(),
        });
        self
    }

    fn without_quote(
        state: &'s State,
        id: MessageId,
        message: &'s Message,
        placement: Placement,
        choices: &Choices,
    ) -> Self {
        let (receiver_type, receiver) = match message.receiver {
            Receiver::User(key) => ("user", &*state.users.get(key).uid),
            Receiver::Group(key) => ("group", &*state.groups.get(key).guid),
        };
        let marks = message.marks();
        let content = &message.content;
        let extras = content.extras.as_deref();
        Self {
            id,
            muid: content.muid().filter(|_| choices.echo_muid),
            conversation_id: ConversationId::of(state, message.sender, message.receiver),
            sender: &state.users.get(message.sender).uid,
            receiver_type,
            receiver,
            category: content.category.as_str(),
            message_type: content.message_type.as_str(),
            data: DataJson::of(state, message, placement, choices),
            sent_at: message.sent_at,
            receipts: Receipts {
                delivered_at: extras.and_then(|extras| extras.delivered_at),
                read_at: extras.and_then(|extras| extras.read_at),
            },
            edited_at: marks.edited.map(|mark| mark.at),
            edited_by: marks.edited.map(|mark| uid_of(state, mark.by)),
            deleted_at: marks.deleted.map(|mark| mark.at),
            deleted_by: marks.deleted.map(|mark| uid_of(state, mark.by)),
            updated_at: message.updated_at,
            tags: extras
                .filter(|_| choices.echo_tags)
                .map_or(&[], |extras| &extras.tags),
            quoted_message: None,
            parent_id: message.parent,
            pinned_by: None,
            pinned_at: None,
            own: Own::default(),
            unset: None,
        }
    }
}

impl<'s> DataJson<'s> {
    fn of(state: &'s State, message: &'s Message, placement: Placement, choices: &Choices) -> Self {
        let text = message.content.text.as_deref();
        let payload = message.content.payload.as_deref();
        let told = payload.and_then(|payload| payload.told);
        Self {
            action: told.map(|told| told.action),
            text,
            metadata: payload.and_then(|payload| payload.metadata.as_deref()),
            attachments: payload.map_or(&[], |payload| &payload.attachments),
            custom_data: payload.and_then(|payload| payload.custom_data.as_deref()),
            mentions: Mentions::of(state, text),
            others: Others(payload.map_or(&[], |payload| &payload.others)),
            entities: Entities::of(state, message, told, placement, choices),
            reactions: Vec::new(),
            moderation: None,
        }
    }
}

impl<'s> Entities<'s> {
    fn of(
        state: &'s State,
        message: &Message,
        told: Option<Told>,
        placement: Placement,
        choices: &Choices,
    ) -> Self {
        let conversation_id = ConversationId::of(state, message.sender, message.receiver);
        let on_sender = (placement == Placement::Sender).then_some(conversation_id);
        let on_receiver = (placement == Placement::Receiver).then_some(conversation_id);
        let with_last_active_at = placement == Placement::Sender;
        let user = |key, id| EntityRef::user(state.users.get(key), with_last_active_at, id);
        let receiver = match message.receiver {
            Receiver::User(key) => user(key, on_receiver),
            Receiver::Group(key) => EntityRef::group(state, key),
        };
        match told {
            None => Self::Sent {
                sender: user(message.sender, on_sender),
                receiver,
            },
            Some(told) => Self::Told {
                by: EntityRef::user(state.users.get(told.by), false, None),
                receiver,
                on: changed(state, told, choices),
            },
        }
    }
}

impl Own {
    fn by(state: &State, viewer: UserKey, id: MessageId) -> Self {
        Self {
            saved_at: state.saves.at(viewer, id),
            thread_subscribed: state.subscriptions.has(id, viewer).then_some(true),
        }
    }
}

/// Who acted, the app by its system user.
fn uid_of(state: &State, actor: Actor) -> &str {
    let user = actor.user().unwrap_or(state.system_user());
    &state.users.get(user).uid
}

/// What was changed, as the action message that tells of it shows it.
fn changed<'s>(state: &'s State, told: Told, choices: &Choices) -> Option<EntityRef<'s>> {
    match told.on {
        On::User(user) => Some(EntityRef::user(state.users.get(user), false, None)),
        On::Message(id) => {
            let message = state.messages.get(id)?;
            let placement = Placement::Receiver;
            let message = MessageJson::without_quote(state, id, message, placement, choices);
            Some(EntityRef::message(message))
        }
    }
}
