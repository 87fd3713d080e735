//! Fields of requests and responses, and sets of values.

use super::{answering, compared, content, described, new, object, same, taking};
use serde_json::{Value, json};

fn in_data(schema: Value) -> Value {
    json!({ "type": "object", "properties": { "data": schema } })
}

#[test]
fn a_field_that_one_side_has_is_told_with_the_way_to_it() {
    let list = |row: Value| answering(in_data(json!({ "type": "array", "items": row })));
    let ours = list(object(&["id"]));
    let theirs = list(object(&["id", "mass"]));
    let expected = vec!["response field: GET /planets data[].mass".to_owned()];
    assert_eq!(compared(&ours, &theirs), (expected.clone(), Vec::new()));
    assert_eq!(compared(&theirs, &ours), (Vec::new(), expected));
}

#[test]
fn a_field_of_a_request_is_called_so() {
    new(
        &taking(object(&["name"])),
        &taking(object(&["name", "mass"])),
        &["request field: POST /planets mass"],
    );
}

#[test]
fn a_body_that_one_side_has_is_told_by_its_fields() {
    let ours = described("post", "/planets", json!({}));
    new(
        &ours,
        &taking(object(&["name"])),
        &["request field: POST /planets name"],
    );
}

#[test]
fn a_new_field_is_told_once_and_without_what_is_inside() {
    let ours = answering(object(&["id"]));
    let mut inside = object(&["id"]);
    inside["properties"]["sun"] = object(&["name", "age"]);
    new(
        &ours,
        &answering(inside),
        &["response field: GET /planets sun"],
    );
}

#[test]
fn fields_behind_references_and_in_parts_of_a_schema_count() {
    let ours = answering(object(&["id", "name", "mass", "rings"]));
    let mut theirs = answering(json!({ "allOf": [
        { "$ref": "#/components/schemas/Planet" },
        { "anyOf": [object(&["mass"]), { "oneOf": [object(&["rings"]), object(&["moons"])] }] },
    ] }));
    theirs["components"] = json!({ "schemas": { "Planet": object(&["id", "name"]) } });
    new(&ours, &theirs, &["response field: GET /planets moons"]);
}

#[test]
fn what_stands_beside_a_reference_counts_as_3_1_has_it() {
    let ours = answering(object(&["id"]));
    let mut theirs =
        answering(json!({ "$ref": "#/components/schemas/Planet", "properties": { "mass": {} } }));
    theirs["openapi"] = json!("3.1.0");
    theirs["components"] = json!({ "schemas": { "Planet": object(&["id"]) } });
    new(&ours, &theirs, &["response field: GET /planets mass"]);
}

#[test]
fn types_of_3_1_are_read() {
    let ours = answering(
        json!({ "type": "object", "properties": { "kind": { "type": "string", "enum": ["rock"] } } }),
    );
    let mut theirs = answering(json!({
        "type": ["object", "null"],
        "properties": { "kind": { "type": ["string", "null"], "oneOf": [{ "const": "rock" }, { "const": "gas" }, { "const": null }] } },
    }));
    theirs["openapi"] = json!("3.1.1");
    new(&ours, &theirs, &["value: GET /planets response kind = gas"]);
}

#[test]
fn values_are_compared_with_those_of_a_set_that_may_grow() {
    let kind = |key: &str, values: Value| {
        let mut kind = json!({ "type": "string" });
        kind[key] = values;
        taking(json!({ "type": "object", "properties": { "kind": kind } }))
    };
    let ours = kind("x-extensible-enum", json!(["rock", "ice"]));
    let theirs = kind("enum", json!(["rock", "gas"]));
    let told = |value: &str| vec![format!("value: POST /planets request kind = {value}")];
    assert_eq!(compared(&ours, &theirs), (told("gas"), told("ice")));
}

#[test]
fn a_set_that_only_they_have_is_told_and_one_that_only_we_have_is_not() {
    let plain = answering(object(&["kind"]));
    let set = answering(
        json!({ "type": "object", "properties": { "kind": { "type": "string", "enum": ["rock"] } } }),
    );
    new(&plain, &set, &["value: GET /planets response kind = rock"]);
    same(&set, &plain);
}

#[test]
fn true_and_false_are_no_values_of_a_set_where_we_have_a_boolean() {
    let of =
        |schema: Value| answering(json!({ "type": "object", "properties": { "big": schema } }));
    let ours = of(json!({ "type": "boolean" }));
    same(
        &ours,
        &of(json!({ "type": "boolean", "enum": [true, false] })),
    );
}

#[test]
fn what_one_side_leaves_open_is_not_compared() {
    for open in [
        json!({ "type": "object" }),
        json!({ "type": "object", "additionalProperties": true }),
        json!({}),
    ] {
        let known = answering(in_data(object(&["id"])));
        let bare = answering(in_data(open));
        same(&known, &bare);
        same(&bare, &known);
    }
}

#[test]
fn keys_of_a_map_are_no_fields() {
    let map = answering(json!({ "type": "object", "additionalProperties": object(&["name"]) }));
    let keys = answering(
        json!({ "type": "object", "properties": { "saturn": object(&["name", "mass"]) } }),
    );
    new(&map, &keys, &["response field: GET /planets saturn.mass"]);
    assert_eq!(
        compared(&keys, &map),
        (
            Vec::new(),
            vec!["response field: GET /planets saturn.mass".to_owned()]
        )
    );
}

#[test]
fn another_key_of_a_field_is_the_field() {
    let mut ours = object(&["name"]);
    ours["properties"]["name"]["x-aliases"] = json!(["Name", "title"]);
    same(&answering(ours), &answering(object(&["title"])));
}

#[test]
fn a_list_where_we_have_a_single_thing_is_told() {
    let ours = answering(in_data(object(&["id"])));
    let theirs = answering(in_data(
        json!({ "type": "array", "items": object(&["id"]) }),
    ));
    new(&ours, &theirs, &["response field: GET /planets data[]"]);
}

#[test]
fn a_schema_that_holds_itself_ends() {
    let planet = |names: &[&str]| {
        let mut document = answering(json!({ "$ref": "#/components/schemas/Planet" }));
        let mut schema = object(names);
        schema["properties"]["moons"] =
            json!({ "type": "array", "items": { "$ref": "#/components/schemas/Planet" } });
        document["components"] = json!({ "schemas": { "Planet": schema } });
        document
    };
    new(
        &planet(&["id"]),
        &planet(&["id", "mass"]),
        &["response field: GET /planets mass"],
    );
}

#[test]
fn a_field_is_found_in_a_schema_that_one_side_writes_out_and_the_other_refers_back_to() {
    let mut ours = answering(json!({ "$ref": "#/components/schemas/Planet" }));
    let mut schema = object(&["id"]);
    schema["properties"]["moon"] = json!({ "$ref": "#/components/schemas/Planet" });
    ours["components"] = json!({ "schemas": { "Planet": schema } });
    let mut theirs = object(&["id"]);
    theirs["properties"]["moon"] = object(&["id", "mass"]);
    new(
        &ours,
        &answering(theirs),
        &["response field: GET /planets moon.mass"],
    );
}

#[test]
fn successes_of_any_status_and_every_media_type_count() {
    let ours = described(
        "get",
        "/planets",
        json!({ "responses": { "200": content(object(&["id"])) } }),
    );
    let mut other = content(object(&["name"]));
    other["content"]["text/json"] = json!({ "schema": object(&["mass"]) });
    let theirs = described(
        "get",
        "/planets",
        json!({ "responses": {
        "201": other,
        "404": content(object(&["error"])),
        "2XX": { "$ref": "#/components/responses/Planets" },
    } }),
    );
    let mut theirs = theirs;
    theirs["components"] = json!({ "responses": { "Planets": content(object(&["id", "sun"])) } });
    let place = "response field: GET /planets";
    let expected = ["mass", "name", "sun"].map(|name| format!("{place} {name}"));
    assert_eq!(compared(&ours, &theirs).0, expected);
}
