//! Rules on operations: their names, answers, bodies and the facts that the facade's loop is derived from.

use super::Report;
use super::rust_names::problem_with_operation;
use crate::model::{is_beside_body, is_of_handle};
use crate::openapi::walk::follow;
use crate::openapi::{OperationAt, operations, snake_case};
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) fn check(report: &mut Report<'_>) {
    let mut names = BTreeMap::new();
    for operation in operations(report.document()) {
        let place = operation.pointer.clone();
        let id = operation.id();
        let name = snake_case(id);
        if id.is_empty() {
            report.add(
                &place,
                "`operationId` is missing; generated code is named after it",
            );
        } else if let Some(other) = names.insert(name.clone(), place.clone()) {
            let other = report.bundle.origin(&other);
            report.add(
                &place,
                format!(
                    "`operationId: {id}` stands at {other} too; both would be `{name}` in Rust"
                ),
            );
        }
        let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let words = id.is_empty() || id.split('-').all(|word| !word.is_empty());
        if !words || !id.chars().all(kebab) {
            report.add(&place, format!("`operationId: {id}` must be in kebab-case"));
        }
        if !id.is_empty()
            && let Some(problem) = problem_with_operation(id)
        {
            report.add(&place, format!("`operationId: {id}` {problem}"));
        }
        // reqwest has a function of their own for the others only, and no answer to `head` has the body that a model is read from.
        if matches!(operation.method, "trace" | "options" | "head") {
            report.add(
                &place,
                format!("the method `{}` is not carried", operation.method),
            );
        }
        for key in ["summary", "description"] {
            if operation.text(key).is_empty() {
                report.add(
                    &place,
                    format!("`{key}` is missing; it becomes the call's documentation"),
                );
            }
        }
        check_facts(report, &operation);
        check_answers(report, &operation);
        check_body(report, &operation);
    }
}

fn check_facts(report: &mut Report<'_>, operation: &OperationAt<'_>) {
    let facts: [(&str, &[&str]); 3] = [
        ("x-rate-class", &["core", "standard", "import"]),
        (
            "x-repeat",
            &[
                "safe",
                "idempotent",
                "keyed",
                "sets-state",
                "adds-event",
                "never",
            ],
        ),
        ("x-on-behalf-of", &["none", "optional", "required"]),
    ];
    for (key, allowed) in facts {
        if !allowed.contains(&operation.text(key)) {
            report.add(
                &operation.pointer,
                format!("`{key}` must be one of {}", allowed.join(", ")),
            );
        }
    }
    let header = operation
        .parameters(report.document())
        .into_iter()
        .find(|(_, parameter)| {
            parameter.get("in").and_then(Value::as_str) == Some("header")
                && parameter.get("name").and_then(Value::as_str) == Some("onBehalfOf")
        });
    let declared = match header {
        None => "none",
        Some((_, parameter)) if parameter.get("required") == Some(&Value::Bool(true)) => "required",
        Some(_) => "optional",
    };
    if operation.text("x-on-behalf-of") != declared {
        report.add(
            &operation.pointer,
            format!("`x-on-behalf-of` disagrees with the parameter `onBehalfOf`: {declared}"),
        );
    }
    if operation.text("x-repeat") == "safe" && operation.method != "get" {
        report.add(
            &operation.pointer,
            "`x-repeat: safe` is for reading; a call that writes is none of that",
        );
    }
}

fn check_answers(report: &mut Report<'_>, operation: &OperationAt<'_>) {
    let place = format!("{}/responses", operation.pointer);
    let Some(answers) = operation.value.get("responses").and_then(Value::as_object) else {
        report.add(&operation.pointer, "`responses` is missing");
        return;
    };
    let successes: Vec<&String> = answers
        .keys()
        .filter(|status| status.starts_with('2'))
        .collect();
    if successes.len() != 1 {
        report.add(
            &place,
            format!(
                "{} success answers; progenitor reads exactly one",
                successes.len()
            ),
        );
    }
    for status in ["4XX", "5XX"] {
        if !answers.contains_key(status) {
            report.add(&place, format!("the error answer `{status}` is missing"));
        }
    }
    for status in answers.keys().filter(|status| *status == "default") {
        report.add(
            &place,
            format!("`{status}` hides which statuses succeed; say 4XX and 5XX"),
        );
    }
    for status in successes {
        let answer = answers
            .get(status)
            .map(|answer| follow(report.document(), answer));
        let is_empty = answer.is_some_and(|answer| answer.get("content").is_none());
        if is_empty && matches!(status.as_str(), "202" | "204") {
            continue;
        }
        check_content(report, &format!("{place}/{status}"), answer);
    }
}

fn check_body(report: &mut Report<'_>, operation: &OperationAt<'_>) {
    let Some(body) = operation.value.get("requestBody") else {
        return;
    };
    let body = follow(report.document(), body);
    let place = format!("{}/requestBody", operation.pointer);
    let parameters = operation.parameters(report.document());
    let resource = operation.text("x-resource");
    let in_query = |(_, one): &(String, &Value)| {
        let text = |key: &str| one.get(key).and_then(Value::as_str);
        let is_apart =
            is_beside_body(one) || is_of_handle(resource, text("name").unwrap_or_default());
        text("in") == Some("query") && !is_apart
    };
    if parameters.iter().any(in_query) {
        report.add(
            &place,
            "a body and a query do not go together: a call takes one value, and `x-beside-body` leaves a parameter to a method by hand",
        );
    }
    let schema = body.pointer("/content/application~1json/schema");
    let schema = schema.map(|schema| follow(report.document(), schema));
    let names = schema.and_then(|schema| schema.get("required")?.as_array());
    let needs_something = names.is_some_and(|names| !names.is_empty());
    if needs_something && body.get("required") != Some(&Value::Bool(true)) {
        report.add(
            &place,
            "`required: true` is missing: its component has fields that are required",
        );
    }
    let has_form = body.pointer("/content/multipart~1form-data").is_some();
    if has_form && operation.value.get("x-by-hand").is_none() {
        report.add(
            &place,
            "`multipart/form-data` needs `x-by-hand: true`: the generated method would send JSON",
        );
    }
    check_content(report, &place, Some(body));
}

fn check_content(report: &mut Report<'_>, place: &str, holder: Option<&Value>) {
    let content = holder.and_then(|holder| holder.get("content"));
    match content.and_then(Value::as_object) {
        Some(content) => check_media(report, &format!("{place}/content"), content),
        None => report.add(
            place,
            "`content` is missing; the generated call reads and writes JSON",
        ),
    }
}

fn check_media(report: &mut Report<'_>, place: &str, content: &serde_json::Map<String, Value>) {
    let types: Vec<&String> = content.keys().collect();
    let with_a_form = types == ["application/json", "multipart/form-data"];
    if types != ["application/json"] && !(with_a_form && place.ends_with("/requestBody/content")) {
        report.add(
            place,
            format!(
                "{types:?}: progenitor reads exactly one media type, and ours is application/json; a body may have `multipart/form-data` beside it"
            ),
        );
    }
    for (media_type, media) in content {
        let schema = media.get("schema");
        if media.get("encoding").is_some() {
            report.add(place, "`encoding`: progenitor panics on it");
        }
        let place = format!("{place}/{}", media_type.replace('/', "~1"));
        if schema.is_none() {
            report.add(&place, "`schema` is missing; progenitor panics on that");
        } else if schema.and_then(|schema| schema.get("$ref")).is_none() {
            report.add(
                &place,
                "the schema must be a `$ref` to a component, so that its Rust type has a name",
            );
        }
    }
}
