//! Groups: public ones, private ones, and those behind a password.

mod answer;
mod create;
mod delete;
mod get;
mod list;
mod store;
mod update;

pub(crate) use answer::GroupJson;
pub(crate) use store::{Group, Groups};

use super::Operation;
use super::rails::{Field, Rule};

pub(super) const OPERATIONS: &[Operation] = &[
    create::OPERATION,
    list::OPERATION,
    get::OPERATION,
    update::OPERATION,
    delete::OPERATION,
];

const TYPES: &[&str] = &["public", "private", "password"];
const PASSWORD: Field = Field::new("password", Rule::Text(100));
const ICON: Field = Field::new("icon", Rule::Url);
/// As long as the limits page allows; an older page has 500.
const DESCRIPTION: Field = Field::new("description", Rule::Text(255));
const METADATA: Field = Field::new("metadata", Rule::Metadata);
const OWNER: Field = Field::new("owner", Rule::Text(100));
const TAGS: Field = Field::new("tags", Rule::GroupTags);
