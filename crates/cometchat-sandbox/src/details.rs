//! Users and groups as a test or a start option describes them.

use std::error::Error;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::input::rules;

/// A user to create, in the vendor's words: what `senderUserDetails` holds in a request.
///
/// ```
/// use cometchat_sandbox::UserDetails;
///
/// let alice = UserDetails::new("alice", "Alice").avatar("https://example.com/alice.png");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserDetails {
    pub(crate) uid: String,
    pub(crate) name: String,
    pub(crate) link: Option<String>,
    pub(crate) avatar: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) created_at: Option<u64>,
    pub(crate) last_active_at: Option<u64>,
}

impl UserDetails {
    /// A user with this uid and name.
    ///
    /// The uid has at most 100 letters, digits, dashes and underscores and is stored in lower case; the name has at most 100
    /// characters (CometChat's limits page).
    pub fn new(uid: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            uid: uid.into(),
            name: name.into(),
            link: None,
            avatar: None,
            role: None,
            created_at: None,
            last_active_at: None,
        }
    }

    /// The image: an http or https URL of at most 3000 characters (CometChat's limits page). It is never fetched.
    #[must_use]
    pub fn avatar(mut self, url: impl Into<String>) -> Self {
        self.avatar = Some(url.into());
        self
    }

    /// The profile page: an http or https URL of at most 3000 characters (CometChat's limits page). It is never fetched.
    #[must_use]
    pub fn link(mut self, url: impl Into<String>) -> Self {
        self.link = Some(url.into());
        self
    }

    /// The role, `default` if not set. A user created this way may have any role; one created by a request must name a role
    /// that exists.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// When the user was created, in epoch seconds; the sandbox's present if not set.
    #[must_use]
    pub fn created_at(mut self, epoch_seconds: u64) -> Self {
        self.created_at = Some(epoch_seconds);
        self
    }

    pub(crate) fn check(&self) -> Result<(), InvalidDetails> {
        rules::id(&self.uid).map_err(InvalidDetails::at("uid"))?;
        rules::name(&self.name).map_err(InvalidDetails::at("name"))?;
        if let Some(avatar) = &self.avatar {
            rules::url(avatar).map_err(InvalidDetails::at("avatar"))?;
        }
        if let Some(link) = &self.link {
            rules::url(link).map_err(InvalidDetails::at("link"))?;
        }
        Ok(())
    }
}

/// Who may join a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum GroupType {
    /// Everybody.
    #[default]
    Public,
    /// Those who know the password.
    Password,
    /// Those who are added.
    Private,
}

impl GroupType {
    /// The type as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Password => "password",
            Self::Private => "private",
        }
    }

    pub(crate) fn from_wire(text: &str) -> Option<Self> {
        [Self::Public, Self::Password, Self::Private]
            .into_iter()
            .find(|group_type| group_type.as_str() == text)
    }
}

/// A group to create, in the vendor's words: what `receiverGroupDetails` holds in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupDetails {
    pub(crate) guid: String,
    pub(crate) name: String,
    pub(crate) group_type: GroupType,
    pub(crate) icon: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) created_at: Option<u64>,
}

impl GroupDetails {
    /// A public group with this guid and name.
    ///
    /// The guid has at most 100 letters, digits, dashes and underscores and is stored in lower case; the name has at most 100
    /// characters (CometChat's limits page).
    pub fn new(guid: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            guid: guid.into(),
            name: name.into(),
            group_type: GroupType::default(),
            icon: None,
            owner: None,
            created_at: None,
        }
    }

    /// Who may join.
    #[must_use]
    pub fn group_type(mut self, group_type: GroupType) -> Self {
        self.group_type = group_type;
        self
    }

    /// The image: an http or https URL of at most 3000 characters (CometChat's limits page). It is never fetched.
    #[must_use]
    pub fn icon(mut self, url: impl Into<String>) -> Self {
        self.icon = Some(url.into());
        self
    }

    /// The uid of the owner, who has to exist; the system user `app_system` if not set.
    #[must_use]
    pub fn owner(mut self, uid: impl Into<String>) -> Self {
        self.owner = Some(uid.into());
        self
    }

    /// When the group was created, in epoch seconds; the sandbox's present if not set.
    #[must_use]
    pub fn created_at(mut self, epoch_seconds: u64) -> Self {
        self.created_at = Some(epoch_seconds);
        self
    }

    pub(crate) fn check(&self) -> Result<(), InvalidDetails> {
        rules::id(&self.guid).map_err(InvalidDetails::at("guid"))?;
        rules::name(&self.name).map_err(InvalidDetails::at("name"))?;
        if let Some(icon) = &self.icon {
            rules::url(icon).map_err(InvalidDetails::at("icon"))?;
        }
        Ok(())
    }
}

/// A user, group or bot that the sandbox cannot take: one line that names the field and the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidDetails {
    pub(crate) field: &'static str,
    pub(crate) rule: String,
}

impl InvalidDetails {
    pub(crate) fn at(field: &'static str) -> impl Fn(&'static str) -> Self {
        move |rule| Self::new(field, rule)
    }

    pub(crate) fn new(field: &'static str, rule: impl Into<String>) -> Self {
        Self {
            field,
            rule: rule.into(),
        }
    }
}

impl fmt::Display for InvalidDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} field {}", self.field, self.rule)
    }
}

impl Error for InvalidDetails {}
