use super::*;

const REASON: &str = "/components/schemas/Reason";
const ID: &str = "/components/schemas/Reason/properties/id";
const KIND: &str = "/components/schemas/Kind";
const INPUT: &str = "/components/schemas/KindInput";
const OUTCOME: &str = "/components/schemas/Outcome";
const REQUEST_KIND: &str = "/components/schemas/MessageRequest/properties/kind";

/// The property `id` with another schema.
fn id(schema: Value) -> Value {
    with(ID, schema)
}

/// The set `Kind` with other values.
fn kinds(values: Value) -> Value {
    with(&format!("{KIND}/x-extensible-enum"), values)
}

#[test]
fn a_type_that_does_not_exist_is_refused() {
    refused(
        id(json!({ "type": "strng" })),
        ID,
        "`type: strng` does not exist",
    );
}

#[test]
fn a_list_of_types_is_refused() {
    refused(
        id(json!({ "type": ["string", "null"] })),
        ID,
        "`type` must be one word",
    );
}

#[test]
fn a_list_of_nothing_is_refused() {
    refused(id(json!({ "type": "array" })), ID, "an array needs `items`");
}

#[test]
fn a_fault_in_a_schema_of_a_parameter_or_header_is_found() {
    for place in [
        "/paths/~1reasons~1{id}/get/parameters/0/schema",
        "/paths/~1reasons~1{id}/get/responses/200/headers/X-Rate-Limit/schema",
    ] {
        let document = with(place, json!({ "type": "strng" }));
        refused(document, place, "`type: strng` does not exist");
    }
}

#[test]
fn keywords_that_the_generator_reads_otherwise_are_refused() {
    for (key, value) in [
        ("not", json!({})),
        ("discriminator", json!({ "propertyName": "kind" })),
        ("default", json!("spam")),
        ("readOnly", json!(true)),
        ("writeOnly", json!(true)),
        ("title", json!("Id")),
    ] {
        refused(
            with(&format!("{ID}/{key}"), value),
            ID,
            &format!("`{key}`: "),
        );
    }
}

#[test]
fn null_where_it_cannot_be_told_apart_is_refused() {
    refused(
        id(json!({ "type": "string", "nullable": true })),
        REASON,
        "is required and `nullable`",
    );
    refused(
        with(&format!("{KIND}/nullable"), json!(true)),
        KIND,
        "`nullable` may only stand on a property",
    );
}

#[test]
fn forms_that_exclude_each_other_are_refused() {
    let mut document = sample::description();
    let outcome = document["components"]["schemas"]["Outcome"]
        .as_object_mut()
        .unwrap();
    let forms = outcome.remove("anyOf").unwrap();
    outcome.insert("oneOf".to_owned(), forms);
    refused(document, OUTCOME, "say `anyOf` with `x-first-match: true`");
}

#[test]
fn forms_without_an_order_are_refused() {
    refused(
        without(&format!("{OUTCOME}/x-first-match")),
        OUTCOME,
        "`anyOf` needs `x-first-match: true`",
    );
}

#[test]
fn a_single_form_is_refused() {
    let forms = json!([{ "$ref": "#/components/schemas/Quote" }]);
    refused(
        with(&format!("{OUTCOME}/anyOf"), forms),
        OUTCOME,
        "an `anyOf` must have two forms at least",
    );
}

#[test]
fn a_key_that_would_be_two_fields_is_refused() {
    let aliases = format!("{REASON}/properties/id/x-aliases");
    refused(
        with(&aliases, json!("identifier")),
        &format!("{REASON}/properties/id"),
        "a list of keys",
    );
    refused(
        with(&aliases, json!(["createdAt"])),
        REASON,
        "`createdAt` would be two fields",
    );
}

#[test]
fn forms_without_a_name_are_refused() {
    let document = with(&format!("{OUTCOME}/anyOf/-"), json!({ "type": "string" }));
    refused(
        document,
        OUTCOME,
        "each form of an `anyOf` must be a `$ref`",
    );
    let forms = sample::description().pointer(OUTCOME).unwrap().clone();
    refused(id(forms), ID, "an `anyOf` must be a component");
}

#[test]
fn schemas_that_have_to_be_merged_are_refused() {
    let message = "`allOf` may only give a description to one `$ref`";
    let list = format!("{REQUEST_KIND}/allOf");
    let other = json!({ "$ref": "#/components/schemas/Quote" });
    refused(with(&format!("{list}/-"), other), REQUEST_KIND, message);
    refused(
        with(&list, json!([{ "type": "string" }])),
        REQUEST_KIND,
        message,
    );
    refused(
        with(&format!("{REQUEST_KIND}/type"), json!("string")),
        REQUEST_KIND,
        message,
    );
}

#[test]
fn a_component_may_have_a_rust_type_around_another_one() {
    let boxed = json!({
        "description": "A reason inside another one.",
        "allOf": [{ "$ref": "#/components/schemas/Reason" }],
        "x-rust-type": "::std::boxed::Box<crate::types::Reason>",
    });
    accepted(with("/components/schemas/Inner", boxed));
}

#[test]
fn a_rust_type_for_something_that_is_no_component_is_refused() {
    refused(
        with(&format!("{ID}/x-rust-type"), json!("crate::wire::Id")),
        ID,
        "`x-rust-type` may only stand on a component",
    );
}

#[test]
fn a_moment_that_is_no_plain_integer_is_refused() {
    let message = "`format: unixtime` goes with `type: integer` and no other constraint";
    refused(
        id(json!({ "type": "string", "format": "unixtime" })),
        ID,
        message,
    );
    refused(
        id(json!({ "type": "integer", "format": "unixtime", "minimum": 0 })),
        ID,
        message,
    );
}

#[test]
fn an_object_that_would_lose_unknown_fields_is_refused() {
    let message = "`additionalProperties: {}` is missing";
    let place = format!("{REASON}/additionalProperties");
    refused(without(&place), REASON, message);
    refused(with(&place, json!(true)), REASON, message);
    refused(with(&place, json!(false)), REASON, message);
}

#[test]
fn an_object_that_is_neither_a_map_nor_free_form_is_refused() {
    let message = "an object without `properties` is either a map";
    refused(id(json!({ "type": "object" })), ID, message);
    let limited = json!({ "type": "object", "additionalProperties": true, "maxProperties": 3 });
    refused(id(limited), ID, message);
}

#[test]
fn an_object_that_has_no_name_is_refused() {
    let object = sample::description().pointer(REASON).unwrap().clone();
    refused(
        id(object),
        ID,
        "an object with properties must be a component",
    );
}

#[test]
fn a_required_property_that_does_not_exist_is_refused() {
    refused(
        with(&format!("{REASON}/required"), json!(["id", "nope"])),
        REASON,
        "`required` names `nope`, which is no property",
    );
}

#[test]
fn properties_that_are_one_field_in_rust_are_refused() {
    let place = format!("{REASON}/properties/created_at");
    refused(
        with(&place, json!({ "type": "string" })),
        &place,
        "`created_at` and `createdAt` would be the same field in Rust",
    );
}

#[test]
fn a_property_with_the_name_of_the_unknown_fields_is_refused() {
    let place = format!("{REASON}/properties/extra");
    refused(
        with(&place, json!({ "type": "string" })),
        &place,
        "`extra` is the field that keeps what we do not know",
    );
}

#[test]
fn a_property_whose_name_has_no_letters_is_refused() {
    let place = format!("{REASON}/properties/@");
    refused(
        with(&place, json!({ "type": "string" })),
        &place,
        "`@` makes no Rust name",
    );
}

#[test]
fn a_component_that_is_not_in_pascal_case_is_refused() {
    let place = "/components/schemas/other_reason";
    refused(
        with(place, json!({ "type": "string" })),
        place,
        "`other_reason` must be in PascalCase",
    );
}

#[test]
fn components_that_differ_in_case_only_are_refused() {
    let other = "/components/schemas/REASON";
    refused(
        with(other, json!({ "type": "string" })),
        REASON,
        "`Reason` and `REASON` would be confused in Rust",
    );
}

#[test]
fn a_set_of_values_without_a_name_is_refused() {
    let message = "a set of values needs a name";
    refused(id(json!({ "type": "string", "enum": ["a"] })), ID, message);
    refused(
        id(json!({ "type": "string", "x-extensible-enum": ["a"] })),
        ID,
        message,
    );
}

#[test]
fn a_set_of_values_that_are_not_all_strings_is_refused() {
    let message = "a set of values goes with `type: string`";
    refused(kinds(json!(["text", 1])), KIND, message);
    refused(kinds(json!("text")), KIND, message);
    refused(
        with(&format!("{INPUT}/enum"), json!(["text", null])),
        INPUT,
        message,
    );
    refused(
        with(&format!("{KIND}/type"), json!("integer")),
        KIND,
        message,
    );
}

#[test]
fn a_set_that_is_both_open_and_closed_is_refused() {
    refused(
        with(&format!("{KIND}/enum"), json!(["text"])),
        KIND,
        "either `enum` (requests) or `x-extensible-enum` (answers), not both",
    );
}

#[test]
fn a_closed_set_without_an_open_one_is_refused() {
    refused(
        without(&format!("{INPUT}/x-closed-form-of")),
        INPUT,
        "`enum` needs `x-closed-form-of`",
    );
}

#[test]
fn a_closed_form_without_values_is_refused() {
    refused(
        without(&format!("{INPUT}/enum")),
        INPUT,
        "`x-closed-form-of` needs an `enum`",
    );
}

#[test]
fn a_closed_form_of_something_that_is_no_open_set_is_refused() {
    for name in ["Reason", "Nothing"] {
        refused(
            with(&format!("{INPUT}/x-closed-form-of"), json!(name)),
            INPUT,
            &format!("`x-closed-form-of: {name}` is no component with `x-extensible-enum`"),
        );
    }
}

#[test]
fn a_value_of_a_closed_set_that_the_open_one_lacks_is_refused() {
    refused(
        with(&format!("{INPUT}/enum"), json!(["text", "video"])),
        INPUT,
        "`video` is not among the known values of `Kind`",
    );
}

#[test]
fn values_that_are_one_variant_in_rust_are_refused() {
    refused(
        kinds(json!(["online", "Online"])),
        KIND,
        "`Online` and `online` would be the same Rust variant",
    );
}

#[test]
fn a_value_that_makes_no_variant_is_refused() {
    for value in ["", "+1", "unknown", "self"] {
        refused(
            kinds(json!(["text", value])),
            KIND,
            &format!("`{value}` makes no Rust variant"),
        );
    }
}

#[test]
fn what_stands_inside_a_hand_written_type_is_left_alone() {
    let document = with(
        "/components/schemas/Digits",
        json!({ "x-rust-type": "crate::wire::Digits", "anyOf": [{ "type": "integer" }, { "type": "string", "nullable": true }] }),
    );
    assert_eq!(lint(&Bundle::of(document)), [""; 0]);
}

#[test]
fn a_format_that_is_not_carried_is_refused_with_those_that_are() {
    let place = "/components/schemas/Reason/properties/votes";
    for (kind, format, message) in [
        ("integer", "uint64", "its formats are int8"),
        ("string", "regex", "its formats are binary"),
        ("boolean", "int32", "it has none"),
        ("string", "unixtime", "is not carried for the type `string`"),
    ] {
        refused(
            with(place, json!({ "type": kind, "format": format })),
            place,
            message,
        );
    }
}

#[test]
fn a_component_that_only_names_another_type_is_refused() {
    let place = "/components/schemas/Alias";
    for schema in [
        json!({ "type": "string" }),
        json!({ "type": "array", "items": { "type": "string" } }),
        json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        json!({ "$ref": "#/components/schemas/Reason" }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Reason" }] }),
        json!({ "type": "object", "additionalProperties": true }),
    ] {
        refused(with(place, schema), place, "what only names a type");
    }
}

#[test]
fn a_component_with_a_name_of_rust_or_of_a_type_by_hand_is_refused() {
    let schema = json!({ "type": "object", "additionalProperties": {}, "properties": { "a": { "type": "string" } } });
    for (name, message) in [
        ("String", "is a name of Rust's own"),
        ("Option", "is a name of Rust's own"),
        ("Error", "is a name of Rust's own"),
        ("Client", "is a name of Rust's own"),
        ("Timestamp", "is the name of a type that is written by hand"),
    ] {
        let place = format!("/components/schemas/{name}");
        refused(with(&place, schema.clone()), &place, message);
    }
}
