//! Each test plants one fault in a small sound description, and looks for the report that names its place and the rule.

mod answers_and_bodies;
mod error_help;
mod operations;
mod parameters;
mod parsing;
mod progenitor;
mod schemas;

use super::lint;
use crate::openapi::{Bundle, sample};
use serde_json::{Value, json};

/// A sound description with `value` at the pointer `place`; everything above it must exist. A list takes `-` for its end.
fn with(place: &str, value: Value) -> Value {
    let mut document = sample::description();
    set(&mut document, place, value);
    document
}

/// A sound description without what stands at the pointer `place`.
fn without(place: &str) -> Value {
    let mut document = sample::description();
    let (above, key) = place.rsplit_once('/').unwrap();
    let holder = document.pointer_mut(above).and_then(Value::as_object_mut);
    holder.unwrap().remove(&key.replace("~1", "/")).unwrap();
    document
}

fn set(document: &mut Value, place: &str, value: Value) {
    let (above, key) = place.rsplit_once('/').unwrap();
    match document.pointer_mut(above) {
        Some(Value::Object(map)) => {
            map.insert(key.replace("~1", "/"), value);
        }
        Some(Value::Array(list)) if key == "-" => list.push(value),
        Some(Value::Array(list)) => list[key.parse::<usize>().unwrap()] = value,
        _ => panic!("nothing at {above}"),
    }
}

/// Asserts that the description is refused at `place`, by the rule that says `message`.
#[track_caller]
fn refused(document: Value, place: &str, message: &str) {
    let problems = lint(&Bundle::of(document));
    let start = format!("openapi/openapi.yaml#{place}: ");
    let found = problems
        .iter()
        .any(|problem| problem.starts_with(&start) && problem.contains(message));
    assert!(found, "no `{start}…{message}` in {problems:#?}");
}

fn accepted(document: Value) {
    let problems = lint(&Bundle::of(document));
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn a_sound_description_has_no_problem() {
    let problems = lint(&Bundle::of(sample::description()));
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn a_part_that_nothing_leads_to_is_reported() {
    let mut bundle = Bundle::of(sample::description());
    bundle
        .unreached
        .push("users.yaml#/paths/~1users".to_owned());
    let problems = lint(&bundle);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(
        problems[0].starts_with("openapi/users.yaml#/paths/~1users: nothing leads here"),
        "{problems:#?}"
    );
}
