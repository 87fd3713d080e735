//! `--schema`: a command by its flags, for programs.

use super::risk;
use super::schema::json as write_json;
use crate::command::Globals;
use crate::description::{self, Described, Field, Form, fields};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Printer;
use crate::text::{kebab, plain};
use crate::tree::{Verb, is_argument};
use cometchat::facts::{Kind, Location, OnBehalfOf, Pages, Parameter};
use serde_json::{Map, Value, json};

pub(crate) fn run(path: &[String], verb: &Verb, globals: &Globals) -> Result<Exit, Failure> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let mut printer = Printer::new(globals)?;
    write_json(&mut printer, globals, &of(&path, verb))
}

/// The command: its arguments and flags, each with place, type and limits.
pub(super) fn of(path: &[&str], verb: &Verb) -> Value {
    let operation = verb.operation;
    let described = description::operation(&operation.id);
    let (arguments, required) = verb.arguments();
    let mut all = Vec::new();
    let widest = description::operation(&verb.widest().id);
    for (index, parameter) in arguments.iter().enumerate() {
        all.push(json!({
            "argument": kebab(parameter.name),
            "position": index + 1,
            "required": index < required,
            "secret": parameter.sensitive,
            "schema": parameter_schema(parameter, &widest),
        }));
    }
    for parameter in operation.parameters {
        if is_argument(operation, parameter) {
            continue;
        }
        let (flag, place) = match parameter.location {
            Location::Header => ("--as".to_owned(), "header"),
            _ => (format!("--{}", kebab(parameter.name)), "query"),
        };
        let required = parameter.required
            || (place == "header" && operation.on_behalf_of == OnBehalfOf::Required);
        let mut schema = parameter_schema(parameter, &described);
        typed(&mut schema, parameter);
        all.push(json!({ "flag": flag, "place": place, "name": parameter.name, "required": required, "repeats": parameter.list, "secret": parameter.sensitive, "schema": schema }));
    }
    for field in described.body.iter().flat_map(fields) {
        all.push(json!({
            "flag": format!("--{}", field.flag()),
            "place": "body",
            "name": field.wire_name(),
            "required": field.required,
            "repeats": field.list,
            "secret": field.sensitive,
            "schema": field_schema(&field),
        }));
    }
    let errors: Map<String, Value> = operation
        .errors
        .iter()
        .map(|(code, meaning)| ((*code).to_owned(), json!(meaning)))
        .collect();
    json!({
        "command": format!("cometctl {}", path.join(" ")),
        "operation": operation.id,
        "summary": operation.summary,
        "description": plain(&described.description),
        "risk": risk(verb),
        "walks": operation.pages.is_some_and(|pages| pages != Pages::Once),
        "deprecated": operation.deprecated,
        "arguments": all,
        "errors": errors,
    })
}

/// The schema of a parameter with its description.
pub(super) fn parameter_schema(parameter: &Parameter, described: &Described) -> Value {
    let Some(said) = described.parameter(parameter) else {
        return json!({});
    };
    let mut schema = description::resolved(&said.schema);
    if let Some(object) = schema.as_object_mut() {
        object.remove("x-sensitive");
        object.insert("description".to_owned(), json!(plain(&said.description)));
        if !said.example.is_null() {
            object.insert("examples".to_owned(), json!([said.example]));
        }
    }
    schema
}

/// Sets of values are known by the table.
fn typed(schema: &mut Value, parameter: &Parameter) {
    if let (Kind::Set(values), Some(object)) = (parameter.kind, schema.as_object_mut()) {
        object.insert("known_values".to_owned(), json!(values));
    }
}

/// What a value of the flag is.
fn field_schema(field: &Field) -> Value {
    let mut schema = Map::new();
    schema.insert("description".to_owned(), json!(plain(&field.description)));
    let kind = match field.form {
        Form::Text => json!("string"),
        Form::Integer => json!("integer"),
        Form::Number => json!("number"),
        Form::Boolean => json!("boolean"),
        Form::TextOrNumber => json!(["string", "integer"]),
        Form::Json => field
            .schema
            .get("type")
            .cloned()
            .unwrap_or_else(|| json!("object")),
    };
    schema.insert("type".to_owned(), kind);
    if !field.values.is_empty() {
        schema.insert("known_values".to_owned(), json!(field.values));
    }
    for word in [
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "minItems",
        "maxItems",
        "pattern",
    ] {
        if let Some(limit) = field.schema.get(word) {
            schema.insert(word.to_owned(), limit.clone());
        }
    }
    Value::Object(schema)
}
