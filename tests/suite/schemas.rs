//! The JSON Schema of every public request and response.

use cometchat::types;
use insta::assert_snapshot;
use schemars::{JsonSchema, schema_for};

/// The same text whatever features of serde_json this build has.
fn schema_of<T: JsonSchema>() -> String {
    let mut schema = schema_for!(T).to_value();
    schema.sort_all_objects();
    serde_json::to_string_pretty(&schema).expect("a schema is JSON")
}

#[test]
fn requests() {
    assert_snapshot!(
        "moderation_message_request",
        schema_of::<types::ModerationMessageRequest>()
    );
    assert_snapshot!(
        "bot_message_request",
        schema_of::<types::BotMessageRequest>()
    );
    assert_snapshot!(
        "thread_message_request",
        schema_of::<types::ThreadMessageRequest>()
    );
}

#[test]
fn answers() {
    assert_snapshot!("message", schema_of::<types::Message>());
    assert_snapshot!(
        "send_message_response",
        schema_of::<types::SendMessageResponse>()
    );
    assert_snapshot!("reason_list", schema_of::<types::ReasonList>());
    assert_snapshot!("error_envelope", schema_of::<types::ErrorEnvelope>());
}
