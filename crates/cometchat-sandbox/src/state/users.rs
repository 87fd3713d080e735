//! The users of the app.

use std::collections::HashMap;

use super::DEFAULT_ROLE;
use crate::clock::Timestamp;
use crate::details::UserDetails;

/// The pseudo user that acts for the app itself (seen live).
pub(crate) const SYSTEM_UID: &str = "app_system";

/// A user's place in [`Users`]; what a stored message holds instead of a uid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct UserKey(u32);

/// A user as stored. Metadata and tags are checked when they arrive, but no operation reads them back yet.
pub(crate) struct User {
    pub(crate) uid: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) link: Option<Box<str>>,
    pub(crate) avatar: Option<Box<str>>,
    pub(crate) role: Box<str>,
    /// Epoch seconds, as the following.
    pub(crate) created_at: u64,
    pub(crate) last_active_at: u64,
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
            role: details.role.as_deref().unwrap_or(DEFAULT_ROLE).into(),
            created_at,
            last_active_at: details.last_active_at.unwrap_or(created_at),
        }
    }
}

/// All users, found by uid whatever its case. Nobody is ever removed, so a key stays good.
#[derive(Default)]
pub(crate) struct Users {
    list: Vec<User>,
    by_uid: HashMap<Box<str>, UserKey>,
}

impl Users {
    pub(crate) fn find(&self, uid: &str) -> Option<UserKey> {
        self.by_uid.get(&normalised(uid)).copied()
    }

    pub(crate) fn get(&self, key: UserKey) -> &User {
        &self.list[key.0 as usize]
    }

    /// Adds a user or replaces the one with the same uid.
    pub(super) fn put(&mut self, user: User) -> UserKey {
        if let Some(&key) = self.by_uid.get(&user.uid) {
            self.list[key.0 as usize] = user;
            return key;
        }
        // Four thousand million users would not fit into memory long before the number overflows.
        let key = UserKey(self.list.len() as u32);
        self.by_uid.insert(user.uid.clone(), key);
        self.list.push(user);
        key
    }
}

/// Uids are forced to lower case (CometChat's limits page).
fn normalised(uid: &str) -> Box<str> {
    uid.to_lowercase().into()
}
