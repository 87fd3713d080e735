//! Any operation, for those that the description does not have yet.

use crate::Client;
use crate::runtime::{ClientHooks, Error, InvalidInput, OperationInfo, ResponseValue, encode_path};
use http::{HeaderName, HeaderValue, Method};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::{self, Write as _};

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

    /// Checks what [`Client::send_raw`] checks before it sends.
    ///
    /// # Errors
    /// If there is no segment, or one that would change the endpoint.
    pub fn check(&self) -> Result<(), InvalidInput> {
        if self.segments.is_empty() {
            return Err(InvalidInput::new("path", "must have at least one segment"));
        }
        self.segments
            .iter()
            .try_for_each(|segment| crate::check_segment("path", segment))
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
        raw.check()?;
        let mut path = String::new();
        for segment in &raw.segments {
            let segment = encode_path("path", segment)?;
            // Writing to a String cannot fail.
            let _ = write!(path, "/{segment}");
        }
        let mut url = self.inner.url(format_args!("{path}"));
        if !raw.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&raw.query);
        }
        let accept = HeaderValue::from_static("application/json");
        let mut builder = self
            .client
            .request(raw.method.clone(), url)
            .header(http::header::ACCEPT, accept);
        if let Some(uid) = &raw.on_behalf_of {
            let uid = HeaderValue::from_str(uid).map_err(|_| {
                InvalidInput::new("onBehalfOf", "must consist of visible ASCII characters")
            })?;
            builder = builder.header(HeaderName::from_static("onbehalfof"), uid);
        }
        if let Some(body) = &raw.body {
            builder = builder.json(body);
        }
        let mut request = crate::runtime::build(builder)?;
        let info = OperationInfo {
            operation_id: "raw",
        };
        self.pre(&mut request, &info).await?;
        let response = self.exec(request, &info).await?;
        self.inner.decode(response).await
    }
}
