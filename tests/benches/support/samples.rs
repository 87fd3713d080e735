//! The documented samples, as bytes: the keys in the order in which the server writes them.

use serde_json::json;
use serde_json::value::RawValue;

#[derive(serde::Deserialize)]
struct Example {
    value: Box<RawValue>,
}

/// The value of an Example Object, without white space outside of strings.
fn value(example: &str) -> Vec<u8> {
    let example: Example = serde_json::from_str(example).expect("an Example Object");
    let lines = example.value.get().lines().map(str::trim_start);
    lines
        .collect::<String>()
        .replace("\": ", "\":")
        .into_bytes()
}

/// One message in its envelope.
pub(crate) fn message() -> Vec<u8> {
    value(include_str!(
        "../../../openapi/examples/get-moderation-message.answer.json"
    ))
}

/// The response to a send.
pub(crate) fn sent() -> Vec<u8> {
    value(include_str!(
        "../../../openapi/examples/send-bot-message.answer.json"
    ))
}

/// The list of reasons.
pub(crate) fn reasons() -> Vec<u8> {
    value(include_str!(
        "../../../openapi/examples/list-reasons.answer.json"
    ))
}

/// A page of 1000 messages.
pub(crate) fn page() -> Vec<u8> {
    let envelope = String::from_utf8(message()).expect("text");
    let message = &envelope["{\"data\":".len()..envelope.len() - 1];
    let messages = vec![message; 1000].join(",");
    format!("{{\"data\":[{messages}],\"meta\":{{\"current\":{{\"limit\":1000,\"count\":1000}}}}}}")
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
