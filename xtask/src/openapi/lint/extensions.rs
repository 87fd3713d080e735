//! Extensions: those that `openapi/README.md` gives a meaning, where it gives it; a misspelled one would mean nothing.

use super::Report;
use crate::model::webhooks;
use crate::openapi::schemas::schemas;
use crate::openapi::{operations, pointer};
use serde_json::{Map, Value};

const ON_OPERATIONS: &[&str] = &[
    "x-by-hand",
    "x-errors",
    "x-method",
    "x-on-behalf-of",
    "x-outcomes",
    "x-pages",
    "x-rate-class",
    "x-repeat",
    "x-resource",
    "x-risk",
    "x-since",
    "x-user-limit",
];
const ON_PARAMETERS: &[&str] = &["x-beside-body", "x-id-type"];
const ON_SCHEMAS: &[&str] = &[
    "x-aliases",
    "x-closed-form-of",
    "x-constructor",
    "x-error-help",
    "x-extensible-enum",
    "x-first-match",
    "x-rust-type",
    "x-sensitive",
    "x-single-row",
];
const ON_SERVERS: &[&str] = &["x-name"];
const ON_THE_WHOLE: &[&str] = &["x-path-names", "x-webhooks"];
const ON_WEBHOOKS: &[&str] = &[
    "x-category",
    "x-deduplicate-by",
    "x-mark",
    "x-moments",
    "x-trigger",
];
/// Said or left out.
const FLAGS: &[&str] = &[
    "x-beside-body",
    "x-by-hand",
    "x-first-match",
    "x-sensitive",
    "x-single-row",
];

pub(super) fn check(report: &mut Report<'_>) {
    let document = report.document();
    for operation in operations(document) {
        check_keys(report, &operation.pointer, operation.value, ON_OPERATIONS);
        let servers = operation.value.get("servers").and_then(Value::as_array);
        for server in servers.into_iter().flatten().filter_map(Value::as_object) {
            check_keys(report, &operation.pointer, server, ON_SERVERS);
        }
        for (place, parameter) in operation.parameters(document) {
            if let Some(parameter) = parameter.as_object() {
                check_keys(report, &place, parameter, ON_PARAMETERS);
            }
        }
    }
    for webhook in webhooks(document) {
        let place = pointer::push("/x-webhooks", webhook.name);
        if let Some(post) = webhook.post().as_object() {
            check_keys(report, &place, post, ON_WEBHOOKS);
        }
    }
    if let Some(document) = document.as_object() {
        check_keys(report, "", document, ON_THE_WHOLE);
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
        let known = [
            ON_OPERATIONS,
            ON_PARAMETERS,
            ON_SCHEMAS,
            ON_SERVERS,
            ON_THE_WHOLE,
            ON_WEBHOOKS,
        ];
        for key in known.into_iter().flatten() {
            assert!(readme.contains(&format!("| `{key}` |")), "{key}");
        }
    }
}
