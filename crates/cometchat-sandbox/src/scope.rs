//! What a member may do in a group.

use serde::{Deserialize, Serialize};

/// The scope of a member, the higher the more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Scope {
    Participant,
    Moderator,
    Admin,
}

impl Scope {
    /// As they are written, for fields that take one of them.
    pub(crate) const NAMES: &[&str] = &["admin", "moderator", "participant"];

    pub(crate) fn from_wire(text: &str) -> Self {
        match text {
            "admin" => Self::Admin,
            "moderator" => Self::Moderator,
            _ => Self::Participant,
        }
    }

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Moderator => "moderator",
            Self::Participant => "participant",
        }
    }
}
