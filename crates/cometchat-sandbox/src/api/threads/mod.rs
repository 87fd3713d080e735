//! Threads: replies to messages.

mod reply;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[reply::OPERATION];
