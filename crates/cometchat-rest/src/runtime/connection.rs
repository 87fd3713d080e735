//! What a client holds beside its base URL.

use super::answer::{self, Body};
use super::{ApiKey, Error, Failure, Head, InvalidInput, ResponseValue, Transport, TransportError};
use crate::Client;
use bytes::Bytes;
use http::{HeaderName, Request};
use reqwest::Url;
use serde::de::DeserializeOwned;
use std::fmt;
use std::sync::Arc;

/// How many bytes of an answer are read unless the client is told otherwise: 32 MiB. A page of 1000 messages with the
/// largest documented content has about 65 MB; with usual content it stays below 2 MB.
const MAX_RESPONSE_SIZE: usize = 32 * 1024 * 1024;
/// How much of a failure's body is kept: enough for any error, too little to matter.
const FAILURE_LIMIT: usize = 256 * 1024;
const API_KEY: HeaderName = HeaderName::from_static("apikey");

/// A builder of HTTP clients that never follow a redirect, which would hand the key to another host.
pub fn http_builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none())
}

/// Key, limits and transport of a [`Client`].
#[derive(Clone)]
pub struct Connection {
    base: Url,
    key: ApiKey,
    max_response_size: usize,
    transport: Option<Arc<dyn Transport>>,
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("key", &self.key)
            .field("max_response_size", &self.max_response_size)
            .field("transport", &self.transport.as_ref().map(|_| "custom"))
            .finish()
    }
}

impl Client {
    /// A client for the given base URL, such as `https://your-app-id.api-us.cometchat.io/v3`.
    ///
    /// # Errors
    /// If the URL is none, holds a user, a query or a fragment, or if no HTTP client can be set up.
    pub fn new(base_url: &str, key: &ApiKey) -> Result<Self, Error> {
        Self::with_http(base_url, key, http_builder().build()?)
    }

    /// The same over an HTTP client of your own; make it from [`http_builder`], so that it follows no redirects.
    ///
    /// # Errors
    /// If the URL is none, or holds a user, a query or a fragment.
    pub fn with_http(base_url: &str, key: &ApiKey, http: reqwest::Client) -> Result<Self, Error> {
        let invalid = |rule| InvalidInput::new("base_url", rule);
        let url = Url::parse(base_url).map_err(|_| invalid("must be an absolute URL"))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(invalid("must begin with `https://` or `http://` and a host").into());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("must not hold a user or a password").into());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("must not hold a query or a fragment").into());
        }
        Ok(Self {
            baseurl: url.as_str().trim_end_matches('/').to_owned(),
            client: http,
            inner: Connection {
                base: url,
                key: key.clone(),
                max_response_size: MAX_RESPONSE_SIZE,
                transport: None,
            },
        })
    }

    /// The same client, reading at most `bytes` of an answer. The default is 32 MiB.
    #[must_use]
    pub fn with_max_response_size(mut self, bytes: usize) -> Self {
        self.inner.max_response_size = bytes;
        self
    }

    /// The same client, sending its requests over `transport` in place of the network.
    #[must_use]
    pub fn with_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.inner.transport = Some(transport);
        self
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.baseurl
    }
}

impl Connection {
    /// The URL of a path below the base URL. The path begins with a slash, and its segments are encoded.
    pub(crate) fn url(&self, path: fmt::Arguments<'_>) -> Url {
        let mut url = self.base.clone();
        url.set_path(&format!("{}{path}", self.base.path().trim_end_matches('/')));
        url
    }

    /// Adds what every request carries.
    pub(super) fn prepare(&self, request: &mut reqwest::Request) {
        request
            .headers_mut()
            .insert(API_KEY, self.key.header().clone());
    }

    /// Sends a request and lets only a success through.
    pub(super) async fn send(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
    ) -> Result<reqwest::Response, Error> {
        let mut response = match &self.transport {
            None => http.execute(request).await?,
            Some(transport) => {
                let answer = transport.send(portable(request)?).await;
                answer.map_err(|error| error.redacted(&self.key))?.into()
            }
        };
        if response.status().is_success() {
            return Ok(response);
        }
        // A failure is worth reporting even when its body breaks off.
        let (Body::Whole(body) | Body::CutOff(body) | Body::Broken(body, _)) =
            answer::read(&mut response, FAILURE_LIMIT.min(self.max_response_size)).await;
        Err(Error::Failure(Box::new(Failure::new(
            Head::of(&mut response),
            body,
            &self.key,
        ))))
    }

    /// Decodes a success.
    pub(crate) async fn decode<T: DeserializeOwned>(
        &self,
        response: reqwest::Response,
    ) -> Result<ResponseValue<T>, Error> {
        answer::decode(response, self.max_response_size, &self.key).await
    }
}

/// A request in the types that everybody shares.
fn portable(request: reqwest::Request) -> Result<Request<Bytes>, Error> {
    let (parts, body) = Request::<reqwest::Body>::try_from(request)?.into_parts();
    let body = body.as_bytes().map(Bytes::copy_from_slice);
    let body = body.ok_or_else(|| {
        TransportError::not_sent("a streamed body cannot go over a custom transport")
    })?;
    Ok(Request::from_parts(parts, body))
}
