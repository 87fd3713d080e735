//! Who saved which message, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::{MessageId, UserKey};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Saves {
    /// When each was saved, in epoch seconds.
    of: BTreeMap<UserKey, BTreeMap<MessageId, u64>>,
}

impl Saves {
    pub(super) fn add(&mut self, user: UserKey, message: MessageId, at: u64) {
        self.of.entry(user).or_default().insert(message, at);
    }

    /// Says whether the user had saved it.
    pub(super) fn remove(&mut self, user: UserKey, message: MessageId) -> bool {
        let saved = self.of.get_mut(&user);
        saved.is_some_and(|saved| saved.remove(&message).is_some())
    }

    /// When a user saved a message.
    pub(crate) fn at(&self, user: UserKey, message: MessageId) -> Option<u64> {
        self.of.get(&user)?.get(&message).copied()
    }

    /// What a user has saved, those messages included that were deleted since with their users or group.
    pub(super) fn of(&self, user: UserKey) -> impl Iterator<Item = MessageId> {
        self.of.get(&user).into_iter().flatten().map(|(id, _)| *id)
    }

    /// Forgets somebody who is gone.
    pub(crate) fn forget_user(&mut self, user: UserKey) {
        self.of.remove(&user);
    }

    /// Forgets a message that is kept no more.
    pub(crate) fn forget_message(&mut self, message: MessageId) {
        for saved in self.of.values_mut() {
            saved.remove(&message);
        }
    }
}
