//! How much the app is used.

mod receipts;
mod store;
mod usage;

pub(crate) use store::Metrics;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[usage::OPERATION, receipts::OPERATION];
