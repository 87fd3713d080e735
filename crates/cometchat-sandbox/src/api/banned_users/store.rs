//! Bans, as they are remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::{GroupKey, UserKey};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Bans {
    /// Who is banned since when, in the order in which it was done.
    of: BTreeMap<GroupKey, Vec<(UserKey, u64)>>,
}

impl Bans {
    pub(crate) fn add(&mut self, group: GroupKey, user: UserKey, now: u64) {
        self.of.entry(group).or_default().push((user, now));
    }

    pub(crate) fn remove(&mut self, group: GroupKey, user: UserKey) {
        if let Some(list) = self.of.get_mut(&group) {
            list.retain(|(banned, _)| *banned != user);
        }
    }

    /// Since when somebody is banned from a group.
    pub(crate) fn since(&self, group: GroupKey, user: UserKey) -> Option<u64> {
        let mut list = self.of(group).iter();
        list.find(|(banned, _)| *banned == user)
            .map(|(_, since)| *since)
    }

    pub(super) fn of(&self, group: GroupKey) -> &[(UserKey, u64)] {
        self.of.get(&group).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn forget_group(&mut self, group: GroupKey) {
        self.of.remove(&group);
    }

    pub(crate) fn forget_user(&mut self, user: UserKey) {
        for list in self.of.values_mut() {
            list.retain(|(banned, _)| *banned != user);
        }
    }
}
