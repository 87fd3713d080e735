//! An example of each method, made of the documented sample of its request. It is compiled.

use crate::codegen::client::field_name;
use crate::codegen::every_call::query;
use crate::model::{Answer, Api, Input, Operation};
use crate::openapi::{component, follow, pascal_case};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The example as lines of documentation.
pub(super) fn source(operation: &Operation<'_>, api: &Api<'_>) -> Result<String, String> {
    let document = &api.bundle.document;
    let mut writer = Writer {
        document,
        api,
        used: BTreeSet::new(),
    };
    let request = match &operation.input {
        None => None,
        Some(Input::Body(name)) => {
            let sample = operation.request_sample();
            let sample = sample
                .ok_or_else(|| format!("`{}` needs an example of its request", operation.id()))?;
            Some(writer.value(
                name,
                &schema(document, name),
                sample,
                &operation.place.module(),
            ))
        }
        Some(Input::Query(name)) => {
            let as_component = query_schema(operation);
            Some(writer.value(
                name,
                &as_component,
                &examples_only(operation),
                &operation.place.module(),
            ))
        }
    };
    let root = match operation.text("x-on-behalf-of") {
        "required" => "client.on_behalf_of(\"bob\")",
        _ => "client",
    };
    let parameters = operation.ids();
    let steps: String = operation
        .place
        .steps
        .iter()
        .map(|step| {
            let parameter = step.parameter.as_deref();
            let parameter =
                parameter.and_then(|name| parameters.iter().find(|one| one.name == name));
            let example = parameter.map(|one| {
                one.value
                    .get("example")
                    .and_then(Value::as_str)
                    .unwrap_or("1")
            });
            let argument = example
                .map(|example| format!("{example:?}"))
                .unwrap_or_default();
            format!(".{}({argument})", step.name)
        })
        .collect();
    let argument = if request.is_some() { "request" } else { "" };
    let call = format!("{root}{steps}.{}({argument})", operation.place.method);
    let mut lines = vec!["```".to_owned()];
    lines.extend(
        writer
            .used
            .iter()
            .map(|path| format!("use cometchat::{path};")),
    );
    lines.push("# use cometchat::{Client, Error};".to_owned());
    lines.push("# async fn example(client: Client) -> Result<(), Error> {".to_owned());
    lines.extend(request.map(|request| format!("let request = {request};")));
    lines.extend(result(operation, &call));
    lines.push("# Ok(())\n# }\n```".to_owned());
    Ok(lines.join("\n"))
}

/// What is done with the result.
fn result(operation: &Operation<'_>, call: &str) -> Vec<String> {
    if operation.get("x-outcomes").is_some() {
        return vec![
            format!("let outcomes = {call}.await?;"),
            "for (id, error) in outcomes.failed() {\n    println!(\"{id}: {error}\");\n}"
                .to_owned(),
        ];
    }
    match (&operation.answer, operation.pages()) {
        (Answer::List(_), Some(_)) => vec![
            format!("let mut rows = {call}.items();"),
            "while let Some(row) = rows.next().await {\n    println!(\"{:?}\", row?);\n}"
                .to_owned(),
        ],
        (Answer::List(_), None) => vec![
            format!("let page = {call}.await?;"),
            "for row in &page {\n    println!(\"{row:?}\");\n}".to_owned(),
        ],
        (Answer::Nothing, _) => vec![format!("{call}.await?;")],
        _ => vec![
            format!("let response = {call}.await?;"),
            "println!(\"{:?}\", *response);".to_owned(),
        ],
    }
}

fn schema(document: &Value, name: &str) -> Value {
    follow(
        document,
        &json!({ "$ref": format!("#/components/schemas/{name}") }),
    )
    .clone()
}

/// The parameters of a query as an object.
fn query_schema(operation: &Operation<'_>) -> Value {
    let parameters = operation.query();
    let properties = parameters.iter().map(|one| {
        (
            one.name.to_owned(),
            one.value.get("schema").cloned().unwrap_or_default(),
        )
    });
    let required: Vec<&str> = parameters
        .iter()
        .filter(|one| one.is_required())
        .map(|one| one.name)
        .collect();
    json!({ "properties": properties.collect::<Map<_, _>>(), "required": required })
}

/// The parameters that a reader wants to see: those that are required, and the first few that have an example.
fn examples_only(operation: &Operation<'_>) -> Value {
    let all = query(operation);
    let wanted = |name: &str| {
        operation.parameters.iter().any(|one| {
            one.name == name
                && (one.is_required() || one.value.get("example").is_some() && name != "page")
        })
    };
    let pairs = all
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| wanted(name));
    Value::Object(
        pairs
            .take(3)
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}

struct Writer<'a> {
    document: &'a Value,
    api: &'a Api<'a>,
    /// What the example has to import.
    used: BTreeSet<String>,
}

impl Writer<'_> {
    /// The module that has a model.
    fn home(&self, name: &str) -> String {
        let resource = self.api.bundle.resource(name);
        let mut modules = self.api.operations.iter().map(|one| one.place.module());
        if modules.any(|module| module == resource) {
            resource
        } else {
            "types".to_owned()
        }
    }

    /// A model: its constructor and setters.
    fn value(&mut self, name: &str, schema: &Value, sample: &Value, module: &str) -> String {
        let inputs = self
            .api
            .operations
            .iter()
            .filter_map(|one| one.input.as_ref());
        let is_input = inputs.into_iter().any(|input| input.name() == name);
        let path = if is_input {
            format!("{module}::{name}")
        } else {
            format!("{}::{name}", self.home(name))
        };
        self.used.insert(path);
        let none = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&none);
        let names = schema
            .get("x-constructor")
            .or_else(|| schema.get("required"));
        let taken: Vec<&str> = names
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let null = Value::Null;
        let of = |name: &str| properties.get(name).unwrap_or(&null).clone();
        let mut arguments = Vec::new();
        for field in &taken {
            arguments.push(self.literal(&of(field), sample.get(*field).unwrap_or(&Value::Null)));
        }
        let mut text = format!("{name}::new({})", arguments.join(", "));
        for (field, value) in sample.as_object().into_iter().flatten() {
            let is_shown = properties.contains_key(field) && !self.is_by_hand(&of(field));
            if taken.contains(&field.as_str()) || !is_shown {
                continue;
            }
            let value = self.literal(&of(field), value);
            text.push_str(&format!("\n    .{}({value})", field_name(field)));
        }
        text
    }

    /// Whether the type of a member, or of its items, is written by hand: it is made in ways of its own.
    fn is_by_hand(&self, schema: &Value) -> bool {
        component(schema.get("items").unwrap_or(schema)).is_some_and(|name| {
            let target = self::schema(self.document, name);
            target.get("x-rust-type").is_some()
        })
    }

    fn literal(&mut self, schema: &Value, value: &Value) -> String {
        if let Some(name) = component(schema) {
            let name = name.to_owned();
            let target = self::schema(self.document, &name);
            let open = target
                .get("x-closed-form-of")
                .and_then(Value::as_str)
                .map_or(name.clone(), str::to_owned);
            if let (true, Some(text)) = (is_set(&target), value.as_str()) {
                let path = format!("{}::{open}", self.home(&open));
                self.used.insert(path);
                return format!("{open}::{}", pascal_case(text));
            }
            let resource = self.api.bundle.resource(&name);
            return self.value(&name, &target, value, &resource);
        }
        match value {
            Value::Array(list) => {
                let items = schema.get("items").cloned().unwrap_or_default();
                let list: Vec<String> = list
                    .iter()
                    .map(|value| self.literal(&items, value))
                    .collect();
                format!("[{}]", list.join(", "))
            }
            // A map of models.
            Value::Object(map)
                if schema
                    .get("additionalProperties")
                    .and_then(component)
                    .is_some() =>
            {
                let row = schema["additionalProperties"].clone();
                let rows: Vec<String> = map
                    .iter()
                    .map(|(key, value)| format!("({key:?}, {})", self.literal(&row, value)))
                    .collect();
                format!("[{}]", rows.join(", "))
            }
            Value::Object(map) => {
                self.used.insert("serde_json::json".to_owned());
                let pretty = serde_json::to_string(map).unwrap_or_default();
                format!("json!({})", spaced(&pretty))
            }
            Value::Number(number) if is_moment(schema) => {
                self.used.insert("types::Timestamp".to_owned());
                format!("Timestamp::from_secs({number})")
            }
            plain => plain.to_string(),
        }
    }
}

fn is_set(schema: &Value) -> bool {
    schema.get("x-extensible-enum").is_some() || schema.get("enum").is_some()
}

fn is_moment(schema: &Value) -> bool {
    schema.get("format").and_then(Value::as_str) == Some("unixtime")
}

/// JSON with a space where people write one.
fn spaced(json: &str) -> String {
    let (mut out, mut in_text, mut escaped) = (String::new(), false, false);
    for c in json.chars() {
        out.push(c);
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => in_text = !in_text,
            ',' | ':' if !in_text => out.push(' '),
            _ => {}
        }
    }
    out
}
