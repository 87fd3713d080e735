//! The description as large as the whole API: today's operations and schemas again under other names, with queries of a
//! realistic length. Only what building costs is measured on it.

use crate::codegen;
use crate::openapi::{self, Bundle, operations};
use crate::output::File;
use crate::workspace;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The operations of the API as a whole.
const OPERATIONS: usize = 179;
/// The parameters in the query of a list.
const PARAMETERS: usize = 12;
/// What the copies are called. There is one more than is needed today, for the day on which fewer operations are described.
const COPIES: [&str; 8] = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
];
/// What queries are filled up with.
const FILLING: [(&str, &str); PARAMETERS] = [
    ("createdAfter", "integer"),
    ("createdBefore", "integer"),
    ("sortBy", "string"),
    ("sortOrder", "string"),
    ("withMetadata", "boolean"),
    ("withCounts", "boolean"),
    ("ids", "array"),
    ("labels", "array"),
    ("name", "string"),
    ("ownedBy", "string"),
    ("atLeast", "integer"),
    ("atMost", "integer"),
];

/// Today's description, and copies of it up to the whole number of operations.
fn bundle() -> Result<Bundle, String> {
    let mut bundle = openapi::bundle(&workspace::root().join(workspace::DESCRIPTION))?;
    let original = bundle.document.clone();
    for copy in COPIES {
        let missing = OPERATIONS.saturating_sub(operations(&bundle.document).count());
        Copy::of(&original, copy).add_to(&mut bundle.document, missing);
    }
    fill_queries(&mut bundle.document);
    let problems = openapi::lint(&bundle);
    if problems.is_empty() {
        return Ok(bundle);
    }
    Err(problems.join("\n"))
}

/// What is generated from it.
pub(super) fn files() -> Result<Vec<File>, String> {
    codegen::files(&bundle()?)
}

/// One copy of everything under other names.
struct Copy<'a> {
    original: &'a Value,
    name: &'a str,
    schemas: BTreeSet<&'a str>,
}

impl<'a> Copy<'a> {
    fn of(original: &'a Value, name: &'a str) -> Self {
        let schemas = original["components"]["schemas"].as_object();
        let schemas = schemas.into_iter().flatten();
        let copied = schemas.filter(|(name, schema)| {
            // What is written by hand and what every response may hold is there once, however large the API is.
            let is_set = schema.get("x-extensible-enum").is_some() || schema.get("enum").is_some();
            let is_shared = name.starts_with("Error") || name.starts_with("List");
            !is_set && !is_shared && schema.get("x-rust-type").is_none()
        });
        Self {
            original,
            name,
            schemas: copied.map(|(name, _)| name.as_str()).collect(),
        }
    }

    /// Adds up to so many operations with their schemas.
    fn add_to(&self, document: &mut Value, most: usize) {
        let mut left = most;
        for (path, item) in self.original["paths"].as_object().into_iter().flatten() {
            let mut item = self.renamed(item);
            if let Some(item) = item.as_object_mut() {
                let methods: Vec<String> = operations(self.original)
                    .filter(|operation| operation.path == path)
                    .map(|operation| operation.method.to_owned())
                    .collect();
                for method in methods {
                    if left == 0 {
                        item.remove(&method);
                        continue;
                    }
                    left -= 1;
                    self.rename_operation(&mut item[&method]);
                }
            }
            let path = path.replacen('/', &format!("/{}-", self.name), 1);
            document["paths"][path] = item;
        }
        if most == 0 {
            return;
        }
        for name in &self.schemas {
            let schema = self.renamed(&self.original["components"]["schemas"][name]);
            document["components"]["schemas"][self.component(name)] = schema;
        }
    }

    fn component(&self, name: &str) -> String {
        format!("{}{name}", openapi::pascal_case(self.name))
    }

    fn rename_operation(&self, operation: &mut Value) {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let id = id.replacen('-', &format!("-{}-", self.name), 1);
        operation["operationId"] = id.into();
        if let Some(operation) = operation.as_object_mut() {
            // Nobody has written the copies by hand.
            if operation.remove("x-by-hand").is_some() {
                let message = self.component("MessageEnvelope");
                operation["responses"]["200"]["content"]["application/json"]["schema"] =
                    json!({ "$ref": format!("#/components/schemas/{message}") });
            }
            if let Some(resource) = operation.get_mut("x-resource") {
                let path = resource.as_str().unwrap_or_default();
                *resource = path.replacen('/', &format!("/{}-", self.name), 1).into();
            }
        }
    }

    /// The same with references to what is copied.
    fn renamed(&self, value: &Value) -> Value {
        const SCHEMAS: &str = "#/components/schemas/";
        match value {
            Value::Object(map) => {
                let entries = map
                    .iter()
                    .map(|(key, value)| (key.clone(), self.renamed(value)));
                entries.collect::<Map<_, _>>().into()
            }
            Value::Array(list) => list.iter().map(|value| self.renamed(value)).collect(),
            Value::String(text) => match text.strip_prefix(SCHEMAS) {
                Some(name) if self.schemas.contains(name) => {
                    format!("{SCHEMAS}{}", self.component(name)).into()
                }
                _ => value.clone(),
            },
            plain => plain.clone(),
        }
    }
}

/// Gives every list a query of the usual length.
fn fill_queries(document: &mut Value) {
    let lists: Vec<(String, BTreeSet<String>)> = operations(document)
        .filter(|operation| operation.id().starts_with("list-"))
        .map(|operation| {
            let parameters = operation.parameters(document);
            let names = parameters.iter().filter(|(_, one)| one["in"] == "query");
            let names = names.filter_map(|(_, one)| one["name"].as_str());
            (
                operation.pointer.clone(),
                names.map(str::to_owned).collect(),
            )
        })
        .collect();
    for (place, names) in lists.into_iter().filter(|(_, names)| !names.is_empty()) {
        let Some(operation) = document.pointer_mut(&place).and_then(Value::as_object_mut) else {
            continue;
        };
        let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
        let filling = FILLING.iter().filter(|(name, _)| !names.contains(*name));
        for (name, kind) in filling.take(PARAMETERS.saturating_sub(names.len())) {
            if let Some(parameters) = parameters.as_array_mut() {
                parameters.push(parameter(name, kind));
            }
        }
    }
}

fn parameter(name: &str, kind: &str) -> Value {
    let schema = match kind {
        "array" => json!({ "type": "array", "items": { "type": "string" } }),
        kind => json!({ "type": kind }),
    };
    let example = match kind {
        "array" => json!(["one", "two"]),
        "integer" => json!(1),
        "boolean" => json!(true),
        _ => json!("one"),
    };
    json!({
        "name": name,
        "in": "query",
        "description": "Only rows that this is true of.",
        "schema": schema,
        "example": example,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_as_large_as_the_whole_api_and_sound() {
        let bundle = bundle().unwrap();
        assert_eq!(operations(&bundle.document).count(), OPERATIONS);
        let schemas = bundle.document["components"]["schemas"].as_object();
        assert!(schemas.unwrap().len() >= 300);
    }
}
