//! What the sandbox's inspector page knows of operations: how a request that it shows is made with the facade and with `cometctl`,
//! and what in it is secret.

use crate::model::{Api, Input, Location, Operation, Parameter};
use crate::openapi::{follow, kinds, snake_case};
use serde_json::{Map, Value, json};

/// The table as JSON, one line an operation.
pub(super) fn source(api: &Api<'_>) -> String {
    let lines = api.operations.iter().map(|operation| {
        let entry = entry(operation, &api.bundle.document);
        format!("{}:{entry}", Value::from(operation.id()))
    });
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn entry(operation: &Operation<'_>, document: &Value) -> Value {
    let steps = operation.place.steps.iter().map(|step| {
        let plural = if step.parameter.is_some() { "s" } else { "" };
        json!({
            "name": step.name,
            "noun": format!("{}{plural}", kebab(&step.name)),
            "parameter": step.parameter,
        })
    });
    let flags: Map<String, Value> = operation
        .query()
        .into_iter()
        .map(|parameter| (parameter.name.to_owned(), flag(parameter, document)))
        .collect();
    let input = operation.input.as_ref().map(|input| {
        json!({
            "in": if matches!(input, Input::Body(_)) { "body" } else { "query" },
            "type": format!("cometchat::{}::{}", operation.place.module(), input.name()),
        })
    });
    let all = [Location::Path, Location::Query];
    let all = all.into_iter().flat_map(|at| operation.parameters_in(at));
    let secret: Vec<&str> = all
        .filter(|one| one.is_sensitive())
        .map(|one| one.name)
        .collect();
    json!({
        "steps": steps.collect::<Vec<_>>(),
        "method": operation.place.method,
        "verb": kebab(&operation.place.method),
        "constant": operation.constant(),
        "actor": operation.text("x-on-behalf-of"),
        "byHand": operation.is("x-by-hand"),
        "destructive": operation.risk() == "destructive",
        "input": input,
        "flags": flags,
        "secrets": {
            "parameters": secret,
            "request": operation.request_secrets,
            "response": operation.response_secrets,
        },
    })
}

/// How `cometctl` spells a parameter of the query, and what it holds.
fn flag(parameter: &Parameter<'_>, document: &Value) -> Value {
    let schema = parameter.value.get("schema").unwrap_or(&Value::Null);
    let items = schema.get("items");
    let one = follow(document, items.unwrap_or(schema));
    let kind = one.as_object().and_then(kinds::kind);
    let kind = kind.map_or("string", |kind| kind.name);
    let joined = items.is_some() && parameter.is_joined();
    json!({ "flag": kebab(parameter.name), "kind": kind, "list": items.is_some(), "joined": joined })
}

fn kebab(name: &str) -> String {
    snake_case(name.trim_start_matches('_')).replace('_', "-")
}
