//! What legacy webhooks are told otherwise than webhooks are.

use serde_json::{Value, json};

use crate::keys::{MessageId, Receiver, UserKey};
use crate::state::State;

/// That a message was delivered or read.
pub(super) fn receipt(
    state: &State,
    id: MessageId,
    by: UserKey,
    trigger: &str,
    at: u64,
) -> Option<Value> {
    let message = state.messages.get(id)?;
    let author = &state.users.get(message.sender).uid;
    let (kind, receiver) = match message.receiver {
        Receiver::User(_) => ("user", author),
        Receiver::Group(group) => ("group", &state.groups.get(group).guid),
    };
    let (what, moment) = match trigger {
        "message_read_receipt" => ("read", "readAt"),
        _ => ("delivered", "deliveredAt"),
    };
    Some(json!({
        "messageId": id.to_string(),
        "receiptType": what,
        moment: at,
        "messageSender": author,
        "receiptSender": state.users.get(by).uid,
        "receiptReceiver": receiver,
        "receiverType": kind,
    }))
}
