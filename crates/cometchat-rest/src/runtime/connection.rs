//! What a client holds beside its base URL.

use super::answer::{self, Body};
use super::attempt::{self, limited};
use super::body::TrackedBody;
use super::error::Expect;
use super::pool::{Generation, Pool};
use super::{
    ApiKey, Error, Failure, Head, HttpOptions, InvalidInput, ResponseValue, Transport,
    TransportError,
};
use crate::Client;
use bytes::Bytes;
use http::{HeaderName, Method, Request};
use reqwest::Url;
use serde::de::DeserializeOwned;
use std::fmt;
use std::sync::Arc;

/// How many bytes of a response are read unless the client is told otherwise: 8 MiB. A page of 1000 messages with usual content
/// stays below 2 MB, one of 100 with the largest documented content below 7 MB.
const MAX_RESPONSE_SIZE: usize = 8 * 1024 * 1024;
/// How much of a failure's body is kept: enough for any error, too little to matter.
pub(super) const MAX_FAILURE_SIZE: usize = 256 * 1024;
const API_KEY: HeaderName = HeaderName::from_static("apikey");

/// Key, limits and connections of a [`Client`].
#[derive(Clone)]
pub struct Connection {
    base: Url,
    key: ApiKey,
    max_response_size: usize,
    transport: Option<Arc<dyn Transport>>,
    pool: Arc<Pool>,
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("key", &self.key)
            .field("max_response_size", &self.max_response_size)
            .field("transport", &self.transport.as_ref().map(|_| "custom"))
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A client for the given base URL, such as `https://your-app-id.api-us.cometchat.io/v3`.
    ///
    /// # Errors
    /// If the URL is none, holds a user, a query or a fragment, or if no HTTP client can be set up.
    pub fn new(base_url: &str, key: &ApiKey) -> Result<Self, Error> {
        Self::with_options(base_url, key, HttpOptions::new())
    }

    /// The same with other settings for its connections.
    ///
    /// # Errors
    /// As those of [`new`](Self::new), and if one of the settings makes no sense.
    pub fn with_options(
        base_url: &str,
        key: &ApiKey,
        mut options: HttpOptions,
    ) -> Result<Self, Error> {
        let url = checked(base_url)?;
        let http = options.build(&url)?;
        let transport = options.take_transport();
        let again = url.clone();
        let make = move || options.build(&again).ok();
        let pool = Pool::new(Some(Box::new(make)));
        let mut client = Self::assemble(url, key, http, pool);
        client.inner.transport = transport;
        Ok(client)
    }

    /// The same over an HTTP client of your own, which must not follow redirects: they would hand the key to another host.
    /// A connection over HTTP/2 that falls silent is not replaced then, since an HTTP client cannot be copied without its
    /// connections; prefer [`HttpOptions::configure`].
    ///
    /// # Errors
    /// If the URL is none, or holds a user, a query or a fragment.
    #[cfg(feature = "reqwest")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
    pub fn with_http(base_url: &str, key: &ApiKey, http: reqwest::Client) -> Result<Self, Error> {
        Ok(Self::assemble(
            checked(base_url)?,
            key,
            http,
            Pool::new(None),
        ))
    }

    fn assemble(url: Url, key: &ApiKey, http: reqwest::Client, pool: Pool) -> Self {
        Self {
            baseurl: url.as_str().trim_end_matches('/').to_owned(),
            client: http,
            inner: Connection {
                base: url,
                key: key.clone(),
                max_response_size: MAX_RESPONSE_SIZE,
                transport: None,
                pool: Arc::new(pool),
            },
        }
    }

    /// The same client, reading at most `bytes` of a response, and at most one object or array for each 64 of them. The default
    /// is 8 MiB, and so 131,072 objects and arrays.
    ///
    /// What is read takes more room than its JSON: usual responses two to four times as much, the worst that the limit lets
    /// through 25 times (200 MiB with the default).
    #[must_use]
    pub fn with_max_response_size(mut self, bytes: usize) -> Self {
        self.inner.max_response_size = bytes;
        self
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.baseurl
    }
}

fn checked(base_url: &str) -> Result<Url, InvalidInput> {
    let invalid = |rule| Err(InvalidInput::new("base_url", rule));
    let Ok(url) = Url::parse(base_url) else {
        return invalid("must be an absolute URL");
    };
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return invalid("must begin with `https://` or `http://` and a host");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return invalid("must not hold a user or a password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return invalid("must not hold a query or a fragment");
    }
    Ok(url)
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
        let expect = match *request.method() {
            Method::HEAD => Expect::NoBody,
            _ => Expect::Body,
        };
        let mut response = match &self.transport {
            None => self.execute(http, request).await?,
            Some(transport) => {
                let request = portable(request)?;
                let response = limited(transport.send(request)).await;
                let response =
                    response.map_err(|elapsed| TransportError::elapsed(elapsed, None))?;
                response.map_err(|error| error.redacted(&self.key))?.into()
            }
        };
        if response.status().is_success() {
            return Ok(response);
        }
        if response.status() == http::StatusCode::MISDIRECTED_REQUEST {
            // The server wants to be asked over another connection.
            self.replace_pool(attempt::pool());
        }
        // A failure is worth reporting even when its body stalls or breaks off.
        let body = answer::read(
            &mut response,
            self.max_response_size.min(2 * MAX_FAILURE_SIZE),
        )
        .await;
        if let Body::Stalled(..) = &body {
            self.replace_pool(attempt::pool());
        }
        let head = Head::of(&mut response);
        Err(Error::Failure(Box::new(Failure::new(
            head, body, expect, &self.key,
        ))))
    }

    async fn execute(
        &self,
        http: &reqwest::Client,
        mut request: reqwest::Request,
    ) -> Result<reqwest::Response, Error> {
        let (http, generation) = self.pool.current(http);
        attempt::set_pool(generation);
        let has_bytes =
            |body: &reqwest::Body| body.as_bytes().is_some_and(|bytes| !bytes.is_empty());
        let sent = match request.body_mut().take_if(|body| has_bytes(body)) {
            None => None,
            Some(body) => {
                let (body, sent) = TrackedBody::new(body);
                *request.body_mut() = Some(reqwest::Body::wrap(body));
                Some(sent)
            }
        };
        match limited(http.execute(request)).await {
            Ok(Ok(response)) => {
                self.pool.responded(response.version());
                Ok(response)
            }
            Ok(Err(error)) if error.is_builder() => Err(InvalidInput::request(error).into()),
            Ok(Err(error)) => {
                Err(TransportError::from_reqwest(error, sent.as_ref(), &self.key).into())
            }
            Err(elapsed) => {
                self.replace_pool(Some(generation));
                Err(TransportError::elapsed(elapsed, sent.as_ref()).into())
            }
        }
    }

    /// Makes later requests use other connections than one that timed out.
    fn replace_pool(&self, used: Option<Generation>) {
        if let Some(used) = used {
            self.pool.replace(used);
        }
    }

    /// Decodes a success.
    pub(crate) async fn decode<T: DeserializeOwned>(
        &self,
        mut response: reqwest::Response,
    ) -> Result<ResponseValue<T>, Error> {
        let body = answer::read(&mut response, self.max_response_size).await;
        if let Body::Stalled(..) = &body {
            self.replace_pool(attempt::pool());
        }
        answer::decode(
            Head::of(&mut response),
            body,
            self.max_response_size,
            &self.key,
        )
    }
}

/// Completes a request.
pub(crate) fn build(request: reqwest::RequestBuilder) -> Result<reqwest::Request, Error> {
    Ok(request.build().map_err(InvalidInput::request)?)
}

/// A request in the types that everybody shares.
fn portable(request: reqwest::Request) -> Result<Request<Bytes>, Error> {
    let request = Request::<reqwest::Body>::try_from(request).map_err(InvalidInput::request)?;
    let (parts, body) = request.into_parts();
    let body = body.as_bytes().map(Bytes::copy_from_slice);
    let body = body.ok_or_else(|| {
        TransportError::not_sent("a streamed body cannot go over a custom transport")
    })?;
    Ok(Request::from_parts(parts, body))
}
