//! Bots: users that are bound to a callback address.

mod send;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[send::OPERATION];
