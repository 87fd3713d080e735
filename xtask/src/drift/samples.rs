//! Samples say what a schema leaves out: CometChat types most responses as a bare `object`, and shows their fields in samples only.

use serde_json::{Map, Value, json};

/// Marks what was concluded from a sample: what a sample does not show may be there all the same.
pub(super) const FROM_SAMPLE: &str = "x-from-sample";

/// Puts the fields that samples show beside those that their schemas declare.
pub(super) fn as_schemas(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map.iter_mut() {
                if !matches!(key.as_str(), "example" | "examples" | "default") {
                    as_schemas(inner);
                }
            }
            beside(map);
        }
        Value::Array(list) => list.iter_mut().for_each(as_schemas),
        _ => {}
    }
}

/// A media type has its samples beside its schema, a schema has them in itself.
fn beside(holder: &mut Map<String, Value>) {
    let found: Vec<Value> = samples(holder).into_iter().filter_map(schema).collect();
    if found.is_empty() {
        return;
    }
    if let Some(declared) = holder.get_mut("schema").filter(|schema| schema.is_object()) {
        let mut forms = vec![declared.take()];
        forms.extend(found);
        *declared = json!({ "anyOf": forms });
    } else if holds_something(holder) {
        let forms = holder.entry("anyOf").or_insert_with(|| json!([]));
        if let Some(forms) = forms.as_array_mut() {
            forms.extend(found);
        }
    }
}

/// Whether a schema is that of an object or a list.
fn holds_something(schema: &Map<String, Value>) -> bool {
    let types = schema.get("type");
    let is_one = |one: &Value| matches!(one.as_str(), Some("object" | "array"));
    types.is_some_and(|types| match types {
        Value::Array(types) => types.iter().any(is_one),
        one => is_one(one),
    })
}

fn samples(holder: &Map<String, Value>) -> Vec<&Value> {
    let mut found: Vec<&Value> = holder.get("example").into_iter().collect();
    match holder.get("examples") {
        Some(Value::Object(named)) => {
            found.extend(named.values().filter_map(|example| example.get("value")));
        }
        Some(Value::Array(list)) => found.extend(list),
        _ => {}
    }
    found
}

/// A schema of what a sample shows; nothing where it shows neither a field nor a row.
fn schema(sample: &Value) -> Option<Value> {
    match sample {
        Value::Object(map) if !map.is_empty() => {
            let properties = map.iter().map(|(key, value)| {
                (
                    key.clone(),
                    schema(value).unwrap_or_else(|| of_scalar(value)),
                )
            });
            let properties: Map<_, _> = properties.collect();
            Some(json!({ "type": "object", "properties": properties, FROM_SAMPLE: true }))
        }
        Value::Array(list) => {
            let rows: Vec<_> = list.iter().filter_map(schema).collect();
            let items = json!({ "anyOf": rows });
            (!rows.is_empty())
                .then(|| json!({ "type": "array", "items": items, FROM_SAMPLE: true }))
        }
        _ => None,
    }
}

/// An empty list or object and `null` say nothing.
fn of_scalar(sample: &Value) -> Value {
    match sample {
        Value::String(_) => json!({ "type": "string" }),
        Value::Bool(_) => json!({ "type": "boolean" }),
        Value::Number(_) => json!({ "type": "number" }),
        _ => json!({}),
    }
}
