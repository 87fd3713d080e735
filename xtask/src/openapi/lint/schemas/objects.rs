//! Rules on objects: their names, their properties, and room for what we do not know.

use super::{COMPONENTS, is_component};
use crate::openapi::lint::Report;
use crate::openapi::lint::rust_names::{problem_with_component, problem_with_property};
use crate::openapi::{pointer, snake_case};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub(super) fn check(report: &mut Report<'_>, place: &str, schema: &Map<String, Value>) {
    let properties = schema.get("properties").and_then(Value::as_object);
    check_properties(report, place, properties);
    check_aliases(report, place, properties);
    check_required(report, place, schema, properties);
    let more = schema.get("additionalProperties");
    if properties.is_some() {
        if !is_component(place) {
            report.add(
                place,
                "an object with properties must be a component, so that its Rust type has a name",
            );
        }
        if more != Some(&json!({})) {
            report.add(place, "`additionalProperties: {}` is missing: unknown fields must be kept (`true` would be ignored)");
        }
    } else if schema.get("type") == Some(&json!("object")) && !schema.contains_key("x-rust-type") {
        let plain = schema.keys().all(|key| {
            matches!(
                key.as_str(),
                "type" | "additionalProperties" | "description"
            )
        });
        let free = more == Some(&json!(true)) && plain;
        let map = more
            .and_then(Value::as_object)
            .is_some_and(|values| !values.is_empty());
        if !free && !map {
            report.add(
                place,
                "an object without `properties` is either a map (`additionalProperties` with a schema) or free-form, which is \
                 `type: object`, `additionalProperties: true`, `description` and no other key",
            );
        }
    }
}

fn check_properties(report: &mut Report<'_>, place: &str, properties: Option<&Map<String, Value>>) {
    let mut names = BTreeMap::new();
    for name in properties.into_iter().flatten().map(|(name, _)| name) {
        let here = pointer::push(&format!("{place}/properties"), name);
        if let Some(other) = names.insert(snake_case(name), name) {
            report.add(
                &here,
                format!("`{name}` and `{other}` would be the same field in Rust"),
            );
        }
        if let Some(problem) = problem_with_property(name) {
            report.add(&here, format!("`{name}` {problem}"));
        }
    }
}

/// A key of an object is read into one field.
fn check_aliases(report: &mut Report<'_>, place: &str, properties: Option<&Map<String, Value>>) {
    let mut keys: Vec<&str> = Vec::new();
    for (name, schema) in properties.into_iter().flatten() {
        keys.push(name);
        let Some(aliases) = schema.get("x-aliases") else {
            continue;
        };
        let names = aliases.as_array().into_iter().flatten().map(Value::as_str);
        match names.collect::<Option<Vec<_>>>() {
            Some(names) if !names.is_empty() => keys.extend(names),
            _ => report.add(
                &pointer::push(&format!("{place}/properties"), name),
                "`x-aliases` must be a list of keys",
            ),
        }
    }
    keys.sort_unstable();
    for same in keys.windows(2).filter(|pair| pair[0] == pair[1]) {
        report.add(place, format!("`{}` would be two fields", same[0]));
    }
}

fn check_required(
    report: &mut Report<'_>,
    place: &str,
    schema: &Map<String, Value>,
    properties: Option<&Map<String, Value>>,
) {
    let required = schema.get("required").and_then(Value::as_array);
    let is_nullable = |name: &str| properties.and_then(|all| all.get(name)?.get("nullable"));
    for name in required.into_iter().flatten().filter_map(Value::as_str) {
        if is_nullable(name).is_some() {
            report.add(place, format!("`{name}` is required and `nullable`, which the generator cannot tell apart from optional"));
        }
    }
    for name in required.into_iter().flatten().filter_map(Value::as_str) {
        if !properties.is_some_and(|properties| properties.contains_key(name)) {
            report.add(
                place,
                format!("`required` names `{name}`, which is no property"),
            );
        }
    }
}

/// The bundle has one namespace, and so have the generated types.
pub(super) fn check_names(report: &mut Report<'_>) {
    let mut names: BTreeMap<String, &String> = BTreeMap::new();
    let components = report
        .document()
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (name, schema) in components.into_iter().flatten() {
        let place = format!("{COMPONENTS}{}", pointer::escape(name));
        let rust_type = schema.get("x-rust-type").and_then(Value::as_str);
        if let Some(problem) = problem_with_component(name, rust_type) {
            report.add(&place, format!("`{name}` {problem}"));
        }
        if let Some(other) = names.insert(name.to_ascii_lowercase(), name) {
            report.add(
                &place,
                format!("`{name}` and `{other}` would be confused in Rust"),
            );
        }
    }
}
