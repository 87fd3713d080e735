//! The groups of the app, as they are remembered.

use std::collections::HashMap;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::api::rails::Accepted;
use crate::details::{GroupDetails, GroupType};
use crate::keys::{GroupKey, UserKey};

#[derive(Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) guid: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) group_type: GroupType,
    /// Never answered.
    pub(crate) password: Option<Box<str>>,
    pub(crate) icon: Option<Box<str>>,
    pub(crate) description: Option<Box<str>>,
    pub(crate) metadata: Option<Map<String, Value>>,
    pub(crate) tags: Vec<String>,
    pub(crate) owner: UserKey,
    /// Epoch seconds, as the following.
    pub(crate) created_at: u64,
    pub(crate) updated_at: Option<u64>,
    is_gone: bool,
}

impl Group {
    pub(crate) fn new(details: &GroupDetails, owner: UserKey, now: u64) -> Self {
        Self {
            guid: normalised(&details.guid),
            name: details.name.as_str().into(),
            group_type: details.group_type,
            password: None,
            icon: details.icon.as_deref().map(Into::into),
            description: None,
            metadata: None,
            tags: Vec::new(),
            owner,
            created_at: details.created_at.unwrap_or(now),
            updated_at: None,
            is_gone: false,
        }
    }

    /// Takes over what a body says, and leaves the rest.
    pub(crate) fn take(&mut self, body: &Accepted<'_>) {
        let boxed = |name: &str| body.text(name).map(Into::into);
        if let Some(name) = boxed("name") {
            self.name = name;
        }
        if let Some(group_type) = body.text("type").and_then(GroupType::from_wire) {
            self.group_type = group_type;
        }
        self.password = boxed("password").or(self.password.take());
        self.icon = boxed("icon").or(self.icon.take());
        self.description = boxed("description").or(self.description.take());
        if let Some(metadata) = body.object("metadata") {
            self.metadata = Some(metadata.clone());
        }
        if let Some(tags) = body.texts("tags") {
            self.tags = tags.into_iter().map(str::to_owned).collect();
        }
        for field in body.texts("unset").unwrap_or_default() {
            match field {
                "icon" => self.icon = None,
                "description" => self.description = None,
                _ => self.metadata = None,
            }
        }
    }

    /// When it was last changed, or made.
    pub(crate) fn changed_at(&self) -> u64 {
        self.updated_at.unwrap_or(self.created_at)
    }
}

/// All groups, found by guid whatever its case. A key stays good: a group that is deleted leaves an empty place.
#[derive(Default, Deserialize)]
#[serde(from = "Vec<Group>")]
pub(crate) struct Groups {
    list: Vec<Group>,
    by_guid: HashMap<Box<str>, GroupKey>,
}

impl Groups {
    pub(crate) fn find(&self, guid: &str) -> Option<GroupKey> {
        self.by_guid.get(&normalised(guid)).copied()
    }

    pub(crate) fn get(&self, key: GroupKey) -> &Group {
        &self.list[key.place()]
    }

    pub(crate) fn get_mut(&mut self, key: GroupKey) -> &mut Group {
        &mut self.list[key.place()]
    }

    /// All that there are, in the order in which they were made.
    pub(crate) fn all(&self) -> impl Iterator<Item = GroupKey> {
        let places = self.list.iter().enumerate();
        places
            .filter(|(_, group)| !group.is_gone)
            .map(|(place, _)| GroupKey::at(place))
    }

    /// Adds a group or replaces the one with the same guid.
    pub(crate) fn put(&mut self, group: Group) -> GroupKey {
        if let Some(&key) = self.by_guid.get(&group.guid) {
            self.list[key.place()] = group;
            return key;
        }
        let key = GroupKey::at(self.list.len());
        self.by_guid.insert(group.guid.clone(), key);
        self.list.push(group);
        key
    }

    /// Deletes a group. The guid is free again.
    pub(crate) fn remove(&mut self, key: GroupKey) {
        let group = &mut self.list[key.place()];
        group.is_gone = true;
        self.by_guid.remove(&group.guid);
    }
}

impl Serialize for Groups {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.list.serialize(serializer)
    }
}

impl From<Vec<Group>> for Groups {
    fn from(list: Vec<Group>) -> Self {
        let there = list.iter().enumerate().filter(|(_, group)| !group.is_gone);
        Self {
            by_guid: there
                .map(|(place, group)| (group.guid.clone(), GroupKey::at(place)))
                .collect(),
            list,
        }
    }
}

/// Guids are forced to lower case (CometChat's limits page).
fn normalised(guid: &str) -> Box<str> {
    guid.to_lowercase().into()
}
