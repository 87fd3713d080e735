//! Every value of every documented sample in every other form: what it costs to read it, and that nothing is lost.

use crate::generated::EVERY_OPERATION;
use crate::support::{places, sample, single};
use cometchat::types::{
    Envelope, ErrorEnvelope, Message, SendMessageResponse, SendModerationMessage, SentMessage,
    Timestamp,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Write;

/// A sample, and how it is read and written again.
struct Sample {
    name: String,
    json: Value,
    through: fn(&str) -> Result<String, String>,
}

fn through<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let read: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(serde_json::to_string(&read).expect("models are JSON"))
}

/// The documented responses, and those that are documented without a sample or not at all.
fn answers() -> Vec<Sample> {
    let documented = EVERY_OPERATION.iter().flat_map(|entry| {
        entry.answers.iter().flat_map(move |(name, json)| {
            let rows = row_by_row(parsed(json)).into_iter();
            rows.map(move |(row, json)| Sample {
                name: format!("{}, {name}{row}", entry.operation.id),
                json,
                through: entry.answer.through,
            })
        })
    });
    let mut answers: Vec<_> = documented.collect();
    let message = sample("send-bot-message.answer")["data"].clone();
    let mut group = message.clone();
    group["receiverType"] = json!("group");
    group["muid"] = json!("m");
    group["tags"] = json!(["a"]);
    group["data"]["attachments"] = json!([{ "url": "u", "size": 7 }]);
    group["data"]["reactions"] = json!([{ "reaction": "x", "count": 1, "reactedByMe": true }]);
    group["data"]["entities"]["receiver"] = json!({ "entityType": "group", "entity": { "guid": "g", "membersCount": 3, "metadata": { "a": 1 } } });
    group["data"]["entities"]["on"] = json!({ "entityType": "message", "entity": { "id": "1" } });
    let error = json!({ "code": "ERR_BAD_REQUEST", "message": "m", "details": { "a": ["b"] }, "params": { "c": 1 } });
    answers.push(Sample {
        name: "fan-out".to_owned(),
        json: json!({ "data": { "uids": { "alice": message, "bob": { "error": error } }, "guids": { "g": group, "h": { "queued": true } } } }),
        through: through::<SendMessageResponse>,
    });
    answers.push(Sample {
        name: "error".to_owned(),
        json: json!({ "error": error }),
        through: through::<ErrorEnvelope>,
    });
    answers
}

/// A list with each of its rows alone: what is odd in one row is looked for in that row.
fn row_by_row(json: Value) -> Vec<(String, Value)> {
    let rows = json["data"].as_array().cloned().unwrap_or_default();
    if rows.len() < 2 {
        return vec![(String::new(), json)];
    }
    let alone = rows.into_iter().enumerate().map(|(index, row)| {
        let mut alone = json.clone();
        alone["data"] = Value::Array(vec![row]);
        (format!(", row {index}"), alone)
    });
    alone.collect()
}

fn requests() -> Vec<Sample> {
    let documented = EVERY_OPERATION.iter().filter_map(|entry| {
        Some(Sample {
            name: format!("{}, request", entry.operation.id),
            json: parsed(entry.request?),
            through: entry.input?.through,
        })
    });
    documented.collect()
}

fn other_forms() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(7),
        json!(-7),
        json!(u64::MAX),
        json!(7.5),
        json!("odd"),
        json!("17"),
        json!([]),
        json!(["odd"]),
        json!([{ "odd": 1.5 }]),
        json!({}),
        json!({ "odd": [null, 1e300] }),
    ]
}

/// Every sample with one value in another form, or taken away.
fn changed(original: &Value) -> Vec<(String, &'static str, Value)> {
    let mut all = Vec::new();
    for place in places(original) {
        for form in other_forms() {
            let kind = match &form {
                Value::Null => "null",
                Value::Bool(_) => "boolean",
                Value::Number(_) => "number",
                Value::String(_) => "text",
                Value::Array(_) => "array",
                Value::Object(_) => "object",
            };
            let mut json = original.clone();
            *json.pointer_mut(&place).expect("a place") = form;
            all.push((place.clone(), kind, json));
        }
        let (parent, key) = place.rsplit_once('/').unwrap_or_default();
        let mut json = original.clone();
        if let Some(Value::Object(parent)) = json.pointer_mut(parent) {
            parent.remove(key);
            all.push((place.clone(), "gone", json));
        }
    }
    all
}

const IDS: &[&str] = &["id", "uid", "guid", "muid", "sender", "receiver", "owner"];

fn is_id(key: &str) -> bool {
    IDS.contains(&key) || key.ends_with("Id") || key.ends_with("By")
}

/// JSON without what is written in one form though it may be read in two: ids, moments, whole numbers where fractions may be, and
/// empty objects.
fn normal(mut json: Value) -> Value {
    match &mut json {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                let moment = value.as_str().and_then(|text| text.parse::<i64>().ok());
                let is_moment = key.ends_with("At")
                    || key.contains("At[")
                    || key.ends_with("Timestamp")
                    || key.ends_with("Time");
                *value = match (value.take(), moment) {
                    (_, Some(moment)) if is_moment => moment.into(),
                    (Value::Number(id), _) if is_id(key) && !id.is_f64() => id.to_string().into(),
                    (other, _) => normal(other),
                };
            }
        }
        Value::Array(list) if list.is_empty() => json = json!({}),
        Value::Array(list) => list
            .iter_mut()
            .for_each(|value| *value = normal(value.take())),
        Value::Number(number) => {
            let whole = number.as_f64().filter(|_| number.is_f64());
            if let Some(whole) = whole.filter(|one| one.fract() == 0.0 && one.abs() < 1e9) {
                *number = (whole as i64).into();
            }
        }
        _ => {}
    }
    json
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn an_answer_with_one_odd_value_is_read_unless_what_was_asked_for_is_gone() {
    let mut unreadable = String::new();
    for Sample {
        name,
        json,
        through,
    } in answers()
    {
        unreadable.push_str(&name);
        let mut at = None;
        for (place, kind, json) in changed(&json) {
            if through(&json.to_string()).is_ok() {
                continue;
            }
            if at.as_ref() != Some(&place) {
                let shown = if place.is_empty() { "/" } else { &place };
                write!(unreadable, "\n  {shown}:").expect("a text");
                at = Some(place);
            }
            if !unreadable.ends_with(kind) {
                write!(unreadable, " {kind}").expect("a text");
            }
        }
        unreadable.push('\n');
    }
    insta::assert_snapshot!(unreadable);
}

#[test]
fn whatever_was_read_is_written_again_nulls_included_and_each_key_once() {
    let mut read = 0;
    for Sample {
        name,
        json,
        through,
    } in answers().into_iter().chain(requests())
    {
        for (place, kind, json) in changed(&json) {
            let Ok(written) = through(&json.to_string()) else {
                continue;
            };
            read += 1;
            let value = parsed(&written);
            assert_eq!(
                value.to_string().len(),
                written.len(),
                "a key twice: {name} {place} {kind}: {written}"
            );
            // The whole sample is an object, too.
            let json = if json == json!([]) { json!({}) } else { json };
            let json = single(json, &value);
            assert_eq!(normal(value), normal(json), "{name} {place} {kind}");
            assert_eq!(
                through(&written).as_ref(),
                Ok(&written),
                "{name} {place} {kind}"
            );
        }
    }
    assert!(read > 3000, "only {read} were read");
}

/// What apps put into these is their own affair.
const FREE: &[&str] = &[
    "/metadata/",
    "/appInfo/",
    "/customData/",
    "/interactiveData/",
    "/permissions/",
];

/// People write requests, so what does not fit is an error that names its place.
#[test]
fn requests_are_read_strictly() {
    let mut refused = 0;
    for Sample {
        name,
        json,
        through,
    } in requests()
    {
        for place in places(&json) {
            let is_text = json.pointer(&place).is_some_and(Value::is_string);
            let is_free = FREE.iter().any(|name| place.contains(name));
            if is_text && !is_free {
                for odd in [json!(true), json!(7), json!(7.5), json!(["x"])] {
                    let mut json = json.clone();
                    *json.pointer_mut(&place).expect("a place") = odd;
                    let read = through(&json.to_string());
                    assert!(read.is_err(), "{name} {place}: {read:?}");
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 200, "only {refused}");
}

#[test]
fn ids_that_come_as_numbers_are_read_as_their_digits() {
    let message: Message = serde_json::from_value(json!({
        "id": 17, "sender": 5, "receiver": -3, "parentId": 18446744073709551615u64, "conversationId": 1, "muid": 2,
        "data": { "text": 8, "entities": { "sender": { "entity": { "uid": 5 } }, "receiver": { "entity": { "guid": 6 } } } },
    }))
    .expect("a message");
    assert_eq!(message.id, "17");
    assert_eq!(message.sender.as_deref(), Some("5"));
    assert_eq!(message.receiver.as_deref(), Some("-3"));
    assert_eq!(message.parent_id.as_deref(), Some("18446744073709551615"));
    let written = serde_json::to_value(&message).expect("JSON");
    assert_eq!(
        written["data"]["entities"]["sender"]["entity"]["uid"],
        json!("5")
    );
    assert_eq!(
        written["data"]["entities"]["receiver"]["entity"]["guid"],
        json!("6")
    );
    assert_eq!(
        written["data"]["text"],
        json!(8),
        "a text is no id, and stays what it was"
    );
}

#[test]
fn a_required_value_that_is_odd_costs_the_nearest_optional_object() {
    let mut json = sample("get-moderation-message.answer");
    json["data"]["data"]["entities"]["sender"]["entity"]["uid"] = json!({ "odd": 1 });
    let read: Envelope<Message> = serde_json::from_value(json.clone()).expect("a message");
    let entities = read
        .data
        .data
        .as_ref()
        .and_then(|data| data.entities.as_ref())
        .expect("entities");
    assert_eq!(entities.sender, None);
    assert_eq!(
        entities.extra["sender"],
        json["data"]["data"]["entities"]["sender"]
    );
    assert!(entities.receiver.is_some(), "and nothing else");
}

#[test]
fn a_field_that_is_set_wins_over_the_null_that_came() {
    let json = json!({ "id": "1", "muid": null, "sentAt": null, "data": null, "unknown": null });
    let mut message: Message = serde_json::from_value(json.clone()).expect("a message");
    assert_eq!((&message.muid, message.sent_at), (&None, None));
    assert_eq!(serde_json::to_value(&message).expect("JSON"), json);
    message.muid = Some("set".to_owned());
    message.sent_at = Some(Timestamp::from_secs(5));
    let written = serde_json::to_string(&message).expect("JSON");
    assert_eq!(
        written,
        r#"{"id":"1","muid":"set","sentAt":5,"data":null,"unknown":null}"#
    );

    let mut request = SendModerationMessage::new("a", "b", "user");
    request
        .extra
        .insert("sender".to_owned(), json!("somebody else"));
    request.extra.insert("muid".to_owned(), json!("in extra"));
    assert_eq!(
        serde_json::to_string(&request).expect("JSON"),
        r#"{"receiver":"b","receiverType":"user","sender":"a","muid":"in extra"}"#
    );
    request.muid = Some("set".to_owned());
    assert_eq!(
        serde_json::to_string(&request).expect("JSON"),
        r#"{"muid":"set","receiver":"b","receiverType":"user","sender":"a"}"#
    );
}

#[test]
fn an_outcome_is_of_the_first_form_that_fits_and_else_kept_whatever_it_is() {
    let sent = |item: Value| -> Value {
        let json = json!({ "data": { "uids": { "a": item } } });
        let read: SendMessageResponse = serde_json::from_value(json).expect("outcomes");
        let SentMessage::Many(many) = read.data else {
            panic!("not many")
        };
        let (_, _, item) = many.outcomes().next().expect("one outcome");
        let text = format!("{item:?}");
        text.split('(').next().unwrap_or_default().into()
    };
    assert_eq!(sent(json!({ "id": "1" })), "Message");
    assert_eq!(sent(json!({ "id": 1 })), "Message");
    assert_eq!(sent(json!({ "error": { "code": "X" } })), "Failed");
    for other in [
        json!({ "error": {} }),
        json!({ "id": null }),
        json!([]),
        json!(1.5),
        json!(null),
        json!("x"),
    ] {
        assert_eq!(sent(other.clone()), "Other", "{other}");
    }
}
