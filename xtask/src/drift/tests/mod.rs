//! Small made-up documents are compared.

mod fields;
mod left_out;
mod operations;
mod pages;
mod samples;
mod sources;

use super::left_out::LeftOut;
use super::report::Report;
use super::source::Source;
use serde_json::{Value, json};

/// A description with one operation.
fn described(method: &str, path: &str, operation: Value) -> Value {
    let mut item = json!({});
    item[method] = operation;
    let mut paths = json!({});
    paths[path] = item;
    json!({ "openapi": "3.0.3", "paths": paths })
}

/// A description of one operation that answers this.
fn answering(schema: Value) -> Value {
    described(
        "get",
        "/planets",
        json!({ "responses": { "200": content(schema) } }),
    )
}

/// A description of one operation that takes this.
fn taking(schema: Value) -> Value {
    described(
        "post",
        "/planets",
        json!({ "requestBody": content(schema) }),
    )
}

fn content(schema: Value) -> Value {
    json!({ "content": { "application/json": { "schema": schema } } })
}

/// An object with texts of these names.
fn object(names: &[&str]) -> Value {
    let properties = names
        .iter()
        .map(|name| ((*name).to_owned(), json!({ "type": "string" })));
    json!({ "type": "object", "properties": properties.collect::<serde_json::Map<_, _>>() })
}

fn report(ours: &Value, theirs: &Value) -> Report {
    let theirs = Source::read(&theirs.to_string()).unwrap();
    super::compared(ours, &theirs, &LeftOut::default())
}

/// What they have and we have not, and what we have and they have not.
fn compared(ours: &Value, theirs: &Value) -> (Vec<String>, Vec<String>) {
    let report = report(ours, theirs);
    let lines = |list: &[super::difference::Difference]| {
        let lines = list.iter().map(|one| {
            let line = format!("{}: {} {}", one.what, one.place, one.name);
            line.trim_end().to_owned()
        });
        lines.collect::<Vec<_>>()
    };
    (lines(&report.new), lines(&report.ours_only))
}

/// Asserts what they have and we have not.
#[track_caller]
fn new(ours: &Value, theirs: &Value, expected: &[&str]) {
    assert_eq!(compared(ours, theirs).0, expected);
}

/// Asserts that both have the same.
#[track_caller]
fn same(ours: &Value, theirs: &Value) {
    assert_eq!(compared(ours, theirs), (Vec::new(), Vec::new()));
}
