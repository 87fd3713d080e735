//! The client: base URL, key, limits and connections.

use super::pool::Pool;
use super::{ApiKey, Error, HttpOptions, InvalidInput, Transport};
use crate::operation::Operation;
use reqwest::Url;
use std::fmt;
use std::sync::Arc;

/// How many bytes of a response are read unless the client is told otherwise: 8 MiB. A page of 1000 messages with usual content
/// stays below 2 MB, one of 100 with the largest documented content below 7 MB.
const MAX_RESPONSE_SIZE: usize = 8 * 1024 * 1024;

/// A client for CometChat's REST API, with one function for each operation.
///
/// Clones share their connections.
///
/// ```no_run
/// use cometchat_rest::{ApiKey, Client};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let key = ApiKey::new("0123456789abcdef0123456789abcdef01234567")?;
/// let client = Client::new("https://your-app-id.api-us.cometchat.io/v3", &key)?;
/// let reasons = client.list_reasons().await?;
/// println!("{} reasons", reasons.data.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(super) base: Arc<Base>,
    /// The base URLs of other servers, by their names.
    servers: Vec<(String, Arc<Base>)>,
    pub(super) key: ApiKey,
    pub(super) max_response_size: usize,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) http: reqwest::Client,
    pub(super) pool: Arc<Pool>,
}

/// The base URL, as it is used and as it is shown.
pub(super) struct Base {
    pub(super) url: Url,
    /// Without a slash at its end.
    text: String,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base.text)
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
        client.transport = transport;
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
        let text = url.as_str().trim_end_matches('/').to_owned();
        Self {
            base: Arc::new(Base { url, text }),
            servers: Vec::new(),
            key: key.clone(),
            max_response_size: MAX_RESPONSE_SIZE,
            transport: None,
            http,
            pool: Arc::new(pool),
        }
    }

    /// The same client, reading at most `bytes` of a response, and at most one object or array for each 64 of them. The default
    /// is 8 MiB, and so 131,072 objects and arrays.
    ///
    /// What is read takes more room than its JSON: usual responses two to four times as much, the worst that the limit lets
    /// through 25 times (200 MiB with the default).
    #[must_use]
    pub fn with_max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// The same client, which knows where the operations of another server are; their entries in
    /// [`operations`](crate::operations) name it.
    ///
    /// # Errors
    /// If the URL is none, holds a user, a query or a fragment, or has plain `http` where the base URL has `https`.
    pub fn with_server(mut self, name: impl Into<String>, base_url: &str) -> Result<Self, Error> {
        let url = checked(base_url)?;
        if url.scheme() != self.base.url.scheme() {
            let rule = "must have the scheme of the base URL";
            return Err(InvalidInput::new("base_url", rule).into());
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        self.servers
            .push((name.into(), Arc::new(Base { url, text })));
        Ok(self)
    }

    /// Where an operation is served.
    pub(super) fn base_of(&self, operation: &Operation) -> Result<&Base, InvalidInput> {
        let Some(server) = &operation.server else {
            return Ok(&self.base);
        };
        let mut servers = self.servers.iter().rev();
        let found = servers.find(|(name, _)| name == server.name);
        found.map(|(_, base)| &**base).ok_or_else(|| {
            let rule = format!("must be set: `{}` is served elsewhere", operation.id);
            InvalidInput::new(format!("server.{}", server.name), rule)
        })
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base.text
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
