//! Whatever an authentic request holds, it is taken.

use crate::support::{next, request, webhook};
use cometchat_webhooks::{BeforeMessage, Event, Fallback, Inbox, Verdict, testing};
use proptest::prelude::*;
use serde_json::Value;

/// A sample in which something is another value, gone, or doubled.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let sample = 0..testing::samples().len();
    (sample, any::<u64>(), 0..8_usize, any::<Vec<u8>>()).prop_map(|(index, seed, way, bytes)| {
        let mut value: Value = serde_json::from_str(testing::samples()[index].json).unwrap();
        let mut left = seed;
        change(&mut value, &mut left, way);
        let mut text = value.to_string().into_bytes();
        if way == 7 {
            let at = usize::try_from(seed).unwrap_or_default() % text.len();
            text.splice(at..at, bytes);
        }
        text
    })
}

fn change(value: &mut Value, seed: &mut u64, way: usize) {
    let here = *seed % 4 == 0;
    *seed /= 4;
    match value {
        Value::Object(map) if !here && !map.is_empty() => {
            let at = usize::try_from(*seed).unwrap_or_default() % map.len();
            let key = map.keys().nth(at).unwrap().clone();
            if way == 1 {
                map.remove(&key);
            } else if let Some(inner) = map.get_mut(&key) {
                change(inner, seed, way);
            }
        }
        Value::Array(list) if !here && !list.is_empty() => {
            let at = usize::try_from(*seed).unwrap_or_default() % list.len();
            change(&mut list[at], seed, way);
        }
        other => {
            *other = match way {
                0 => Value::Null,
                2 => Value::Array(Vec::new()),
                3 => Value::from(-1.5),
                4 => Value::from("\u{0}👍"),
                5 => Value::Bool(true),
                _ => serde_json::json!({ "x": other.clone() }),
            }
        }
    }
}

/// Without the differences that models do not keep, since CometChat is written in PHP: an empty object is written as an empty list,
/// and ids are numbers or digits. What came is in the envelope, to the last byte.
fn same(value: Value) -> Value {
    match value {
        Value::Object(map) if map.is_empty() => Value::Array(Vec::new()),
        Value::Object(map) => map
            .into_iter()
            .map(|(key, value)| (key, same(value)))
            .collect(),
        Value::Array(list) => list.into_iter().map(same).collect(),
        Value::Number(number) => Value::String(number.to_string()),
        other => other,
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_changed_event_is_never_refused_and_nothing_of_it_is_lost(body in mutated()) {
        runtime().block_on(async {
            let directory = tempfile::tempdir().unwrap();
            let inbox = Inbox::open(directory.path().join("events")).unwrap();
            let response = webhook().deliver_to(&inbox).handle(request(body.clone())).await;
            prop_assert_eq!(response.status(), 200);
            let delivery = next(&inbox).await;
            prop_assert_eq!(delivery.event().envelope().bytes(), &body);
            let event = delivery.event();
            let _ = (event.deduplication_key(), event.moment(), event.known_trigger(), format!("{event:?}"));
            if let Some(written) = testing::data_of(event) {
                let data: Value = serde_json::from_str(event.envelope().data().unwrap()).unwrap();
                prop_assert_eq!(same(written), same(data));
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_bytes_at_all_make_a_decision_panic_or_be_refused(body in prop_oneof![mutated(), any::<Vec<u8>>()]) {
        runtime().block_on(async {
            let moderation = webhook().moderate(Fallback::Refuse, |question, _| async move {
                let _ = (question.text().map(str::len), question.context().len(), question.message().is_some());
                Verdict::not_matching(1.0)
            });
            prop_assert_eq!(moderation.handle(request(body.clone())).await.status(), 200);
            let before = webhook().before_message(Fallback::Refuse, |message, _| async move {
                let _ = message.text().map(str::len);
                BeforeMessage::Pass
            });
            prop_assert_eq!(before.handle(request(body.clone())).await.status(), 200);
            let _ = Event::read(body);
            Ok(())
        })?;
    }
}
