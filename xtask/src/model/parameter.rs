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
    /// Whether it is an id that the handle holds, rather than a part of what the call takes: of the path, or named in `x-resource`.
    pub(crate) of_handle: bool,
    pub(crate) value: &'a Value,
}

/// Every parameter of an operation, its path's included.
pub(super) fn all<'a>(at: &OperationAt<'a>, document: &'a Value) -> Vec<Parameter<'a>> {
    let found = at.parameters(document).into_iter();
    let read = found.filter_map(|(_, value)| {
        if is_beside_body(value) {
            return None;
        }
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let location = match text("in")? {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            _ => return None,
        };
        let name = text("name")?;
        Some(Parameter {
            name,
            location,
            of_handle: location == Location::Path || is_of_handle(at.text("x-resource"), name),
            value,
        })
    });
    read.collect()
}

/// Whether a parameter of the query is no part of what the generated call takes, which is the body: a method by hand sends it.
pub(crate) fn is_beside_body(parameter: &Value) -> bool {
    parameter.get("x-beside-body") == Some(&Value::Bool(true))
}

/// Whether a resource has the parameter in one of its steps.
pub(crate) fn is_of_handle(resource: &str, parameter: &str) -> bool {
    resource.contains(&format!("{{{parameter}}}"))
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
