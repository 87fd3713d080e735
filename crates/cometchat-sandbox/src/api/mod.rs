//! The operations of CometChat's API that the sandbox serves: one file each, all of the shape check, act, answer.

mod deliver;
mod get_moderation_message;
mod list_reasons;
mod operation;
pub(crate) mod request;
mod response;
mod send_bot_message;
mod send_moderation_message;
mod send_thread_message;

pub(crate) use operation::{Call, Operation, SenderIn, Verb};
pub(crate) use response::{ApiResponse, Data, SOURCE};

/// The path all operations stand under.
pub(crate) const PREFIX: &str = "/v3";

/// The names of all operations, for an error that says which there are.
pub(crate) fn operation_names() -> String {
    OPERATIONS.map(|operation| operation.id).join(", ")
}

/// Every operation. To serve another one, write its file and name it here.
pub(crate) static OPERATIONS: [Operation; 5] = [
    send_moderation_message::OPERATION,
    get_moderation_message::OPERATION,
    send_bot_message::OPERATION,
    send_thread_message::OPERATION,
    list_reasons::OPERATION,
];
