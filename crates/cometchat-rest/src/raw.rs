//! Any operation, for those that the description does not have yet.

use crate::operation::{Operation, Repeat};
use crate::runtime::{
    Client, Described, Error, InvalidInput, ParameterValue, Parts, PreparedRequest, ResponseValue,
};
use crate::wire::Part;
use http::Method;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// A request to an operation that has no call of its own.
///
/// ```no_run
/// use cometchat_rest::{Client, RawRequest};
/// use http::Method;
///
/// # async fn example(client: Client) -> Result<(), cometchat_rest::Error> {
/// let request = RawRequest::new(Method::GET, ["users", "superhero1"]);
/// let answer = client.send_raw::<serde_json::Value>(&request).await?;
/// println!("{}", answer["data"]["name"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RawRequest {
    method: Method,
    segments: Vec<String>,
    query: Vec<(String, String)>,
    on_behalf_of: Option<String>,
    body: Option<Value>,
}

impl RawRequest {
    /// A request for the path that the segments make, below the base URL. Each segment is encoded by itself.
    pub fn new<I>(method: Method, segments: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        let segments = segments.into_iter().map(Into::into).collect();
        Self {
            method,
            segments,
            query: Vec::new(),
            on_behalf_of: None,
            body: None,
        }
    }

    /// Adds a parameter to the query; the same name may be added more than once.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Acts for this user.
    #[must_use]
    pub fn on_behalf_of(mut self, uid: impl Into<String>) -> Self {
        self.on_behalf_of = Some(uid.into());
        self
    }

    /// Sends this JSON.
    #[must_use]
    pub fn json(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The request, to be sent later or several times by [`Client::send`]. `repeat` says whether it may be sent again when its
    /// outcome is unknown.
    ///
    /// # Errors
    /// If there is no segment, or one that would change the endpoint, or if a value cannot be sent.
    pub fn prepare(&self, client: &Client, repeat: Repeat) -> Result<PreparedRequest, Error> {
        if self.segments.is_empty() {
            return Err(InvalidInput::new("path", "must have at least one segment").into());
        }
        // Each segment is a parameter, so that it is checked and encoded like one.
        let path = "/{path}".repeat(self.segments.len());
        let operation = Operation::custom(self.method.clone(), path, repeat);
        let path: Vec<&str> = self.segments.iter().map(String::as_str).collect();
        let query = self.query.iter();
        let query: Vec<(&str, &dyn ParameterValue)> = query
            .map(|(name, value)| (name.as_str(), value as &dyn ParameterValue))
            .collect();
        let parts = Parts {
            path: &path,
            query: &query,
            extra: None,
            headers: &[("onBehalfOf", &self.on_behalf_of)],
            body: self.body.as_ref().map(Part::Json),
        };
        client.prepare(Described::by_caller(operation), &parts)
    }
}

/// Only the method and the names of the parameters: a segment may be a token, and values and bodies may be anything.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("segments", &self.segments.len())
            .field("query", &names)
            .field("has_body", &self.body.is_some())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Sends a request to an operation that has no call of its own.
    ///
    /// A success without a body (204, or a response to `HEAD`) is the value of types that have one for it: `()`, an
    /// `Option`, [`Value`].
    ///
    /// # Errors
    /// As those of every call; see [`Error`].
    pub async fn send_raw<T: DeserializeOwned>(
        &self,
        raw: &RawRequest,
    ) -> Result<ResponseValue<T>, Error> {
        let request = raw.prepare(self, Repeat::Never)?;
        let response = self.send(&request, None).await?;
        self.decode(response)
    }
}
