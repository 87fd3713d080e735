//! Rules on sets of values: open where the server answers them, and each value a Rust variant of its own.

use super::{COMPONENTS, is_component};
use crate::openapi::lint::Report;
use crate::openapi::lint::rust_names::makes_a_variant;
use crate::openapi::pascal_case;
use crate::openapi::walk::follow;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const OPEN: &str = "x-extensible-enum";
const CLOSED_FORM_OF: &str = "x-closed-form-of";

pub(super) fn check(report: &mut Report<'_>, place: &str, schema: &Map<String, Value>) {
    let (open, closed) = (schema.get(OPEN), schema.get("enum"));
    let open_form = schema.get(CLOSED_FORM_OF);
    let Some(values) = open.or(closed) else {
        if open_form.is_some() {
            report.add(place, format!("`{CLOSED_FORM_OF}` needs an `enum`"));
        }
        return;
    };
    if !is_component(place) {
        report.add(place, "a set of values needs a name: make it a component");
        return;
    }
    let only_strings = values
        .as_array()
        .is_some_and(|values| values.iter().all(Value::is_string));
    if !only_strings || schema.get("type") != Some(&json!("string")) {
        report.add(
            place,
            "a set of values goes with `type: string`, and all of them are strings",
        );
        return;
    }
    match (open, closed, open_form) {
        (Some(_), Some(_), _) => report.add(
            place,
            "either `enum` (requests) or `x-extensible-enum` (answers), not both",
        ),
        (Some(open), None, _) => check_variants(report, place, strings(open)),
        (None, Some(closed), Some(name)) => check_closed(report, place, closed, name),
        (None, _, None) => report.add(
            place,
            "`enum` needs `x-closed-form-of`: what the server sends is never closed",
        ),
        (None, None, Some(_)) => {}
    }
}

fn check_closed(report: &mut Report<'_>, place: &str, closed: &Value, name: &Value) {
    let name = name.as_str().unwrap_or_default();
    let target = json!({ "$ref": format!("#{COMPONENTS}{name}") });
    let Some(known) = follow(report.document(), &target).get(OPEN).cloned() else {
        report.add(
            place,
            format!("`{CLOSED_FORM_OF}: {name}` is no component with `{OPEN}`"),
        );
        return;
    };
    let known: Vec<&str> = strings(&known).collect();
    for value in strings(closed).filter(|value| !known.contains(value)) {
        report.add(
            place,
            format!("`{value}` is not among the known values of `{name}`"),
        );
    }
}

fn check_variants<'a>(report: &mut Report<'_>, place: &str, values: impl Iterator<Item = &'a str>) {
    let mut variants = BTreeMap::new();
    for value in values {
        let variant = pascal_case(value);
        if !makes_a_variant(value) {
            report.add(place, format!("`{value}` makes no Rust variant"));
        }
        if let Some(other) = variants.insert(variant, value) {
            report.add(
                place,
                format!("`{value}` and `{other}` would be the same Rust variant"),
            );
        }
    }
}

fn strings(values: &Value) -> impl Iterator<Item = &str> {
    values
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
