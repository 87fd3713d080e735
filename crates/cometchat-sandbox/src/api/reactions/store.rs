//! Who reacted to what, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::{MessageId, UserKey};

/// A user's reaction to a message.
#[derive(Serialize, Deserialize)]
pub(crate) struct Reaction {
    /// Counts up from 1 over all messages.
    pub(crate) id: u64,
    pub(crate) reaction: Box<str>,
    pub(crate) user: UserKey,
    /// Epoch seconds.
    pub(crate) at: u64,
}

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Reactions {
    /// In the order in which they were given.
    of: BTreeMap<MessageId, Vec<Reaction>>,
    given: u64,
}

impl Reactions {
    pub(super) fn add(&mut self, message: MessageId, user: UserKey, reaction: &str, at: u64) {
        self.given += 1;
        self.of.entry(message).or_default().push(Reaction {
            id: self.given,
            reaction: reaction.into(),
            user,
            at,
        });
    }

    /// Says whether there was such a reaction.
    pub(super) fn remove(&mut self, message: MessageId, user: UserKey, reaction: &str) -> bool {
        let Some(list) = self.of.get_mut(&message) else {
            return false;
        };
        let before = list.len();
        list.retain(|row| row.user != user || *row.reaction != *reaction);
        let removed = list.len() < before;
        if list.is_empty() {
            self.of.remove(&message);
        }
        removed
    }

    pub(crate) fn of(&self, message: MessageId) -> &[Reaction] {
        self.of.get(&message).map_or(&[], Vec::as_slice)
    }

    /// Forgets the reactions of somebody who is gone.
    pub(crate) fn forget_user(&mut self, user: UserKey) {
        for list in self.of.values_mut() {
            list.retain(|row| row.user != user);
        }
        self.of.retain(|_, list| !list.is_empty());
    }

    /// Forgets the reactions to a message that is kept no more.
    pub(crate) fn forget_message(&mut self, message: MessageId) {
        self.of.remove(&message);
    }
}
