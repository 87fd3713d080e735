//! Setting a client up.

use super::environment::Names;
use super::{Client, Region, Shared, base_url};
use crate::call::{Budget, CallOptions};
use crate::pacing::Pacer;
use crate::{Error, InvalidInput, Plan, Proxy, RetryPolicy, Transport};
use cometchat_rest::{ApiKey, HttpOptions, PlainHttp};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Sets a [`Client`] up. The app id and the API key are needed, or a base URL in place of the app id.
///
/// ```
/// use cometchat::Client;
/// use std::time::Duration;
///
/// let client = Client::builder()
///     .base_url("http://127.0.0.1:8787/v3")
///     .api_key("0123456789abcdef0123456789abcdef01234567")
///     .deadline(Duration::from_secs(10))
///     .build()?;
/// assert_eq!(client.base_url(), "http://127.0.0.1:8787/v3");
/// # Ok::<(), cometchat::Error>(())
/// ```
#[must_use]
pub struct ClientBuilder {
    pub(super) names: Names,
    /// What is wrong with the environment.
    pub(super) problem: Option<InvalidInput>,
    pub(super) app_id: Option<String>,
    pub(super) region: Option<Region>,
    pub(super) api_key: Option<String>,
    pub(super) base_url: Option<String>,
    servers: Vec<(String, String)>,
    pub(super) plain_http: PlainHttp,
    http: HttpOptions,
    options: CallOptions,
    max_response_size: Option<usize>,
    random_seed: Option<u64>,
    plan: Option<Plan>,
    pacing: bool,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            names: Names::BUILDER,
            problem: None,
            app_id: None,
            region: None,
            api_key: None,
            base_url: None,
            servers: Vec::new(),
            plain_http: PlainHttp::Loopback,
            http: HttpOptions::new(),
            options: CallOptions::default(),
            max_response_size: None,
            random_seed: None,
            plan: None,
            pacing: true,
        }
    }

    /// The app's id, from the dashboard.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// The app's region, from the dashboard. The default is [`Region::Us`].
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The API key, with the scope `fullAccess`: the dashboard calls it "REST API Key". It may do everything in the app, so
    /// it belongs on servers only.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// The base URL whole, in place of app id and region: for an installation of one's own, or a sandbox. It includes the
    /// version, as in `https://api.chat.example.com/v3`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The base URL of another server, by its name: for an installation of one's own where it is not the base URL. CometChat's
    /// own are known, and follow from app id and region.
    ///
    /// The name is that in the operation's [`server`](cometchat_rest::Operation::server).
    pub fn server_url(mut self, name: impl Into<String>, url: impl Into<String>) -> Self {
        self.servers.push((name.into(), url.into()));
        self
    }

    /// Allows a base URL with plain `http` on any host. Everybody on the way can then read the key. The variable
    /// `COMETCHAT_ALLOW_PLAIN_HTTP` allows it for named hosts only.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = PlainHttp::Anywhere;
        self
    }

    /// The deadline of each call: all attempts and the pauses between them. The default is 60 seconds.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = deadline;
        self
    }

    /// The limit for each attempt, from its first byte to the last of its response. The default is 20 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = timeout;
        self
    }

    /// The limit for making a connection, TLS included. The default is 5 seconds. A call that fails for it was not sent, so
    /// it is tried again whatever it does.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.connect_timeout(timeout);
        self
    }

    /// How long an unused connection is kept open. The default is 30 seconds: load balancers forget a connection after 60
    /// or more without telling, and a send on a connection that is gone ends as
    /// [`MayHaveArrived`](crate::Delivery::MayHaveArrived). Zero keeps none.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.pool_idle_timeout(timeout);
        self
    }

    /// The header `User-Agent`. The default is `cometchat-rust/` and the version; some gateways answer 403 to requests
    /// without one.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.http = self.http.user_agent(user_agent);
        self
    }

    /// The proxy. The default is the environment's, for CometChat, and none for a base URL of this machine; see [`Proxy`].
    ///
    /// ```
    /// use cometchat::{Client, Proxy};
    ///
    /// let direct = Client::builder().proxy(Proxy::None);
    /// let company = Client::builder().proxy(Proxy::Url("http://proxy.example.com:3128".to_owned()));
    /// # let _ = (direct, company);
    /// ```
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.http = self.http.proxy(proxy);
        self
    }

    /// How often and after which pauses a call is tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    /// How many bytes of a response are read at most. The default is 8 MiB. A response may also hold one object or array for each
    /// 64 bytes of this limit, since those take much more room in memory than in JSON; see
    /// [`with_max_response_size`](cometchat_rest::Client::with_max_response_size).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// The app's plan: requests then leave at a pace that never exceeds its limits, instead of running into them. Without
    /// it the pace follows what responses say of the quota.
    pub fn plan(mut self, plan: Plan) -> Self {
        self.plan = Some(plan);
        self
    }

    /// Switches pacing off: requests leave at once, and run into the limits.
    pub fn without_pacing(mut self) -> Self {
        self.pacing = false;
        self
    }

    /// Makes the random pauses between attempts the same in each run: for tests.
    pub fn random_seed(mut self, seed: u64) -> Self {
        self.random_seed = Some(seed);
        self
    }

    /// Changes reqwest's builder last of all: certificates, pool sizes, DNS. Redirects stay switched off whatever is set
    /// here. It is called again whenever connections have to be replaced after a request that timed out.
    #[cfg(feature = "reqwest")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
    pub fn http(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.http = self.http.configure(configure);
        self
    }

    /// Sends requests over something else than the network: for tests, or for programs that queue or record them.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.http = self.http.transport(Arc::new(transport));
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    /// Of [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput), naming what is missing or wrong: an empty key, an app id or region that would change
    /// the host, a base URL that is none or that has plain `http` to another host.
    pub fn build(self) -> Result<Client, Error> {
        let names = self.names;
        let missing = |field| Error::from(InvalidInput::new(field, "must be set"));
        if let Some(problem) = self.problem {
            return Err(problem.into());
        }
        for (name, duration) in [
            ("deadline", self.options.deadline),
            ("attempt_timeout", self.options.attempt_timeout),
        ] {
            if duration.is_zero() {
                return Err(InvalidInput::new(name, "must be longer than zero").into());
            }
        }
        let key = self.api_key.as_deref();
        let key = key.ok_or_else(|| missing(names.api_key))?;
        let key = ApiKey::new(key).map_err(|invalid| names.renamed(invalid))?;
        let base_url = match (&self.base_url, &self.app_id) {
            (Some(url), _) => url.trim().to_owned(),
            (None, Some(app_id)) => {
                let region = self.region.clone().unwrap_or_default();
                base_url::of_app(app_id, &region, &names)?
            }
            (None, None) => return Err(missing(names.app_id)),
        };
        let servers = self.servers(&base_url);
        let http = self.http.plain_http(self.plain_http);
        let rest = cometchat_rest::Client::with_options(&base_url, &key, http);
        let mut rest = rest.map_err(|error| match error {
            cometchat_rest::Error::InvalidInput(invalid) => names.renamed(invalid).into(),
            other => Error::from_rest(other),
        })?;
        for (name, url) in servers {
            rest = rest.with_server(&name, &url).map_err(|error| {
                let invalid = crate::handle::invalid(error);
                InvalidInput::new(format!("server_url.{name}"), invalid.rule().to_owned())
            })?;
        }
        if let Some(bytes) = self.max_response_size {
            rest = rest.with_max_response_size(bytes);
        }
        let random = self
            .random_seed
            .map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed);
        let pacer = self.pacing.then(|| Pacer::new(self.plan));
        let shared = Shared {
            rest,
            budget: Budget::full(),
            pacer,
            random: Mutex::new(random),
        };
        Ok(Client {
            shared: Arc::new(shared),
            options: self.options,
        })
    }
}

impl ClientBuilder {
    /// Where other servers are: as it was said, or else in the cloud as the app, or else where the app is.
    fn servers(&self, base_url: &str) -> Vec<(String, String)> {
        let mut servers: Vec<(String, String)> = Vec::new();
        for server in cometchat_rest::operations::SERVERS {
            let url = match (&self.base_url, &self.app_id) {
                (None, Some(app_id)) => {
                    let region = self.region.clone().unwrap_or_default();
                    base_url::filled_in(server.url, app_id, &region)
                }
                _ => base_url.to_owned(),
            };
            servers.push((server.name.to_owned(), url));
        }
        servers.extend(self.servers.iter().cloned());
        servers
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_id", &self.app_id)
            .field("region", &self.region)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
