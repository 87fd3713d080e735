//! Which schemas a caller has to be able to make.

use crate::openapi::operations;
use crate::openapi::walk::follow;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The schemas that request bodies are made of, with the names of their required properties.
pub(super) fn request_schemas(bundle: &Value) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeSet::new();
    for operation in operations(bundle) {
        if let Some(body) = operation.value.get("requestBody") {
            reach(bundle, follow(bundle, body), &mut found);
        }
    }
    let required = |name: &String| {
        let required = bundle.pointer(&format!("/components/schemas/{name}/required"));
        let names = required.and_then(Value::as_array).into_iter().flatten();
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

fn reach(bundle: &Value, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            let target = map.get("$ref").and_then(Value::as_str);
            if let Some(name) =
                target.and_then(|target| target.strip_prefix("#/components/schemas/"))
            {
                if found.insert(name.to_owned()) {
                    reach(bundle, follow(bundle, value), found);
                }
                return;
            }
            map.values().for_each(|child| reach(bundle, child, found));
        }
        Value::Array(list) => list.iter().for_each(|child| reach(bundle, child, found)),
        _ => {}
    }
}
