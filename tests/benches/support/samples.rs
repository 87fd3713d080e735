//! The documented samples, as bytes.

use serde_json::{Value, json};

fn value(example: &str) -> Value {
    let example: Value = serde_json::from_str(example).expect("JSON");
    example["value"].clone()
}

/// One message in its envelope.
pub(crate) fn message() -> Vec<u8> {
    value(include_str!(
        "../../../openapi/examples/get-moderation-message.answer.json"
    ))
    .to_string()
    .into_bytes()
}

/// The answer to a send.
pub(crate) fn sent() -> Vec<u8> {
    value(include_str!(
        "../../../openapi/examples/send-bot-message.answer.json"
    ))
    .to_string()
    .into_bytes()
}

/// The list of reasons.
pub(crate) fn reasons() -> Vec<u8> {
    value(include_str!(
        "../../../openapi/examples/list-reasons.answer.json"
    ))
    .to_string()
    .into_bytes()
}

/// A page of 1000 messages.
pub(crate) fn page() -> Vec<u8> {
    let message: Value = serde_json::from_slice(&message()).expect("JSON");
    json!({ "data": vec![message["data"].clone(); 1000], "meta": { "current": { "limit": 1000, "count": 1000 } } })
        .to_string()
        .into_bytes()
}

/// A refusal with details.
pub(crate) fn refusal() -> Vec<u8> {
    json!({ "error": {
        "code": "ERR_BAD_REQUEST", "message": "The request did not pass validation.", "source": "chat-api",
        "details": { "receiver": ["The receiver field is required."], "tags.0": ["The tag is too long."] },
    } })
    .to_string()
    .into_bytes()
}
