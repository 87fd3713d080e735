//! Roles of users.

mod collection;
mod one;
mod store;

pub(crate) use store::Roles;

use super::Operation;
use super::rails::{Field, Rule};

pub(super) const OPERATIONS: &[Operation] = &[
    collection::CREATE,
    collection::LIST,
    one::GET,
    one::UPDATE,
    one::DELETE,
];

/// Whom a setting of a role is about.
const WHOM: &[&str] = &["all", "friendsOnly"];

const SETTINGS: Field = Field::new(
    "settings",
    Rule::Object(&[
        Field::new("listUsers", Rule::OneOf(WHOM)),
        Field::new("sendMessagesTo", Rule::OneOf(WHOM)),
    ]),
);

/// The longest description (limits page).
const DESCRIPTION: Field = Field::new("description", Rule::Text(255));
