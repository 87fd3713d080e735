//! Calls, as tests put them in: a server reads them only. The real service has another host for them.

mod answer;
mod list;
mod one;
mod store;

pub(crate) use store::Calls;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[list::OPERATION, one::OPERATION, one::TRANSCRIPTIONS];
