//! Which members of a body hold secrets.

use crate::openapi::follow;
use serde_json::Value;
use std::collections::BTreeSet;

/// The names of the members that are marked as secrets, wherever inside a schema they stand.
pub(crate) fn members<'a>(document: &'a Value, schema: &'a Value) -> BTreeSet<&'a str> {
    let mut search = Search {
        document,
        found: BTreeSet::new(),
        seen: BTreeSet::new(),
    };
    search.schema(schema);
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
