//! Blocks, as they are remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::UserKey;

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Blocks {
    /// Who blocks whom since when, in the order in which it was done.
    by: BTreeMap<UserKey, Vec<(UserKey, u64)>>,
}

impl Blocks {
    /// Somebody who is blocked already stays so since then.
    pub(crate) fn block(&mut self, blocker: UserKey, blocked: UserKey, now: u64) {
        if self.since(blocker, blocked).is_none() {
            self.by.entry(blocker).or_default().push((blocked, now));
        }
    }

    pub(super) fn unblock(&mut self, blocker: UserKey, blocked: UserKey) {
        if let Some(list) = self.by.get_mut(&blocker) {
            list.retain(|(user, _)| *user != blocked);
        }
    }

    /// Since when somebody has blocked another.
    pub(crate) fn since(&self, blocker: UserKey, blocked: UserKey) -> Option<u64> {
        let mut list = self.by(blocker).iter();
        list.find(|(user, _)| *user == blocked)
            .map(|(_, since)| *since)
    }

    pub(super) fn by(&self, blocker: UserKey) -> &[(UserKey, u64)] {
        self.by.get(&blocker).map_or(&[], Vec::as_slice)
    }

    /// Forgets somebody who is gone.
    pub(crate) fn forget(&mut self, user: UserKey) {
        self.by.remove(&user);
        for list in self.by.values_mut() {
            list.retain(|(blocked, _)| *blocked != user);
        }
    }
}
