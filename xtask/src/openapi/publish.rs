//! The bundle as other generators can use it.
//!
//! Our own generator reads forms that are tried in order, and makes an exact type of them. Others make nothing usable of an
//! ordered `anyOf`: they lose fields, or write code that does not compile. So in the published bundle
//!
//! | our sources say | the bundle says |
//! |---|---|
//! | `anyOf` of objects, read by the first form that fits | one open object with the fields of all forms |
//! | a field of such an object that leads back to it | any object |
//! | `anyOf` of scalars | `oneOf`: their JSON types tell them apart |
//! | `anyOf` of a list and something else | any value: clients for Java do not compile otherwise |
//! | `format: unixtime` | `format: int64` |
//! | what only our generator reads (`x-rust-type`, ...) | nothing |
//! | a body as a form beside the one as JSON | the one as JSON: clients for TypeScript do not compile otherwise |
//! | components that only the forms need | nothing |
//! | a set of values | the same, with names (`x-enum-varnames`) that begin with the set's: Go has one namespace for all constants |

mod merge;
#[cfg(test)]
mod tests;

use super::names::pascal_case;
use super::schemas::schemas;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What only our generator reads.
const OURS: [&str; 12] = [
    "x-aliases",
    "x-beside-body",
    "x-by-hand",
    "x-closed-form-of",
    "x-constructor",
    "x-first-match",
    "x-id-type",
    "x-method",
    "x-path-names",
    "x-resource",
    "x-rust-type",
    "x-single-row",
];

/// The bundle for everybody.
pub(crate) fn published(bundle: &Value) -> Value {
    let mut document = bundle.clone();
    without_multipart(&mut document);
    merge::forms(&mut document);
    let mut places = Vec::new();
    schemas(&document, &mut |place, _| places.push(place.to_owned()));
    // From the inside out: a renamed keyword is part of the places inside it.
    for place in places.iter().rev() {
        if let Some(schema) = document.pointer_mut(place).and_then(Value::as_object_mut) {
            plain(schema);
        }
    }
    let schemas = document.pointer_mut("/components/schemas");
    for (name, schema) in schemas.and_then(Value::as_object_mut).into_iter().flatten() {
        name_values(name, schema);
    }
    retain_reached(&mut document);
    without_ours(&mut document);
    document
}

/// Takes the bodies as forms out.
fn without_multipart(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(Map::values_mut);
    let operations = items
        .filter_map(Value::as_object_mut)
        .flat_map(Map::values_mut);
    for operation in operations {
        let content = operation.pointer_mut("/requestBody/content");
        if let Some(content) = content.and_then(Value::as_object_mut) {
            content.remove("multipart/form-data");
        }
    }
}

/// Takes what only our generator reads out of everything but samples.
fn without_ours(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| !OURS.contains(&key.as_str()));
            let below = map.iter_mut().filter(|(key, _)| *key != "value");
            below.for_each(|(_, value)| without_ours(value));
        }
        Value::Array(list) => list.iter_mut().for_each(without_ours),
        _ => {}
    }
}

/// Gives the values of a set names that no other set has.
fn name_values(set: &str, schema: &mut Value) {
    let values = schema.get("enum").and_then(Value::as_array);
    let Some(values) = values else { return };
    let name = |value: &Value| {
        let value = value.as_str().unwrap_or_default();
        format!("{set}{}", pascal_case(value))
    };
    schema["x-enum-varnames"] = values.iter().map(name).collect();
}

fn plain(schema: &mut Map<String, Value>) {
    if let Some(forms) = schema.remove("anyOf") {
        let is_list = |form: &Value| form.get("type").and_then(Value::as_str) == Some("array");
        let has_list = forms
            .as_array()
            .is_some_and(|forms| forms.iter().any(is_list));
        if !has_list {
            schema.insert("oneOf".to_owned(), forms);
        }
    }
    if schema.get("format").and_then(Value::as_str) == Some("unixtime") {
        schema.insert("format".to_owned(), "int64".into());
    }
}

/// Takes out the components that nothing refers to any more.
fn retain_reached(document: &mut Value) {
    let mut reached = BTreeSet::new();
    let mut next = Vec::new();
    let components = document
        .as_object_mut()
        .and_then(|map| map.remove("components"));
    references(document, &mut next);
    let Some(mut components) = components else {
        return;
    };
    while let Some(place) = next.pop() {
        let inside = place
            .strip_prefix("/components")
            .unwrap_or_default()
            .to_owned();
        if reached.insert(inside.clone())
            && let Some(component) = components.pointer(&inside)
        {
            references(component, &mut next);
        }
    }
    for (kind, named) in components.as_object_mut().into_iter().flatten() {
        if kind != "securitySchemes"
            && let Some(named) = named.as_object_mut()
        {
            named.retain(|name, _| reached.contains(&format!("/{kind}/{name}")));
        }
    }
    document["components"] = components;
}

/// The targets of all `$ref`s, as pointers.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            let target = map.get("$ref").and_then(Value::as_str);
            found.extend(
                target
                    .and_then(|to| to.strip_prefix('#'))
                    .map(str::to_owned),
            );
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}
