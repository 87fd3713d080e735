//! The ids of conversations.

use serde::{Serialize, Serializer};

use super::{Receiver, State, UserKey};

/// The conversation a message belongs to. Computed, not stored: it follows from sender and receiver.
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
