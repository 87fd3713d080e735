//! The limits of users: what `x-user-limit` says must be something that a request has.

use super::Report;
use crate::openapi::{OperationAt, operations};
use serde_json::Value;
use std::collections::BTreeMap;

const KEYS: [&str; 3] = ["name", "requests", "user"];

pub(super) fn check(report: &mut Report<'_>) {
    let document = report.document();
    let mut known: BTreeMap<String, u64> = BTreeMap::new();
    for operation in operations(document) {
        let Some(limit) = operation.value.get("x-user-limit") else {
            continue;
        };
        let place = format!("{}/x-user-limit", operation.pointer);
        let Some((name, requests, user)) = parts(limit) else {
            report.add(
                &place,
                "must have `name`, `requests` (1 or more) and `user`, and nothing else",
            );
            continue;
        };
        if *known.entry(name.to_owned()).or_insert(requests) != requests {
            report.add(
                &place,
                format!("the limit `{name}` has another number of requests elsewhere"),
            );
        }
        if !names_a_user(document, &operation, user) {
            report.add(
                &place,
                format!("`user` must be `path.NAME`, `body.NAME` or `onBehalfOf` of this operation, not `{user}`"),
            );
        }
    }
}

fn parts(limit: &Value) -> Option<(&str, u64, &str)> {
    let limit = limit.as_object()?;
    if limit.len() != KEYS.len() || !KEYS.iter().all(|key| limit.contains_key(*key)) {
        return None;
    }
    let name = limit["name"].as_str().filter(|name| !name.is_empty())?;
    let requests = limit["requests"]
        .as_u64()
        .filter(|number| (1..=1_000_000).contains(number))?;
    Some((name, requests, limit["user"].as_str()?))
}

fn names_a_user(document: &Value, operation: &OperationAt<'_>, user: &str) -> bool {
    match user.split_once('.') {
        None => user == "onBehalfOf" && operation.text("x-on-behalf-of") != "none",
        Some(("path", name)) => operation.path.contains(&format!("{{{name}}}")),
        Some(("body", name)) => {
            let schema = operation
                .value
                .get("requestBody")
                .and_then(|body| body.pointer("/content/application~1json/schema"));
            let schema =
                schema.and_then(|schema| match schema.get("$ref").and_then(Value::as_str) {
                    Some(reference) => document.pointer(reference.trim_start_matches('#')),
                    None => Some(schema),
                });
            schema.is_some_and(|schema| schema.pointer(&format!("/properties/{name}")).is_some())
        }
        Some(_) => false,
    }
}
