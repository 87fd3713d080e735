//! Rules on what a schema is: keywords that the generator reads as they are meant.

use super::is_component;
use crate::openapi::kinds;
use crate::openapi::lint::Report;
use serde_json::{Map, Value};

/// Keywords that say one thing to a reader of the description and another to the generator.
const REFUSED: &[(&str, &str)] = &[
    ("not", "the generator panics on it"),
    (
        "discriminator",
        "the generator ignores it; tell the forms apart by what is required",
    ),
    (
        "default",
        "a client that sends defaults changes what the caller did not mention; say it in the description",
    ),
    (
        "readOnly",
        "the generator ignores it; requests and answers have schemas of their own",
    ),
    (
        "writeOnly",
        "the generator ignores it; requests and answers have schemas of their own",
    ),
    (
        "title",
        "the generator names types after it, and names of components are unique already",
    ),
];

pub(super) fn check(report: &mut Report<'_>, place: &str, schema: &Map<String, Value>) {
    if schema.get("type").is_some_and(|kind| !kind.is_string()) {
        report.add(
            place,
            "`type` must be one word; OpenAPI 3.0 knows no lists of types",
        );
    }
    if let Some(kind) = schema.get("type").and_then(Value::as_str) {
        if !["object", "array", "string", "integer", "number", "boolean"].contains(&kind) {
            report.add(place, format!("`type: {kind}` does not exist"));
        }
        if kind == "array" && !schema.contains_key("items") {
            report.add(place, "an array needs `items`");
        }
    }
    if let Some(format) = schema.get("format") {
        check_format(report, place, schema, format);
    }
    check_component(report, place, schema);
    for (key, reason) in REFUSED {
        if schema.contains_key(*key) {
            report.add(place, format!("`{key}`: {reason}"));
        }
    }
    let of_property = place
        .rsplit_once('/')
        .is_some_and(|(list, _)| list.ends_with("/properties"));
    if schema.contains_key("nullable") && !(of_property && schema.contains_key("type")) {
        report.add(
            place,
            "`nullable` may only stand on a property with a `type`, where a request may say `null` or a documented sample does",
        );
    }
    if schema.contains_key("oneOf") {
        report.add(
            place,
            "say `anyOf` with `x-first-match: true`: answers are read by the first form that fits",
        );
    }
    check_forms(report, place, schema);
    check_wrapper(report, place, schema);
    let is_data = place.ends_with("/properties/data");
    let has_rows = schema.get("items").is_some_and(is_reference);
    if schema.contains_key("x-single-row") && !(is_data && has_rows) {
        report.add(
            place,
            "`x-single-row` may only stand on the list of components in `data`",
        );
    }
    if schema.contains_key("x-rust-type") && !is_component(place) {
        report.add(place, "`x-rust-type` may only stand on a component");
    }
    if schema.get("format").and_then(Value::as_str) == Some("unixtime") && !is_plain_time(schema) {
        report.add(
            place,
            "`format: unixtime` goes with `type: integer` and no other constraint",
        );
    }
}

fn check_format(report: &mut Report<'_>, place: &str, schema: &Map<String, Value>, format: &Value) {
    if kinds::kind(schema).is_some() {
        return;
    }
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or("none");
    let known = kinds::formats(kind);
    let known = if known.is_empty() {
        "it has none".to_owned()
    } else {
        format!("its formats are {}", known.join(", "))
    };
    report.add(
        place,
        format!("`format: {format}` is not carried for the type `{kind}`; {known}"),
    );
}

/// A component has a Rust type of its own. What only names another type would be a wrapper that nothing reads or writes.
fn check_component(report: &mut Report<'_>, place: &str, schema: &Map<String, Value>) {
    let has_a_type = [
        "properties",
        "anyOf",
        "enum",
        "x-extensible-enum",
        "x-rust-type",
    ]
    .iter()
    .any(|key| schema.contains_key(*key));
    if is_component(place) && !has_a_type {
        report.add(
            place,
            "a component must be an object with `properties`, a set of values, an `anyOf` or an `x-rust-type`; what only names a \
             type, a list, a map, a free-form object or another component is written where it is used",
        );
    }
}

fn is_plain_time(schema: &Map<String, Value>) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("integer")
        && schema.keys().all(|key| {
            matches!(
                key.as_str(),
                "type" | "format" | "description" | "example" | "nullable"
            )
        })
}

/// An `anyOf` that is not read by hand becomes an enum whose variants are named after the components it refers to.
fn check_forms(report: &mut Report<'_>, place: &str, schema: &Map<String, Value>) {
    let Some(forms) = schema
        .get("anyOf")
        .filter(|_| !schema.contains_key("x-rust-type"))
    else {
        return;
    };
    if !schema.contains_key("x-first-match") {
        report.add(place, "`anyOf` needs `x-first-match: true` or `x-rust-type`; progenitor reads it as one flat object");
    }
    if !is_component(place) {
        report.add(
            place,
            "an `anyOf` must be a component, so that its Rust type has a name",
        );
    }
    let forms = forms.as_array().map_or(&[][..], Vec::as_slice);
    if forms.len() < 2 {
        report.add(
            place,
            "an `anyOf` must have two forms at least; what has one is written as that one",
        );
    }
    if !forms.iter().all(is_reference) {
        report.add(
            place,
            "each form of an `anyOf` must be a `$ref`, so that its Rust variant has a name",
        );
    }
}

/// Merging schemas is where the generator panics most; to describe a reference is the one use that we have for it.
fn check_wrapper(report: &mut Report<'_>, place: &str, schema: &Map<String, Value>) {
    let Some(parts) = schema.get("allOf") else {
        return;
    };
    let wraps_one = parts
        .as_array()
        .is_some_and(|parts| parts.len() == 1 && parts.iter().all(is_reference));
    if !wraps_one
        || schema
            .keys()
            .any(|key| !matches!(key.as_str(), "allOf" | "description" | "x-rust-type"))
    {
        report.add(place, "`allOf` may only give a description to one `$ref`; the generator fails to merge schemas");
    }
}

fn is_reference(schema: &Value) -> bool {
    schema.get("$ref").is_some()
}
