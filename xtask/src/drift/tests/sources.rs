//! What a file may hold.

use super::{LeftOut, Source, described};
use serde_json::json;

fn problem(text: &str) -> String {
    match Source::read(text) {
        Ok(_) => panic!("read"),
        Err(problem) => problem,
    }
}

#[test]
fn yaml_and_json_are_the_same() {
    let yaml = "openapi: 3.0.3\npaths:\n  /planets:\n    get: {}\n";
    let (Ok(Source::Description(of_yaml)), json) =
        (Source::read(yaml), described("get", "/planets", json!({})))
    else {
        panic!("no description");
    };
    assert_eq!(of_yaml, json);
}

#[test]
fn the_published_bundle_has_nothing_that_its_sources_have_not() {
    let root = crate::workspace::root();
    let ours = crate::openapi::bundle(&root.join(crate::workspace::DESCRIPTION)).unwrap();
    let published = std::fs::read_to_string(root.join(crate::workspace::BUNDLE)).unwrap();
    let known = std::fs::read_to_string(root.join(crate::workspace::DRIFT)).unwrap();
    let published = Source::read(&published).unwrap();
    let report =
        crate::drift::compared(&ours.document, &published, &LeftOut::read(&known).unwrap());
    assert_eq!(report.new, []);
    // Forms are left out of it.
    let missing: Vec<_> = report
        .ours_only
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(missing, ["file", "file"]);
}

#[test]
fn a_navigation_is_told_by_its_pages() {
    let Ok(Source::Navigation(pages)) = Source::read(
        r#"{ "navigation": [{ "group": "API", "pages": ["a", { "group": "b", "pages": ["b/c"] }] }], "colors": ["red"] }"#,
    ) else {
        panic!("no navigation");
    };
    assert_eq!(pages, ["a", "b/c"]);
}

#[test]
fn what_cannot_be_compared_is_refused_with_the_reason() {
    assert!(problem("{}").contains("neither an OpenAPI description nor a tree of page names"));
    assert!(problem(r#"{ "openapi": "4.0.0" }"#).contains("OpenAPI 4.0.0 is not read"));
    let elsewhere = described(
        "get",
        "/planets",
        json!({ "requestBody": { "$ref": "b.yaml#/x" } }),
    );
    assert!(problem(&elsewhere.to_string()).contains("`$ref: b.yaml#/x` leads to another file"));
    assert!(!problem("a: [").is_empty());
}

#[test]
fn a_reference_may_be_written_as_part_of_a_url() {
    let mut document = described(
        "get",
        "/planets/{id}",
        json!({ "requestBody": { "$ref": "#/x/a%7Bb%7D" } }),
    );
    document["x"] = json!({ "a{b}": 1 });
    let found = crate::drift::shape::follow(
        &document,
        &document["paths"]["/planets/{id}"]["get"]["requestBody"],
    );
    assert_eq!(*found, json!(1));
}
