//! Parameters.

use crate::openapi::OperationAt;
use serde_json::{Value, json};

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

/// A parameter of an operation.
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    pub(crate) location: Location,
    pub(crate) value: &'a Value,
}

/// Every parameter of an operation, its path's included.
pub(super) fn all<'a>(at: &OperationAt<'a>, document: &'a Value) -> Vec<Parameter<'a>> {
    let found = at.parameters(document).into_iter();
    let read = found.filter_map(|(_, value)| {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let location = match text("in")? {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            _ => return None,
        };
        Some(Parameter {
            name: text("name")?,
            location,
            value,
        })
    });
    read.collect()
}

impl<'a> Parameter<'a> {
    pub(crate) fn text(&self, key: &str) -> &'a str {
        self.value
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// Whether a list is sent as one parameter, joined by commas.
    pub(crate) fn is_joined(&self) -> bool {
        self.value.get("explode") == Some(&json!(false))
    }

    pub(crate) fn is_required(&self) -> bool {
        self.value.get("required") == Some(&Value::Bool(true))
    }

    /// Whether its values are secrets.
    pub(crate) fn is_sensitive(&self) -> bool {
        let schema = self.value.get("schema");
        schema.and_then(|schema| schema.get("x-sensitive")) == Some(&Value::Bool(true))
    }
}
