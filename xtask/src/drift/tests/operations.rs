//! Operations and parameters.

use super::{compared, content, described, new, object, same};
use serde_json::{Value, json};

fn with_parameters(parameters: Value) -> Value {
    described("get", "/planets/{id}", json!({ "parameters": parameters }))
}

fn query(name: &str) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "string" } })
}

#[test]
fn an_operation_that_one_side_has_is_told_once_and_without_its_parts() {
    let mut theirs = described("get", "/planets", json!({}));
    theirs["paths"]["/planets"]["post"] = json!({
        "operationId": "create-planet",
        "parameters": [query("sun")],
        "requestBody": content(object(&["name"])),
    });
    let ours = described("get", "/planets", json!({}));
    let expected = vec!["operation: POST /planets create-planet".to_owned()];
    assert_eq!(compared(&ours, &theirs), (expected.clone(), Vec::new()));
    assert_eq!(compared(&theirs, &ours), (Vec::new(), expected));
}

#[test]
fn parameters_of_the_path_may_have_other_names() {
    let ours = described("get", "/planets/{id}/moons/{moon}", json!({}));
    let theirs = described("get", "/planets/{planetId}/moons/{moonId}/", json!({}));
    same(&ours, &theirs);
}

#[test]
fn two_descriptions_of_one_route_are_one_operation() {
    let ours = described(
        "patch",
        "/planets/{id}",
        json!({ "requestBody": content(object(&["name"])) }),
    );
    let mut theirs = ours.clone();
    theirs["paths"]["/planets/{planetId}"] =
        json!({ "patch": { "requestBody": content(object(&["name", "mass"])) } });
    new(&ours, &theirs, &["request field: PATCH /planets/{id} mass"]);
}

#[test]
fn a_parameter_that_one_side_has_is_told_with_its_place() {
    let ours = with_parameters(json!([query("page")]));
    let header = json!({ "name": "OnBehalfOf", "in": "header", "schema": { "type": "string" } });
    let theirs = with_parameters(json!([query("page"), query("limit"), header]));
    let place = "parameter: GET /planets/{id}";
    let expected = [
        format!("{place} header onbehalfof"),
        format!("{place} query limit"),
    ];
    assert_eq!(compared(&ours, &theirs), (expected.to_vec(), Vec::new()));
    assert_eq!(compared(&theirs, &ours), (Vec::new(), expected.to_vec()));
}

#[test]
fn parameters_of_the_path_item_and_referenced_ones_count() {
    let ours = with_parameters(json!([query("page"), query("limit")]));
    let mut theirs = with_parameters(json!([{ "$ref": "#/components/parameters/Limit" }]));
    theirs["components"] = json!({ "parameters": { "Limit": query("limit") } });
    theirs["paths"]["/planets/{id}"]["parameters"] = json!([query("page")]);
    same(&ours, &theirs);
}

#[test]
fn headers_have_the_same_name_whatever_their_case() {
    let header =
        |name: &str| with_parameters(json!([{ "name": name, "in": "header", "schema": {} }]));
    same(&header("onBehalfOf"), &header("ONBEHALFOF"));
}

#[test]
fn keys_and_what_openapi_calls_no_parameter_are_not_compared() {
    let ours = with_parameters(json!([]));
    let header = |name: &str| json!({ "name": name, "in": "header", "schema": {} });
    let mut theirs = with_parameters(json!([
        header("apiKey"),
        header("Content-Type"),
        header("Accept")
    ]));
    theirs["components"] = json!({ "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "apikey" } } });
    same(&ours, &theirs);
    // Where only one side says so as well.
    let mut without = with_parameters(json!([]));
    without["components"] = theirs["components"].take();
    same(&without, &theirs);
}

#[test]
fn a_value_of_a_parameter_is_told_with_its_name() {
    let with_values = |values: Value| {
        let schema = json!({ "type": "string", "enum": values });
        with_parameters(json!([{ "name": "kind", "in": "query", "schema": schema }]))
    };
    let ours = with_values(json!(["rock"]));
    let theirs = with_values(json!(["rock", "gas"]));
    new(
        &ours,
        &theirs,
        &["value: GET /planets/{id} query kind = gas"],
    );
}

#[test]
fn the_items_of_a_parameter_are_compared_as_well() {
    let with_items = |values: Value| {
        let schema = json!({ "type": "array", "items": { "type": "string", "enum": values } });
        with_parameters(json!([{ "name": "kinds", "in": "query", "schema": schema }]))
    };
    let (ours, theirs) = (
        with_items(json!(["rock"])),
        with_items(json!(["gas", "rock"])),
    );
    new(
        &ours,
        &theirs,
        &["value: GET /planets/{id} query kinds[] = gas"],
    );
}

#[test]
fn a_path_item_may_be_a_reference() {
    let ours = described("get", "/planets", json!({}));
    let mut theirs = json!({ "openapi": "3.1.0", "paths": { "/planets": { "$ref": "#/components/pathItems/Planets" } } });
    theirs["components"] =
        json!({ "pathItems": { "Planets": { "get": {}, "put": { "summary": "Replace them" } } } });
    new(&ours, &theirs, &["operation: PUT /planets Replace them"]);
}
