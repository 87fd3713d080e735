//! One odd value costs that value, not the answer.

use crate::support::{SAMPLES, Script, Step, answer, scripted};
use cometchat_rest::types::{MessageEnvelope, ReasonList, SendMessageAnswer};
use serde_json::{Value, json};

/// Every place of a value below the top, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut below = |key: &str, value: &Value| {
        let place = format!("{at}/{key}");
        found.push(place.clone());
        places(value, &place, found);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| below(key, value)),
        Value::Array(list) => {
            let each = list.iter().enumerate();
            each.for_each(|(index, value)| below(&index.to_string(), value));
        }
        _ => {}
    }
}

/// One value of each type of JSON.
fn one_of_each() -> [Value; 6] {
    [
        json!(true),
        json!(7),
        json!(0.5),
        json!("text"),
        json!([1]),
        json!({ "odd": 1 }),
    ]
}

/// The same JSON in the one form that ids and moments are written in.
pub(crate) fn normalised(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::String(number.to_string()),
        Value::Array(list) => list.iter().map(normalised).collect(),
        Value::Object(map) => {
            let fields = map.iter();
            fields
                .map(|(key, value)| (key.clone(), normalised(value)))
                .collect()
        }
        other => other.clone(),
    }
}

/// Reads an answer as its operation does and writes it again.
fn again(name: &str, answer: &Value) -> Option<Value> {
    let text = answer.to_string();
    let written = match name {
        "list-reasons" => serde_json::to_value(serde_json::from_str::<ReasonList>(&text).ok()?),
        "get-moderation-message" | "send-moderation-message" => {
            serde_json::to_value(serde_json::from_str::<MessageEnvelope>(&text).ok()?)
        }
        _ => serde_json::to_value(serde_json::from_str::<SendMessageAnswer>(&text).ok()?),
    };
    Some(written.expect("models can be written"))
}

#[test]
fn any_value_of_another_type_is_kept_and_costs_nothing_else() {
    let names = [
        "list-reasons",
        "get-moderation-message",
        "send-moderation-message",
        "send-bot-message",
        "send-thread-message",
    ];
    let mut read = 0;
    for name in names {
        let sample = answer(name);
        let mut found = Vec::new();
        places(&sample, "", &mut found);
        for place in found {
            for odd in one_of_each() {
                let mut changed = sample.clone();
                *changed.pointer_mut(&place).expect("a place") = odd.clone();
                match again(name, &changed) {
                    Some(written) => {
                        assert_eq!(normalised(&written), normalised(&changed), "{name} {place}");
                        read += 1;
                    }
                    None => assert!(
                        is_what_was_asked_for(name, &place),
                        "{name}: {odd} at {place} cost the answer"
                    ),
                }
            }
        }
    }
    assert!(read > 900, "{read}");
}

/// The envelope, the thing itself and its id: without them there is no answer.
fn is_what_was_asked_for(name: &str, place: &str) -> bool {
    let parts: Vec<&str> = place.split('/').skip(1).collect();
    let is_row = name == "list-reasons" && matches!(parts[..], ["data", _] | ["data", _, "id"]);
    is_row || matches!(parts[..], ["data"] | ["data", "id"])
}

#[tokio::test]
async fn an_id_that_comes_as_a_number_is_its_digits() {
    let mut body = answer("get-moderation-message");
    body["data"]["id"] = json!(17);
    body["data"]["data"]["entities"]["sender"]["entity"]["uid"] = json!(7);
    let client = scripted(&Script::new([Step::json(200, &body)]));
    let message = client.moderation().messages().get("17").await;
    let message = message.expect("a message");
    assert_eq!(message.id, "17");
    let written = serde_json::to_value(&*message).expect("JSON");
    assert_eq!(written["data"]["entities"]["sender"]["entity"]["uid"], "7");
}

#[tokio::test]
async fn an_odd_required_value_deep_inside_costs_the_object_around_it_and_not_the_answer() {
    let mut body = answer("get-moderation-message");
    let odd = json!({ "later": true });
    body["data"]["data"]["entities"]["sender"]["entity"]["uid"] = odd.clone();
    let client = scripted(&Script::new([Step::json(200, &body)]));
    let message = client.moderation().messages().get("1").await;
    let message = message.expect("a message");
    assert!(message.text().is_some(), "the rest is read");
    let written = serde_json::to_value(&*message).expect("JSON");
    assert_eq!(written["data"]["entities"]["sender"]["entity"]["uid"], odd);
}

#[test]
fn every_sample_is_written_as_it_was_read() {
    assert!(!SAMPLES.is_empty());
    for name in ["list-reasons", "get-moderation-message", "send-bot-message"] {
        let sample = answer(name);
        let written = again(name, &sample).expect("a sample");
        assert_eq!(normalised(&written), normalised(&sample), "{name}");
    }
}
