//! The JSON Schema of every public request and answer.

use cometchat::types;
use insta::assert_json_snapshot;
use schemars::{JsonSchema, schema_for};
use serde_json::Value;

/// The schema with its maps in order, whatever order this build of serde_json keeps.
fn schema_of<T: JsonSchema>() -> Value {
    sorted(schema_for!(T).to_value())
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut pairs: Vec<_> = map
                .into_iter()
                .map(|(key, value)| (key, sorted(value)))
                .collect();
            pairs.sort_by(|a, b| a.0.cmp(&b.0));
            pairs.into_iter().collect()
        }
        Value::Array(list) => list.into_iter().map(sorted).collect(),
        plain => plain,
    }
}

#[test]
fn requests() {
    assert_json_snapshot!(
        "moderation_message_request",
        schema_of::<types::ModerationMessageRequest>()
    );
    assert_json_snapshot!(
        "bot_message_request",
        schema_of::<types::BotMessageRequest>()
    );
    assert_json_snapshot!(
        "thread_message_request",
        schema_of::<types::ThreadMessageRequest>()
    );
}

#[test]
fn answers() {
    assert_json_snapshot!("message", schema_of::<types::Message>());
    assert_json_snapshot!(
        "send_message_answer",
        schema_of::<types::SendMessageAnswer>()
    );
    assert_json_snapshot!("reason_list", schema_of::<types::ReasonList>());
    assert_json_snapshot!("error_envelope", schema_of::<types::ErrorEnvelope>());
}
