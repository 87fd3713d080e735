//! Schemas without what would be enforced when decoding, and with absent kept apart from empty.

use crate::openapi::kinds::kind;
use crate::openapi::schemas::schemas;
use serde_json::{Map, Value};

/// Relaxes every schema of the document.
pub(super) fn relax(document: &mut Value) {
    let mut places = Vec::new();
    schemas(document, &mut |place, _| places.push(place.to_owned()));
    // From the inside out: relaxing renames `anyOf`, which is part of the places inside it.
    for place in places.iter().rev() {
        if let Some(schema) = document.pointer_mut(place).and_then(Value::as_object_mut) {
            // A segment of a path and a header are strings to the calls.
            if place.contains("/parameters/") {
                schema.remove("x-sensitive");
            }
            relax_one(schema);
        }
    }
}

fn relax_one(schema: &mut Map<String, Value>) {
    if let Some(forms) = schema.remove("anyOf") {
        schema.insert("oneOf".to_owned(), forms);
    }
    if let Some(kind) = kind(schema)
        && kind.given.is_none()
    {
        schema.remove("format");
    }
    if schema.remove("x-sensitive").is_some() {
        schema.insert("format".to_owned(), "secret".into());
    }
    // Null goes to `extra`; of what may be absent the type says it already.
    schema.remove("nullable");
    schema.retain(|key, _| !is_dropped(key));
    let required = schema.get("required").cloned().unwrap_or_default();
    let is_required = |name: &str| {
        let names = required.as_array().into_iter().flatten();
        names.filter_map(Value::as_str).any(|other| other == name)
    };
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        if let Some(property) = property.as_object_mut()
            && is_list_or_map(property)
            && !is_required(name)
        {
            property.insert("nullable".to_owned(), Value::Bool(true));
        }
    }
}

fn is_list_or_map(schema: &Map<String, Value>) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("array")
        || schema
            .get("additionalProperties")
            .is_some_and(Value::is_object)
}

fn is_dropped(key: &str) -> bool {
    matches!(
        key,
        "example"
            | "minLength"
            | "maxLength"
            | "pattern"
            | "minimum"
            | "maximum"
            | "exclusiveMinimum"
            | "exclusiveMaximum"
            | "multipleOf"
            | "minItems"
            | "maxItems"
            | "uniqueItems"
            | "minProperties"
            | "maxProperties"
    ) || key.starts_with("x-")
}
