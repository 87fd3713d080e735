//! Pins of messages, which everybody in the conversation sees.

mod change;
mod store;

pub(crate) use store::Pins;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[change::PIN, change::UNPIN];
