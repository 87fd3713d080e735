//! A key that the parser drops without a word is a typo: what is read must come out again.

use super::Report;
use crate::openapi::pointer;
use serde_json::Value;

pub(super) fn check(report: &mut Report<'_>) {
    let document = report.document();
    let version = document
        .get("openapi")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if !version.starts_with("3.0.") {
        report.add(
            "/openapi",
            format!("`{version}`: progenitor reads OpenAPI 3.0 only"),
        );
    }
    let parsed = serde_json::from_value::<openapiv3::OpenAPI>(document.clone());
    let again = parsed
        .map_err(|error| error.to_string())
        .and_then(|parsed| serde_json::to_value(parsed).map_err(|error| error.to_string()));
    match again {
        Ok(again) => compare(report, "", document, &again),
        Err(error) => report.add("", format!("not an OpenAPI 3.0 document: {error}")),
    }
}

fn compare(report: &mut Report<'_>, place: &str, written: &Value, read: &Value) {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            for (key, value) in written {
                let here = pointer::push(place, key);
                match read.get(key) {
                    Some(read) => compare(report, &here, value, read),
                    None if is_absent(key, value) => {}
                    None => report.add(&here, "the parser does not know this key here"),
                }
            }
        }
        (Value::Array(written), Value::Array(read)) => {
            for (index, (written, read)) in written.iter().zip(read).enumerate() {
                compare(
                    report,
                    &pointer::push(place, &index.to_string()),
                    written,
                    read,
                );
            }
        }
        _ => {}
    }
}

/// Values that mean the same as saying nothing, and that the parser leaves out for that reason.
fn is_absent(key: &str, value: &Value) -> bool {
    match value {
        Value::Bool(value) => !value || key == "explode",
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::String(text) => matches!((key, text.as_str()), ("style", "simple" | "form")),
        _ => false,
    }
}
