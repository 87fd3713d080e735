//! Bots: users that are bound to a callback address.

mod send;
mod store;

pub(crate) use store::Bots;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[send::OPERATION];
