//! What users with a role may not do at all. What it means for an operation is asked in `rails/permits.rs`.

mod catalogue;
mod change;
mod list;
mod store;

pub(crate) use store::Restrictions;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[change::RESTRICT, list::OPERATION, change::ALLOW];

const PATH: &str = "/roles/{role}/restrictedfeatures";
