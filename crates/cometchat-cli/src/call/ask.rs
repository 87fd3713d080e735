//! What is asked of the API, out of the arguments.

use super::{body, check};
use crate::command::{BODY, argument_id, parameter_id};
use crate::description::{self, Described};
use crate::failure::Failure;
use crate::input::Input;
use crate::tree::{Verb, ids, is_argument};
use clap::ArgMatches;
use cometchat::facts::{Location, Parameter};
use cometchat::{Client, Operation, OperationRequest};
use serde_json::Value;

/// A request to make.
pub(crate) struct Ask {
    pub(crate) operation: &'static Operation,
    pub(crate) described: Described,
    /// In the order of the table.
    pub(crate) parameters: Vec<(&'static Parameter, String)>,
    pub(crate) body: Option<Value>,
}

impl Ask {
    /// Reads the arguments of a command, and checks what they come to.
    pub(crate) fn of(
        verb: &Verb,
        matches: &ArgMatches,
        input: &mut Input,
    ) -> Result<Self, Failure> {
        let (arguments, _) = verb.arguments();
        let given = arguments
            .iter()
            .filter(|name| matches.contains_id(&argument_id(name)))
            .count();
        let operation = verb.operation_of(given);
        let described = description::operation(&operation.id);
        let mut parameters = Vec::new();
        for parameter in operation.parameters {
            let id = match is_argument(operation, parameter) {
                true => argument_id(parameter),
                false => parameter_id(parameter),
            };
            let given = match parameter.list {
                true => several(&texts(matches, &id), parameter.name)?,
                false => texts(matches, &id),
            };
            for value in given {
                let value = match parameter.sensitive {
                    true => input.secret(&value, parameter.name, true)?,
                    false => value,
                };
                parameters.push((parameter, value));
            }
        }
        let whole = match matches.try_get_one::<String>(BODY) {
            Ok(Some(place)) => Some(input.json(place, "--body")?),
            _ => None,
        };
        let body = match &described.body {
            Some(schema) => body::of(schema, whole, matches, input)?,
            None => None,
        };
        let ask = Self {
            operation,
            described,
            parameters,
            body,
        };
        check::check(&ask)?;
        Ok(ask)
    }

    /// The value of a parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let mut given = self.parameters.iter();
        given
            .find(|(known, _)| known.name == name)
            .map(|(_, value)| value.as_str())
    }

    /// Gives a parameter of the operation a value where it has none.
    pub(crate) fn set_default(&mut self, name: &str, value: String) {
        let mut parameters = self.operation.parameters.iter();
        if let (None, Some(parameter)) = (
            self.parameter(name),
            parameters.find(|one| one.name == name),
        ) {
            self.parameters.push((parameter, value));
        }
    }

    /// The request of this client.
    pub(crate) fn request(&self, client: &Client) -> OperationRequest {
        let mut request = client.operation(self.operation);
        for (parameter, value) in &self.parameters {
            let has_name_of_argument = !is_argument(self.operation, parameter)
                && ids(self.operation).contains(&parameter.name);
            request = match has_name_of_argument {
                true => request.query(parameter.name, value.clone()),
                false => request.parameter(parameter.name, value.clone()),
            };
        }
        match &self.body {
            Some(body) => request.json(body.clone()),
            None => request,
        }
    }

    /// What is about to be done, for a question: `Delete a group (team)`.
    pub(crate) fn sentence(&self) -> String {
        let ids = self.operation.parameters.iter();
        let ids = ids.filter(|one| one.location == Location::Path && !one.sensitive);
        let ids: Vec<&str> = ids.filter_map(|one| self.parameter(one.name)).collect();
        match ids.is_empty() {
            true => self.operation.summary.to_owned(),
            false => format!("{} ({})", self.operation.summary, ids.join(", ")),
        }
    }
}

/// The values of an argument of whatever kind, as texts.
pub(super) fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    if let Ok(Some(values)) = matches.try_get_many::<String>(id) {
        return values.cloned().collect();
    }
    if let Ok(Some(values)) = matches.try_get_many::<bool>(id) {
        return values.map(ToString::to_string).collect();
    }
    if let Ok(Some(values)) = matches.try_get_many::<i64>(id) {
        return values.map(ToString::to_string).collect();
    }
    if let Ok(Some(values)) = matches.try_get_many::<f64>(id) {
        return values.map(ToString::to_string).collect();
    }
    Vec::new()
}

/// The values of a list, each flag of which has some with commas between them, or a JSON array.
pub(super) fn several(given: &[String], what: &str) -> Result<Vec<String>, Failure> {
    let mut all = Vec::new();
    for text in given {
        if !text.starts_with('[') {
            all.extend(text.split(',').map(str::to_owned));
            continue;
        }
        let list: Vec<Value> = serde_json::from_str(text)
            .map_err(|_| Failure::usage(format!("`{what}` begins with [ and is no JSON array")))?;
        all.extend(list.into_iter().map(|value| match value {
            Value::String(text) => text,
            other => other.to_string(),
        }));
    }
    Ok(all)
}
