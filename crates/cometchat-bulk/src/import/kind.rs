//! The four kinds of rows.

use std::fmt;

/// A kind of rows, in the order in which they are imported.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ImportKind {
    /// Users, by uid.
    Users,
    /// Groups, by guid.
    Groups,
    /// Members of groups, by group and user.
    Members,
    /// Messages, by `muid`.
    Messages,
}

impl ImportKind {
    /// All of them, in their order.
    pub(super) const ALL: [Self; 4] = [Self::Users, Self::Groups, Self::Members, Self::Messages];

    /// As it is written, in paths as well.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Users => "users",
            Self::Groups => "groups",
            Self::Members => "members",
            Self::Messages => "messages",
        }
    }

    /// What one of them is called.
    pub(super) const fn one(self) -> &'static str {
        match self {
            Self::Users => "user",
            Self::Groups => "group",
            Self::Members => "member",
            Self::Messages => "message",
        }
    }

    /// The code that says that a row with the key is there.
    pub(super) const fn is_there(self) -> &'static str {
        match self {
            Self::Users => "ERR_UID_ALREADY_EXISTS",
            Self::Groups => "ERR_GUID_ALREADY_EXISTS",
            Self::Members => "ERR_ALREADY_JOINED",
            Self::Messages => "ERR_IMPORT_MUID_ALREADY_EXISTS",
        }
    }

    pub(super) const fn place(self) -> usize {
        self as usize
    }
}

impl fmt::Display for ImportKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
