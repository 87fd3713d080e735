use super::*;

const GET: &str = "/paths/~1reasons~1{id}/get";
const ANSWERS: &str = "/paths/~1reasons~1{id}/get/responses";
const BODY: &str = "/paths/~1users~1{uid}~1messages/post/requestBody";

fn answer(status: &str) -> Value {
    let reference = json!({ "$ref": "#/components/schemas/Reason" });
    let answer = json!({ "description": "One more.", "content": { "application/json": { "schema": reference } } });
    with(&format!("{ANSWERS}/{status}"), answer)
}

#[test]
fn an_operation_without_answers_is_refused() {
    refused(without(ANSWERS), GET, "`responses` is missing");
}

#[test]
fn two_success_answers_are_refused() {
    refused(
        answer("201"),
        ANSWERS,
        "2 success answers; progenitor reads exactly one",
    );
}

#[test]
fn no_success_answer_is_refused() {
    refused(
        without(&format!("{ANSWERS}/200")),
        ANSWERS,
        "0 success answers",
    );
}

#[test]
fn an_error_answer_that_is_missing_is_refused() {
    for status in ["4XX", "5XX"] {
        let document = without(&format!("{ANSWERS}/{status}"));
        refused(
            document,
            ANSWERS,
            &format!("the error answer `{status}` is missing"),
        );
    }
}

#[test]
fn an_answer_for_any_status_is_refused() {
    refused(
        answer("default"),
        ANSWERS,
        "`default` hides which statuses succeed",
    );
}

#[test]
fn a_success_answer_without_content_is_refused() {
    let place = format!("{ANSWERS}/200");
    refused(
        without(&format!("{place}/content")),
        &place,
        "`content` is missing",
    );
}

#[test]
fn an_answer_without_a_schema_is_refused() {
    let place = format!("{ANSWERS}/200/content/application~1json");
    let document = without(&format!("{place}/schema"));
    refused(document, &place, "`schema` is missing");
}

#[test]
fn an_answer_that_is_a_component_is_checked_too() {
    let document = without("/components/responses/Sent/content");
    let place = "/paths/~1users~1{uid}~1messages/post/responses/200";
    refused(document, place, "`content` is missing");
}

#[test]
fn a_body_with_required_fields_that_may_be_left_out_is_refused() {
    refused(
        without(&format!("{BODY}/required")),
        BODY,
        "`required: true` is missing",
    );
}

#[test]
fn two_media_types_are_refused() {
    let place = format!("{BODY}/content");
    let schema = json!({ "schema": { "$ref": "#/components/schemas/MessageRequest" } });
    let document = with(
        &format!("{place}/application~1x-www-form-urlencoded"),
        schema,
    );
    refused(document, &place, "progenitor reads exactly one media type");
}

#[test]
fn another_media_type_than_json_is_refused() {
    let place = format!("{BODY}/content");
    let schema = json!({ "$ref": "#/components/schemas/MessageRequest" });
    let document = with(
        &place,
        json!({ "multipart/form-data": { "schema": schema } }),
    );
    refused(document, &place, "ours is application/json");
}

#[test]
fn a_schema_of_a_body_that_has_no_name_is_refused() {
    let place = format!("{BODY}/content/application~1json");
    let document = with(&format!("{place}/schema"), json!({ "type": "string" }));
    refused(document, &place, "must be a `$ref` to a component");
}

#[test]
fn an_encoding_is_refused() {
    let place = format!("{BODY}/content");
    let document = with(
        &format!("{place}/application~1json/encoding"),
        json!({ "text": { "style": "form" } }),
    );
    refused(document, &place, "`encoding`");
}

#[test]
fn a_body_in_which_nothing_is_required_may_be_left_out() {
    let mut document = without(&format!("{BODY}/required"));
    let request = &mut document["components"]["schemas"]["MessageRequest"];
    request.as_object_mut().unwrap().remove("required");
    accepted(document);
}

/// A parameter of the query beside the body.
fn beside_the_body(more: Value) -> Value {
    let mut parameter = json!({ "name": "all", "in": "query", "description": "Whether all.", "schema": { "type": "boolean" }, "example": true });
    for (key, value) in more.as_object().unwrap() {
        set(&mut parameter, &format!("/{key}"), value.clone());
    }
    with(
        "/paths/~1users~1{uid}~1messages/post/parameters/-",
        parameter,
    )
}

#[test]
fn a_query_beside_a_body_is_refused_unless_it_is_left_to_a_method_by_hand() {
    refused(
        beside_the_body(json!({})),
        BODY,
        "a body and a query do not go together",
    );
    accepted(beside_the_body(json!({ "x-beside-body": true })));
}

#[test]
fn what_is_left_to_a_method_by_hand_may_be_left_out() {
    let document = beside_the_body(json!({ "x-beside-body": true, "required": true }));
    let post = &document["paths"]["/users/{uid}/messages"]["post"]["parameters"];
    let place = format!(
        "/paths/~1users~1{{uid}}~1messages/post/parameters/{}",
        post.as_array().unwrap().len() - 1
    );
    refused(document, &place, "`x-beside-body` stands on parameters");
}
