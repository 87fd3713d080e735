//! The users of the app, as they are remembered.

use std::collections::HashMap;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::api::rails::Accepted;
use crate::clock::Timestamp;
use crate::details::UserDetails;
use crate::keys::UserKey;

/// The pseudo user that acts for the app itself (seen live).
pub(crate) const SYSTEM_UID: &str = "app_system";

/// A user as stored.
#[derive(Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) uid: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) link: Option<Box<str>>,
    pub(crate) avatar: Option<Box<str>>,
    pub(crate) role: Box<str>,
    /// Never answered, as in every sample.
    status_message: Option<Box<str>>,
    pub(crate) metadata: Option<Map<String, Value>>,
    pub(crate) tags: Vec<String>,
    /// Epoch seconds, as the following.
    pub(crate) created_at: u64,
    pub(crate) updated_at: Option<u64>,
    pub(crate) last_active_at: u64,
    pub(crate) deactivated_at: Option<u64>,
    is_gone: bool,
}

impl User {
    pub(crate) fn new(details: &UserDetails, now: Timestamp) -> Self {
        let boxed = |text: &String| text.as_str().into();
        let created_at = details.created_at.unwrap_or_else(|| now.seconds());
        Self {
            uid: normalised(&details.uid),
            name: boxed(&details.name),
            link: details.link.as_ref().map(boxed),
            avatar: details.avatar.as_ref().map(boxed),
            role: details
                .role
                .as_deref()
                .unwrap_or(crate::api::roles::DEFAULT)
                .into(),
            status_message: None,
            metadata: None,
            tags: Vec::new(),
            created_at,
            updated_at: None,
            last_active_at: details.last_active_at.unwrap_or(created_at),
            deactivated_at: None,
            is_gone: false,
        }
    }

    /// Takes over what a body says, and leaves the rest.
    pub(crate) fn take(&mut self, body: &Accepted<'_>) {
        let boxed = |name: &str| body.text(name).map(Into::into);
        if let Some(name) = boxed("name") {
            self.name = name;
        }
        if let Some(role) = boxed("role") {
            self.role = role;
        }
        self.link = boxed("link").or(self.link.take());
        self.avatar = boxed("avatar").or(self.avatar.take());
        self.status_message = boxed("statusMessage").or(self.status_message.take());
        if let Some(metadata) = body.object("metadata") {
            self.metadata = Some(metadata.clone());
        }
        if let Some(tags) = body.texts("tags") {
            self.tags = tags.into_iter().map(str::to_owned).collect();
        }
    }

    /// When it was last changed, or made.
    pub(crate) fn changed_at(&self) -> u64 {
        self.updated_at.unwrap_or(self.created_at)
    }

    pub(crate) fn is_active(&self) -> bool {
        self.deactivated_at.is_none()
    }
}

/// All users, found by uid whatever its case. A key stays good: who is deleted leaves an empty place.
#[derive(Default, Deserialize)]
#[serde(from = "Vec<User>")]
pub(crate) struct Users {
    list: Vec<User>,
    by_uid: HashMap<Box<str>, UserKey>,
}

impl Users {
    /// The user with this uid, unless deactivated.
    pub(crate) fn find(&self, uid: &str) -> Option<UserKey> {
        let key = self.find_any(uid)?;
        self.get(key).is_active().then_some(key)
    }

    /// The user with this uid, deactivated or not.
    pub(crate) fn find_any(&self, uid: &str) -> Option<UserKey> {
        self.by_uid.get(&normalised(uid)).copied()
    }

    pub(crate) fn get(&self, key: UserKey) -> &User {
        &self.list[key.place()]
    }

    pub(crate) fn get_mut(&mut self, key: UserKey) -> &mut User {
        &mut self.list[key.place()]
    }

    /// Everybody, in the order in which they were made.
    pub(crate) fn all(&self) -> impl Iterator<Item = UserKey> {
        let there = self
            .list
            .iter()
            .enumerate()
            .filter(|(_, user)| !user.is_gone);
        there.map(|(place, _)| UserKey::at(place))
    }

    /// Gives another role to all who have this one.
    pub(crate) fn replace_role(&mut self, old: &str, new: &str) {
        for user in self.list.iter_mut().filter(|user| *user.role == *old) {
            user.role = new.into();
        }
    }

    /// Adds a user or replaces the one with the same uid.
    pub(crate) fn put(&mut self, user: User) -> UserKey {
        if let Some(&key) = self.by_uid.get(&user.uid) {
            self.list[key.place()] = user;
            return key;
        }
        let key = UserKey::at(self.list.len());
        self.by_uid.insert(user.uid.clone(), key);
        self.list.push(user);
        key
    }

    /// Deletes a user for good. The uid is free again.
    pub(crate) fn remove(&mut self, key: UserKey) {
        let uid = self.get(key).uid.clone();
        self.by_uid.remove(&uid);
        let user = self.get_mut(key);
        user.is_gone = true;
        user.deactivated_at.get_or_insert(0);
    }
}

impl Serialize for Users {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.list.serialize(serializer)
    }
}

impl From<Vec<User>> for Users {
    fn from(list: Vec<User>) -> Self {
        let there = list.iter().enumerate().filter(|(_, user)| !user.is_gone);
        Self {
            by_uid: there
                .map(|(place, user)| (user.uid.clone(), UserKey::at(place)))
                .collect(),
            list,
        }
    }
}

/// Uids are forced to lower case (CometChat's limits page).
pub(crate) fn normalised(uid: &str) -> Box<str> {
    uid.to_lowercase().into()
}
