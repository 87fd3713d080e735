//! What is known of each error code, and which operations answer it.

use super::Operation;
use serde_json::Value;

/// Where a set of codes says what is known of them.
pub(crate) const ERROR_HELP: &str = "x-error-help";
/// Whether to send a request again that was refused with a code.
pub(crate) const RETRY_ADVICE: [&str; 4] = ["never", "after-change", "later", "after-check"];

/// What is known of one code.
pub(crate) struct ErrorHelp<'a> {
    pub(crate) code: &'a str,
    pub(crate) meaning: &'a str,
    pub(crate) cause: &'a str,
    pub(crate) action: &'a str,
    pub(crate) retry: &'a str,
    /// Any operation may answer it, whether or not it says so.
    pub(crate) anywhere: bool,
    /// The ids of the operations that say so, in alphabetical order.
    pub(crate) operations: Vec<&'a str>,
}

/// What is known of the codes, in alphabetical order.
pub(super) fn of<'a>(document: &'a Value, operations: &[Operation<'a>]) -> Vec<ErrorHelp<'a>> {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let sets = schemas.into_iter().flatten();
    let help = sets.filter_map(|(_, set)| set.get(ERROR_HELP)?.as_object());
    let help = help.flatten();
    help.map(|(code, entry)| {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
        ErrorHelp {
            code,
            meaning: text("meaning").trim(),
            cause: text("cause").trim(),
            action: text("action").trim(),
            retry: text("retry"),
            anywhere: entry.get("anywhere") == Some(&Value::Bool(true)),
            operations: answering(code, operations),
        }
    })
    .collect()
}

fn answering<'a>(code: &str, operations: &[Operation<'a>]) -> Vec<&'a str> {
    let answers = |one: &&Operation<'a>| one.errors().any(|(known, _)| known == code);
    let answering = operations.iter().filter(answers);
    let mut found: Vec<_> = answering.map(Operation::id).collect();
    found.sort_unstable();
    found
}
