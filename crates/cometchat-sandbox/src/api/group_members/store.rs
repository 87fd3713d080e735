//! Who is in which group, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::{GroupKey, UserKey};
use crate::scope::Scope;

#[derive(Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Member {
    pub(crate) scope: Scope,
    /// Epoch seconds.
    pub(crate) joined_at: u64,
    /// Which of the group's members it was, those who left included.
    place: u64,
}

#[derive(Default, Serialize, Deserialize)]
struct Roll {
    members: BTreeMap<UserKey, Member>,
    joined: u64,
}

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Members {
    of: BTreeMap<GroupKey, Roll>,
}

impl Members {
    pub(crate) fn add(&mut self, group: GroupKey, user: UserKey, scope: Scope, now: u64) {
        let roll = self.of.entry(group).or_default();
        roll.joined += 1;
        let member = Member {
            scope,
            joined_at: now,
            place: roll.joined,
        };
        roll.members.insert(user, member);
    }

    pub(crate) fn get(&self, group: GroupKey, user: UserKey) -> Option<&Member> {
        self.of.get(&group)?.members.get(&user)
    }

    pub(crate) fn scope(&self, group: GroupKey, user: UserKey) -> Option<Scope> {
        self.get(group, user).map(|member| member.scope)
    }

    pub(super) fn set_scope(&mut self, group: GroupKey, user: UserKey, scope: Scope) {
        let roll = self.of.get_mut(&group);
        if let Some(member) = roll.and_then(|roll| roll.members.get_mut(&user)) {
            member.scope = scope;
        }
    }

    /// Says whether the user was a member.
    pub(crate) fn remove(&mut self, group: GroupKey, user: UserKey) -> bool {
        let roll = self.of.get_mut(&group);
        roll.is_some_and(|roll| roll.members.remove(&user).is_some())
    }

    pub(crate) fn count(&self, group: GroupKey) -> usize {
        self.of.get(&group).map_or(0, |roll| roll.members.len())
    }

    /// Everybody in a group, in the order in which they joined.
    pub(crate) fn of(&self, group: GroupKey) -> Vec<(UserKey, Member)> {
        let members = self.of.get(&group).map(|roll| roll.members.iter());
        let members = members.into_iter().flatten();
        let mut members: Vec<_> = members.map(|(user, member)| (*user, *member)).collect();
        members.sort_unstable_by_key(|(_, member)| member.place);
        members
    }

    pub(crate) fn forget_group(&mut self, group: GroupKey) {
        self.of.remove(&group);
    }

    pub(crate) fn forget_user(&mut self, user: UserKey) {
        for roll in self.of.values_mut() {
            roll.members.remove(&user);
        }
    }
}
