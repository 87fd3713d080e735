//! What a response says of each row.

use super::ImportKind;
use serde_json::{Map, Value};

/// The longest reason that is kept, in characters; the server may have written pages.
const LONGEST_REASON: usize = 500;
/// What may go better when it is asked again.
const TRANSIENT: [&str; 5] = [
    "ERR_MISSION_FAILED",
    "ERR_OPERATION_FAILED",
    "ERR_EXCEPTION",
    "ERR_BAD_ERROR_RESPONSE",
    "ERR_TOO_MANY_REQUESTS",
];

/// What the server says of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// It made it: the id of the message, or the key.
    Added { id: String },
    /// It was there.
    IsThere { code: String },
    /// It was refused; whether it may go better next time.
    Refused {
        code: Option<String>,
        reason: String,
        is_transient: bool,
    },
    /// Nothing that can be read.
    Nothing,
}

/// What the `data` of a response says of a row. It stands under the row's key; an older sample has it under the id of the message,
/// with the `muid` inside.
pub(super) fn said(data: &Value, kind: ImportKind, key: &str) -> Said {
    let Some(rows) = data.as_object() else {
        return Said::Nothing;
    };
    let found = rows.get(key).or_else(|| entry_of(rows, kind, key));
    let Some(entry) = found.and_then(Value::as_object) else {
        return Said::Nothing;
    };
    let success = entry.get("success").and_then(Value::as_bool);
    let error = entry.get("error").filter(|error| !error.is_null());
    match (success, error) {
        (Some(true), _) => Said::Added {
            id: id_of(entry, kind, key),
        },
        (_, Some(error)) => refusal(error, kind),
        // An error in place of the entry.
        (None, None) if entry.contains_key("code") => refusal(&Value::Object(entry.clone()), kind),
        (None, None) if entry.contains_key("data") => Said::Added {
            id: id_of(entry, kind, key),
        },
        (Some(false), None) => Said::Refused {
            code: None,
            reason: "the server says that it was not done, and not why".to_owned(),
            is_transient: false,
        },
        (None, None) => Said::Nothing,
    }
}

fn entry_of<'d>(rows: &'d Map<String, Value>, kind: ImportKind, key: &str) -> Option<&'d Value> {
    let named = rows.iter().find(|(name, _)| name.eq_ignore_ascii_case(key));
    if let Some((_, entry)) = named {
        return Some(entry);
    }
    let is_its = |entry: &&Value| {
        let muid = inner(entry).and_then(|row| row.get("muid"));
        kind == ImportKind::Messages && muid.and_then(Value::as_str) == Some(key)
    };
    rows.values().find(is_its)
}

/// The row in an entry, which older samples have one level deeper.
fn inner(entry: &Value) -> Option<&Map<String, Value>> {
    let data = entry.get("data")?.as_object()?;
    match data.get("data").and_then(Value::as_object) {
        Some(deeper) if data.len() <= 2 => Some(deeper),
        _ => Some(data),
    }
}

fn id_of(entry: &Map<String, Value>, kind: ImportKind, key: &str) -> String {
    let entry = Value::Object(entry.clone());
    let id = inner(&entry).and_then(|row| row.get("id"));
    let id = id.filter(|_| kind == ImportKind::Messages);
    match id {
        Some(Value::String(id)) => short(id),
        Some(Value::Number(id)) => id.to_string(),
        _ => key.to_owned(),
    }
}

/// An error: an object with a code, or a text, since its form is documented nowhere.
fn refusal(error: &Value, kind: ImportKind) -> Said {
    let text = |name: &str| error.get(name).and_then(Value::as_str);
    let code = text("code").map(short);
    let words = text("message").or(error.as_str());
    let reason = match (&code, words) {
        (Some(code), Some(words)) => format!("{code}: {words}"),
        (Some(code), None) => code.clone(),
        (None, Some(words)) => words.to_owned(),
        (None, None) => error.to_string(),
    };
    let says = |wanted: &str| {
        code.as_deref() == Some(wanted) || error.as_str().is_some_and(|text| text.contains(wanted))
    };
    if says(kind.is_there()) {
        return Said::IsThere {
            code: kind.is_there().to_owned(),
        };
    }
    Said::Refused {
        is_transient: TRANSIENT.iter().any(|code| says(code)),
        reason: short(&reason),
        code,
    }
}

pub(super) fn short(text: &str) -> String {
    text.chars().take(LONGEST_REASON).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_form_of_an_entry_is_read() {
        let added = |id: &str| Said::Added { id: id.to_owned() };
        let read = |entry: Value| said(&json!({ "m1": entry }), ImportKind::Messages, "m1");
        assert_eq!(
            read(json!({ "success": true, "data": { "id": "41" } })),
            added("41")
        );
        assert_eq!(
            read(json!({ "success": true, "data": { "data": { "id": 41 } } })),
            added("41")
        );
        assert_eq!(read(json!({ "success": true })), added("m1"));
        assert_eq!(read(json!({ "data": { "muid": "m1" } })), added("m1"));
        let there = Said::IsThere {
            code: "ERR_IMPORT_MUID_ALREADY_EXISTS".to_owned(),
        };
        assert_eq!(
            read(
                json!({ "success": false, "error": { "code": "ERR_IMPORT_MUID_ALREADY_EXISTS" } })
            ),
            there
        );
        assert_eq!(
            read(json!({ "success": false, "error": "ERR_IMPORT_MUID_ALREADY_EXISTS: used" })),
            there
        );
        assert_eq!(
            read(json!({ "code": "ERR_IMPORT_MUID_ALREADY_EXISTS", "message": "used" })),
            there
        );
        assert_eq!(read(json!({})), Said::Nothing);
        assert_eq!(read(json!(true)), Said::Nothing);
        assert_eq!(said(&json!([]), ImportKind::Messages, "m1"), Said::Nothing);
        let by_id = json!({ "41": { "success": true, "data": { "id": "41", "muid": "m1" } } });
        assert_eq!(said(&by_id, ImportKind::Messages, "m1"), added("41"));
        assert_eq!(said(&by_id, ImportKind::Messages, "m2"), Said::Nothing);
        let lower = json!({ "alice": { "success": true, "data": { "uid": "alice" } } });
        assert_eq!(said(&lower, ImportKind::Users, "Alice"), added("Alice"));
    }
}
