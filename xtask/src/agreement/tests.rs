use super::*;
use std::panic::catch_unwind;
use std::sync::LazyLock;

/// Asking about each case takes seconds.
static COLLECTED: LazyLock<Collected> = LazyLock::new(|| collect(cases::empty()));

/// The code of a description, or why there is none.
fn code(document: &Value) -> Result<(), String> {
    let document = document.clone();
    match catch_unwind(|| codegen::files(&Bundle::of(document)).map(drop)) {
        Ok(outcome) => outcome,
        Err(panic) => Err(panic
            .downcast_ref::<String>()
            .cloned()
            .unwrap_or_else(|| "a panic".to_owned())),
    }
}

/// That it compiles, too, is shown by `cargo xtask ci agreement`.
#[test]
fn whatever_can_be_described_is_refused_with_its_place_or_becomes_code_that_parses() {
    let collected = &*COLLECTED;
    assert!(
        collected.problems.is_empty(),
        "{}",
        collected.problems.join("\n")
    );
    assert!(collected.accepted.len() > 300 && collected.refused > 300);
    let together = openapi::lint(&Bundle::of(collected.document.clone()));
    assert!(together.is_empty(), "{}", together.join("\n"));
    let Err(error) = code(&collected.document) else {
        return;
    };
    // Which of them it is.
    let alone = cases::with_room(cases::empty());
    for case in cases::all() {
        let mut document = alone.clone();
        case.add_to(&mut document);
        if openapi::lint(&Bundle::of(document.clone())).is_empty()
            && let Err(error) = code(&document)
        {
            panic!("{}: accepted, but {error}", case.name);
        }
    }
    panic!("only all of them together: {error}");
}

#[test]
fn what_is_needed_is_accepted() {
    let collected = &*COLLECTED;
    for name in [
        "integer/unixtime in a query, required: false",
        "integer/unixtime in a query, required: true",
        "boolean in a query, required: false",
        "number/float in a query, required: false",
        "string/date-time in VariedAnswer",
        "string/uuid in a query, required: true",
        "integer/int8 in VariedRequest",
        "a list in a query, form, explode: Some(false)",
        "a property `type`, required: true",
        "`type` in a query",
        "the success 201, with a body: true",
        "the success 202, with a body: true",
        "the success 202, with a body: false",
        "the success 204, with a body: false",
    ] {
        assert!(
            collected.accepted.iter().any(|accepted| accepted == name),
            "{name}"
        );
    }
}
