//! Messages that users saved for themselves. Nobody else sees it.

mod change;
mod store;

pub(crate) use store::Saves;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[change::SAVE, change::UNSAVE];
