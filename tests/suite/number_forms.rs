//! What is read and written is the same whatever features of serde_json another crate of the program has switched on.
//!
//! The expected bytes stand in a snapshot: `cargo xtask ci serde-json` runs this with every feature on, and the ordinary tests
//! with few of them.

use crate::support::{SAMPLES, sample};
use cometchat::types::{
    Envelope, ErrorEnvelope, JsonObject, ListEnvelope, Message, Reason, SendMessageResponse,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Write;

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "-0.0",
    "0.0",
    "1.0",
    "1.5",
    "1e2",
    "1E+2",
    "1.10",
    "0.1",
    "100000000000000000000000.5",
    "9007199254740993",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775808",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "340282366920938463463374607431768211456",
    "1.7976931348623157e308",
    "5e-324",
    "1e-400",
    "1e400",
    "2.2250738585072011e-308",
    "0.30000000000000004",
    "31.245270191439438",
];

/// Every place in which a number may come, as a model reads it.
const PLACES: &[&str] = &[
    r#"{"data":{"id":#}}"#,
    r#"{"data":{"id":"1","sender":#}}"#,
    r#"{"data":{"id":"1","sentAt":#}}"#,
    r#"{"data":{"id":"1","data":#}}"#,
    r#"{"data":{"id":"1","tags":["a",#]}}"#,
    r#"{"data":{"id":"1","category":#}}"#,
    r#"{"data":{"id":"1","receipts":#}}"#,
    r#"{"data":{"id":"1","receipts":{"b":#,"a":[#]}}}"#,
    r#"{"data":{"id":"1","unknown":{"z":[{"b":#,"a":1}],"y":#}}}"#,
    r#"{"data":{"id":"1","data":{"entities":{"sender":#,"receiver":{"entity":#,"entityType":#}}}}}"#,
    r#"{"data":{"id":"1","data":{"entities":{"sender":{"entity":{"uid":#,"name":"x"}}}}}}"#,
    r#"{"data":{"id":"1","data":{"entities":{"sender":{"entity":{"name":#,"unknown":#,"uid":"u"}}}}}}"#,
    r#"{"data":{"id":"1","data":{"attachments":[{"size":#},#],"reactions":[{"count":#}]}}}"#,
    r#"{"data":{"uids":{"a":#,"b":{"id":#},"c":{"error":{"code":"X","details":#,"params":#}}},"guids":#}}"#,
    r#"{"data":#,"beside":#}"#,
    r#"{"data":[{"id":#,"createdAt":#},#,{"id":"x","default":#,"b":2,"a":#}],"meta":{"current":{"count":#}}}"#,
    r#"{"error":{"code":"X","details":{"b":#,"a":#},"extra":#}}"#,
    "#",
];

fn again<T: DeserializeOwned + Serialize>(text: &str) -> Option<String> {
    let direct: T = serde_json::from_str(text).ok()?;
    let direct = serde_json::to_string(&direct).expect("models are JSON");
    let value: Value = serde_json::from_str(text).expect("JSON");
    let through_value: T = serde_json::from_value(value).expect("it was read from the text");
    let through_value = serde_json::to_string(&through_value).expect("models are JSON");
    assert_eq!(direct, through_value, "{text}");
    Some(direct)
}

#[test]
fn numbers_in_any_form_and_place_are_written_with_the_same_bytes_under_every_feature() {
    let mut all = String::new();
    for number in NUMBERS {
        writeln!(all, "{number}").expect("a text");
        for place in PLACES {
            let text = place.replace('#', number);
            for (model, written) in [
                ("message", again::<Envelope<Message>>(&text)),
                ("sent", again::<SendMessageResponse>(&text)),
                ("reasons", again::<ListEnvelope<Reason>>(&text)),
                ("error", again::<ErrorEnvelope>(&text)),
            ] {
                if let Some(written) = written {
                    writeln!(all, "  {model} {written}").expect("a text");
                }
            }
        }
    }
    insta::assert_snapshot!(all);
}

#[test]
fn the_samples_and_free_form_objects_are_written_with_the_same_bytes_under_every_feature() {
    let mut all = String::new();
    for documented in SAMPLES {
        let mut json = documented.json();
        json["z"] = sample("send-bot-message.request");
        json["a"] = serde_json::json!({ "z": 1.5, "b": [{ "z": null, "a": 1 }] });
        let text = json.to_string();
        let written = match documented.name {
            name if name.ends_with("request") => again::<cometchat::types::SendBotMessage>(&text),
            "list-reasons.answer" => again::<ListEnvelope<Reason>>(&text),
            _ => again::<SendMessageResponse>(&text),
        };
        writeln!(all, "{}: {}", documented.name, written.expect("a fit")).expect("a text");
    }
    let made: JsonObject = [("z", 1.0), ("b", 1e300), ("a", -0.5)]
        .into_iter()
        .collect();
    writeln!(all, "made: {}", serde_json::to_string(&made).expect("JSON")).expect("a text");
    insta::assert_snapshot!(all);
}

#[test]
fn keys_that_serde_json_uses_itself_are_ordinary_keys() {
    let text = r#"{"id":"1","$serde_json::private::Number":"no number","receipts":{"$serde_json::private::RawValue":"[1"}}"#;
    let message: Message = serde_json::from_str(text).expect("a message");
    assert_eq!(message.extra["$serde_json::private::Number"], "no number");
    assert_eq!(
        serde_json::to_string(&message).expect("JSON"),
        r#"{"id":"1","receipts":{"$serde_json::private::RawValue":"[1"},"$serde_json::private::Number":"no number"}"#
    );
}
