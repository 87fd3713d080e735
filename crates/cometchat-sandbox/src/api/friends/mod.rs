//! Who is a friend of whom. Friendship always goes both ways.

mod add;
mod list;
mod remove;
mod store;

pub(crate) use store::Friends;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[add::OPERATION, list::OPERATION, remove::OPERATION];
