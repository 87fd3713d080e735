//! The bundled description and its samples.

use crate::support::{SAMPLES, sample};
use serde_json::{Value, json};

fn bundle() -> Value {
    serde_json::from_str(include_str!("../../openapi/cometchat.json")).expect("JSON")
}

/// JSON Schema as validators know it: OpenAPI 3.0 writes `nullable` in place of a second type.
fn plain(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.remove("nullable") == Some(Value::Bool(true))
                && let Some(kind) = map.remove("type")
            {
                map.insert("type".to_owned(), json!([kind, "null"]));
            }
            map.values_mut().for_each(plain);
        }
        Value::Array(list) => list.iter_mut().for_each(plain),
        _ => {}
    }
}

/// What is wrong with a value, by the schema at a place of the bundle.
fn faults(bundle: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut whole = json!({ "components": bundle["components"] });
    let mut schema = schema.clone();
    plain(&mut schema);
    plain(&mut whole);
    for (key, part) in schema.as_object().expect("a schema") {
        whole[key.as_str()] = part.clone();
    }
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft4)
        .build(&whole)
        .expect("a sound schema");
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// Every `content` of requests and responses, with its place.
fn contents<'a>(value: &'a Value, place: &str, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(map) => {
            if map.contains_key("schema") && map.contains_key("examples") {
                found.push((place.to_owned(), value));
            }
            map.iter()
                .for_each(|(key, value)| contents(value, &format!("{place}/{key}"), found));
        }
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, value)| contents(value, &format!("{place}/{index}"), found)),
        _ => {}
    }
}

#[test]
fn every_example_fits_its_schema() {
    let bundle = bundle();
    let mut found = Vec::new();
    contents(&bundle, "", &mut found);
    let mut checked = 0;
    for (place, content) in found {
        for (name, example) in content["examples"].as_object().expect("examples") {
            let example = if let Some(target) = example.get("$ref").and_then(Value::as_str) {
                bundle
                    .pointer(target.trim_start_matches('#'))
                    .expect("an example")
            } else {
                example
            };
            let faults = faults(&bundle, &content["schema"], &example["value"]);
            assert!(faults.is_empty(), "{place}, {name}: {faults:?}");
            checked += 1;
        }
    }
    assert!(checked >= SAMPLES.len(), "{checked} examples");
}

#[test]
fn every_documented_sample_is_an_example_of_the_description() {
    let text = |mut json: Value| {
        json.sort_all_objects();
        json.to_string()
    };
    let bundle = text(bundle());
    for documented in SAMPLES {
        assert!(
            bundle.contains(&text(documented.json())),
            "{}",
            documented.name
        );
    }
}

#[test]
fn an_example_that_does_not_fit_would_be_noticed() {
    let bundle = bundle();
    let schema = json!({ "$ref": "#/components/schemas/SendModerationMessage" });
    let mut sample = sample("send-moderation-message.request");
    assert!(faults(&bundle, &schema, &sample).is_empty());
    sample["receiverType"] = json!("planet");
    assert_eq!(faults(&bundle, &schema, &sample).len(), 1);
    sample.as_object_mut().expect("an object").remove("sender");
    assert_eq!(faults(&bundle, &schema, &sample).len(), 2);
}
