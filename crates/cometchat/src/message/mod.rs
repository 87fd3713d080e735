//! What is sent: content, receivers and the messages made of both.

mod attachment;
mod content;
mod fan_out;
mod moderation_message;
mod receiver;
mod send_message;

pub use attachment::Attachment;
pub use content::Content;
pub use fan_out::FanOut;
pub use moderation_message::ModerationMessage;
pub use receiver::{Receiver, Receivers};
pub(crate) use send_message::Wire;
pub use send_message::{Recipient, SendMessage};

use crate::InvalidInput;
use serde_json::{Map, Value};

/// Refuses an extra field that would stand in the JSON twice.
fn check_extra<T: serde::Serialize>(
    wire: &T,
    extra: &Map<String, Value>,
) -> Result<(), InvalidInput> {
    if extra.is_empty() {
        return Ok(());
    }
    let Ok(Value::Object(fields)) = serde_json::to_value(wire) else {
        return Ok(());
    };
    // A field that is set wins over a `null` that stood in a file.
    let mut set_twice = extra
        .iter()
        .filter(|(key, value)| !value.is_null() && fields.contains_key(*key));
    match set_twice.next().map(|(key, _)| key) {
        None => Ok(()),
        Some(key) => Err(InvalidInput::new(
            format!("extra.{key}"),
            "is set already, by the function that is named after it",
        )),
    }
}
