//! For every operation the request is that of the facade, whose requests are in the workspace's snapshots.

use crate::support::{World, workspace};
use crate::tree::described;
use cometchat::operations;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A request as the facade sends it, with the documented sample.
struct Expected {
    method: String,
    url: String,
    headers: BTreeMap<String, String>,
    body: Option<Value>,
}

fn expected(operation: &str) -> Expected {
    let path = workspace().join(format!(
        "tests/suite/snapshots/suite__operations__{operation}.snap"
    ));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = text.splitn(3, "---\n").nth(2).unwrap();
    let request = text.split("\n--- ").next().unwrap();
    let (head, body) = request.split_once("\n\n").unwrap_or((request, ""));
    let mut lines = head.lines();
    let (method, url) = lines.next().unwrap().split_once(' ').unwrap();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers =
        headers.map(|(name, value)| (name.to_owned(), value.replace("[redacted]", "[hidden]")));
    let body = body.trim();
    Expected {
        method: method.to_owned(),
        url: url.to_owned(),
        headers: headers.collect(),
        body: (!body.is_empty()).then(|| serde_json::from_str(body).unwrap()),
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                let digits = std::str::from_utf8(&digits).unwrap();
                bytes.push(u8::from_str_radix(digits, 16).unwrap());
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// The arguments that say what a request says in path, query and headers.
fn arguments(
    command: &str,
    operation: &'static cometchat::Operation,
    expected: &Expected,
    schema: &Value,
) -> Vec<String> {
    let mut arguments: Vec<String> = command.split(' ').map(str::to_owned).collect();
    let (path, query) = expected.url.split_once('?').unwrap_or((&expected.url, ""));
    let path = path.split_once("/v3").unwrap().1;
    let mut values: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (template, segment) in operation.path.split('/').zip(path.split('/')) {
        if let Some(name) = template.strip_prefix('{') {
            values
                .entry(name.trim_end_matches('}'))
                .or_default()
                .push(decoded(segment));
        }
    }
    let mut of_query: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        of_query
            .entry(decoded(name))
            .or_default()
            .push(decoded(value));
    }
    // An id that a handle holds may stand in the query.
    for step in operation.resource {
        if let Some(name) = step.parameter.filter(|name| !values.contains_key(name)) {
            values.insert(name, of_query.remove(name).unwrap());
        }
    }
    if let Some(uid) = expected.headers.get("onbehalfof") {
        of_query.insert("onBehalfOf".to_owned(), vec![uid.clone()]);
    }
    for step in operation.resource {
        if let Some(name) = step.parameter {
            arguments.extend(values.remove(name).unwrap());
        }
    }
    let flags = schema["arguments"].as_array().unwrap();
    for (name, values) in of_query {
        let flag = flags
            .iter()
            .find(|one| one["name"] == name.as_str() && one["place"] != "body");
        let flag = flag.unwrap_or_else(|| panic!("{command}: no flag for {name}"));
        let flag = flag["flag"].as_str().unwrap();
        arguments.extend(values.iter().map(|value| format!("{flag}={value}")));
    }
    arguments
}

/// The flags that say what a body says. A value that cannot be a flag's stays in what is left of the body.
fn flags(world: &World, body: &Value, schema: &Value) -> (Vec<String>, usize) {
    let mut given = Vec::new();
    let mut inside = Vec::new();
    let all = schema["arguments"].as_array().unwrap();
    let of_body = all.iter().filter(|argument| argument["place"] == "body");
    for argument in of_body {
        let name = argument["name"].as_str().unwrap();
        let pointer = format!("/{}", name.replace('.', "/"));
        let Some(value) = body.pointer(&pointer) else {
            continue;
        };
        let is_told = inside
            .iter()
            .any(|outer: &String| name.starts_with(&format!("{outer}.")));
        let has_flags_inside = all.iter().any(|one| {
            one["name"]
                .as_str()
                .is_some_and(|one| one.starts_with(&format!("{name}.")))
        });
        if is_told
            || (has_flags_inside && value.as_object().is_some_and(|object| !object.is_empty()))
        {
            continue;
        }
        inside.push(name.to_owned());
        let flag = argument["flag"].as_str().unwrap();
        if argument["secret"] == true {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            let file = world.write(&format!("secret-{}", given.len()), &text);
            given.push(format!("{flag}=@{}", file.display()));
        } else if argument["repeats"] == true {
            let values = value.as_array().unwrap();
            let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            let with_commas =
                texts.len() == values.len() && !texts.iter().any(|text| text.contains(','));
            given.push(match with_commas {
                true => format!("{flag}={}", texts.join(",")),
                false => format!("{flag}={value}"),
            });
        } else if argument["schema"]["type"] == "string" || value.is_string() {
            given.push(format!("{flag}={}", value.as_str().unwrap()));
        } else {
            given.push(format!("{flag}={value}"));
        }
    }
    (given, inside.len())
}

/// What the program would send.
fn shown(world: &World, arguments: &[String]) -> Value {
    let mut all: Vec<&str> = arguments.iter().map(String::as_str).collect();
    all.extend([
        "--dry-run",
        "--reveal",
        "--output=json",
        "--app-id=app-1",
        "--region=us",
    ]);
    let ran = world.run(&all);
    assert_eq!(ran.code, 0, "{all:?}: {}", ran.err);
    ran.json()
}

fn compared(operation: &str, shown: &Value, expected: &Expected) {
    assert_eq!(shown["method"], expected.method, "{operation}");
    assert_eq!(shown["url"], expected.url, "{operation}");
    assert_eq!(shown["headers"], json!(expected.headers), "{operation}");
    assert_eq!(
        shown["body"],
        expected.body.clone().unwrap_or_default(),
        "{operation}"
    );
}

#[test]
fn what_a_command_would_send_is_what_the_facade_sends() {
    let world = World::alone();
    let map = world.line("--map").json();
    let (mut operations_seen, mut by_flags) = (0, 0);
    for command in map["commands"].as_array().unwrap() {
        let line = command["command"].as_str().unwrap();
        let schema = described(&world, line, command);
        for id in [&command["operation"], &command["narrowed"]]
            .into_iter()
            .filter_map(Value::as_str)
        {
            let operation = operations::ALL.iter().find(|one| one.id == id).unwrap();
            let expected = expected(id);
            let mut arguments = arguments(line, operation, &expected, &schema);
            // The facade's snapshot is that of the JSON.
            if schema["arguments"]
                .as_array()
                .unwrap()
                .iter()
                .any(|one| one["name"] == "searchTerms")
            {
                arguments.push("--as-json".to_owned());
            }
            operations_seen += 1;
            let Some(body) = &expected.body else {
                compared(id, &shown(&world, &arguments), &expected);
                continue;
            };
            let file = world.write("body.json", &body.to_string());
            let mut whole = arguments.clone();
            whole.push(format!("--body=@{}", file.display()));
            compared(id, &shown(&world, &whole), &expected);
            let (flags, count) = flags(&world, body, &schema);
            if count > 0 {
                arguments.extend(flags);
                compared(id, &shown(&world, &arguments), &expected);
                by_flags += 1;
            }
        }
    }
    assert_eq!(operations_seen, operations::ALL.len());
    assert!(by_flags > 60, "{by_flags}");
}
