//! Hiding what a response has of secrets.

use cometchat::Operation;
use serde_json::{Value, json};

const HIDDEN: &str = "[hidden]";

/// Puts a word in the place of every member that the description marks as a secret.
pub(crate) fn hide(operation: &Operation, value: &mut Value) {
    hide_members(operation.response_secrets, value);
}

/// The same for members of these names.
pub(super) fn hide_members(names: &[&str], value: &mut Value) {
    if names.is_empty() {
        return;
    }
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                if names.contains(&key.as_str()) && !inner.is_null() {
                    *inner = json!(HIDDEN);
                } else {
                    hide_members(names, inner);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| hide_members(names, inner)),
        _ => {}
    }
}
