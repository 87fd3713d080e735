//! How connections are made: user agent, time limits, proxy.

use super::cause::Cause;
use super::proxy::{Proxy, is_loopback};
use super::{Error, InvalidInput, Transport, TransportError};
use http::HeaderValue;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What requests say of their sender unless told otherwise. Some gateways answer 403 to requests without it.
const USER_AGENT: &str = concat!("cometchat-rust/", env!("CARGO_PKG_VERSION"));
/// How long making a connection may take, TLS included. Beyond it nothing has left, so that even a send may be tried again.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long an unused connection is kept. Load balancers forget theirs after 60 seconds or more without telling the client;
/// raised above that, a send may leave on a connection that is gone, and nobody knows whether it arrived.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(30);
/// How often a connection over HTTP/2 that owes a response is asked whether it is alive, and for how long.
#[cfg(feature = "http2")]
const KEEP_ALIVE: (Duration, Duration) = (Duration::from_secs(10), Duration::from_secs(10));

/// Changes to reqwest's builder.
type Configure = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// How a client connects: user agent, time limits, proxy.
///
/// ```
/// use cometchat_rest::{ApiKey, Client, HttpOptions, Proxy};
/// use std::time::Duration;
///
/// # fn example(key: &ApiKey) -> Result<Client, cometchat_rest::Error> {
/// let options = HttpOptions::new().user_agent("support-desk/2.1").proxy(Proxy::None).connect_timeout(Duration::from_secs(3));
/// Client::with_options("https://your-app-id.api-us.cometchat.io/v3", key, options)
/// # }
/// ```
///
/// What reqwest would decide by the features that some other crate of the program switches on (compression, HTTP/2, the TLS
/// library, the resolver, the system's proxy settings) is decided here, by the features of this crate alone.
#[derive(Clone)]
#[must_use]
pub struct HttpOptions {
    user_agent: String,
    connect_timeout: Duration,
    pool_idle_timeout: Duration,
    proxy: Proxy,
    plain_http: PlainHttp,
    configure: Option<Arc<Configure>>,
    transport: Option<Arc<dyn Transport>>,
}

/// Where plain `http` is allowed, over which everybody on the way can read the key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlainHttp {
    /// To this machine only.
    #[default]
    Loopback,
    /// To this machine and to these hosts, by name and without a port.
    Hosts(Vec<String>),
    /// Everywhere.
    Anywhere,
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl HttpOptions {
    /// The defaults: 5 seconds for connecting, 30 seconds for unused connections, the environment's proxy.
    pub fn new() -> Self {
        Self {
            user_agent: USER_AGENT.to_owned(),
            connect_timeout: CONNECT_TIMEOUT,
            pool_idle_timeout: POOL_IDLE_TIMEOUT,
            proxy: Proxy::Environment,
            plain_http: PlainHttp::Loopback,
            configure: None,
            transport: None,
        }
    }

    /// The header `User-Agent`. The default is `cometchat-rust/` and the version.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// The limit for making a connection, TLS included. The default is 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long an unused connection is kept open. The default is 30 seconds, below the 60 after which load balancers forget
    /// a connection. Zero keeps none.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.pool_idle_timeout = timeout;
        self
    }

    /// The proxy. The default is [`Proxy::Environment`].
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = proxy;
        self
    }

    /// Where plain `http` is allowed. The default is [`PlainHttp::Loopback`].
    pub fn plain_http(mut self, plain_http: PlainHttp) -> Self {
        self.plain_http = plain_http;
        self
    }

    /// Sends requests over `transport` in place of the network.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    pub(super) fn take_transport(&mut self) -> Option<Arc<dyn Transport>> {
        self.transport.take()
    }

    /// Changes reqwest's builder last of all: certificates, pool sizes, DNS. Redirects stay switched off whatever is set
    /// here. It is called again whenever connections have to be replaced.
    #[cfg(feature = "reqwest")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
    pub fn configure(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.configure = Some(Arc::new(configure));
        self
    }

    /// Makes the HTTP client for a base URL.
    pub(super) fn build(&self, base_url: &reqwest::Url) -> Result<reqwest::Client, Error> {
        if base_url.scheme() == "http" && !self.plain_http.allows(base_url) {
            return Err(InvalidInput::new("base_url", NO_PLAIN_HTTP).into());
        }
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|_| {
            InvalidInput::new("user_agent", "must consist of visible ASCII characters")
        })?;
        if self.connect_timeout.is_zero() {
            return Err(InvalidInput::new("connect_timeout", "must be longer than zero").into());
        }
        let mut http = reqwest::Client::builder()
            .user_agent(user_agent)
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(self.pool_idle_timeout)
            .connection_verbose(false)
            .referer(false)
            .no_hickory_dns()
            .no_proxy();
        http = tls_backend(http_version(compression(http)));
        if self.transport.is_some() {
            http = without_certificates(http);
        }
        if let Some(proxy) = self.proxy.resolve(base_url)? {
            http = http.proxy(proxy);
        }
        if let Some(configure) = &self.configure {
            http = configure(http);
        }
        // A redirect would hand the key to another host.
        let http = http.redirect(reqwest::redirect::Policy::none());
        let http = http
            .build()
            .map_err(|error| TransportError::not_sent(Cause::of(&error, None)))?;
        Ok(http)
    }
}

const NO_PLAIN_HTTP: &str = "must begin with `https://`: over plain `http` the key could be read on the way (allowed on \
     loopback, and elsewhere if the host is named)";

impl PlainHttp {
    fn allows(&self, base_url: &reqwest::Url) -> bool {
        let host = base_url.host_str().unwrap_or_default();
        match self {
            _ if is_loopback(base_url) => true,
            Self::Loopback => false,
            Self::Hosts(hosts) => hosts.iter().any(|known| known.eq_ignore_ascii_case(host)),
            Self::Anywhere => true,
        }
    }
}

fn compression(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    let http = http.no_brotli().no_zstd().no_deflate();
    #[cfg(feature = "gzip")]
    return http.gzip(true);
    #[cfg(not(feature = "gzip"))]
    return http.no_gzip();
}

fn http_version(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(feature = "http2")]
    return http
        .http2_keep_alive_interval(KEEP_ALIVE.0)
        .http2_keep_alive_timeout(KEEP_ALIVE.1);
    #[cfg(not(feature = "http2"))]
    return http.http1_only();
}

/// Reading the system's certificates takes longer than all the rest; where nothing goes over the network, none are needed.
fn without_certificates(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(any(
        feature = "rustls",
        feature = "rustls-no-provider",
        feature = "native-tls"
    ))]
    return http.tls_certs_only([]);
    #[cfg(not(any(
        feature = "rustls",
        feature = "rustls-no-provider",
        feature = "native-tls"
    )))]
    return http;
}

/// Where both TLS libraries are built in, it is rustls.
fn tls_backend(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
    return http.tls_backend_rustls();
    #[cfg(all(
        feature = "native-tls",
        not(any(feature = "rustls", feature = "rustls-no-provider"))
    ))]
    return http.tls_backend_native();
    #[cfg(not(any(
        feature = "rustls",
        feature = "rustls-no-provider",
        feature = "native-tls"
    )))]
    return http;
}

impl fmt::Debug for HttpOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpOptions")
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .field("proxy", &self.proxy)
            .field("plain_http", &self.plain_http)
            .finish_non_exhaustive()
    }
}
