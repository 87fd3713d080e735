//! The part of the API's description that is carried along. Only what is asked for is parsed.

mod fields;
mod schema;

pub(crate) use fields::{Field, Form, fields};
pub(crate) use schema::{closed, name_of, resolved};

use cometchat::facts::{Location, Parameter};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Written by `cargo xtask generate`.
const TEXT: &str = include_str!("cometchat.json");

#[derive(Deserialize)]
struct Description {
    tags: Vec<Tag>,
    #[serde(borrow)]
    operations: HashMap<&'static str, &'static RawValue>,
    #[serde(borrow)]
    schemas: HashMap<&'static str, &'static RawValue>,
}

#[derive(Deserialize)]
struct Tag {
    name: String,
    description: String,
}

/// What the description says of an operation.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Described {
    pub(crate) tag: String,
    pub(crate) description: String,
    pub(crate) parameters: Vec<DescribedParameter>,
    pub(crate) body: Option<Value>,
    pub(crate) body_required: bool,
    pub(crate) samples: Vec<Value>,
    pub(crate) response: Value,
    pub(crate) outcomes: Option<Outcomes>,
}

/// What the description says of a parameter.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct DescribedParameter {
    name: String,
    #[serde(rename = "in")]
    place: String,
    pub(crate) description: String,
    pub(crate) schema: Value,
    pub(crate) example: Value,
}

/// Where a response says what became of each of several things.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Outcomes {
    pub(crate) asked: Vec<String>,
    pub(crate) map: Option<String>,
    pub(crate) succeeded: Vec<String>,
    pub(crate) failed: HashMap<String, String>,
    pub(crate) absent: String,
}

fn description() -> Option<&'static Description> {
    static READ: OnceLock<Option<Description>> = OnceLock::new();
    READ.get_or_init(|| serde_json::from_str(TEXT).ok())
        .as_ref()
}

/// What is said of the operation of this id.
pub(crate) fn operation(id: &str) -> Described {
    let raw = description().and_then(|all| all.operations.get(id));
    raw.and_then(|raw| serde_json::from_str(raw.get()).ok())
        .unwrap_or_default()
}

/// The schema of this name.
pub(crate) fn schema(name: &str) -> Value {
    let raw = description().and_then(|all| all.schemas.get(name));
    raw.and_then(|raw| serde_json::from_str(raw.get()).ok())
        .unwrap_or_default()
}

/// What is said of a tag.
pub(crate) fn tag(name: &str) -> Option<&'static str> {
    let mut tags = description()?.tags.iter();
    tags.find(|tag| tag.name == name)
        .map(|tag| tag.description.as_str())
}

impl Described {
    pub(crate) fn parameter(&self, of_table: &Parameter) -> Option<&DescribedParameter> {
        let place = match of_table.location {
            Location::Path => "path",
            Location::Query => "query",
            _ => "header",
        };
        let mut parameters = self.parameters.iter();
        parameters.find(|one| one.name == of_table.name && one.place == place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cometchat::operations;

    #[test]
    fn the_description_has_every_operation_and_parameter_of_the_table() {
        for operation in operations::ALL {
            let described = super::operation(&operation.id);
            assert!(!described.description.is_empty(), "{}", operation.id);
            assert!(tag(&described.tag).is_some(), "{}", operation.id);
            assert_eq!(
                described.body.is_some(),
                operation.body.is_some(),
                "{}",
                operation.id
            );
            for parameter in operation.parameters {
                let said = described.parameter(parameter);
                assert!(said.is_some(), "{}: {}", operation.id, parameter.name);
            }
        }
    }
}
