//! Which schemas a caller has to be able to make.

use crate::model::value_name;
use crate::openapi::walk::{References, follow, operations};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The schemas that bodies and queries are made of, with the names of the properties that a constructor takes.
pub(super) fn request_schemas(bundle: &Value, adapted: &Value) -> BTreeMap<String, Vec<String>> {
    let (in_bundle, in_adapted) = (References::of(bundle), References::of(adapted));
    let mut found = BTreeSet::new();
    for operation in operations(bundle) {
        if let Some(body) = operation.value.get("requestBody") {
            let body = in_bundle.reached_from(follow(bundle, body));
            found.extend(body.into_iter().map(str::to_owned));
        }
        let query = value_name(operation.id());
        if let Some(schema) = adapted.pointer(&format!("/components/schemas/{query}")) {
            let inside = in_adapted.reached_from(schema);
            found.extend(inside.into_iter().map(str::to_owned));
            found.insert(query);
        }
    }
    let required = |name: &String| {
        let schema = adapted.pointer(&format!("/components/schemas/{name}"));
        let named = |key| schema.and_then(|schema| schema.get(key));
        let names = named("x-constructor").or_else(|| named("required"));
        let names = names.and_then(Value::as_array).into_iter().flatten();
        names.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    found
        .into_iter()
        .map(|name| {
            let required = required(&name);
            (name, required)
        })
        .collect()
}
