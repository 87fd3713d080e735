//! A conversation as one of those who take part in it sees it.

use serde::Serialize;

use super::asked::Side;
use crate::api::groups::GroupJson;
use crate::api::messages::MessageJson;
use crate::api::rails::view::UserJson;
use crate::choices::Choices;
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
}

impl<'s> ConversationJson<'s> {
    pub(super) fn new(state: &'s State, side: Side, shown: Shown, choices: &Choices) -> Self {
        let sent_at = |id| state.messages.get(id).map(|message| message.sent_at);
        let last = side.last(state);
        let first = side.first(state);
        let standing = state.standings.get(side.user, side.conversation);
        let tags = standing.map_or(&[][..], |standing| &standing.tags);
        Self {
            conversation_id: side.conversation.id(state),
            conversation_type: match side.conversation {
                Conversation::Users(..) => "user",
                Conversation::Group(_) => "group",
            },
            unread_message_count: side.unread(state).to_string(),
            created_at: first.and_then(sent_at).unwrap_or_default(),
            updated_at: last.and_then(sent_at).unwrap_or_default(),
            last_message: last
                .and_then(|id| MessageJson::stored(state, id, Some(side.user), choices)),
            conversation_with: with(state, side, shown),
            tags: shown.tags.then_some(tags),
        }
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
