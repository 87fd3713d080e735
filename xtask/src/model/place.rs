//! Where the facade has an operation. One rule for all:
//!
//! | in the path | in Rust |
//! |---|---|
//! | a segment, `/users` | a method without arguments, `users()` |
//! | a segment and its parameter, `/users/{uid}` | its singular with the id, `user(uid)` |
//! | the operation | the first word of its id: `list`, `create`, `ban` |
//!
//! Three words of the description change that: `x-path-names` of the whole description respells segments, `x-resource` of an
//! operation stands in for its path, and `x-method` for the first word of its id.

use crate::openapi::{OperationAt, pascal_case, snake_case};
use serde_json::Value;

/// Where an operation is found.
pub(crate) struct Place {
    pub(crate) steps: Vec<Step>,
    pub(crate) method: String,
}

/// One step from the client to an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Step {
    /// The method, such as `users` or `user`.
    pub(crate) name: String,
    /// The parameter that it takes.
    pub(crate) parameter: Option<String>,
}

/// Where the facade has an operation.
pub(crate) fn of(at: &OperationAt<'_>, document: &Value) -> Result<Place, String> {
    let method = match at.text("x-method") {
        "" => at.id().split('-').next().unwrap_or_default().to_owned(),
        said => said.to_owned(),
    };
    let path = match at.text("x-resource") {
        "" => at.path,
        said => said,
    };
    Ok(Place {
        steps: steps(path, document)?,
        method: snake_case(&method),
    })
}

fn steps(path: &str, document: &Value) -> Result<Vec<Step>, String> {
    let mut steps: Vec<Step> = Vec::new();
    let mut before = None;
    for segment in path.split('/').skip(1) {
        let parameter = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match (parameter, steps.last_mut()) {
            (None, _) => steps.push(Step {
                name: spelling(segment, document),
                parameter: None,
            }),
            (Some(parameter), Some(last)) if last.parameter.is_none() => {
                last.name = singular(&last.name).ok_or_else(|| {
                    format!("`{segment}` follows `{}`, which is no plural", last.name)
                })?;
                last.parameter = Some(parameter.to_owned());
            }
            (Some(_), _) => {
                return Err(format!(
                    "`{segment}` follows {before:?}; say where it belongs by `x-resource`"
                ));
            }
        }
        before = Some(segment);
    }
    Ok(steps)
}

/// A segment as a name in Rust.
fn spelling(segment: &str, document: &Value) -> String {
    let names = document.get("x-path-names");
    let said = names
        .and_then(|names| names.get(segment))
        .and_then(Value::as_str);
    said.map_or_else(|| snake_case(segment), str::to_owned)
}

fn singular(plural: &str) -> Option<String> {
    plural.strip_suffix('s').map(str::to_owned)
}

impl Place {
    /// The module that has it: the first step, as the path spells it in the plural.
    pub(crate) fn module(&self) -> String {
        self.steps.first().map(Step::plural).unwrap_or_default()
    }
}

impl Step {
    /// The module that it begins.
    pub(crate) fn plural(&self) -> String {
        match self.parameter {
            Some(_) => format!("{}s", self.name),
            None => self.name.clone(),
        }
    }
}

/// The type of the handle that steps lead to.
pub(crate) fn type_name(steps: &[Step]) -> String {
    let words = steps
        .iter()
        .map(|step| pascal_case(&step.name.to_ascii_lowercase()));
    let name: String = words.collect();
    match steps.last().and_then(|step| step.parameter.as_ref()) {
        Some(_) => format!("{name}Handle"),
        None => name,
    }
}
