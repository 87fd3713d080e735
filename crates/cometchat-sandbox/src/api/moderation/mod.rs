//! Moderation: messages that are judged ahead of their delivery, and reasons for reporting.

mod get_message;
mod list_reasons;
mod reasons;
mod send_message;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    send_message::OPERATION,
    get_message::OPERATION,
    list_reasons::OPERATION,
];
