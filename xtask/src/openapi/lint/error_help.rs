//! The help on error codes: complete, and no more than the codes that there are.

use super::Report;
use crate::model::{ERROR_HELP, RETRY_ADVICE};
use crate::openapi::pointer;
use serde_json::Value;

/// What each entry says.
const TEXTS: [&str; 3] = ["meaning", "cause", "action"];

pub(super) fn check(report: &mut Report<'_>) {
    let document = report.document();
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        let place = pointer::push("/components/schemas", name);
        match schema.get(ERROR_HELP) {
            Some(help) => check_set(report, &place, schema, help),
            None if name == "ErrorCode" => report.add(
                &place,
                format!("`{ERROR_HELP}` is missing; it says what each code means"),
            ),
            None => {}
        }
    }
}

fn check_set(report: &mut Report<'_>, place: &str, schema: &Value, help: &Value) {
    let place_of_help = pointer::push(place, ERROR_HELP);
    let Some(help) = help.as_object() else {
        report.add(
            &place_of_help,
            "must be a map of codes to what is known of them",
        );
        return;
    };
    let codes = schema.get("x-extensible-enum").and_then(Value::as_array);
    let codes: Vec<&str> = codes
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for code in codes.iter().filter(|code| !help.contains_key(**code)) {
        report.add(&place_of_help, format!("`{code}` has no entry"));
    }
    for (code, entry) in help {
        let place = pointer::push(&place_of_help, code);
        if !codes.contains(&code.as_str()) {
            report.add(&place, "is no code of the set");
        }
        check_entry(report, &place, entry);
    }
}

fn check_entry(report: &mut Report<'_>, place: &str, entry: &Value) {
    let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
    for key in TEXTS.into_iter().filter(|key| text(key).trim().is_empty()) {
        report.add(place, format!("`{key}` is missing"));
    }
    if !RETRY_ADVICE.contains(&text("retry")) {
        report.add(
            place,
            format!("`retry` must be one of {}", RETRY_ADVICE.join(", ")),
        );
    }
    for (key, value) in entry.as_object().into_iter().flatten() {
        let known = match key.as_str() {
            "retry" => true,
            "anywhere" => *value == Value::Bool(true),
            key => TEXTS.contains(&key),
        };
        if !known {
            report.add(place, format!("`{key}: {value}` has no meaning here"));
        }
    }
}
