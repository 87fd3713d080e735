//! What users with a role, and members with a scope, may do. What it means for an operation is asked in `rails/permits.rs`.

mod answer;
mod catalogue;
mod of_role;
mod of_scope;
mod store;

pub(crate) use store::{Permissions, Values};

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    of_role::LIST,
    of_role::SET,
    of_role::UNSET,
    of_scope::LIST,
    of_scope::SET,
    of_scope::UNSET,
];
