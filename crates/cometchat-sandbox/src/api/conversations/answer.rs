//! A conversation as one of those who take part in it sees it.

use serde::Serialize;

use super::asked::Side;
use crate::api::groups::GroupJson;
use crate::api::messages::MessageJson;
use crate::api::rails::view::UserJson;
use crate::choices::Choices;
use crate::keys::{Receiver, UserKey};
use crate::state::{Conversation, ConversationId, State};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ConversationJson<'s> {
    conversation_id: ConversationId<'s>,
    conversation_type: &'static str,
    /// Digits.
    unread_message_count: String,
    created_at: u64,
    updated_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_message: Option<MessageJson<'s>>,
    conversation_with: With<'s>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<&'s [String]>,
    #[serde(flatten)]
    pin: Option<PinJson<'s>>,
}

/// Who has pinned it, and when.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PinJson<'s> {
    pinned_by: &'s str,
    pinned_at: u64,
}

/// What identifies a conversation, and its pin: all that the calls answer that are about pins.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PinnedJson<'s> {
    conversation_id: PinnedId<'s>,
    conversation_type: &'static str,
    #[serde(flatten)]
    pin: Option<PinJson<'s>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum PinnedId<'s> {
    Own(ConversationId<'s>),
    /// The conversations that everybody has with this user.
    With(&'s str),
}

#[derive(Serialize)]
#[serde(untagged)]
enum With<'s> {
    User(Box<UserJson<'s>>),
    Group(Box<GroupJson<'s>>),
}

/// What of a conversation is shown beside what always is.
#[derive(Clone, Copy, Default)]
pub(super) struct Shown {
    pub(super) tags: bool,
    pub(super) tags_of_peer: bool,
    pub(super) blocks: bool,
    /// What the user has pinned, and not only what the app has.
    pub(super) own_pin: bool,
}

impl<'s> ConversationJson<'s> {
    pub(super) fn new(state: &'s State, side: Side, shown: Shown, choices: &Choices) -> Self {
        let sent_at = |id| state.messages.get(id).map(|message| message.sent_at);
        let last = side.last(state);
        let first = side.first(state);
        let standing = state.standings.get(side.user, side.conversation);
        let added_at = side.added_at(state);
        let tags = standing.map_or(&[][..], |standing| &standing.tags);
        Self {
            conversation_id: side.conversation.id(state),
            conversation_type: type_of(side.conversation),
            unread_message_count: side.unread(state).to_string(),
            created_at: first.and_then(sent_at).or(added_at).unwrap_or_default(),
            updated_at: last.and_then(sent_at).or(added_at).unwrap_or_default(),
            last_message: last
                .and_then(|id| MessageJson::stored(state, id, Some(side.user), choices)),
            conversation_with: with(state, side, shown),
            tags: shown.tags.then_some(tags),
            pin: PinJson::of(state, side, shown.own_pin),
        }
    }
}

impl<'s> PinJson<'s> {
    /// The pin of the app goes before the user's own.
    fn of(state: &'s State, side: Side, with_own: bool) -> Option<Self> {
        if let Some((_, at)) = side.pinned_by_the_app(state) {
            return Some(Self::by(state, state.system_user(), at));
        }
        let at = side.pinned_by_the_user(state).filter(|_| with_own)?;
        Some(Self::by(state, side.user, at))
    }

    fn by(state: &'s State, user: UserKey, at: u64) -> Self {
        Self {
            pinned_by: &state.users.get(user).uid,
            pinned_at: at,
        }
    }
}

impl<'s> PinnedJson<'s> {
    /// A conversation of a user.
    pub(super) fn of_side(state: &'s State, side: Side) -> Self {
        Self {
            conversation_id: PinnedId::Own(side.conversation.id(state)),
            conversation_type: type_of(side.conversation),
            pin: PinJson::of(state, side, true),
        }
    }

    /// A conversation that the app has pinned for everybody.
    pub(super) fn of_app(state: &'s State, with: Receiver, at: u64) -> Self {
        let (conversation_id, conversation_type) = match with {
            Receiver::User(user) => (PinnedId::With(&state.users.get(user).uid), "user"),
            Receiver::Group(group) => {
                let conversation = Conversation::Group(group);
                (PinnedId::Own(conversation.id(state)), "group")
            }
        };
        Self {
            conversation_id,
            conversation_type,
            pin: Some(PinJson::by(state, state.system_user(), at)),
        }
    }
}

fn type_of(conversation: Conversation) -> &'static str {
    match conversation {
        Conversation::Users(..) => "user",
        Conversation::Group(_) => "group",
    }
}

fn with(state: &State, side: Side, shown: Shown) -> With<'_> {
    match side.conversation {
        Conversation::Group(group) => {
            let answer = GroupJson::new(state, group, Some(side.user));
            With::Group(Box::new(if shown.tags_of_peer {
                answer.tagged(state, group)
            } else {
                answer
            }))
        }
        Conversation::Users(one, _) => {
            let key = side.conversation.peer(side.user).unwrap_or(one);
            let user = state.users.get(key);
            let mut answer = UserJson::new(user).in_list(user);
            if shown.tags_of_peer {
                answer = answer.tagged(user);
            }
            if shown.blocks {
                answer = answer.seen_by(state, Some(side.user), key);
            }
            With::User(Box::new(answer))
        }
    }
}
