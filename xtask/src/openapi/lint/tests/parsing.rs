use super::*;

#[test]
fn a_key_that_the_parser_does_not_know_is_refused() {
    let place = "/components/schemas/Reason/requird";
    refused(
        with(place, json!(["id"])),
        place,
        "the parser does not know this key here",
    );
}

#[test]
fn another_version_of_openapi_is_refused() {
    refused(
        with("/openapi", json!("3.1.0")),
        "/openapi",
        "`3.1.0`: progenitor reads OpenAPI 3.0 only",
    );
}

#[test]
fn something_that_is_no_openapi_document_is_refused() {
    refused(
        with("/info", json!("A title")),
        "",
        "not an OpenAPI 3.0 document",
    );
}
