//! Threads: replies to messages.

mod list;
mod reply;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[reply::OPERATION, list::OPERATION];
