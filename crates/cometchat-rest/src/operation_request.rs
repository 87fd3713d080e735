//! Any operation of the table, called by the names of its parameters.

use crate::operation::{Kind, Location, Operation, Parameter};
use crate::runtime::{
    Client, Described, Error, InvalidInput, Joined, ParameterValue, Parts, PreparedRequest,
    check_segment,
};
use crate::wire::Part;
use serde_json::{Map, Value};
use std::fmt;

/// A request to an operation of the table, for programs that do not know before they run which one it will be.
///
/// Its parameters are given by the names on the wire, and the table decides where each stands and how it is written.
///
/// ```no_run
/// use cometchat_rest::{Client, OperationRequest, operations};
///
/// # async fn example(client: Client) -> Result<(), cometchat_rest::Error> {
/// let request = OperationRequest::new(&operations::LIST_USERS).parameter("tags", "staff").parameter("tags", "night");
/// let response = client.send(&request.prepare(&client)?, None).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct OperationRequest {
    operation: &'static Operation,
    parameters: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl OperationRequest {
    /// A request to this operation.
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            parameters: Vec::new(),
            query: Vec::new(),
            body: None,
        }
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Gives a parameter of the operation a value; one that takes several is given them one by one. Where the path and the query have
    /// a parameter of the same name, it is the path's, and [`query`](Self::query) gives the other.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Adds a parameter to the query that the table does not have, or whose name is that of one in the path.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends this JSON.
    pub fn json(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// The first value of a parameter.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut given = self.parameters.iter();
        given
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The value of a field of the body, if it is text.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.body.as_ref()?.get(name)?.as_str()
    }

    /// The request, to be sent by [`Client::send`].
    ///
    /// # Errors
    /// If a parameter is unknown, missing, given more than once without taking several values, or not of its kind; if a segment of the
    /// path would change the endpoint; if there is a body that the operation does not take. The error names it.
    pub fn prepare(&self, client: &Client) -> Result<PreparedRequest, Error> {
        let operation = self.operation;
        for (name, value) in &self.parameters {
            let known = operation.parameters.iter().find(|one| one.name == name);
            let rule = || format!("is no parameter of {}", operation.id);
            let known = known.ok_or_else(|| InvalidInput::new(name.clone(), rule()))?;
            check(known, value)?;
        }
        let values = |parameter: &Parameter| -> Vec<&str> {
            let given = match self.is_shadowed(parameter) {
                true => &self.query,
                false => &self.parameters,
            };
            given
                .iter()
                .filter(|(name, _)| name == parameter.name)
                .map(|(_, value)| value.as_str())
                .collect()
        };
        for parameter in operation.parameters {
            let count = values(parameter).len();
            if count == 0 && parameter.required {
                return Err(InvalidInput::new(parameter.name, "must be set").into());
            }
            if count > 1 && !parameter.list {
                return Err(InvalidInput::new(parameter.name, "takes one value").into());
            }
        }
        if self.body.is_some() && operation.body.is_none() {
            return Err(InvalidInput::new("body", "is not taken by this operation").into());
        }
        // Where the body may be left out, an empty object is sent, as by the calls of this crate.
        let empty = Value::Object(Map::new());
        let body = operation.body.map(|_| self.body.as_ref().unwrap_or(&empty));
        let path: Vec<&str> = self.path()?;
        let of = |location: Location| {
            let all = operation.parameters.iter();
            all.filter(move |one| one.location == location)
                .map(|one| {
                    (
                        one.name,
                        Values {
                            given: values(one),
                            joined: one.joined,
                        },
                    )
                })
                .collect::<Vec<_>>()
        };
        let (query, headers) = (of(Location::Query), of(Location::Header));
        let mut query: Vec<(&str, &dyn ParameterValue)> = by_reference(&query);
        let is_known = |name: &str| {
            let mut known = operation.parameters.iter();
            known.any(|one| one.name == name && self.is_shadowed(one))
        };
        query.extend(
            self.query
                .iter()
                .filter(|(name, _)| !is_known(name))
                .map(|(name, value)| (name.as_str(), value as &dyn ParameterValue)),
        );
        let parts = Parts {
            path: &path,
            query: &query,
            extra: None,
            headers: &by_reference(&headers),
            body: body.map(Part::Json),
        };
        client.prepare(Described::InTable(operation), &parts)
    }

    /// Whether another parameter, of the path, has the name of this one.
    fn is_shadowed(&self, parameter: &Parameter) -> bool {
        let mut all = self.operation.parameters.iter();
        let first = all.find(|one| one.name == parameter.name);
        first.is_some_and(|first| first.location != parameter.location)
    }

    /// The values of the parameters in the path, in its order.
    fn path(&self) -> Result<Vec<&str>, InvalidInput> {
        let names = self.operation.path.split(['{', '}']).skip(1).step_by(2);
        names
            .map(|name| {
                let value = self.value(name).unwrap_or_default();
                check_segment(name, value)?;
                Ok(value)
            })
            .collect()
    }
}

fn check(parameter: &Parameter, value: &str) -> Result<(), InvalidInput> {
    let rule = match parameter.kind {
        Kind::Integer if value.parse::<i64>().is_err() => "must be a whole number",
        Kind::Seconds if value.parse::<i64>().is_err() => {
            "must be a moment in whole seconds since 1970-01-01 UTC"
        }
        Kind::Number if value.parse::<f64>().is_err() => "must be a number",
        Kind::Boolean if !matches!(value, "true" | "false") => "must be `true` or `false`",
        _ if value.chars().any(char::is_control) => "must not contain control characters",
        _ if parameter.joined && value.contains(',') => "must not contain a comma",
        _ => return Ok(()),
    };
    Err(InvalidInput::new(parameter.name, rule))
}

fn by_reference<'a>(all: &'a [(&'a str, Values<'a>)]) -> Vec<(&'a str, &'a dyn ParameterValue)> {
    all.iter()
        .map(|(name, values)| (*name, values as &dyn ParameterValue))
        .collect()
}

/// The values of a parameter.
struct Values<'a> {
    given: Vec<&'a str>,
    joined: bool,
}

impl ParameterValue for Values<'_> {
    fn texts(&self, with: &mut dyn FnMut(&str)) {
        if self.joined {
            Joined(&self.given).texts(with);
        } else {
            self.given.texts(with);
        }
    }
}

/// Only the operation and the names of the parameters: values and bodies may hold secrets.
impl fmt::Debug for OperationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = self.parameters.iter().chain(&self.query);
        let names: Vec<&str> = given.map(|(name, _)| name.as_str()).collect();
        f.debug_struct("OperationRequest")
            .field("operation", &self.operation.id)
            .field("parameters", &names)
            .field("has_body", &self.body.is_some())
            .finish_non_exhaustive()
    }
}
