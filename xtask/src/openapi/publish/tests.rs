use super::published;
use serde_json::{Value, json};

/// A description with one operation that answers `Thing`.
fn with(schemas: Value) -> Value {
    let answer = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } });
    json!({
        "openapi": "3.0.3",
        "paths": { "/things": { "get": { "responses": { "200": answer } } } },
        "components": { "schemas": schemas },
    })
}

fn schemas_of(schemas: Value) -> Value {
    published(&with(schemas))["components"]["schemas"].take()
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

#[test]
fn forms_of_objects_become_one_open_object_with_the_fields_of_all() {
    let schemas = schemas_of(json!({
        "Thing": { "description": "What has an `id` is a cat.", "anyOf": [reference("Cat"), reference("Dog")], "x-first-match": true },
        "Cat": { "type": "object", "required": ["id", "name"], "additionalProperties": {}, "properties": {
            "id": { "type": "string", "description": "The cat's id." },
            "name": { "type": "string", "description": "The cat's name." },
        } },
        "Dog": { "type": "object", "required": ["name"], "additionalProperties": {}, "properties": {
            "name": { "type": "string", "description": "The dog's name." },
            "bites": { "type": "boolean", "description": "Whether it bites." },
        } },
    }));
    assert_eq!(
        schemas,
        json!({ "Thing": {
            "type": "object",
            "description": "What has an `id` is a cat.",
            "required": ["name"],
            "additionalProperties": {},
            "properties": {
                "id": { "type": "string", "description": "The cat's id." },
                "name": { "type": "string", "description": "The cat's name. Or: The dog's name." },
                "bites": { "type": "boolean", "description": "Whether it bites." },
            },
        } })
    );
}

#[test]
fn objects_in_one_field_of_several_forms_are_merged_as_well() {
    let holder = |inner: &str| json!({ "type": "object", "properties": { "entity": { "description": inner, "allOf": [reference(inner)] } } });
    let schemas = schemas_of(json!({
        "Thing": { "anyOf": [reference("HasCat"), reference("HasDog"), {}] },
        "HasCat": holder("Cat"),
        "HasDog": holder("Dog"),
        "Cat": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
        "Dog": { "type": "object", "properties": { "bites": { "type": "boolean" } } },
    }));
    assert_eq!(
        schemas["Thing"]["properties"]["entity"]["allOf"],
        json!([reference("ThingEntity")])
    );
    let names: Vec<&String> = schemas["ThingEntity"]["properties"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(names, ["bites", "id"]);
    assert!(schemas["ThingEntity"].get("required").is_none());
    assert!(schemas.get("Cat").is_none(), "nobody refers to it any more");
}

#[test]
fn sets_of_texts_that_differ_between_forms_are_texts() {
    let form = |set: &str| json!({ "type": "object", "properties": { "type": { "allOf": [reference(set)] } } });
    let schemas = schemas_of(json!({
        "Thing": { "anyOf": [reference("Cat"), reference("Dog")] },
        "Cat": form("CatType"),
        "Dog": form("DogType"),
        "CatType": { "type": "string", "x-extensible-enum": ["a"] },
        "DogType": { "type": "string", "enum": ["b"] },
    }));
    assert_eq!(schemas["Thing"]["properties"]["type"]["type"], "string");
    assert_eq!(schemas.as_object().unwrap().len(), 1);
}

#[test]
fn other_types_are_told_apart_and_what_is_ours_is_gone() {
    let schemas = schemas_of(json!({ "Thing": {
        "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "string" }],
        "x-rust-type": "crate::Thing",
        "x-extensible-enum": ["kept"],
    } }));
    assert_eq!(
        schemas["Thing"],
        json!({
            "oneOf": [{ "type": "integer", "format": "int64" }, { "type": "string" }],
            "x-extensible-enum": ["kept"],
        })
    );
}

#[test]
fn values_have_names_that_no_other_set_has() {
    let schemas =
        schemas_of(json!({ "Thing": { "type": "string", "enum": ["message", "read-receipt"] } }));
    assert_eq!(
        schemas["Thing"]["x-enum-varnames"],
        json!(["ThingMessage", "ThingReadReceipt"])
    );
}

#[test]
fn a_list_or_something_else_is_any_value() {
    let schemas = schemas_of(json!({ "Thing": {
        "description": "One or several.",
        "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "string" }],
    } }));
    assert_eq!(
        schemas["Thing"],
        json!({ "description": "One or several." })
    );
}
