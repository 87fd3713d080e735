//! Importing what another system had, with its times. A row that is refused is refused alone; what is there already stays as it is.

mod groups;
mod members;
mod messages;
mod rows;
mod store;
mod users;

pub(crate) use store::Imported;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    users::OPERATION,
    groups::OPERATION,
    members::OPERATION,
    messages::OPERATION,
];
