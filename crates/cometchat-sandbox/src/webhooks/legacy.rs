//! What legacy webhooks are told otherwise than webhooks are.

use serde_json::{Value, json};

use super::payload::place_of_receipt;
use crate::keys::{MessageId, UserKey};
use crate::state::State;

/// That a message was delivered or read.
pub(super) fn receipt(
    state: &State,
    id: MessageId,
    by: UserKey,
    trigger: &str,
    at: u64,
) -> Option<Value> {
    let (author, kind, receiver) = place_of_receipt(state, id)?;
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
