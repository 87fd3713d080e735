//! Extensions: those that `openapi/README.md` gives a meaning, where it gives it; a misspelled one would mean nothing.

use super::Report;
use crate::openapi::operations;
use crate::openapi::schemas::schemas;
use serde_json::{Map, Value};

const ON_OPERATIONS: &[&str] = &["x-rate-class", "x-repeat", "x-on-behalf-of", "x-user-limit"];
const ON_SCHEMAS: &[&str] = &[
    "x-extensible-enum",
    "x-closed-form-of",
    "x-first-match",
    "x-rust-type",
];
/// Said or left out.
const FLAGS: &[&str] = &["x-first-match"];

pub(super) fn check(report: &mut Report<'_>) {
    let document = report.document();
    for operation in operations(document) {
        check_keys(report, &operation.pointer, operation.value, ON_OPERATIONS);
    }
    schemas(document, &mut |place, schema| {
        check_keys(report, place, schema, ON_SCHEMAS)
    });
}

fn check_keys(report: &mut Report<'_>, place: &str, holder: &Map<String, Value>, known: &[&str]) {
    for (key, value) in holder.iter().filter(|(key, _)| key.starts_with("x-")) {
        if !known.contains(&key.as_str()) {
            report.add(
                place,
                format!("`{key}` has no meaning here; openapi/README.md lists the extensions"),
            );
        } else if FLAGS.contains(&key.as_str()) && *value != Value::Bool(true) {
            report.add(place, format!("`{key}` is `true` or left out"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_extension_has_a_meaning_in_the_readme() {
        let path = crate::workspace::root().join("openapi/README.md");
        let readme = std::fs::read_to_string(path).unwrap();
        for key in ON_OPERATIONS.iter().chain(ON_SCHEMAS) {
            assert!(readme.contains(&format!("| `{key}` |")), "{key}");
        }
    }
}
