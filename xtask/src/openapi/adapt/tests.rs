//! One test for each row of the table above, on the small sound description.

use super::{Adapted, adapt};
use crate::openapi::sample;
use serde_json::{Value, json};

const SENT: &str = "/paths/~1users~1{uid}~1messages/post/responses";
const GOT: &str = "/paths/~1reasons~1{id}/get/responses";

fn adapted() -> Adapted {
    adapt(&sample::description())
}

#[track_caller]
fn at(adapted: &Adapted, place: &str) -> Value {
    adapted.document.pointer(place).expect(place).clone()
}

fn property(adapted: &Adapted, schema: &str, name: &str) -> Value {
    at(
        adapted,
        &format!("/components/schemas/{schema}/properties/{name}"),
    )
}

fn replacement(adapted: &Adapted, name: &str) -> Option<String> {
    let mut found = adapted.replacements.iter();
    found
        .find(|(schema, _)| schema == name)
        .map(|(_, rust)| rust.clone())
}

#[test]
fn only_the_success_answer_is_left_and_stands_for_every_success() {
    let answers = at(&adapted(), GOT);
    let statuses: Vec<&String> = answers.as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["2XX"]);
    assert_eq!(answers["2XX"].get("headers"), None);
}

#[test]
fn an_answer_that_is_a_component_is_put_in_place() {
    let adapted = adapted();
    let schema = at(
        &adapted,
        &format!("{SENT}/2XX/content/application~1json/schema"),
    );
    assert_eq!(schema, json!({ "$ref": "#/components/schemas/Outcome" }));
    assert_eq!(adapted.document.pointer("/components/responses"), None);
}

#[test]
fn a_body_that_is_a_component_is_put_in_place_and_its_schemas_can_be_made() {
    let mut bundle = sample::description();
    let operation = &mut bundle["paths"]["/users/{uid}/messages"]["post"];
    let body = operation["requestBody"].take();
    operation["requestBody"] = json!({ "$ref": "#/components/requestBodies/Message" });
    bundle["components"]["requestBodies"] = json!({ "Message": body });
    let adapted = adapt(&bundle);
    assert_eq!(
        at(&adapted, "/paths/~1users~1{uid}~1messages/post/requestBody"),
        body
    );
    assert!(adapted.request_schemas.contains_key("MessageRequest"));
}

#[test]
fn an_open_set_becomes_an_open_enum_of_ours() {
    let adapted = adapted();
    assert_eq!(
        replacement(&adapted, "Kind").as_deref(),
        Some("crate::types::Kind")
    );
    assert_eq!(adapted.open_enums.len(), 1);
    let kind = &adapted.open_enums[0];
    assert_eq!(kind.name, "Kind");
    assert_eq!(kind.values, ["text", "image"]);
    assert_eq!(kind.description, "What a message is.");
    assert_eq!(
        at(&adapted, "/components/schemas/Kind"),
        json!({ "type": "string" })
    );
}

#[test]
fn a_closed_set_has_the_type_of_the_open_one() {
    let adapted = adapted();
    assert_eq!(
        replacement(&adapted, "KindInput").as_deref(),
        Some("crate::types::Kind")
    );
    assert_eq!(
        at(&adapted, "/components/schemas/KindInput"),
        json!({ "type": "string" })
    );
}

#[test]
fn a_hand_written_type_stands_for_its_schema() {
    let adapted = adapted();
    assert_eq!(
        replacement(&adapted, "Digits").as_deref(),
        Some("crate::wire::Digits")
    );
}

#[test]
fn forms_that_are_read_in_order_become_forms_of_an_untagged_enum_in_that_order() {
    let outcome = at(&adapted(), "/components/schemas/Outcome");
    assert_eq!(
        outcome,
        json!({
            "description": "Sent, or refused.",
            "oneOf": [
                { "$ref": "#/components/schemas/SentOutcome" },
                { "$ref": "#/components/schemas/RefusedOutcome" },
            ],
        })
    );
}

#[test]
fn lists_and_maps_that_may_be_absent_stay_apart_from_empty_ones() {
    let adapted = adapted();
    assert_eq!(
        property(&adapted, "MessageRequest", "tags")["nullable"],
        true
    );
    assert_eq!(property(&adapted, "SentOutcome", "votes")["nullable"], true);
}

#[test]
fn lists_that_are_required_and_other_properties_are_not_nullable() {
    let mut bundle = sample::description();
    bundle["components"]["schemas"]["MessageRequest"]["required"] = json!(["tags"]);
    let adapted = adapt(&bundle);
    for name in ["tags", "text", "metadata", "quoted"] {
        let schema = property(&adapted, "MessageRequest", name);
        assert_eq!(schema.get("nullable"), None, "{name}");
    }
}

#[test]
fn limits_are_left_to_the_facade_and_the_server() {
    let adapted = adapted();
    assert_eq!(
        property(&adapted, "MessageRequest", "text"),
        json!({ "type": "string" })
    );
    assert_eq!(
        property(&adapted, "MessageRequest", "tags")["items"],
        json!({ "type": "string" })
    );
    assert_eq!(
        property(&adapted, "Reason", "votes"),
        json!({ "type": "integer" })
    );
    assert_eq!(
        at(&adapted, "/paths/~1reasons~1{id}/get/parameters/0/schema"),
        json!({ "type": "string" })
    );
}

#[test]
fn a_property_that_is_called_like_a_limit_stays() {
    assert_eq!(
        property(&adapted(), "Reason", "pattern"),
        json!({ "type": "string" })
    );
}

#[test]
fn moments_and_free_form_objects_are_left_as_the_conversion_looks_for_them() {
    let adapted = adapted();
    assert_eq!(
        property(&adapted, "Reason", "createdAt"),
        json!({ "type": "integer", "format": "unixtime" })
    );
    assert_eq!(
        property(&adapted, "MessageRequest", "metadata"),
        json!({ "type": "object", "additionalProperties": true, "description": "Anything." })
    );
}

#[test]
fn schemas_that_a_request_is_made_of_are_known_with_what_they_require() {
    let found = adapted().request_schemas;
    let names: Vec<&String> = found.keys().collect();
    assert_eq!(names, ["KindInput", "MessageRequest", "Quote"]);
    assert_eq!(found["MessageRequest"], ["text", "kind"]);
}

#[test]
fn a_body_that_looks_like_an_envelope_keeps_its_name() {
    let mut bundle = sample::description();
    let content = json!({ "type": "object", "properties": { "text": { "type": "string" } } });
    let inner = json!({ "$ref": "#/components/schemas/Content" });
    let body = json!({ "type": "object", "properties": { "data": inner } });
    bundle["components"]["schemas"]["Content"] = content;
    bundle["components"]["schemas"]["MessageRequest"] = body;
    assert_eq!(replacement(&adapt(&bundle), "MessageRequest"), None);
}
