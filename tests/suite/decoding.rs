//! Whatever comes as a response, a call ends with a result or a clear error.

use crate::generated::{EVERY_CALL, EVERY_OPERATION};
use crate::support::{KEY, Script, Step, places, with_every_server};
use cometchat_rest::types::{Envelope, Message};
use cometchat_rest::{ApiKey, Client, Error, HttpOptions, Shape, operations};
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::sync::Arc;

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        "[0-9]{1,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        let key = prop_oneof![
            2 => prop::sample::select(vec!["data", "error", "id", "uid", "guid", "uids", "entity", "entities", "sender", "meta", "sentAt", "metadata", "extra"]).prop_map(str::to_owned),
            1 => ".{0,6}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..5).prop_map(|pairs| Value::Object(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// JSON that no model writes in another way than it was read: moments are written as numbers, empty objects as objects, and
/// `null` is left out.
fn is_written_as_it_is_read(json: &Value) -> bool {
    match json {
        Value::Null => false,
        Value::String(text) => text.parse::<i64>().is_err(),
        Value::Array(list) => !list.is_empty() && list.iter().all(is_written_as_it_is_read),
        Value::Object(map) => map.values().all(is_written_as_it_is_read),
        _ => true,
    }
}

/// The documented samples of all successes.
fn answers() -> Vec<(&'static str, &'static str)> {
    let answers = EVERY_OPERATION.iter().map(|entry| entry.answers);
    answers.collect::<Vec<_>>().concat()
}

fn outcomes(status: u16, body: &[u8]) -> Vec<Result<(), Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let step = Step::Answer {
        status,
        headers: Vec::new(),
        body: bytes::Bytes::copy_from_slice(body),
    };
    let key = ApiKey::new(KEY).expect("a key");
    let options = HttpOptions::new().transport(Arc::new(Script::new([step])));
    let base = "https://app-1.api-us.cometchat.io/v3";
    let client = Client::with_options(base, &key, options).expect("a client");
    let client = with_every_server(client, base);
    EVERY_CALL
        .iter()
        .map(|(_, call)| runtime.block_on(call(&client, "1")))
        .collect()
}

/// The same JSON with each number as its text: ids and moments are written in one form, and may be read in two. Zero has no
/// sign.
fn normalised(value: &Value) -> Value {
    match value {
        Value::Number(zero) if zero.as_f64() == Some(0.0) => "0".into(),
        Value::Number(number) => number.to_string().into(),
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

fn assert_clean(outcome: &Result<(), Error>) {
    if let Err(error) = outcome {
        assert!(
            matches!(
                error,
                Error::Decode { .. } | Error::Failure(_) | Error::NotCometChat { .. }
            ),
            "{error:?}"
        );
        assert!(error.head().is_some(), "status and headers are kept");
        assert!(!error.to_string().is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_json_as_a_success_is_an_answer_or_a_clear_error(json in any_json()) {
        outcomes(200, json.to_string().as_bytes()).iter().for_each(assert_clean);
    }

    #[test]
    fn any_json_as_a_failure_is_a_clear_error(json in any_json(), status in prop_oneof![300u16..400, 400u16..600]) {
        for outcome in outcomes(status, json.to_string().as_bytes()) {
            assert!(outcome.is_err());
            assert_clean(&outcome);
        }
    }

    #[test]
    fn what_is_read_of_a_changed_sample_is_written_as_it_came(place in any::<prop::sample::Index>(), json in any_json().prop_filter("written otherwise", is_written_as_it_is_read)) {
        let mut sample = crate::support::answer("get-moderation-message");
        let found = places(&sample);
        if let Some(slot) = sample.pointer_mut(place.get(&found).as_str()) {
            *slot = json;
        }
        // One thing may come as the only row of a list, and is written without it.
        prop_assume!(sample["data"].as_array().is_none_or(|rows| rows.len() != 1));
        if let Ok(read) = serde_json::from_value::<Envelope<Message>>(sample.clone()) {
            let written = serde_json::to_value(read).expect("JSON");
            prop_assert_eq!(normalised(&written), normalised(&sample));
        }
    }

    #[test]
    fn any_bytes_as_an_answer_are_a_clear_error(bytes in prop::collection::vec(any::<u8>(), 0..64), status in 200u16..600) {
        outcomes(status, &bytes).iter().for_each(assert_clean);
    }

    #[test]
    fn a_sample_with_one_place_changed_is_an_answer_or_a_clear_error(which in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), json in any_json()) {
        let (_, text) = which.get(&answers()).to_owned();
        let mut sample: Value = serde_json::from_str(text).expect("JSON");
        let found = places(&sample);
        if let Some(slot) = sample.pointer_mut(place.get(&found).as_str()) {
            *slot = json;
        }
        outcomes(200, sample.to_string().as_bytes()).iter().for_each(assert_clean);
    }
}

#[test]
fn a_decode_error_names_the_place() {
    let mut json = crate::support::answer("get-moderation-message");
    json["data"]["id"] = serde_json::json!({});
    let outcomes = outcomes(200, json.to_string().as_bytes());
    let places = outcomes.iter().filter_map(|outcome| match outcome {
        Err(Error::Decode { path, reason, .. }) => Some((path.as_str(), reason.as_str())),
        _ => None,
    });
    let places: Vec<_> = places.filter(|(path, _)| *path == "data.id").collect();
    // What cannot be without the id of the thing that is answered.
    let answers_an_id = |shape| {
        matches!(
            shape,
            Shape::One("Message" | "Rule" | "Keywords" | "Reason")
                | Shape::Whole("SendMessageResponse")
        )
    };
    let expected = operations::ALL
        .iter()
        .filter(|one| answers_an_id(one.response));
    assert_eq!(places.len(), expected.count(), "{places:?}");
    assert!(
        places[0]
            .1
            .starts_with("invalid type: map, expected a string"),
        "{places:?}"
    );
}
