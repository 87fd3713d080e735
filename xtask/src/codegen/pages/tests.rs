//! The pages that are made of a small description.

use crate::codegen::{all, files};
use crate::openapi::{Bundle, sample};
use serde_json::{Value, json};

/// The page of the given name.
fn page(document: Value, name: &str) -> Option<String> {
    let files = files(&Bundle::of(document)).unwrap();
    let path = format!("docs/{name}");
    let found = files.into_iter().find(|file| file.path == path);
    found.map(|file| file.text)
}

fn tagged() -> Value {
    let mut document = sample::description();
    document["tags"] = json!([{ "name": "Moderation reasons", "description": "Why." }]);
    for (path, method) in [("/reasons/{id}", "get"), ("/users/{uid}/messages", "post")] {
        document["paths"][path][method]["tags"] = json!(["Moderation reasons"]);
    }
    document
}

#[test]
fn every_operation_is_a_row_of_the_tasks() {
    let tasks = page(tagged(), "tasks.md").unwrap();
    assert!(tasks.starts_with(
        "<!-- @generated from openapi/ by `cargo xtask generate`; do not edit. -->\n"
    ));
    assert!(tasks.contains("all 2 operations"), "{tasks}");
    assert!(
        tasks.contains("\n[Moderation reasons](#moderation-reasons)\n"),
        "{tasks}"
    );
    let section = "\
## Moderation reasons

Why. The types are in `cometchat::reasons`, `cometchat::users`.

| you want to | call | request | also as a user |
|---|---|---|---|
| get a reason | `client.reason(id).get()` | `GET /reasons/{id}` |  |
| send a message | `client.on_behalf_of(uid).user(uid).messages().send(MessageRequest)` | `POST /users/{uid}/messages` |  |
";
    assert!(tasks.ends_with(section), "{tasks}");
}

#[test]
fn a_call_that_a_user_can_make_as_well_says_so() {
    let mut document = tagged();
    let operation = &mut document["paths"]["/users/{uid}/messages"]["post"];
    operation["x-on-behalf-of"] = json!("optional");
    operation["parameters"][1]["required"] = json!(false);
    let tasks = page(document, "tasks.md").unwrap();
    let row = "| send a message | `client.user(uid).messages().send(MessageRequest)` | `POST /users/{uid}/messages` | yes |";
    assert!(tasks.contains(row), "{tasks}");
}

#[test]
fn every_code_is_a_row_of_the_errors() {
    assert_eq!(page(tagged(), "errors.md"), None);
    let mut document = tagged();
    document["components"]["schemas"]["ErrorCode"] = json!({
        "type": "string",
        "x-extensible-enum": ["ERR_MOON"],
        "x-error-help": { "ERR_MOON": {
            "meaning": "There are | enough.", "cause": "Too many.", "action": "Take one away.", "retry": "later",
        } },
    });
    document["paths"]["/reasons/{id}"]["get"]["x-errors"] = json!({ "ERR_MOON": "No." });
    let errors = page(document, "errors.md").unwrap();
    let row = "| `ERR_MOON` | There are \\| enough. | Too many. | Take one away. | later, unchanged; it was not done | `get-reason` |\n";
    assert!(errors.ends_with(row), "{errors}");
}

#[test]
fn a_module_without_a_guide_is_refused() {
    let problem = all(&Bundle::of(tagged())).map(drop).unwrap_err();
    let expected =
        "`cometchat::reasons` has no guide: write crates/cometchat/src/guides/reasons.md";
    assert!(problem.starts_with(expected), "{problem}");
}
