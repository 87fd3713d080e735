//! Reactions to messages.

mod change;
mod list;
mod store;

pub(crate) use store::Reactions;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] =
    &[change::ADD, change::REMOVE, list::ALL, list::OF_KIND];

const ONE: &str = "/messages/{id}/reactions/{reaction}";
