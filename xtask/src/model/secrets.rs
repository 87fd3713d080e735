//! Which members of a body hold secrets.

use crate::openapi::{OperationAt, follow};
use serde_json::Value;
use std::collections::BTreeSet;

/// The members of an operation's body that are marked as secrets.
pub(super) fn of_request<'a>(at: &OperationAt<'a>, document: &'a Value) -> BTreeSet<&'a str> {
    members(document, at.value.get("requestBody").into_iter())
}

/// The members of an operation's success that are marked as secrets.
pub(super) fn of_response<'a>(at: &OperationAt<'a>, document: &'a Value) -> BTreeSet<&'a str> {
    let answers = at.value.get("responses").and_then(Value::as_object);
    let successes = answers.into_iter().flatten();
    let successes = successes.filter(|(status, _)| status.starts_with('2'));
    members(document, successes.map(|(_, success)| success))
}

/// The names of the members that are marked, wherever inside the bodies they stand.
fn members<'a>(document: &'a Value, bodies: impl Iterator<Item = &'a Value>) -> BTreeSet<&'a str> {
    let mut search = Search {
        document,
        found: BTreeSet::new(),
        seen: BTreeSet::new(),
    };
    let media_types = bodies.filter_map(|body| follow(document, body).get("content")?.as_object());
    let schemas = media_types
        .flatten()
        .filter_map(|(_, media_type)| media_type.get("schema"));
    schemas.for_each(|schema| search.schema(schema));
    search.found
}

struct Search<'a> {
    document: &'a Value,
    found: BTreeSet<&'a str>,
    /// The references that were followed.
    seen: BTreeSet<&'a str>,
}

impl<'a> Search<'a> {
    fn schema(&mut self, schema: &'a Value) {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            if self.seen.insert(target) {
                self.schema(follow(self.document, schema));
            }
            return;
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if property.get("x-sensitive") == Some(&Value::Bool(true)) {
                self.found.insert(name);
            }
            self.schema(property);
        }
        for key in ["items", "additionalProperties", "not"] {
            schema
                .get(key)
                .into_iter()
                .for_each(|inner| self.schema(inner));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let forms = schema.get(key).and_then(Value::as_array);
            forms
                .into_iter()
                .flatten()
                .for_each(|form| self.schema(form));
        }
    }
}
