//! The ids of conversations.

use serde::{Serialize, Serializer};

use super::State;
use crate::keys::{GroupKey, Receiver, UserKey};

/// The place of a conversation: the same for both of its users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Conversation {
    Users(UserKey, UserKey),
    Group(GroupKey),
}

impl Conversation {
    pub(crate) fn of(sender: UserKey, receiver: Receiver) -> Self {
        match receiver {
            Receiver::User(receiver) => Self::Users(sender.min(receiver), sender.max(receiver)),
            Receiver::Group(group) => Self::Group(group),
        }
    }

    /// The other of its users, or oneself who writes to oneself. A group has none.
    pub(crate) fn peer(self, user: UserKey) -> Option<UserKey> {
        match self {
            Self::Users(one, other) if one == user => Some(other),
            Self::Users(one, _) => Some(one),
            Self::Group(_) => None,
        }
    }

    /// To whom a user writes in it.
    pub(crate) fn receiver(self, user: UserKey) -> Receiver {
        match self {
            Self::Group(group) => Receiver::Group(group),
            Self::Users(one, other) if one == user => Receiver::User(other),
            Self::Users(one, _) => Receiver::User(one),
        }
    }

    /// Whether a user takes part in it.
    pub(crate) fn has(self, state: &State, user: UserKey) -> bool {
        match self {
            Self::Users(one, other) => one == user || other == user,
            Self::Group(group) => state.members.get(group, user).is_some(),
        }
    }

    pub(crate) fn id(self, state: &State) -> ConversationId<'_> {
        match self {
            Self::Users(one, other) => ConversationId::of(state, one, Receiver::User(other)),
            Self::Group(group) => ConversationId::Group(&state.groups.get(group).guid),
        }
    }

    /// The conversation with this id, if its users or its group are there.
    pub(crate) fn find(state: &State, id: &str) -> Option<Self> {
        if let Some(guid) = id.strip_prefix("group_") {
            return state.groups.find(guid).map(Self::Group);
        }
        // A uid may hold the separator itself.
        let places = id.match_indices(SEPARATOR).map(|(place, _)| place);
        let mut pairs = places.filter_map(|place| {
            let one = state.users.find(&id[..place])?;
            let other = state.users.find(&id[place + SEPARATOR.len()..])?;
            Some(Self::of(one, Receiver::User(other)))
        });
        pairs.next()
    }
}

/// Between the uids of a conversation of two users.
const SEPARATOR: &str = "_user_";

/// The id of the conversation a message belongs to. Computed, not stored: it follows from sender and receiver.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConversationId<'s> {
    /// Two users, the smaller uid first: `<a>_user_<b>` whoever wrote.
    Users(&'s str, &'s str),
    /// A group: `group_<guid>`.
    Group(&'s str),
}

impl<'s> ConversationId<'s> {
    pub(crate) fn of(state: &'s State, sender: UserKey, receiver: Receiver) -> Self {
        match receiver {
            Receiver::User(receiver) => {
                let (a, b) = (
                    &*state.users.get(sender).uid,
                    &*state.users.get(receiver).uid,
                );
                Self::Users(a.min(b), a.max(b))
            }
            Receiver::Group(group) => Self::Group(&state.groups.get(group).guid),
        }
    }
}

impl Serialize for ConversationId<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Users(a, b) => serializer.collect_str(&format_args!("{a}_user_{b}")),
            Self::Group(guid) => serializer.collect_str(&format_args!("group_{guid}")),
        }
    }
}
