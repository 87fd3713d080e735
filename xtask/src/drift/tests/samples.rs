//! Fields that only samples show.

use super::{answering, compared, described, new, object, same};
use serde_json::{Value, json};

/// A response that is declared as any object, with this sample.
fn sampled(sample: Value) -> Value {
    let content =
        json!({ "application/json": { "schema": { "type": "object" }, "example": sample } });
    described(
        "get",
        "/planets",
        json!({ "responses": { "200": { "content": content } } }),
    )
}

fn list(names: &[&str]) -> Value {
    answering(
        json!({ "type": "object", "properties": { "data": { "type": "array", "items": object(names) } } }),
    )
}

#[test]
fn a_field_that_only_a_sample_shows_is_told() {
    let theirs = sampled(json!({ "data": [{ "id": "1" }, { "id": "2", "mass": 3 }] }));
    new(
        &list(&["id"]),
        &theirs,
        &["response field: GET /planets data[].mass"],
    );
}

#[test]
fn what_a_sample_does_not_show_may_be_there() {
    same(
        &list(&["id", "mass"]),
        &sampled(json!({ "data": [{ "id": "1" }] })),
    );
    same(&list(&["id"]), &sampled(json!({ "data": [] })));
    same(&list(&["id"]), &sampled(json!({ "data": null })));
}

#[test]
fn what_a_schema_declares_beside_a_sample_counts_in_full() {
    let mut theirs = sampled(json!({ "id": "1", "rings": 7 }));
    let place = "/paths/~1planets/get/responses/200/content/application~1json/schema";
    *theirs.pointer_mut(place).unwrap() = object(&["id"]);
    let told = |name: &str| vec![format!("response field: GET /planets {name}")];
    let ours = answering(object(&["id", "mass"]));
    assert_eq!(compared(&ours, &theirs), (told("rings"), told("mass")));
}

#[test]
fn named_samples_and_those_of_a_schema_count() {
    let ours = answering(object(&["id"]));
    let mut named = sampled(Value::Null);
    let content = named.pointer_mut("/paths/~1planets/get/responses/200/content/application~1json");
    let content = content.unwrap();
    content["example"].take();
    content["examples"] =
        json!({ "one": { "value": { "id": "1" } }, "two": { "value": { "mass": 2 } } });
    new(&ours, &named, &["response field: GET /planets mass"]);
    for (key, sample) in [
        ("example", json!({ "mass": 1 })),
        ("examples", json!([{ "id": "1" }, { "mass": 1 }])),
    ] {
        let mut schema = json!({ "type": "object" });
        schema[key] = sample;
        new(
            &ours,
            &answering(schema),
            &["response field: GET /planets mass"],
        );
    }
}

#[test]
fn keys_of_a_map_in_a_sample_are_no_fields() {
    let ours = answering(json!({ "type": "object", "additionalProperties": object(&["name"]) }));
    new(
        &ours,
        &sampled(json!({ "saturn": { "name": "Saturn", "mass": 95 } })),
        &["response field: GET /planets saturn.mass"],
    );
}
