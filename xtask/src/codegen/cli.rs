//! The part of the description that the command line carries: what its help, its checks and its templates say.

use crate::model::{Api, Operation};
use crate::openapi::{self, follow};
use serde_json::{Map, Value, json};

/// What only other readers of the bundle need, or what the table of operations says already.
const LEFT_OUT: &[&str] = &["x-enum-varnames", "x-closed-form-of", "x-aliases"];

/// The published bundle by operation, one line each: the command line parses only what it is asked about.
pub(super) fn source(api: &Api<'_>) -> String {
    let mut document = api.bundle.document.clone();
    mark_moments(&mut document);
    let published = &openapi::published(&document);
    let mut operations = Map::new();
    for operation in &api.operations {
        operations.insert(operation.id().to_owned(), described(operation, published));
    }
    let tags = published.get("tags").cloned().unwrap_or_default();
    let schemas = published
        .pointer("/components/schemas")
        .cloned()
        .unwrap_or_default();
    let mut operations = Value::Object(operations);
    let mut schemas = schemas;
    thin(&mut operations, true);
    thin(&mut schemas, true);
    format!(
        "{{\"tags\":{},\n\"operations\":{},\n\"schemas\":{}}}\n",
        lines(&tags),
        lines(&operations),
        lines(&schemas)
    )
}

/// One line for each part, so that a change shows what it is about.
fn lines(value: &Value) -> String {
    let (open, parts, close): (_, Vec<String>, _) = match value {
        Value::Object(map) => (
            "{",
            map.iter()
                .map(|(key, inner)| format!("{}:{inner}", Value::from(key.as_str())))
                .collect(),
            "}",
        ),
        Value::Array(list) => ("[", list.iter().map(Value::to_string).collect(), "]"),
        other => ("", vec![other.to_string()], ""),
    };
    format!("{open}\n{}\n{close}", parts.join(",\n"))
}

/// An operation with its parameters and samples in place, and of its responses only what a success looks like.
fn described(operation: &Operation<'_>, published: &Value) -> Value {
    let method = operation.method().to_string().to_lowercase();
    let item = published
        .get("paths")
        .and_then(|all| all.get(operation.path()));
    let at = item
        .and_then(|item| item.get(&method))
        .unwrap_or(&Value::Null);
    let shared = item.and_then(|item| item.get("parameters"));
    let parameters: Vec<&Value> = shared
        .into_iter()
        .chain(at.get("parameters"))
        .filter_map(Value::as_array)
        .flatten()
        .map(|parameter| follow(published, parameter))
        .collect();
    let content = "/content/application~1json";
    let mut described = Map::new();
    let mut insert = |key: &str, value: Option<&Value>| {
        if let Some(value) = value {
            described.insert(key.to_owned(), value.clone());
        }
    };
    insert("tag", at.pointer("/tags/0"));
    insert("description", at.get("description"));
    insert("outcomes", at.get("x-outcomes"));
    insert("parameters", Some(&json!(parameters)));
    insert(
        "response",
        at.pointer(&format!("/responses/200{content}/schema")),
    );
    if let Some(body) = at.get("requestBody") {
        insert("body", body.pointer(&format!("{content}/schema")));
        insert("bodyRequired", body.get("required"));
        let samples = body.pointer(&format!("{content}/examples"));
        let samples: Vec<&Value> = samples
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(_, sample)| follow(published, sample).get("value"))
            .collect();
        insert("samples", Some(&json!(samples)));
    }
    Value::Object(described)
}

/// A moment is a number like any other for other generators; here tables show it as people read it.
fn mark_moments(value: &mut Value) {
    let is_moment = value.get("format").and_then(Value::as_str) == Some("unixtime");
    if let Some(schema) = value.as_object_mut().filter(|_| is_moment) {
        schema.insert("x-moment".to_owned(), json!(true));
    }
    match value {
        Value::Object(map) => map.values_mut().for_each(mark_moments),
        Value::Array(list) => list.iter_mut().for_each(mark_moments),
        _ => {}
    }
}

/// Leaves out what nobody here reads; names of properties are no keywords.
fn thin(value: &mut Value, are_names: bool) {
    match value {
        Value::Object(map) => {
            if !are_names {
                map.retain(|key, _| !LEFT_OUT.contains(&key.as_str()));
            }
            for (key, inner) in map {
                thin(inner, !are_names && key == "properties");
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| thin(inner, false)),
        _ => {}
    }
}
