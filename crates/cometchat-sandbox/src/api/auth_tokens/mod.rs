//! Tokens that the client SDKs log a user in with.

mod create;
mod list;
mod one;
mod store;

pub(crate) use store::{TokenJson, Tokens};

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    create::OPERATION,
    list::OPERATION,
    list::FLUSH,
    one::GET,
    one::UPDATE,
    one::DELETE,
];
