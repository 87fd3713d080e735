//! Query parameters.

use serde_json::{Value, json};

/// Whether a list is sent as one parameter, joined by commas.
pub(super) fn is_joined(parameter: &Value) -> bool {
    parameter.get("explode") == Some(&json!(false))
}
