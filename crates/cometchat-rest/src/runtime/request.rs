//! Requests that are ready to be sent.

use super::path::{check_segment, encoded};
use super::{Client, Error, InvalidInput, ParameterValue};
use crate::operation::Operation;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::Url;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;

const API_KEY: HeaderName = HeaderName::from_static("apikey");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request that was checked and written, and can be sent any number of times: the bytes are the same each time.
///
/// [`Call::into_request`](super::Call::into_request) and [`RawRequest`](crate::RawRequest) make them, and [`Client::send`] sends
/// them.
#[derive(Clone)]
pub struct PreparedRequest {
    pub(super) operation: Cow<'static, Operation>,
    pub(super) url: Url,
    headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Option<Bytes>,
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

    pub(super) fn method(&self) -> &Method {
        &self.operation.method
    }

    /// The headers that it leaves with, but for those that the HTTP client adds.
    pub(super) fn headers(&self, client: &Client) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(4);
        headers.insert(API_KEY, client.key.header().clone());
        headers.insert(ACCEPT, JSON);
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, JSON);
        }
        headers.extend(self.headers.iter().cloned());
        headers
    }
}

/// What can be sent as a body. The trait has one method, so that calls need not be compiled for each body.
pub(crate) trait Body {
    fn to_json(&self) -> Result<Vec<u8>, serde_json::Error>;
}

impl<T: Serialize> Body for T {
    fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }
}

/// The parts of a request, as an operation's function has them.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    /// The values of the parameters in the path, in its order.
    pub(crate) path: &'a [&'a str],
    /// The parameters of the query, by name.
    pub(crate) query: &'a [(&'a str, &'a dyn ParameterValue)],
    /// The headers, by name; those without a value are left out.
    pub(crate) headers: &'a [(&'a str, &'a dyn ParameterValue)],
    pub(crate) body: Option<&'a dyn Body>,
}

impl Client {
    /// Checks the parts and writes the request. It is the same for all operations.
    pub(crate) fn prepare(
        &self,
        operation: Cow<'static, Operation>,
        parts: &Parts<'_>,
    ) -> Result<PreparedRequest, Error> {
        let mut path = self.base.url.path().trim_end_matches('/').to_owned();
        append_path(&mut path, &operation.path, parts.path)?;
        let mut url = self.base.url.clone();
        url.set_path(&path);
        for (name, value) in parts.query {
            value.texts(&mut |text| {
                url.query_pairs_mut().append_pair(name, text);
            });
        }
        let mut headers = Vec::new();
        for (name, value) in parts.headers {
            value.texts(&mut |text| headers.push(header(name, text)));
        }
        let headers: Result<Vec<_>, InvalidInput> = headers.into_iter().collect();
        let body = parts.body.map(|body| {
            body.to_json().map_err(|error| {
                InvalidInput::new("body", format!("cannot be written as JSON: {error}"))
            })
        });
        Ok(PreparedRequest {
            operation,
            url,
            headers: headers?,
            body: body.transpose()?.map(Bytes::from),
        })
    }
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
