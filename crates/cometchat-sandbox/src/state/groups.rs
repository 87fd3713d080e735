//! The groups of the app.

use std::collections::HashMap;

use super::SYSTEM_UID;
use crate::clock::Timestamp;
use crate::details::{GroupDetails, GroupType};

/// A group's place in [`Groups`]; what a stored message holds instead of a guid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct GroupKey(u32);

/// A group as stored. Members are not kept: nothing the sandbox serves depends on them yet.
pub(crate) struct Group {
    pub(crate) guid: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) group_type: GroupType,
    pub(crate) icon: Option<Box<str>>,
    pub(crate) owner: Box<str>,
    pub(crate) members_count: u32,
    /// Epoch seconds.
    pub(crate) created_at: u64,
}

impl Group {
    pub(crate) fn new(details: &GroupDetails, now: Timestamp) -> Self {
        Self {
            guid: normalised(&details.guid),
            name: details.name.as_str().into(),
            group_type: details.group_type,
            icon: details.icon.as_deref().map(Into::into),
            owner: details
                .owner
                .as_deref()
                .unwrap_or(SYSTEM_UID)
                .to_lowercase()
                .into(),
            members_count: details.owner.is_some().into(),
            created_at: details.created_at.unwrap_or_else(|| now.seconds()),
        }
    }
}

/// All groups, found by guid whatever its case. No group is ever removed, so a key stays good.
#[derive(Default)]
pub(crate) struct Groups {
    list: Vec<Group>,
    by_guid: HashMap<Box<str>, GroupKey>,
}

impl Groups {
    pub(crate) fn find(&self, guid: &str) -> Option<GroupKey> {
        self.by_guid.get(&normalised(guid)).copied()
    }

    pub(crate) fn get(&self, key: GroupKey) -> &Group {
        &self.list[key.0 as usize]
    }

    /// Adds a group or replaces the one with the same guid.
    pub(super) fn put(&mut self, group: Group) -> GroupKey {
        if let Some(&key) = self.by_guid.get(&group.guid) {
            self.list[key.0 as usize] = group;
            return key;
        }
        // Four thousand million groups would not fit into memory long before the number overflows.
        let key = GroupKey(self.list.len() as u32);
        self.by_guid.insert(group.guid.clone(), key);
        self.list.push(group);
        key
    }
}

/// Guids are forced to lower case (CometChat's limits page).
fn normalised(guid: &str) -> Box<str> {
    guid.to_lowercase().into()
}
