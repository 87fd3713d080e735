//! What a call takes beside ids: one value, which is its body or its query.

use super::parameter::{Location, Parameter};
use super::value_name;
use crate::openapi::{OperationAt, component, follow};
use serde_json::Value;

/// The value that a call takes.
pub(crate) enum Input<'a> {
    /// A body of this component.
    Body(&'a str),
    /// A query; the name is that of the type that holds its parameters.
    Query(String),
}

impl Input<'_> {
    /// The name of the value's type.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Body(name) => name,
            Self::Query(name) => name,
        }
    }
}

pub(super) fn of<'a>(
    at: &OperationAt<'a>,
    document: &'a Value,
    parameters: &[Parameter<'a>],
) -> Option<Input<'a>> {
    if let Some(body) = at.value.get("requestBody") {
        let schema = follow(document, body).pointer("/content/application~1json/schema");
        return schema.and_then(component).map(Input::Body);
    }
    let has_query = parameters
        .iter()
        .any(|one| one.location == Location::Query && !one.of_handle);
    has_query.then(|| Input::Query(value_name(at.id())))
}
