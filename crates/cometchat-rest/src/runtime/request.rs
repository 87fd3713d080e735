//! Requests that are ready to be sent.

use super::form::{self, FormFile};
use super::path::{check_segment, encoded};
use super::redactor::Secrets;
use super::{Client, Error, InvalidInput, ParameterValue};
use crate::operation::{Location, Operation};
use crate::wire::Part;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::Url;
use serde_json::{Map, Value};
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

const API_KEY: HeaderName = HeaderName::from_static("apikey");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request that was checked and written, and can be sent any number of times: the bytes are the same each time.
///
/// [`Call::into_request`](super::Call::into_request) and [`RawRequest`](crate::RawRequest) make them, and [`Client::send`] sends
/// them.
#[derive(Clone)]
pub struct PreparedRequest {
    pub(super) operation: Described,
    pub(super) url: Url,
    headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Option<Bytes>,
    /// The media type of the body.
    media_type: HeaderValue,
    /// The values of parameters that are secrets.
    secrets: Secrets,
}

/// Neither path nor query nor body: each may hold secrets.
impl fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedRequest")
            .field("operation", &self.operation.id)
            .field("body_size", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}

impl PreparedRequest {
    /// What is known of its operation.
    #[must_use]
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    /// Adds a parameter to the query.
    pub fn append_query(&mut self, name: &str, value: &str) {
        self.url.query_pairs_mut().append_pair(name, value);
    }

    /// Sets a parameter of the query, in place of all of that name.
    pub fn set_query(&mut self, name: &str, value: &str) {
        self.remove_query(name);
        self.append_query(name, value);
    }

    /// Removes all parameters of that name from the query.
    pub fn remove_query(&mut self, name: &str) {
        let others = self.query_without(&[name]);
        self.url.set_query(None);
        if !others.is_empty() {
            self.url.query_pairs_mut().extend_pairs(others);
        }
    }

    /// The first value of a parameter of the query.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<String> {
        let mut pairs = self.url.query_pairs();
        pairs
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }

    /// Path and query, but for the parameters of these names.
    #[must_use]
    pub fn path_without(&self, names: &[&str]) -> String {
        let mut url = self.url.clone();
        let others = self.query_without(names);
        url.set_query(None);
        if !others.is_empty() {
            url.query_pairs_mut().extend_pairs(others);
        }
        let query = url.query().map(|query| format!("?{query}"));
        format!("{}{}", url.path(), query.unwrap_or_default())
    }

    fn query_without(&self, names: &[&str]) -> Vec<(String, String)> {
        let pairs = self
            .url
            .query_pairs()
            .filter(|(known, _)| !names.contains(&known.as_ref()));
        pairs
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect()
    }

    /// Adds a header.
    ///
    /// # Errors
    /// If it is none that can be sent, or one that the request has already: the key, the media types, who acts.
    pub fn append_header(&mut self, name: &str, value: &str) -> Result<(), InvalidInput> {
        let (name, value) = header(name, value)?;
        let is_ours = [API_KEY, ACCEPT, CONTENT_TYPE].contains(&name);
        if is_ours || self.headers.iter().any(|(known, _)| *known == name) {
            return Err(InvalidInput::new(
                format!("header.{name}"),
                "is set already, and cannot be replaced",
            ));
        }
        self.headers.push((name, value));
        Ok(())
    }

    /// Adds a field to the body, which is made if there is none.
    ///
    /// # Errors
    /// If the body has such a field, or is no object.
    pub fn insert_field(&mut self, name: &str, value: Value) -> Result<(), InvalidInput> {
        let field = || format!("field.{name}");
        let body = self.body.as_deref().unwrap_or(b"{}");
        let Ok(Value::Object(mut body)) = serde_json::from_slice(body) else {
            return Err(InvalidInput::new(field(), "has no object to stand in"));
        };
        if body.contains_key(name) {
            return Err(InvalidInput::new(
                field(),
                "is set already, and cannot be replaced",
            ));
        }
        body.insert(name.to_owned(), value);
        let body = serde_json::to_vec(&crate::wire::JsonObject::from(body));
        let body = body.map_err(|error| InvalidInput::new(field(), error.to_string()))?;
        self.body = Some(body.into());
        Ok(())
    }

    /// Writes the body as a form, `multipart/form-data`: each field is a part of its own, a text as it is, a list as `joined` writes
    /// it, and all else as JSON.
    ///
    /// # Errors
    /// If the body is no object.
    pub fn into_form(
        mut self,
        joined: &dyn Fn(&str, &[Value]) -> String,
        file: Option<FormFile<'_>>,
    ) -> Result<Self, InvalidInput> {
        let body = self.body.as_deref().unwrap_or(b"{}");
        let Ok(Value::Object(fields)) = serde_json::from_slice(body) else {
            return Err(InvalidInput::new("body", "has no fields to make a form of"));
        };
        let (media_type, body) = form::written(&fields, joined, file)?;
        self.media_type = media_type;
        self.body = Some(body);
        Ok(self)
    }

    /// What must not be shown of it, beside the key.
    pub(super) fn secrets(&self) -> Secrets {
        let mut secrets = self.secrets.clone();
        let body = self.body.as_deref().unwrap_or_default();
        secrets.push_members(self.operation.request_secrets, body);
        secrets
    }

    pub(super) fn method(&self) -> &Method {
        &self.operation.method
    }

    /// The headers that it leaves with, but for those that the HTTP client adds.
    pub(super) fn headers(&self, client: &Client) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(4);
        headers.insert(API_KEY, client.key.header().clone());
        headers.insert(ACCEPT, JSON);
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, self.media_type.clone());
        }
        headers.extend(self.headers.iter().cloned());
        headers
    }
}

/// The operation of a request. A description is large, and requests are moved.
#[derive(Clone)]
pub(crate) enum Described {
    /// One of the table.
    InTable(&'static Operation),
    /// One that the caller describes.
    ByCaller(Arc<Operation>),
}

impl Described {
    pub(crate) fn by_caller(operation: Operation) -> Self {
        Self::ByCaller(Arc::new(operation))
    }
}

impl Deref for Described {
    type Target = Operation;

    #[inline]
    fn deref(&self) -> &Operation {
        match self {
            Self::InTable(operation) => operation,
            Self::ByCaller(operation) => operation,
        }
    }
}

/// The parts of a request, as an operation's function has them.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    /// The values of the parameters in the path, in its order.
    pub(crate) path: &'a [&'a str],
    /// The parameters of the query, by name.
    pub(crate) query: &'a [(&'a str, &'a dyn ParameterValue)],
    /// Further parameters of the query, which the description does not have.
    pub(crate) extra: Option<&'a Map<String, Value>>,
    /// The headers, by name; those without a value are left out.
    pub(crate) headers: &'a [(&'a str, &'a dyn ParameterValue)],
    pub(crate) body: Option<Part<'a>>,
}

impl Client {
    /// Checks the parts and writes the request. It is the same for all operations.
    pub(crate) fn prepare(
        &self,
        operation: Described,
        parts: &Parts<'_>,
    ) -> Result<PreparedRequest, Error> {
        let base = self.base_of(&operation)?;
        let mut path = base.url.path().trim_end_matches('/').to_owned();
        append_path(&mut path, &operation.path, parts.path)?;
        let mut url = base.url.clone();
        url.set_path(&path);
        for (name, value) in parts.query {
            value.texts(&mut |text| {
                url.query_pairs_mut().append_pair(name, text);
            });
        }
        for (name, value) in parts.extra.into_iter().flatten() {
            append_extra(&mut url, name, value)?;
        }
        let mut headers = Vec::new();
        for (name, value) in parts.headers {
            value.texts(&mut |text| headers.push(header(name, text)));
        }
        let headers: Result<Vec<_>, InvalidInput> = headers.into_iter().collect();
        let body = parts.body.map(|body| {
            serde_json::to_vec(&body).map_err(|error| {
                InvalidInput::new("body", format!("cannot be written as JSON: {error}"))
            })
        });
        let secrets = secrets(&operation, parts);
        Ok(PreparedRequest {
            secrets,
            operation,
            url,
            headers: headers?,
            body: body.transpose()?.map(Bytes::from),
            media_type: JSON,
        })
    }
}

/// The values of parameters that are secrets.
fn secrets(operation: &Operation, parts: &Parts<'_>) -> Secrets {
    let mut secrets = Secrets::new(operation.response_secrets);
    for parameter in operation.parameters.iter().filter(|one| one.sensitive) {
        let is_it = |name: &str| name == parameter.name;
        match parameter.location {
            Location::Path => {
                let names = operation.path.split(['{', '}']).skip(1).step_by(2);
                let values = names.zip(parts.path).filter(|(name, _)| is_it(name));
                values.for_each(|(_, value)| secrets.push(value));
            }
            Location::Query | Location::Header => {
                let given = parts.query.iter().chain(parts.headers);
                given
                    .filter(|(name, _)| is_it(name))
                    .for_each(|(_, value)| value.texts(&mut |text| secrets.push(text)));
            }
        }
    }
    secrets
}

/// Appends a parameter that the description does not have: a list repeats its name, and null is left out.
fn append_extra(url: &mut Url, name: &str, value: &Value) -> Result<(), InvalidInput> {
    let text = match value {
        Value::Null => return Ok(()),
        Value::Array(list) => {
            return list
                .iter()
                .try_for_each(|value| append_extra(url, name, value));
        }
        Value::Object(_) => {
            let field = format!("extra.{name}");
            return Err(InvalidInput::new(
                field,
                "must not be an object: it is a part of the query",
            ));
        }
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    };
    url.query_pairs_mut().append_pair(name, &text);
    Ok(())
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidInput> {
    let field = || name.to_owned();
    let value = HeaderValue::from_str(value)
        .map_err(|_| InvalidInput::new(field(), "must consist of visible ASCII characters"))?;
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| InvalidInput::new(field(), "is no name of a header"))?;
    Ok((name, value))
}

/// Appends a template such as `/bots/{uid}/messages` with its parameters replaced by values, each one segment.
fn append_path(path: &mut String, template: &str, values: &[&str]) -> Result<(), InvalidInput> {
    let mut values = values.iter();
    for segment in template.split('/').skip(1) {
        path.push('/');
        match segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            None => path.push_str(segment),
            Some(name) => {
                let value = values.next().copied().unwrap_or_default();
                check_segment(name, value)?;
                path.extend(encoded(value));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Repeat, Server};
    use crate::runtime::ApiKey;

    fn operation() -> Operation {
        let server = Server {
            name: "calls",
            url: "https://{appId}.call-{region}.cometchat.io/v3",
        };
        Operation {
            server: Some(server),
            ..Operation::custom(Method::GET, "/calls".to_owned(), Repeat::Safe)
        }
    }

    #[test]
    fn an_operation_that_is_served_elsewhere_is_asked_there_or_not_at_all() {
        let key = ApiKey::new("0123456789abcdef").unwrap();
        let client = Client::new("https://app.api-us.cometchat.io/v3", &key).unwrap();
        let prepare =
            |client: &Client| client.prepare(Described::by_caller(operation()), &Parts::default());
        let refused = prepare(&client).unwrap_err().to_string();
        assert!(refused.contains("`server.calls` must be set"), "{refused}");
        assert!(
            client
                .clone()
                .with_server("calls", "http://a.example/v3")
                .is_err()
        );
        let client = client
            .with_server("calls", "https://app.call-us.cometchat.io/v3/")
            .unwrap();
        let url = prepare(&client).unwrap().url;
        assert_eq!(url.as_str(), "https://app.call-us.cometchat.io/v3/calls");
    }
}
