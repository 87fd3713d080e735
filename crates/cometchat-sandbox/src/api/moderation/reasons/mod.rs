//! The reasons a user can give for reporting a message.

mod answer;
mod collection;
mod one;
mod store;

pub(crate) use store::Reasons;

use crate::api::Operation;
use crate::error::{ApiError, Code};

pub(super) const OPERATIONS: &[Operation] = &[
    collection::LIST,
    collection::CREATE,
    one::GET,
    one::UPDATE,
    one::DELETE,
];

/// What one is called in events.
const NAME: &str = "flag reason";
/// How many reasons of its own an app has (CometChat's limits page).
const MOST: usize = 5;

pub(super) fn not_found(id: &str) -> ApiError {
    let id: String = id.chars().take(100).collect();
    ApiError::new(Code::ReasonNotFound, format!("There is no reason {id}."))
}
