//! Which parameters and fields do anything in the sandbox: each is sent once, alone, and what changes is written down.
//!
//! A parameter of a list has to change the response. A field of a body has to change the response, or what can be read
//! afterwards. What does neither has its reason in `reasons.json`, and only that has one. What has no value to be tried with in
//! `queries.json` or `bodies.json` is said to be not tried. `INSTA_UPDATE=always` writes the table to
//! `tests/surface/coverage.txt`.

mod world;

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use world::{After, World};

fn file(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// What is told of what there is no value for.
const NOT_TRIED: &str = "not tried yet";

/// Whose request shows most is tried first.
const ACTORS: [&str; 3] = ["", "ann", "ben"];

/// An operation of the description, with what is probed.
struct Operation<'d> {
    id: &'d str,
    method: String,
    path: &'d str,
    query: Vec<Value>,
    fields: Vec<String>,
    /// Whether somebody has to act, or may.
    actors: Vec<&'static str>,
}

fn operations(bundle: &Value) -> Vec<Operation<'_>> {
    let follow = |value: &Value| match value["$ref"].as_str() {
        Some(target) => bundle
            .pointer(target.trim_start_matches('#'))
            .expect(target)
            .clone(),
        None => value.clone(),
    };
    let mut operations = Vec::new();
    for (path, item) in bundle["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("methods") {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let both = [operation, item].into_iter();
            let parameters = both.filter_map(|holder| holder["parameters"].as_array());
            let parameters: Vec<Value> = parameters.flatten().map(follow).collect();
            let actor = parameters.iter().find(|one| one["name"] == "onBehalfOf");
            let actors = match actor {
                None => ACTORS[..1].to_vec(),
                Some(actor) if actor["required"] == true => ACTORS[1..].to_vec(),
                Some(_) => ACTORS.to_vec(),
            };
            let schema = operation.pointer("/requestBody/content/application~1json/schema");
            let schema = schema.map(follow).unwrap_or_default();
            let fields = schema["properties"].as_object().into_iter().flatten();
            operations.push(Operation {
                id,
                method: method.to_uppercase(),
                path,
                query: parameters
                    .into_iter()
                    .filter(|one| one["in"] == "query")
                    .collect(),
                fields: fields.map(|(name, _)| name.clone()).collect(),
                actors,
            });
        }
    }
    operations
}

fn at(path: &str, places: &Value) -> String {
    let places = places.as_object().into_iter().flatten();
    places.fold(path.to_owned(), |path, (name, value)| {
        path.replace(&format!("{{{name}}}"), value.as_str().expect("a text"))
    })
}

/// With its keys in alphabetical order, whatever features of serde_json are on.
fn in_order(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let sorted: BTreeMap<&String, Value> = map
                .iter()
                .map(|(key, value)| (key, in_order(value)))
                .collect();
            sorted
                .into_iter()
                .map(|(key, value)| (key.clone(), value))
                .collect()
        }
        Value::Array(list) => list.iter().map(in_order).collect(),
        other => other.clone(),
    }
}

fn by(actor: &str) -> String {
    if actor.is_empty() {
        String::new()
    } else {
        format!(" for {actor}")
    }
}

/// The values that a parameter is tried with.
fn values(parameter: &Value, queries: &Value, bundle: &Value) -> Option<Vec<String>> {
    let texts = |list: &Value| -> Option<Vec<String>> {
        let list = list.as_array()?.iter();
        Some(
            list.map(|value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned)
            })
            .collect(),
        )
    };
    let mut schema = &parameter["schema"];
    while let Some(target) = schema["$ref"].as_str() {
        schema = bundle
            .pointer(target.trim_start_matches('#'))
            .expect(target);
    }
    let name = parameter["name"].as_str().expect("a name");
    let known = texts(&queries["values"][name]);
    let given = known
        .or_else(|| texts(&schema["x-extensible-enum"]))
        .or_else(|| texts(&schema["enum"]));
    match given {
        Some(values) => Some(values),
        None if schema["type"] == "boolean" => Some(vec!["true".to_owned(), "false".to_owned()]),
        None => None,
    }
}

/// How many rows a response has, if it is a list: of rows, or an object around one.
fn rows(body: &Value) -> Option<usize> {
    let around = || {
        let lists: Vec<&Value> = body["data"].as_object()?.values().collect();
        lists.first().filter(|_| lists.len() == 1)?.as_array()
    };
    Some(body["data"].as_array().or_else(around)?.len())
}

/// What a parameter of a reading operation changes, if it does.
async fn of_parameter(
    world: &World,
    operation: &Operation<'_>,
    parameter: &Value,
    queries: &Value,
    bundle: &Value,
) -> Option<String> {
    let name = parameter["name"].as_str().expect("a name");
    let places = match &queries["of"][operation.id] {
        Value::Null => &queries["at"],
        places => places,
    };
    let path = at(operation.path, places);
    let special = &queries["beside_in"][format!("{} {name}", operation.id)];
    let beside = special
        .as_str()
        .or(queries["beside"][name].as_str())
        .unwrap_or_default();
    let always = queries["always"][operation.id].as_str();
    let always = always.filter(|_| name != "limit").unwrap_or_default();
    let plain = format!("{path}?{always}{beside}");
    let Some(values) = values(parameter, queries, bundle) else {
        return Some(NOT_TRIED.to_owned());
    };
    let mut leaves_nothing = None;
    // Of one row, or none, nothing can be seen.
    let mut has_rows = false;
    for actor in &operation.actors {
        let without = world.ask("GET", &plain, actor, &Value::Null).await;
        has_rows |= match rows(&without.body) {
            Some(rows) => rows > 1,
            None => without.is_success(),
        };
        for value in &values {
            let name = name.replace('[', "%5B").replace(']', "%5D");
            let probed = format!("{plain}&{name}={value}");
            let with = world.ask("GET", &probed, actor, &Value::Null).await;
            if !with.is_success() || with.body["data"] == without.body["data"] {
                continue;
            }
            let by = by(actor);
            let (told, leaves_some) = match (rows(&with.body), rows(&without.body)) {
                (Some(few), Some(all)) if few == all => (
                    format!("{value}{by} changes what is in the {all} rows"),
                    few > 0,
                ),
                (Some(few), Some(all)) => (
                    format!("{value}{by} gives {few} rows, without it there are {all}"),
                    few > 0,
                ),
                _ => (format!("{value}{by} changes the response"), true),
            };
            // One that leaves some rows shows more than one that leaves none.
            if leaves_some {
                return Some(told);
            }
            leaves_nothing.get_or_insert(told);
        }
    }
    leaves_nothing.or_else(|| (!has_rows).then(|| NOT_TRIED.to_owned()))
}

/// What a parameter of a changing operation changes, if it does.
async fn of_parameter_of_change(
    world: &World,
    operation: &Operation<'_>,
    parameter: &Value,
    (queries, body): (&Value, &Value),
    bundle: &Value,
) -> Option<String> {
    let name = parameter["name"].as_str().expect("a name");
    let (Some(values), Some(base)) = (values(parameter, queries, bundle), body["base"].as_object())
    else {
        return Some(NOT_TRIED.to_owned());
    };
    let (path, actor) = (place(operation, body), by_whom(body));
    let ask = async |path: &str| {
        let method = &operation.method;
        let body = base.clone();
        world.after(method, path, actor, body, &Value::Null).await
    };
    let without = ask(&path).await;
    if !without.response.is_success() {
        let code = &without.response.body["error"]["code"];
        return Some(format!("REFUSED WITHOUT IT: {code}"));
    }
    for value in values {
        let join = if path.contains('?') { '&' } else { '?' };
        let with = ask(&format!("{path}{join}{name}={value}")).await;
        let what = changed(&without, &with).filter(|_| with.response.is_success());
        if let Some(what) = what {
            return Some(format!("{value}{} {what}", by(actor)));
        }
    }
    None
}

/// Where a changing operation is called, as `bodies.json` says.
fn place(operation: &Operation<'_>, body: &Value) -> String {
    let path = at(operation.path, &body["at"]);
    match body["query"].as_str() {
        Some(query) => format!("{path}?{query}"),
        None => path,
    }
}

fn by_whom(body: &Value) -> &str {
    body["by"].as_str().unwrap_or_default()
}

/// What is different after the second of two calls.
fn changed(without: &After, with: &After) -> Option<&'static str> {
    if with.view != without.view {
        Some("changes what is read afterwards")
    } else if with.response != without.response {
        Some("changes the response")
    } else if with.events != without.events {
        Some("changes what webhooks tell")
    } else {
        None
    }
}

/// What a field changes, if it does.
async fn of_field(
    world: &World,
    operation: &Operation<'_>,
    name: &str,
    body: &Value,
) -> Option<String> {
    let value = &body["fields"][name];
    if value.is_null() {
        return Some(NOT_TRIED.to_owned());
    }
    let (path, actor) = (place(operation, body), by_whom(body));
    let mut without: Map<String, Value> = body["base"].as_object().expect("a body").clone();
    without.extend(
        body["beside"][name]
            .as_object()
            .cloned()
            .unwrap_or_default(),
    );
    let mut with = without.clone();
    with.insert(name.to_owned(), value.clone());
    let (method, then) = (&operation.method, &body["then"][name]);
    let without = world.after(method, &path, actor, without, then).await;
    let with = world.after(method, &path, actor, with, then).await;
    let code = with.response.body["error"]["code"].as_str();
    let (value, by) = (in_order(value).to_string(), by(actor));
    if let Some(code) = body["refused"][name].as_str() {
        assert_eq!(
            with.response.body["error"]["code"], code,
            "{} {name}",
            operation.id
        );
        return Some(format!("{value}{by} is refused: {code}"));
    }
    if code.is_some() {
        return None;
    }
    if let Some(code) = without.response.body["error"]["code"].as_str() {
        // That something has to be said is no effect of what is said.
        return Some(match code {
            "ERR_BAD_REQUEST" => format!("REFUSED WITHOUT IT: {code}"),
            _ => format!("{value}{by} is needed: without it {code}"),
        });
    }
    changed(&without, &with).map(|what| format!("{value}{by} {what}"))
}

#[tokio::test]
async fn whatever_is_documented_does_something_or_there_is_a_reason() {
    let bundle = file(include_str!("../../../openapi/cometchat.json"));
    let bodies = file(include_str!("bodies.json"));
    let queries = file(include_str!("queries.json"));
    let reasons = file(include_str!("reasons.json"));
    let world = World::new().await;
    let mut lines = Vec::new();
    for operation in operations(&bundle) {
        let mut note = |name: String, effect: Option<String>| {
            let reason = reasons[operation.id][&name].as_str();
            let reason = reason.or_else(|| reasons["everywhere"][&name].as_str());
            let told = match (effect, reason) {
                (Some(effect), None) => effect,
                (None, Some(reason)) => format!("nothing: {reason}"),
                (Some(effect), Some(_)) => format!("HAS A REASON BUT {effect}"),
                (None, None) => "DOES NOTHING, AND THERE IS NO REASON".to_owned(),
            };
            lines.push((operation.id.to_owned(), name, told));
        };
        world.again();
        for parameter in &operation.query {
            let name = parameter["name"].as_str().expect("a name");
            let effect = if operation.method == "GET" {
                of_parameter(&world, &operation, parameter, &queries, &bundle).await
            } else {
                let body = &bodies[operation.id];
                let given = (&queries, body);
                of_parameter_of_change(&world, &operation, parameter, given, &bundle).await
            };
            note(format!("?{name}"), effect);
        }
        for name in &operation.fields {
            note(
                name.clone(),
                of_field(&world, &operation, name, &bodies[operation.id]).await,
            );
        }
    }
    lines.sort();
    let width =
        |read: fn(&(String, String, String)) -> usize| lines.iter().map(read).max().unwrap_or(0);
    let (first, second) = (width(|line| line.0.len()), width(|line| line.1.len()));
    let mut table = String::new();
    for (operation, name, told) in &lines {
        writeln!(table, "{operation:first$}  {name:second$}  {told}").expect("text");
    }
    let wrong: Vec<_> = lines
        .iter()
        .filter(|(_, _, told)| {
            told.starts_with(|c: char| c.is_uppercase())
                && ["REFUSED", "HAS A", "DOES N"]
                    .iter()
                    .any(|word| told.starts_with(word))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{}",
        wrong
            .iter()
            .map(|line| format!("{line:?}\n"))
            .collect::<String>()
    );
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/surface/coverage.txt");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(place, &table).expect("a file");
    }
    let written = std::fs::read_to_string(place).unwrap_or_default();
    assert_eq!(table, written, "INSTA_UPDATE=always writes the table anew");
}
