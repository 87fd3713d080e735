//! Rules on servers: an operation that is served elsewhere says where, under a name, and within the same cloud.

use super::Report;
use crate::openapi::pointer;
use crate::openapi::{OperationAt, operations};
use serde_json::Value;

pub(super) fn check(report: &mut Report<'_>) {
    let paths = report.document().get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        if item.get("servers").is_some() {
            let place = pointer::push("/paths", path);
            report.add(&place, "`servers` must stand on each operation");
        }
    }
    for operation in operations(report.document()) {
        if let Some(servers) = operation.value.get("servers") {
            check_one(report, &operation, servers);
        }
    }
}

fn check_one(report: &mut Report<'_>, operation: &OperationAt<'_>, servers: &Value) {
    let place = pointer::push(&operation.pointer, "servers");
    let Some([server]) = servers.as_array().map(Vec::as_slice) else {
        return report.add(&place, "an operation has one server of its own, or none");
    };
    let text = |key: &str| server.get(key).and_then(Value::as_str).unwrap_or_default();
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text("x-name").is_empty() || !text("x-name").chars().all(is_name) {
        report.add(
            &place,
            "`x-name` must be a word in kebab-case, by which clients are told its URL",
        );
    }
    let rest = text("url")
        .strip_prefix("https://")
        .unwrap_or_default()
        .replace("{appId}", "app")
        .replace("{region}", "us");
    let (host, path) = rest.split_once('/').unwrap_or((&rest, ""));
    let is_plain = |c: char| is_name(c) || matches!(c, '.' | '/');
    if !host.ends_with(".cometchat.io") || path.is_empty() || !rest.chars().all(is_plain) {
        report.add(
            &place,
            "`url` must be `https`, a host of cometchat.io made with `{appId}` and `{region}`, and a path",
        );
    }
}
