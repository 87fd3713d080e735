//! Rules on parameters: paths that match, styles that progenitor implements, names that can stand side by side.

use super::Report;
use super::rust_names::{problem_with_parameter, problem_with_property};
use crate::openapi::kinds::kind;
use crate::openapi::walk::follow;
use crate::openapi::{OperationAt, operations, snake_case};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(report: &mut Report<'_>) {
    for operation in operations(report.document()) {
        let parameters = operation.parameters(report.document());
        check_path(report, &operation, &parameters);
        let mut names = BTreeMap::new();
        for (place, parameter) in &parameters {
            let name = text(parameter, "name");
            check_one(report, place, parameter);
            // A query is a value of its own, so its names stand apart from those of the path.
            let is_query = text(parameter, "in") == "query";
            if let Some(other) = names.insert((is_query, snake_case(name)), name) {
                report.add(
                    place,
                    format!("`{name}` and `{other}` would be the same argument in Rust"),
                );
            }
            let problem = if is_query {
                problem_with_property(name)
            } else {
                problem_with_parameter(name)
            };
            if let Some(problem) = problem {
                report.add(place, format!("`{name}` {problem}"));
            }
        }
    }
}

fn check_path(
    report: &mut Report<'_>,
    operation: &OperationAt<'_>,
    parameters: &[(String, &Value)],
) {
    if !operation.path.starts_with('/') {
        report.add(&operation.pointer, "a path must begin with a slash");
    }
    let mut in_template = BTreeSet::new();
    for segment in operation.path.split('/').skip(1) {
        let whole = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match whole {
            Some(name) => {
                let is_new = in_template.insert(name);
                if !is_new {
                    report.add(
                        &operation.pointer,
                        format!("`{{{name}}}` stands twice in the path"),
                    );
                }
            }
            None if segment.contains(['{', '}']) => {
                report.add(
                    &operation.pointer,
                    format!("`{segment}`: a path parameter must be a whole segment"),
                );
            }
            None => {}
        }
    }
    let declared: BTreeSet<&str> = parameters
        .iter()
        .filter(|(_, p)| text(p, "in") == "path")
        .map(|(_, p)| text(p, "name"))
        .collect();
    for name in in_template.difference(&declared) {
        report.add(
            &operation.pointer,
            format!("`{{{name}}}` of the path is not declared as a parameter"),
        );
    }
    for name in declared.difference(&in_template) {
        report.add(
            &operation.pointer,
            format!("the path parameter `{name}` is not in the path"),
        );
    }
}

fn check_one(report: &mut Report<'_>, place: &str, parameter: &Value) {
    let (name, location) = (text(parameter, "name"), text(parameter, "in"));
    let style = text(parameter, "style");
    let Some(schema) = parameter
        .get("schema")
        .map(|schema| follow(report.document(), schema))
    else {
        report.add(
            place,
            format!("`{name}` has no `schema`; `content` parameters are not supported"),
        );
        return;
    };
    match location {
        "path" => {
            if parameter.get("required") != Some(&Value::Bool(true)) {
                report.add(
                    place,
                    format!("the path parameter `{name}` needs `required: true`"),
                );
            }
            if !matches!(style, "" | "simple") {
                report.add(
                    place,
                    format!("`style: {style}` is not supported in a path"),
                );
            }
            let written_here = parameter
                .get("schema")
                .and_then(|schema| schema.get("type"));
            if written_here.and_then(Value::as_str) != Some("string") {
                report.add(
                    place,
                    format!("the path parameter `{name}` must be a `type: string` written in place: it becomes a checked segment"),
                );
            }
        }
        "header" => {
            let sound = name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
            if !sound || name.is_empty() {
                report.add(
                    place,
                    format!("`{name}` is no header name; the call would panic"),
                );
            }
            if !matches!(style, "" | "simple") {
                report.add(
                    place,
                    format!("`style: {style}` is not supported in a header"),
                );
            }
        }
        "query" => {
            if !matches!(style, "" | "form") {
                report.add(
                    place,
                    format!("`style: {style}` is not supported in a query"),
                );
            }
        }
        other => report.add(place, format!("`in: {other}` is not supported")),
    }
    for key in ["allowReserved", "allowEmptyValue"] {
        if parameter.get(key) == Some(&Value::Bool(true)) {
            report.add(place, format!("`{key}`: progenitor ignores it"));
        }
    }
    let document = report.document();
    let list_in_query = location == "query"
        && text(schema, "type") == "array"
        && parameter
            .pointer("/schema/items")
            .is_some_and(|items| is_scalar(document, items));
    if !list_in_query
        && !parameter
            .get("schema")
            .is_some_and(|schema| is_scalar(document, schema))
    {
        report.add(
            place,
            format!(
                "`{name}` must be a scalar or a set of values, or in a query a list of those, written in place"
            ),
        );
    }
}

/// A scalar written in place, or a reference to a set of values.
fn is_scalar(document: &Value, schema: &Value) -> bool {
    let target = follow(document, schema);
    let is_set = |key: &str| target.get(key).is_some();
    if schema.get("$ref").is_some() {
        return is_set("enum") || is_set("x-extensible-enum");
    }
    schema
        .as_object()
        .is_some_and(|schema| kind(schema).is_some())
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
