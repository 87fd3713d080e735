//! Whom a user has blocked. Blocking goes one way.

mod change;
mod list;
mod store;

pub(crate) use store::Blocks;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[change::BLOCK, change::UNBLOCK, list::OPERATION];
