//! Faults in what is said of error codes.

use super::{accepted, refused, with};
use serde_json::{Value, json};

const SET: &str = "/components/schemas/ErrorCode";

fn with_help(help: Value) -> Value {
    with(
        SET,
        json!({
            "description": "What went wrong.",
            "type": "string",
            "x-extensible-enum": ["ERR_MOON", "ERR_SUN"],
            "x-error-help": help,
        }),
    )
}

fn entry() -> Value {
    json!({ "meaning": "There are enough.", "cause": "Too many.", "action": "Take one away.", "retry": "after-change" })
}

#[test]
fn help_on_every_code_is_sound() {
    let mut anywhere = entry();
    anywhere["anywhere"] = json!(true);
    accepted(with_help(
        json!({ "ERR_MOON": entry(), "ERR_SUN": anywhere }),
    ));
}

#[test]
fn a_code_without_an_entry_is_refused() {
    let document = with_help(json!({ "ERR_MOON": entry() }));
    let place = format!("{SET}/x-error-help");
    refused(document, &place, "`ERR_SUN` has no entry");
}

#[test]
fn an_entry_without_a_code_is_refused() {
    let help = json!({ "ERR_MOON": entry(), "ERR_SUN": entry(), "ERR_STAR": entry() });
    let place = format!("{SET}/x-error-help/ERR_STAR");
    refused(with_help(help), &place, "is no code of the set");
}

#[test]
fn error_codes_without_any_help_are_refused() {
    let codes = json!({ "description": "What went wrong.", "type": "string", "x-extensible-enum": ["ERR_MOON"] });
    refused(with(SET, codes), SET, "`x-error-help` is missing");
}

#[test]
fn an_entry_that_says_too_little_or_something_else_is_refused() {
    for (key, value, message) in [
        ("meaning", json!(""), "`meaning` is missing"),
        ("cause", json!(1), "`cause` is missing"),
        ("action", Value::Null, "`action` is missing"),
        (
            "retry",
            json!("perhaps"),
            "`retry` must be one of never, after-change",
        ),
        (
            "anywhere",
            json!(false),
            "`anywhere: false` has no meaning here",
        ),
        ("status", json!(404), "`status: 404` has no meaning here"),
    ] {
        let mut odd = entry();
        odd[key] = value;
        let help = json!({ "ERR_MOON": odd, "ERR_SUN": entry() });
        let place = format!("{SET}/x-error-help/ERR_MOON");
        refused(with_help(help), &place, message);
    }
}

#[test]
fn an_operation_that_answers_an_unknown_code_is_refused() {
    let mut document = with_help(json!({ "ERR_MOON": entry(), "ERR_SUN": entry() }));
    document["paths"]["/reasons/{id}"]["get"]["x-errors"] = json!({ "ERR_STAR": "There is none." });
    refused(
        document,
        "/paths/~1reasons~1{id}/get/x-errors/ERR_STAR",
        "must be a code of `ErrorCode`",
    );
}
