//! The API keys of the app.

mod collection;
mod one;
mod store;

pub(crate) use store::{ApiKeys, KeyScope};

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    collection::CREATE,
    collection::LIST,
    one::GET,
    one::UPDATE,
    one::DELETE,
];

const SCOPES: &[&str] = &["authOnly", "fullAccess"];
