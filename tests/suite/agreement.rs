//! The sandbox against the description: written apart, they have to say the same.

use cometchat_sandbox::Sandbox;
use insta::assert_snapshot;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What both say of one operation.
#[derive(Default)]
struct Said {
    body: BTreeSet<String>,
    query: BTreeSet<String>,
    codes: BTreeSet<String>,
}

fn texts(list: &Value, key: &str) -> BTreeSet<String> {
    let list = list.as_array().into_iter().flatten();
    let name = |one: &Value| one.get(key).unwrap_or(one).as_str().map(str::to_owned);
    list.filter_map(name).collect()
}

fn described(bundle: &Value, operation: &Value, above: &Value) -> Said {
    let follow = |value: &Value| match value.get("$ref").and_then(Value::as_str) {
        Some(target) => bundle
            .pointer(target.trim_start_matches('#'))
            .expect(target)
            .clone(),
        None => value.clone(),
    };
    let mut said = Said::default();
    for holder in [operation, above] {
        for parameter in holder["parameters"].as_array().into_iter().flatten() {
            let parameter = follow(parameter);
            if parameter["in"] == "query" {
                said.query
                    .insert(parameter["name"].as_str().expect("a name").to_owned());
            }
        }
    }
    if let Some(schema) = operation.pointer("/requestBody/content/application~1json/schema") {
        let schema = follow(schema);
        let fields = schema["properties"].as_object().expect("fields");
        said.body = fields.keys().cloned().collect();
    }
    let codes = operation["x-errors"].as_object().into_iter().flatten();
    said.codes = codes.map(|(code, _)| code.clone()).collect();
    said
}

#[tokio::test]
async fn the_sandbox_accepts_and_refuses_what_the_description_says_but_for_these() {
    let bundle: Value =
        serde_json::from_str(include_str!("../../openapi/cometchat.json")).expect("JSON");
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let url = format!("{}/operations", sandbox.control_url());
    let served: Value = reqwest::get(url)
        .await
        .expect("an answer")
        .json()
        .await
        .expect("JSON");
    let served = served["data"].as_array().expect("a list");
    let mut differences = String::new();
    let mut known = BTreeSet::new();
    for (path, item) in bundle["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("methods") {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            known.insert(id);
            let Some(here) = served.iter().find(|one| one["id"] == id) else {
                writeln!(differences, "{id}: not served").expect("text");
                continue;
            };
            let same = here["path"] == path.as_str() && here["method"] == method.to_uppercase();
            assert!(same, "{id}: {here}");
            let said = described(&bundle, operation, item);
            let accepted = Said {
                body: texts(&here["body"], "name"),
                query: texts(&here["query"], "name"),
                codes: texts(&here["codes"], "code"),
            };
            for (what, described, served) in [
                ("body", &said.body, &accepted.body),
                ("query", &said.query, &accepted.query),
                ("code", &said.codes, &accepted.codes),
            ] {
                for only in described.difference(served) {
                    writeln!(differences, "{id}: {what} {only} is described only").expect("text");
                }
                for only in served.difference(described) {
                    writeln!(differences, "{id}: {what} {only} is served only").expect("text");
                }
            }
        }
    }
    for one in served {
        let id = one["id"].as_str().expect("an id");
        if !known.contains(id) {
            writeln!(differences, "{id}: not described").expect("text");
        }
    }
    assert_snapshot!(differences);
}
