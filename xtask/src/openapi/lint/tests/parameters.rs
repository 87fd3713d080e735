use super::*;

const GET: &str = "/paths/~1reasons~1{id}/get";
const ID: &str = "/paths/~1reasons~1{id}/get/parameters/0";
const ADDED: &str = "/paths/~1reasons~1{id}/get/parameters/1";

/// One more parameter, beside the path parameter `id`.
fn added(name: &str, location: &str, more: Value) -> Value {
    let mut parameter = json!({ "name": name, "in": location, "schema": { "type": "string" } });
    for (key, value) in more.as_object().unwrap() {
        set(&mut parameter, &format!("/{key}"), value.clone());
    }
    with(&format!("{GET}/parameters/-"), parameter)
}

/// The sound description with the path of `get-reason` written otherwise.
fn moved(path: &str) -> Value {
    let mut document = without("/paths/~1reasons~1{id}");
    let item = sample::description()["paths"]["/reasons/{id}"].clone();
    document["paths"][path] = item;
    document
}

#[test]
fn a_part_of_the_path_that_is_no_parameter_is_refused() {
    refused(
        moved("/reasons/{id}/{other}"),
        "/paths/~1reasons~1{id}~1{other}/get",
        "`{other}` of the path is not declared as a parameter",
    );
}

#[test]
fn a_path_parameter_that_is_not_in_the_path_is_refused() {
    refused(
        moved("/reasons"),
        "/paths/~1reasons/get",
        "the path parameter `id` is not in the path",
    );
}

#[test]
fn a_path_parameter_that_stands_twice_in_the_path_is_refused() {
    refused(
        moved("/reasons/{id}/{id}"),
        "/paths/~1reasons~1{id}~1{id}/get",
        "`{id}` stands twice in the path",
    );
}

#[test]
fn a_path_parameter_that_is_a_part_of_a_segment_is_refused() {
    refused(
        moved("/reasons/r-{id}"),
        "/paths/~1reasons~1r-{id}/get",
        "a path parameter must be a whole segment",
    );
}

#[test]
fn a_path_that_does_not_begin_with_a_slash_is_refused() {
    refused(
        moved("reasons/{id}"),
        "/paths/reasons~1{id}/get",
        "a path must begin with a slash",
    );
}

#[test]
fn a_path_parameter_that_may_be_left_out_is_refused() {
    refused(
        without(&format!("{ID}/required")),
        ID,
        "the path parameter `id` needs `required: true`",
    );
}

#[test]
fn a_path_parameter_that_is_no_string_is_refused() {
    let document = with(&format!("{ID}/schema"), json!({ "type": "integer" }));
    refused(
        document,
        ID,
        "the path parameter `id` must be a `type: string` written in place",
    );
}

#[test]
fn another_style_of_a_path_parameter_is_refused() {
    refused(
        with(&format!("{ID}/style"), json!("label")),
        ID,
        "`style: label` is not supported in a path",
    );
}

#[test]
fn another_style_of_a_query_parameter_is_refused() {
    for style in ["deepObject", "pipeDelimited"] {
        refused(
            added("filter", "query", json!({ "style": style })),
            ADDED,
            &format!("`style: {style}` is not supported in a query"),
        );
    }
}

#[test]
fn a_cookie_is_refused() {
    refused(
        added("session", "cookie", json!({})),
        ADDED,
        "`in: cookie` is not supported",
    );
}

#[test]
fn a_parameter_with_content_is_refused() {
    let content = json!({ "application/json": { "schema": { "type": "string" } } });
    let parameter = json!({ "name": "filter", "in": "query", "content": content });
    refused(
        with(&format!("{GET}/parameters/-"), parameter),
        ADDED,
        "`content` parameters are not supported",
    );
}

#[test]
fn a_header_that_is_a_list_is_refused() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    refused(
        added("tags", "header", json!({ "schema": list })),
        ADDED,
        "`tags` must be a scalar",
    );
}

#[test]
fn a_query_parameter_that_is_an_object_is_refused() {
    let free = json!({ "type": "object", "additionalProperties": true });
    refused(
        added("filter", "query", json!({ "schema": free })),
        ADDED,
        "`filter` must be a scalar",
    );
}

#[test]
fn a_list_of_lists_in_a_query_is_refused() {
    let list =
        json!({ "type": "array", "items": { "type": "array", "items": { "type": "string" } } });
    refused(
        added("tags", "query", json!({ "schema": list })),
        ADDED,
        "`tags` must be a scalar",
    );
}

#[test]
fn a_header_whose_name_is_none_is_refused() {
    refused(
        added("bad name", "header", json!({})),
        ADDED,
        "`bad name` is no header name",
    );
}

#[test]
fn parameters_that_are_one_argument_in_rust_are_refused() {
    let mut document = added("perPage", "query", json!({}));
    let other = json!({ "name": "per_page", "in": "query", "schema": { "type": "string" } });
    set(&mut document, &format!("{GET}/parameters/-"), other);
    refused(
        document,
        &format!("{GET}/parameters/2"),
        "`per_page` and `perPage` would be the same argument in Rust",
    );
}

#[test]
fn one_name_in_path_and_query_is_fine_since_a_query_is_a_value_of_its_own() {
    let problems = lint(&Bundle::of(added("id", "query", json!({}))));
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn a_parameter_of_the_path_that_the_operation_declares_again_is_refused() {
    let id = sample::description().pointer(ID).unwrap().clone();
    let document = with("/paths/~1reasons~1{id}/parameters", json!([id]));
    refused(document, ID, "`id` and `id` would be the same argument");
}

#[test]
fn a_parameter_with_a_name_that_the_generated_function_uses_is_refused() {
    refused(
        added("body", "header", json!({})),
        ADDED,
        "clashes with a name that the generated function uses",
    );
}
