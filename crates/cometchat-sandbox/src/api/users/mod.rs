//! The people of the app.

mod create;
mod deactivate;
mod delete;
mod get;
mod list;
mod reactivate;
mod store;
mod update;

pub(crate) use store::{SYSTEM_UID, User, Users};

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    create::OPERATION,
    list::OPERATION,
    reactivate::OPERATION,
    deactivate::OPERATION,
    get::OPERATION,
    update::OPERATION,
    delete::OPERATION,
];

/// What can be taken away from a user.
const UNSET: &[&str] = &["avatar", "link", "metadata"];

/// The longest status message. Documented nowhere.
const MAX_STATUS_MESSAGE: usize = 500;
