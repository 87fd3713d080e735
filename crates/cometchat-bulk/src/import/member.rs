//! A member of a group, as it is imported.

use cometchat::types::{self, ImportGroup, ImportUser, Scope, Timestamp};

/// A member of a group. Its key is made of the two ids.
///
/// ```
/// use cometchat::groups::Scope;
/// use cometchat_bulk::import::ImportMember;
///
/// let member = ImportMember::new("team", "alice").scope(Scope::Admin).joined_at(1_600_001_000);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ImportMember {
    pub(super) wire: Box<types::ImportMember>,
}

impl ImportMember {
    /// This user in this group.
    pub fn new(guid: impl Into<String>, uid: impl Into<String>) -> Self {
        let (guid, uid) = (guid.into(), uid.into());
        let key = format!("{guid}_member_{uid}");
        types::ImportMember::new(key, guid, uid).into()
    }

    /// The rights of the member.
    pub fn scope(mut self, scope: impl Into<Scope>) -> Self {
        self.wire.scope = Some(scope.into());
        self
    }

    /// When the user joined, in seconds since 1970: after the group was created, and not in the future.
    pub fn joined_at(mut self, joined_at: impl Into<Timestamp>) -> Self {
        self.wire.joined_at = Some(joined_at.into());
        self
    }

    /// The user is banned from the group.
    pub fn banned(mut self) -> Self {
        self.wire.is_banned = Some(true);
        self
    }

    /// The group, which is created if there is none.
    pub fn group_details(mut self, group: impl Into<ImportGroup>) -> Self {
        self.wire.group_details = Some(group.into());
        self
    }

    /// The user, who is created if there is none.
    pub fn user_details(mut self, user: impl Into<ImportUser>) -> Self {
        self.wire.user_details = Some(user.into());
        self
    }
}

impl From<types::ImportMember> for ImportMember {
    fn from(wire: types::ImportMember) -> Self {
        Self {
            wire: Box::new(wire),
        }
    }
}
