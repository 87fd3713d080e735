//! Friendships, as they are remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::UserKey;

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Friends {
    /// Each with those who are friends, in the order in which they became so.
    of: BTreeMap<UserKey, Vec<UserKey>>,
}

impl Friends {
    pub(super) fn add(&mut self, one: UserKey, other: UserKey) {
        self.of.entry(one).or_default().push(other);
        self.of.entry(other).or_default().push(one);
    }

    pub(super) fn remove(&mut self, one: UserKey, other: UserKey) {
        for (of, gone) in [(one, other), (other, one)] {
            if let Some(friends) = self.of.get_mut(&of) {
                friends.retain(|friend| *friend != gone);
            }
        }
    }

    pub(super) fn of(&self, user: UserKey) -> &[UserKey] {
        self.of.get(&user).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn are(&self, one: UserKey, other: UserKey) -> bool {
        self.of(one).contains(&other)
    }

    /// Ends every friendship of somebody who is gone.
    pub(crate) fn forget(&mut self, user: UserKey) {
        self.of.remove(&user);
        for friends in self.of.values_mut() {
            friends.retain(|friend| *friend != user);
        }
    }
}
