//! What progenitor or typify panic on, refuse without saying where, or turn into something else is refused by us, before
//! they see it.

use super::*;
use crate::codegen;
use std::panic::catch_unwind;

const GET: &str = "/paths/~1reasons~1{id}/get";
const ID: &str = "/components/schemas/Reason/properties/id";
const BODY: &str = "/paths/~1users~1{uid}~1messages/post/requestBody/content";

/// Descriptions that progenitor cannot make code of, each with one fault.
fn fatal() -> Vec<(&'static str, Value)> {
    let parameter = |more: Value| with(&format!("{GET}/parameters/-"), more);
    let form = sample::description()
        .pointer(&format!("{BODY}/application~1json"))
        .unwrap()
        .clone();
    vec![
        ("no operation id", without(&format!("{GET}/operationId"))),
        (
            "an operation id that stands twice",
            with(&format!("{GET}/operationId"), json!("send-message")),
        ),
        (
            "two media types of a request",
            with(&format!("{BODY}/text~1plain"), form.clone()),
        ),
        (
            "a media type that is not implemented",
            with(BODY, json!({ "multipart/form-data": form })),
        ),
        (
            "an answer without a schema",
            without(&format!(
                "{GET}/responses/200/content/application~1json/schema"
            )),
        ),
        (
            "a path parameter that may be left out",
            without(&format!("{GET}/parameters/0/required")),
        ),
        (
            "a path parameter that is not declared",
            with(&format!("{GET}/parameters"), json!([])),
        ),
        (
            "a cookie",
            parameter(json!({ "name": "f", "in": "cookie", "schema": { "type": "string" } })),
        ),
        ("another version", with("/openapi", json!("3.1.0"))),
        (
            "a type that does not exist",
            with(ID, json!({ "type": "strng" })),
        ),
        (
            "a list of types",
            with(ID, json!({ "type": ["string", "null"] })),
        ),
        (
            "a schema that must not fit",
            with(
                ID,
                json!({ "not": { "type": "object", "required": ["a"] } }),
            ),
        ),
        (
            "values of two types",
            with(ID, json!({ "enum": ["a", 1, true] })),
        ),
        (
            "values that are one variant",
            with(
                ID,
                json!({ "type": "string", "enum": ["online", "Online"] }),
            ),
        ),
        (
            "a default that does not fit",
            with(ID, json!({ "type": "integer", "default": "spam" })),
        ),
        (
            "an encoding",
            with(
                &format!("{BODY}/application~1json/encoding"),
                json!({ "text": { "style": "form" } }),
            ),
        ),
    ]
}

#[test]
fn what_progenitor_fails_on_is_refused_before() {
    for (fault, document) in fatal() {
        let problems = lint(&Bundle::of(document));
        assert!(!problems.is_empty(), "{fault}: no problem");
        assert!(
            problems
                .iter()
                .all(|problem| problem.starts_with("openapi/openapi.yaml#")),
            "{fault}: {problems:#?}"
        );
    }
}

/// Keeps the list above honest: a fault that a newer progenitor handles can be allowed.
#[test]
fn progenitor_still_fails_on_each_of_them() {
    for (fault, document) in fatal() {
        let outcome = catch_unwind(|| codegen::files(&Bundle::of(document)).map(drop));
        match outcome {
            Ok(Ok(())) => panic!("{fault}: code was generated"),
            // Ours, and only reached when progenitor is content.
            Ok(Err(error)) => assert!(!error.contains("needs an example"), "{fault}: {error}"),
            Err(_) => {}
        }
    }
}
