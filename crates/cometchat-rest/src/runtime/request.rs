//! Requests that are ready to be sent.

use super::path::{check_segment, encoded};
use super::{Client, Error, InvalidInput, QueryValue};
use crate::operation::Operation;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::Url;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;

const API_KEY: HeaderName = HeaderName::from_static("apikey");
const ON_BEHALF_OF: HeaderName = HeaderName::from_static("onbehalfof");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request that was checked and written, and can be sent any number of times: the bytes are the same each time.
///
/// [`Call::into_request`](super::Call::into_request) and [`RawRequest`](crate::RawRequest) make them, and [`Client::send`] sends
/// them.
#[derive(Clone)]
pub struct PreparedRequest {
    pub(super) operation: Cow<'static, Operation>,
    pub(super) url: Url,
    on_behalf_of: Option<HeaderValue>,
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
        if let Some(uid) = &self.on_behalf_of {
            headers.insert(ON_BEHALF_OF, uid.clone());
        }
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
    pub(crate) query: &'a [(&'a str, &'a dyn QueryValue)],
    pub(crate) on_behalf_of: Option<&'a str>,
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
        let on_behalf_of = parts.on_behalf_of.map(|uid| {
            HeaderValue::from_str(uid).map_err(|_| {
                InvalidInput::new("onBehalfOf", "must consist of visible ASCII characters")
            })
        });
        let body = parts.body.map(|body| {
            body.to_json().map_err(|error| {
                InvalidInput::new("body", format!("cannot be written as JSON: {error}"))
            })
        });
        Ok(PreparedRequest {
            operation,
            url,
            on_behalf_of: on_behalf_of.transpose()?,
            body: body.transpose()?.map(Bytes::from),
        })
    }
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
