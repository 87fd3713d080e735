//! Pages of a navigation.

use super::{LeftOut, described};
use crate::drift::source::Source;
use serde_json::{Value, json};

fn ours() -> Value {
    let operation = json!({ "operationId": "list-planets", "summary": "List the planets" });
    described("get", "/planets/{id}", operation)
}

fn new(navigation: &Value, list: &Value) -> Vec<String> {
    let list = LeftOut::read(&list.to_string()).unwrap();
    let theirs = Source::read(&navigation.to_string()).unwrap();
    let report = crate::drift::compared(&ours(), &theirs, &list);
    report.new.into_iter().map(|one| one.place).collect()
}

fn about(pages: &[&str]) -> Value {
    json!({ "navigation": { "tabs": [{ "tab": "API", "groups": [
        { "group": "Planets", "pages": [{ "group": "All", "pages": pages }] },
    ] }] } })
}

#[test]
fn a_page_without_an_operation_is_new() {
    let pages = about(&[
        "api/planets/list-planets",
        "api/planets/destroy-planet",
        "guide/start",
    ]);
    assert_eq!(
        new(&pages, &json!({ "pages": ["api/*"] })),
        ["api/planets/destroy-planet"]
    );
}

#[test]
fn a_page_may_be_named_after_the_summary_of_its_operation() {
    let pages = about(&["api/planets/list-the-planets", "api/list-planets"]);
    assert_eq!(new(&pages, &json!({ "pages": ["api/*"] })), [""; 0]);
}

#[test]
fn a_page_that_is_made_of_an_operation_is_compared_by_its_route() {
    let pages = about(&["GET /planets/{planet}", "/openapi.json POST /planets/{id}"]);
    assert_eq!(
        new(&pages, &json!({})),
        ["/openapi.json POST /planets/{id}"]
    );
}

#[test]
fn a_known_page_is_left_out() {
    let pages = about(&["api/planets/overview", "api/suns/list-suns"]);
    let list = json!({ "pages": ["api/*"], "left_out": [
        { "what": "page", "where": "api/*/overview", "reason": "Prose." },
    ] });
    assert_eq!(new(&pages, &list), ["api/suns/list-suns"]);
}
