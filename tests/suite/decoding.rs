//! Whatever comes as an answer, a call ends with a result or a clear error.

use crate::generated::EVERY_CALL;
use crate::support::{KEY, SAMPLES, Script, Step};
use cometchat_rest::types::MessageEnvelope;
use cometchat_rest::{ApiKey, Client, Error};
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

/// JSON that no model writes in another way than it was read: moments are written as numbers, ids as text, and empty objects
/// as objects.
fn is_written_as_it_is_read(json: &Value) -> bool {
    match json {
        Value::Number(number) => {
            number.is_f64() && number.as_f64().is_some_and(|float| float != 0.0)
        }
        Value::String(text) => text.parse::<i64>().is_err(),
        Value::Array(list) => !list.is_empty() && list.iter().all(is_written_as_it_is_read),
        Value::Object(map) => map.values().all(is_written_as_it_is_read),
        _ => true,
    }
}

/// Every place of a value, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| places(value, &format!("{at}/{key}"), found)),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, value)| places(value, &format!("{at}/{index}"), found)),
        _ => {}
    }
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
    let client = Client::new("https://app-1.api-us.cometchat.io/v3", &key).expect("a client");
    let client = client.with_transport(Arc::new(Script::new([step])));
    EVERY_CALL
        .iter()
        .map(|(_, call)| runtime.block_on(call(&client, "1")))
        .collect()
}

fn assert_clean(outcome: &Result<(), Error>) {
    if let Err(error) = outcome {
        assert!(
            matches!(error, Error::Decode { .. } | Error::Failure(_)),
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
        let mut found = Vec::new();
        places(&sample, "", &mut found);
        if let Some(slot) = sample.pointer_mut(place.get(&found).as_str()) {
            *slot = json;
        }
        if let Ok(read) = serde_json::from_value::<MessageEnvelope>(sample.clone()) {
            prop_assert_eq!(serde_json::to_value(read).expect("JSON"), sample);
        }
    }

    #[test]
    fn any_bytes_as_an_answer_are_a_clear_error(bytes in prop::collection::vec(any::<u8>(), 0..64), status in 200u16..600) {
        outcomes(status, &bytes).iter().for_each(assert_clean);
    }

    #[test]
    fn a_sample_with_one_place_changed_is_an_answer_or_a_clear_error(which in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), json in any_json()) {
        let mut sample = which.get(SAMPLES).json();
        let mut found = Vec::new();
        places(&sample, "", &mut found);
        if let Some(slot) = sample.pointer_mut(place.get(&found).as_str()) {
            *slot = json;
        }
        outcomes(200, sample.to_string().as_bytes()).iter().for_each(assert_clean);
    }
}

#[test]
fn a_decode_error_names_the_place() {
    let mut json = crate::support::answer("get-moderation-message");
    json["data"]["id"] = Value::from(true);
    let outcomes = outcomes(200, json.to_string().as_bytes());
    let errors: Vec<String> = outcomes
        .iter()
        .filter_map(|outcome| match outcome {
            Err(Error::Decode { path, reason, .. }) => Some(format!("{path}: {reason}")),
            _ => None,
        })
        .collect();
    let named = |error: &&String| {
        error.starts_with("data.id: invalid type: boolean `true`, expected a string")
    };
    assert_eq!(errors.iter().filter(named).count(), 4, "{errors:?}");
}
