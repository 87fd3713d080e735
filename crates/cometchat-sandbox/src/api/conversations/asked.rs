//! Which conversation a call is about, and whose side of it.

use crate::api::messages::Place;
use crate::api::rails::Action;
use crate::api::{Call, request};
use crate::error::{ApiError, Code};
use crate::keys::{Actor, MessageId, Receiver, UserKey};
use crate::state::{Conversation, State};

/// A user's side of a conversation.
#[derive(Clone, Copy)]
pub(super) struct Side {
    pub(super) user: UserKey,
    pub(super) conversation: Conversation,
}

impl Side {
    /// What the path names: a user, a group or the id of a conversation. There has to be a message in it.
    pub(super) fn asked(state: &State, call: &Call<'_>) -> Result<Self, ApiError> {
        let user = call.acting_user(state)?;
        let conversation = if !call.segment("uid").is_empty() {
            let peer = request::find_user(state, call.segment("uid"))?;
            Conversation::of(user, Receiver::User(peer))
        } else if !call.segment("guid").is_empty() {
            let group = call.group(state)?;
            state.may(Actor::User(user), Action::ReadGroup(group))?;
            Conversation::Group(group)
        } else {
            by_id(state, call.segment("conversationId"), user)?
        };
        let side = Self { user, conversation };
        match side.last(state) {
            Some(_) => Ok(side),
            None => Err(not_accessible("There is no message in the conversation.")),
        }
    }

    /// The place among what the app has pinned for everybody, and since when.
    pub(super) fn pinned_by_the_app(self, state: &State) -> Option<(usize, u64)> {
        state.app_pins.find(self.conversation.receiver(self.user))
    }

    /// Since when the user has pinned it.
    pub(super) fn pinned_by_the_user(self, state: &State) -> Option<u64> {
        let standing = state.standings.get(self.user, self.conversation)?;
        standing.pinned_at
    }

    /// The messages of the conversation that the user still has, newest first.
    pub(super) fn newest(self, state: &State) -> impl Iterator<Item = MessageId> + '_ {
        let standing = state.standings.get(self.user, self.conversation);
        let cleared = standing.and_then(|standing| standing.cleared);
        let place = Place::Conversation(self.conversation);
        let ids = state.histories.newest(place);
        ids.take_while(move |id| Some(*id) > cleared)
            .filter(|id| state.messages.get(*id).is_some())
    }

    pub(super) fn last(self, state: &State) -> Option<MessageId> {
        self.newest(state).next()
    }

    /// Where it stands in the list: at its last message, or where that was if the user has cleared it and wants it to stay.
    pub(super) fn stands_at(self, state: &State) -> Option<MessageId> {
        let standing = state.standings.get(self.user, self.conversation);
        let kept = standing.filter(|standing| standing.keeps_place);
        self.last(state)
            .or(kept.and_then(|standing| standing.cleared))
    }

    /// Since when it is in the list without a message.
    pub(super) fn added_at(self, state: &State) -> Option<u64> {
        let standing = state.standings.get(self.user, self.conversation)?;
        standing.added_at
    }

    /// The oldest message that the user still has.
    pub(super) fn first(self, state: &State) -> Option<MessageId> {
        let standing = state.standings.get(self.user, self.conversation);
        let cleared = standing.and_then(|standing| standing.cleared);
        let mut ids = state.histories.all(Place::Conversation(self.conversation));
        ids.find(|id| Some(*id) > cleared && state.messages.get(*id).is_some())
    }

    /// How many messages of others are not read yet. Action messages do not count.
    pub(super) fn unread(self, state: &State) -> usize {
        let standing = state.standings.get(self.user, self.conversation);
        let read = standing.and_then(|standing| standing.read);
        let counts = |id: &MessageId| {
            state
                .messages
                .get(*id)
                .is_some_and(|message| message.sender != self.user && !message.is_action())
        };
        self.newest(state)
            .take_while(|id| Some(*id) > read)
            .filter(counts)
            .count()
    }
}

impl Conversation {
    /// How many of its messages a user has not read.
    pub(crate) fn unread_by(self, state: &State, user: UserKey) -> usize {
        let side = Side {
            user,
            conversation: self,
        };
        side.unread(state)
    }
}

fn by_id(state: &State, id: &str, user: UserKey) -> Result<Conversation, ApiError> {
    let conversation = Conversation::find(state, id).ok_or_else(|| {
        ApiError::new(
            Code::ConversationNotFound,
            "There is no conversation with this id.",
        )
    })?;
    if conversation.has(state, user) {
        return Ok(conversation);
    }
    Err(not_accessible("The user has no part in the conversation."))
}

fn not_accessible(why: &str) -> ApiError {
    ApiError::new(Code::ConversationNotAccessible, why)
}
