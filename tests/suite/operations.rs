//! What must hold for every operation of the description: one walk over all of them.

use crate::generated::{EVERY_OPERATION, Entry};
use crate::support::{Script, Step, logs_of, scripted, single, with_numbers};
use cometchat_rest::{Shape, operations};
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

fn bundle() -> Value {
    serde_json::from_str(include_str!("../../openapi/cometchat.json")).expect("JSON")
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime")
        .block_on(future)
}

/// What a call of the operation comes to, with the documented sample of its request.
fn called(entry: &Entry, script: &Script) -> Result<String, cometchat::Error> {
    let client = scripted(script);
    let id = |example: &str| example.to_owned();
    let told = block_on((entry.call)(&client, &id, entry.request.unwrap_or("null")))?;
    Ok(told.text)
}

#[test]
fn every_operation_of_the_description_is_walked() {
    let walked: Vec<&str> = EVERY_OPERATION
        .iter()
        .map(|entry| &*entry.operation.id)
        .collect();
    let all: Vec<&str> = operations::ALL.iter().map(|one| &*one.id).collect();
    assert_eq!(walked, all);
}

/// That the sandbox serves each is shown by the walk that compares the two.
#[test]
fn every_operation_of_the_description_is_in_the_table_and_in_the_tree_of_the_facade() {
    let bundle = bundle();
    let mut described = BTreeSet::new();
    for (path, item) in bundle["paths"].as_object().expect("paths") {
        let methods = item.as_object().expect("methods").iter();
        for (method, _) in methods.filter(|(_, one)| one.get("operationId").is_some()) {
            described.insert(format!("{} {path}", method.to_uppercase()));
        }
    }
    let table = operations::ALL.iter();
    let table: BTreeSet<String> = table
        .map(|one| format!("{} {}", one.method, one.path))
        .collect();
    let tree = include_str!("../surface/tree.txt").lines();
    let tree: BTreeSet<String> = tree
        .map(|line| line.rsplit("  ").next().expect("a line").trim().to_owned())
        .collect();
    assert_eq!(table, described);
    assert_eq!(tree, described);
}

#[test]
fn every_request_and_every_answer_is_that_of_the_documented_sample() {
    for entry in EVERY_OPERATION {
        let id = &*entry.operation.id;
        assert!(
            !entry.answers.is_empty(),
            "{id} has no sample of its answer"
        );
        let mut text = String::new();
        for (name, answer) in entry.answers {
            let script = Script::answering(&json_of(answer));
            let shown = called(entry, &script).unwrap_or_else(|error| panic!("{id}: {error}"));
            if text.is_empty() {
                writeln!(text, "{}\n", script.only().as_text()).expect("text");
            }
            writeln!(text, "--- {name} ---\n{shown}").expect("text");
        }
        assert_snapshot!(format!("{id}"), text);
    }
}

#[test]
fn every_documented_error_is_told_by_its_code() {
    let mut text = String::new();
    for entry in EVERY_OPERATION {
        for (code, _) in entry.operation.errors {
            let status = if code.ends_with("_NOT_FOUND") {
                404
            } else {
                400
            };
            let script = Script::new([Step::error(status, code)]);
            match called(entry, &script) {
                Err(error) => {
                    assert_eq!(error.help().map(|help| help.code), Some(*code));
                    writeln!(text, "{:<18} {error}", error.kind().to_string())
                }
                // What is written by hand is called by the low-level client here.
                Ok(shown) => writeln!(text, "{:<18} {}: {shown}", "", entry.operation.id),
            }
            .expect("text");
        }
    }
    assert_snapshot!(text);
}

#[test]
fn every_code_that_an_operation_documents_is_one_that_the_sdk_knows() {
    for entry in EVERY_OPERATION {
        for (code, _) in entry.operation.errors {
            let known = cometchat::types::ErrorCode::KNOWN.contains(code);
            assert!(known, "{}: {code}", entry.operation.id);
        }
    }
}

#[test]
fn every_request_and_answer_has_a_json_schema() {
    let mut seen = BTreeSet::new();
    for entry in EVERY_OPERATION {
        for model in entry.input.iter().chain([&entry.answer]) {
            let mut schema = (model.schema)();
            schema.sort_all_objects();
            let name = schema["title"].as_str().unwrap_or("answer").to_owned();
            if seen.insert(name.clone()) {
                let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
                assert_snapshot!(format!("schema_{name}"), text);
            }
        }
    }
}

#[test]
fn whatever_is_read_is_written_again() {
    for entry in EVERY_OPERATION {
        for (name, answer) in entry.answers {
            let again = (entry.answer.through)(answer).expect(name);
            let again = json_of(&again);
            let answer = single(with_numbers(json_of(answer)), &again);
            assert_eq!(again, answer, "{}", entry.operation.id);
        }
        for request in entry.request.iter().chain(entry.more_requests) {
            let input = entry.input.as_ref().expect("a type of requests");
            let again = (input.through)(request).expect("the sample fits");
            assert_eq!(json_of(&again), json_of(request), "{}", entry.operation.id);
        }
    }
}

#[test]
fn a_failure_that_may_pass_is_tried_again_where_the_operation_allows_it() {
    for entry in EVERY_OPERATION {
        if entry.operation.resource.is_empty() || entry.by_hand {
            continue;
        }
        let answer = Step::json(200, &json_of(entry.answers[0].1));
        let script = Script::new([Step::text(503, "text/html", "<html>"), answer]);
        let result = called(entry, &script);
        let expected = if entry.operation.repeat.is_repeatable() {
            2
        } else {
            1
        };
        assert_eq!(script.seen().len(), expected, "{}", entry.operation.id);
        assert_eq!(result.is_ok(), expected == 2, "{}", entry.operation.id);
    }
}

/// Where a schema of the bundle says that a value is a secret, as pointers into the value.
fn secrets(bundle: &Value, schema: &Value, value: &Value, place: &str, found: &mut Vec<String>) {
    let schema = match (schema.get("$ref"), schema.get("allOf")) {
        (Some(target), _) => {
            let target = target.as_str().expect("a pointer").trim_start_matches('#');
            bundle.pointer(target).expect("a component")
        }
        (None, Some(all)) => return secrets(bundle, &all[0], value, place, found),
        (None, None) => schema,
    };
    if schema.get("x-sensitive") == Some(&json!(true)) {
        found.push(place.to_owned());
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        let property = schema.pointer(&format!("/properties/{}", key.replace('/', "~1")));
        let property = property.or_else(|| schema.get("additionalProperties"));
        if let Some(property) = property {
            secrets(bundle, property, inner, &format!("{place}/{key}"), found);
        }
    }
    for (index, inner) in value.as_array().into_iter().flatten().enumerate() {
        if let Some(items) = schema.get("items") {
            secrets(bundle, items, inner, &format!("{place}/{index}"), found);
        }
    }
}

/// A sample with the marker in every place that is secret, and how many there are.
fn marked(bundle: &Value, schema: &Value, sample: &str) -> (Value, usize) {
    marked_as(bundle, schema, sample, &json!(MARKER))
}

/// The same with a value that has the marker in it.
fn marked_as(bundle: &Value, schema: &Value, sample: &str, marker: &Value) -> (Value, usize) {
    let mut value = json_of(sample);
    let mut found = Vec::new();
    secrets(bundle, schema, &value, "", &mut found);
    for place in &found {
        *value.pointer_mut(place).expect("a place") = marker.clone();
    }
    (value, found.len())
}

const MARKER: &str = "s3cr3t-m4rk3r";

/// Successes that cannot be used: other JSON, JSON that breaks off.
fn unusable(answer: &Value) -> Vec<Step> {
    let text = answer.to_string();
    vec![
        Step::json(200, &json!({ "data": [[answer["data"]]] })),
        Step::json(200, &json!([answer])),
        Step::text(200, "application/json", &text[..text.len() - 1]),
    ]
}

/// Refusals; those of a request that holds secrets repeat them.
fn refusals(sends_secrets: bool) -> Vec<Step> {
    let echo = if sends_secrets { MARKER } else { "value" };
    let escaped = if sends_secrets {
        "s3cr3t%2dm4rk3r"
    } else {
        "value"
    };
    let error = json!({ "error": {
        "code": "ERR_BAD_REQUEST",
        "message": format!("No {echo} at /{escaped}."),
        "details": { echo: [format!("The {echo} is invalid.")], "name": [echo] },
        "devMessage": format!("<{echo}>"),
    } });
    vec![
        Step::json(400, &error),
        Step::text(404, "text/html", format!("<p>{echo}</p>")),
    ]
}

/// Everything that an error shows.
fn all_of(error: &cometchat::Error) -> String {
    let body = String::from_utf8_lossy(error.body().unwrap_or_default());
    let (details, message) = (error.details(), error.message());
    let source = std::error::Error::source(error);
    format!("{error} {error:?} {details:?} {message:?} {source:?} {body}")
}

#[test]
fn what_is_marked_as_secret_shows_itself_nowhere() {
    let bundle = bundle();
    let mut places = 0;
    for entry in EVERY_OPERATION.iter().filter(|entry| !entry.by_hand) {
        let operation = entry.operation;
        let method = operation.method.as_str().to_lowercase();
        let described = &bundle["paths"][&*operation.path][&method];
        let content = "/content/application~1json/schema";
        let request = entry.request.map(|sample| {
            let schema = described.pointer(&format!("/requestBody{content}"));
            marked(&bundle, schema.unwrap_or(&Value::Null), sample)
        });
        let in_body = request.as_ref().map_or(0, |(_, found)| *found);
        places += in_body;
        let request = request.map_or_else(|| "null".to_owned(), |(request, _)| request.to_string());
        let is_secret = |name: &str| {
            operation
                .parameters
                .iter()
                .any(|one| one.name == name && one.sensitive)
        };
        let examples: Vec<&str> = operation
            .resource
            .iter()
            .filter(|step| step.parameter.is_some_and(is_secret))
            .map(|step| step.name)
            .collect();
        places += examples.len();
        let sends_secrets = in_body + examples.len() > 0;
        let id = |example: &str| {
            // The example of a secret is no id of anything else.
            let secret = !examples.is_empty() && example.len() >= 40;
            if secret {
                MARKER.to_owned()
            } else {
                example.to_owned()
            }
        };
        for (_, answer) in entry.answers {
            let schema = described.pointer(&format!("/responses/200{content}"));
            let schema = schema.expect("a schema");
            let odd = marked_as(&bundle, schema, answer, &json!({ "inside": [MARKER] })).0;
            let (answer, found) = marked(&bundle, schema, answer);
            places += found;
            let steps = unusable(&answer).into_iter().chain(refusals(sends_secrets));
            let read = [Step::json(200, &answer), Step::json(200, &odd)];
            for step in steps.chain(read).chain([Step::NotSent]) {
                let client = scripted(&Script::new([step]));
                let (shown, logs) = logs_of((entry.call)(&client, &id, &request));
                let shown = shown.map_or_else(|error| all_of(&error), |told| told.text);
                for text in [&shown, &logs] {
                    assert!(!text.contains(MARKER), "{}: {text}", operation.id);
                }
            }
        }
    }
    assert!(places >= 18, "only {places} places");
}

#[test]
fn the_kinds_of_answers_are_those_of_the_description() {
    for entry in EVERY_OPERATION {
        let sample = json_of(entry.answers[0].1);
        let rows = sample["data"].as_array();
        let id = &entry.operation.id;
        match entry.operation.response {
            Shape::List(_) => assert!(rows.is_some(), "{id}"),
            _ => assert!(rows.is_none_or(|rows| rows.len() == 1), "{id}"),
        }
    }
}
