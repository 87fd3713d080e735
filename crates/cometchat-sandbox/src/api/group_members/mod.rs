//! Who is in a group, and with which scope.

mod add;
mod join;
mod kick;
mod list;
mod scope;
mod store;
mod wanted;

pub(crate) use store::Members;
pub(crate) use wanted::{LISTS, Wanted};

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    add::OPERATION,
    list::OPERATION,
    scope::OPERATION,
    kick::OPERATION,
];

const ONE: &str = "/groups/{guid}/members/{uid}";
