//! Roles of users: stored documents.

mod collection;
mod one;

use super::Operation;
use super::rails::{Document, Field, Kind, Rule};
use crate::error::{ApiError, Code};
use crate::state::State;

pub(super) const OPERATIONS: &[Operation] = &[
    collection::CREATE,
    collection::LIST,
    one::GET,
    one::UPDATE,
    one::DELETE,
];

/// The role everybody has who was given no other.
pub(crate) const DEFAULT: &str = "default";

/// Whom a setting of a role is about.
const WHOM: &[&str] = &["all", "friendsOnly"];

const NAME: Field = Field::new("name", Rule::Name);
/// As long as the limits page allows.
const DESCRIPTION: Field = Field::new("description", Rule::Text(255));
const METADATA: Field = Field::new("metadata", Rule::Metadata);
const SETTINGS: Field = Field::new(
    "settings",
    Rule::Object(&[
        Field::new("listUsers", Rule::OneOf(WHOM)),
        Field::new("sendMessagesTo", Rule::OneOf(WHOM)),
    ]),
);

static ROLE: Kind = Kind {
    name: "role",
    id: "role",
    fields: &[NAME, DESCRIPTION, METADATA, SETTINGS],
    unknown: Code::RoleNotFound,
    taken: Code::RoleAlreadyExists,
};

impl State {
    /// Makes sure that there is such a role, as a test's own users may need.
    pub(crate) fn ensure_role(&mut self, id: &str, name: &str, now: u64) {
        if self.has_role(id) {
            return;
        }
        let mut role = Document::new(now);
        role.set("name", name);
        if id == DEFAULT {
            role.set("description", "Default role");
            role.updated_at = Some(now);
        }
        self.documents.put(&ROLE, id, role);
    }

    /// Refuses a role that there is not.
    pub(crate) fn role(&self, id: &str) -> Result<(), ApiError> {
        self.documents.find(&ROLE, id).map(|_| ())
    }

    /// When the app came to be, as old as its first role.
    pub(crate) fn since(&self) -> u64 {
        let role = self.documents.get(&ROLE, DEFAULT);
        role.map_or(0, |role| role.created_at)
    }

    pub(crate) fn has_role(&self, id: &str) -> bool {
        self.documents.get(&ROLE, id).is_some()
    }

    /// Refuses a user who is to have a role that there is not. It is reported as a validation that failed (seen live).
    pub(crate) fn role_must_exist(&self, id: Option<&str>) -> Result<(), ApiError> {
        if id.is_none_or(|id| self.has_role(id)) {
            return Ok(());
        }
        let details = (
            "role".to_owned(),
            vec!["The selected role is invalid.".to_owned()],
        );
        let error = ApiError::new(Code::BadRequest, "The request did not pass validation.");
        Err(error.with_details(vec![details]))
    }
}
