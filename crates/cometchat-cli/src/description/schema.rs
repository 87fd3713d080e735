//! Schemas with what they refer to.

use super::schema;
use serde_json::{Map, Value, json};

/// The schema that is meant: references are followed, and a reference in an `allOf` of its own is taken with the description beside
/// it.
pub(crate) fn resolved(value: &Value) -> Value {
    if let Some(name) = name_of(value) {
        return resolved(&schema(name));
    }
    let inner = value.get("allOf").and_then(Value::as_array);
    match inner.map(Vec::as_slice) {
        Some([one]) => {
            let mut whole = resolved(one);
            for (key, said) in value.as_object().into_iter().flatten() {
                let whole = whole.as_object_mut().filter(|_| key != "allOf");
                if let Some(whole) = whole {
                    whole.insert(key.clone(), said.clone());
                }
            }
            whole
        }
        _ => value.clone(),
    }
}

/// The name of the schema that is referred to.
pub(crate) fn name_of(value: &Value) -> Option<&str> {
    value
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// The schema as a JSON Schema that stands alone: what it refers to is in it, and what only OpenAPI knows is not.
pub(crate) fn closed(value: &Value) -> Value {
    let mut definitions = Map::new();
    let mut root = translated(value, &mut definitions, false);
    if let Some(object) = root.as_object_mut() {
        object.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        if !definitions.is_empty() {
            object.insert("$defs".to_owned(), definitions.into());
        }
    }
    root
}

/// One schema in the words of JSON Schema. The keys below `properties` are names, and no words.
fn translated(value: &Value, definitions: &mut Map<String, Value>, are_names: bool) -> Value {
    match value {
        Value::Object(map) => {
            if let Some(name) = name_of(value).filter(|_| !are_names) {
                if !definitions.contains_key(name) {
                    definitions.insert(name.to_owned(), Value::Null);
                    let inner = translated(&schema(name), definitions, false);
                    definitions.insert(name.to_owned(), inner);
                }
                return json!({ "$ref": format!("#/$defs/{name}") });
            }
            let mut object = Map::new();
            for (key, inner) in map {
                let is_word = !are_names;
                // An open set takes any text.
                if is_word && matches!(key.as_str(), "nullable" | "format" | "example") {
                    continue;
                }
                if is_word && key == "x-extensible-enum" {
                    object.insert("examples".to_owned(), inner.clone());
                    continue;
                }
                if is_word && key.starts_with("x-") {
                    continue;
                }
                let inner = translated(inner, definitions, is_word && key == "properties");
                object.insert(key.clone(), inner);
            }
            let nullable = !are_names && map.get("nullable") == Some(&Value::Bool(true));
            if let (true, Some(kind)) = (nullable, map.get("type")) {
                object.insert("type".to_owned(), json!([kind, "null"]));
            }
            Value::Object(object)
        }
        Value::Array(list) => list
            .iter()
            .map(|inner| translated(inner, definitions, false))
            .collect(),
        other => other.clone(),
    }
}
