//! Who is kept out of a group.

mod change;
mod list;
mod store;

pub(crate) use store::Bans;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[change::BAN, change::UNBAN, list::OPERATION];
