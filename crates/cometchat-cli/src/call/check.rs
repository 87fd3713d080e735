//! What is wrong with a request, found before anything leaves.

use super::Ask;
use crate::description::closed;
use crate::failure::Failure;
use cometchat::check_id;
use serde_json::{Value, json};

/// How many mistakes are told.
const TOLD: usize = 8;

pub(super) fn check(ask: &Ask) -> Result<(), Failure> {
    for (parameter, value) in &ask.parameters {
        let name = parameter.name;
        if parameter.id.is_some() || name == "onBehalfOf" {
            check_id(name, value)?;
        }
        if value.chars().any(char::is_control) {
            let text = format!("`{name}` must not contain control characters");
            return Err(Failure::usage(text).fact("field", name));
        }
        if let Some(said) = ask.described.parameter(parameter) {
            bounds(name, value, &said.schema)?;
        }
    }
    let Some(schema) = &ask.described.body else {
        return Ok(());
    };
    let empty = json!({});
    let body = match &ask.body {
        Some(body) => body,
        None if ask.described.body_required => &empty,
        None => return Ok(()),
    };
    let problems = problems(schema, body);
    if problems.is_empty() {
        return Ok(());
    }
    let mut text: Vec<String> = problems.iter().take(TOLD).map(Problem::told).collect();
    if problems.len() > TOLD {
        text.push(format!("and {} more", problems.len() - TOLD));
    }
    let list: Vec<Value> = problems
        .iter()
        .map(|one| json!({ "path": one.path, "rule": one.rule }))
        .collect();
    Err(Failure::usage(text.join("\n       ")).fact("problems", list))
}

/// The bounds of a number in the query. A set of values may grow, so others pass.
fn bounds(name: &str, value: &str, schema: &Value) -> Result<(), Failure> {
    let Ok(number) = value.parse::<i64>() else {
        return Ok(());
    };
    let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
    let rule = match (bound("minimum"), bound("maximum")) {
        (Some(least), _) if number < least => format!("must be at least {least}"),
        (_, Some(most)) if number > most => format!("must be at most {most}"),
        _ => return Ok(()),
    };
    Err(Failure::usage(format!("`{name}` {rule}")).fact("field", name))
}

/// Something in a body that must not be so.
pub(crate) struct Problem {
    /// Where it stands, with dots.
    pub(crate) path: String,
    pub(crate) rule: String,
}

impl Problem {
    fn told(&self) -> String {
        match self.path.is_empty() {
            true => self.rule.clone(),
            false => format!("`{}`: {}", self.path, self.rule),
        }
    }
}

/// What of a body does not fit its schema. The values are not repeated, since they may be secrets.
pub(crate) fn problems(schema: &Value, body: &Value) -> Vec<Problem> {
    let Ok(validator) = jsonschema::validator_for(&closed(schema)) else {
        return Vec::new();
    };
    let errors = validator.iter_errors(body);
    errors
        .map(|error| Problem {
            path: error
                .instance_path()
                .to_string()
                .trim_start_matches('/')
                .replace('/', "."),
            rule: error.masked_with("the value").to_string(),
        })
        .collect()
}
