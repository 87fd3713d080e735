//! Rules on what the facade is made of: where an operation is found, what its values take, how its lists go on.

use super::Report;
use super::rust_names::{is_identifier, problem_with_component, problem_with_method};
use crate::model::{Step, is_beside_body, is_of_handle, place_of, type_name, value_name};
use crate::openapi::{OperationAt, follow, operations, pointer};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const RISKS: [&str; 3] = ["read", "write", "destructive"];
/// How lists go on, each with the parameters that they need for it.
const DIALECTS: [(&str, &[&str]); 4] = [
    ("number", &["page"]),
    ("updatedAt", &["affix", "updatedAt"]),
    ("message", &["affix", "id"]),
    ("log", &["affix", "logId"]),
];
/// The ids that the facade has types for.
const IDS: [&str; 5] = ["Guid", "MessageId", "ReasonId", "RoleId", "Uid"];
const ABSENT: [&str; 2] = ["succeeded", "unknown"];

pub(super) fn check(report: &mut Report<'_>) {
    let mut methods = BTreeMap::new();
    let mut handles: BTreeSet<Vec<Step>> = BTreeSet::new();
    for operation in operations(report.document()) {
        let place = operation.pointer.clone();
        match place_of(&operation, report.document()) {
            Err(problem) => report.add(&place, problem),
            Ok(found) => {
                if let Some(problem) = problem_with_method(&found.method) {
                    report.add(&place, format!("the method `{}` {problem}", found.method));
                }
                for step in &found.steps {
                    if !is_identifier(&step.name) {
                        report.add(&place, format!("`{}` is no name of a method", step.name));
                    }
                }
                let key = (found.steps.clone(), found.method.clone());
                if let Some(other) = methods.insert(key, operation.id()) {
                    report.add(&place, format!("would be the same method as `{other}`"));
                }
                handles
                    .extend((1..=found.steps.len()).map(|length| found.steps[..length].to_vec()));
            }
        }
        check_value(report, &operation);
        check_marks(report, &operation);
        check_parameters(report, &operation);
    }
    check_handles(report, &handles);
    check_constructors(report);
}

/// Two handles, or a handle and a method of the same one, must not have one name.
fn check_handles(report: &mut Report<'_>, handles: &BTreeSet<Vec<Step>>) {
    let mut names: BTreeMap<String, &Vec<Step>> = BTreeMap::new();
    for steps in handles {
        let name = type_name(steps);
        if let Some(other) = names.insert(name.clone(), steps)
            && other != steps
        {
            report.add("/paths", format!("two handles would be called `{name}`"));
        }
        let module = steps.first().map(Step::plural).unwrap_or_default();
        let place = pointer::push("/components/schemas", &name);
        let exists = report.document().pointer(&place).is_some();
        if exists && report.bundle.resource(&name) == module {
            report.add(
                &place,
                format!("`{name}` is the name of a handle of `{module}`"),
            );
        }
    }
}

/// A query becomes a type that is named after the operation.
fn check_value(report: &mut Report<'_>, operation: &OperationAt<'_>) {
    let parameters = operation.parameters(report.document());
    let resource = operation.text("x-resource");
    let has_query = parameters.iter().any(|(_, one)| {
        let text = |key: &str| one.get(key).and_then(Value::as_str);
        let is_apart =
            is_beside_body(one) || is_of_handle(resource, text("name").unwrap_or_default());
        text("in") == Some("query") && !is_apart
    });
    let name = value_name(operation.id());
    let place = pointer::push("/components/schemas", &name);
    if has_query && report.document().pointer(&place).is_some() {
        report.add(
            &operation.pointer,
            format!("`{name}` is a component, and would be the type of the query too"),
        );
    }
    if has_query && let Some(problem) = problem_with_component(&name, None) {
        report.add(
            &operation.pointer,
            format!("the type `{name}` of the query {problem}"),
        );
    }
}

fn check_marks(report: &mut Report<'_>, operation: &OperationAt<'_>) {
    let place = |mark: &str| pointer::push(&operation.pointer, mark);
    if let Some(risk) = operation.value.get("x-risk")
        && !risk.as_str().is_some_and(|risk| RISKS.contains(&risk))
    {
        report.add(
            &place("x-risk"),
            format!("must be one of {}", RISKS.join(", ")),
        );
    }
    for (code, meaning) in operation
        .value
        .get("x-errors")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let known = report
            .document()
            .pointer("/components/schemas/ErrorCode/x-extensible-enum");
        let is_known = known
            .and_then(Value::as_array)
            .is_none_or(|known| known.iter().any(|one| one == code));
        if !is_known || meaning.as_str().is_none_or(str::is_empty) {
            let place = pointer::push(&place("x-errors"), code);
            report.add(
                &place,
                "must be a code of `ErrorCode`, with a text that says what it means",
            );
        }
    }
    if let Some(pages) = operation.value.get("x-pages") {
        check_pages(report, operation, pages);
    }
    if let Some(outcomes) = operation.value.get("x-outcomes") {
        check_outcomes(report, operation, outcomes);
    }
}

fn check_pages(report: &mut Report<'_>, operation: &OperationAt<'_>, pages: &Value) {
    let place = pointer::push(&operation.pointer, "x-pages");
    let text = |key: &str| pages.get(key).and_then(Value::as_str).unwrap_or_default();
    let Some((_, needed)) = DIALECTS.iter().find(|(by, _)| *by == text("by")) else {
        let known = DIALECTS.map(|(by, _)| by).join(", ");
        return report.add(&place, format!("`by` must be one of {known}"));
    };
    let parameters = operation.parameters(report.document());
    for name in *needed {
        let is_declared = |one: &Value| {
            let text = |key: &str| one.get(key).and_then(Value::as_str);
            text("name") == Some(name) && text("in") == Some("query")
        };
        if !parameters.iter().any(|(_, one)| is_declared(one)) {
            report.add(&place, format!("needs the parameter `{name}`"));
        }
    }
    let row = row(report.document(), operation);
    let field = row.and_then(|row| row.get("properties")?.get(text("row")));
    let is_required = row.is_some_and(|row| names(row, "required").contains(&text("row")));
    if field.is_none() || !is_required {
        report.add(
            &place,
            format!("`row: {}` is no required field of the rows", text("row")),
        );
    }
    let is_sensitive = field.is_some_and(|field| field.get("x-sensitive").is_some());
    if is_sensitive && text("by") != "number" {
        report.add(
            &place,
            "`row` must not be a secret: it is part of the positions that users store",
        );
    }
}

/// The component of a list's rows.
fn row<'a>(document: &'a Value, operation: &OperationAt<'a>) -> Option<&'a Value> {
    let answers = operation.value.get("responses")?.as_object()?;
    let (_, answer) = answers.iter().find(|(status, _)| status.starts_with('2'))?;
    let schema = follow(document, answer).pointer("/content/application~1json/schema")?;
    let items = follow(document, schema).pointer("/properties/data/items")?;
    Some(follow(document, items))
}

fn check_outcomes(report: &mut Report<'_>, operation: &OperationAt<'_>, outcomes: &Value) {
    let place = pointer::push(&operation.pointer, "x-outcomes");
    let body = operation
        .value
        .get("requestBody")
        .map(|body| follow(report.document(), body));
    let schema = body.and_then(|body| body.pointer("/content/application~1json/schema"));
    let schema = schema.map(|schema| follow(report.document(), schema));
    let asked = names(outcomes, "asked");
    let is_field = |name: &&str| {
        schema.is_some_and(|schema| schema.pointer(&format!("/properties/{name}")).is_some())
    };
    if asked.is_empty() || !asked.iter().all(is_field) {
        report.add(&place, "`asked` must name fields of the body");
    }
    let absent = outcomes
        .get("absent")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if !ABSENT.contains(&absent) {
        report.add(
            &place,
            format!("`absent` must be one of {}", ABSENT.join(", ")),
        );
    }
    let known = ["asked", "map", "succeeded", "failed", "absent"];
    for key in outcomes
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, _)| key)
    {
        if !known.contains(&key.as_str()) {
            report.add(&place, format!("`{key}` has no meaning here"));
        }
    }
}

fn check_parameters(report: &mut Report<'_>, operation: &OperationAt<'_>) {
    for (place, parameter) in operation.parameters(report.document()) {
        let id = parameter.get("x-id-type");
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        if text("in") == Some("header") && text("name") != Some("onBehalfOf") {
            report.add(
                &place,
                "the one header that a call takes is `onBehalfOf`: the facade would not know where this one comes from",
            );
        }
        let resource = operation.text("x-resource");
        let in_query =
            text("in") == Some("query") && is_of_handle(resource, text("name").unwrap_or_default());
        let is_required = parameter.get("required") == Some(&Value::Bool(true));
        if in_query && !(is_required && place.starts_with(&operation.pointer)) {
            report.add(
                &place,
                "what `x-resource` names in a query must be `required: true`, and stand at the operation itself",
            );
        }
        if is_beside_body(parameter)
            && (text("in") != Some("query")
                || is_required
                || operation.value.get("requestBody").is_none())
        {
            report.add(
                &place,
                "`x-beside-body` stands on parameters of the query that may be left out, of operations with a body",
            );
        }
        let is_of_handle = in_query || text("in") == Some("path");
        if let Some(id) = id
            && !(is_of_handle && id.as_str().is_some_and(|id| IDS.contains(&id)))
        {
            report.add(
                &place,
                format!(
                    "`x-id-type` stands on parameters of the path or of `x-resource`, and is one of {}",
                    IDS.join(", ")
                ),
            );
        }
    }
}

/// What a constructor takes must be there, and what is required must be taken.
fn check_constructors(report: &mut Report<'_>) {
    let document = report.document();
    let components = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (name, schema) in components.into_iter().flatten() {
        if schema.get("x-constructor").is_none() {
            continue;
        }
        let place = pointer::push(&pointer::push("/components/schemas", name), "x-constructor");
        let taken = names(schema, "x-constructor");
        let exists = |name: &&str| schema.pointer(&format!("/properties/{name}")).is_some();
        let takes_required = names(schema, "required")
            .iter()
            .all(|name| taken.contains(name));
        if taken.is_empty() || !taken.iter().all(exists) || !takes_required {
            report.add(&place, "must name properties, and all that are required");
        }
    }
}

fn names<'a>(holder: &'a Value, key: &str) -> Vec<&'a str> {
    let names = holder
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    names.filter_map(Value::as_str).collect()
}
