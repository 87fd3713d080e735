//! Setting a client up.

use super::{Client, Region, Shared, base_url};
use crate::call::{Budget, CallOptions};
use crate::pacing::Pacer;
use crate::{Error, ErrorKind, InvalidInput, Plan, RetryPolicy, Transport};
use cometchat_rest::ApiKey;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long making a connection may take: beyond it nothing has left, so that even a send may be tried again.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

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
    names: Names,
    app_id: Option<String>,
    region: Option<Region>,
    api_key: Option<String>,
    base_url: Option<String>,
    allow_plain_http: bool,
    connect_timeout: Duration,
    options: CallOptions,
    max_response_size: Option<usize>,
    random_seed: Option<u64>,
    plan: Option<Plan>,
    pacing: bool,
    configure: Option<Configure>,
    transport: Option<Arc<dyn Transport>>,
}

/// How errors call the settings: by the builder's names, or by those of the environment.
#[derive(Clone, Copy)]
struct Names {
    app_id: &'static str,
    api_key: &'static str,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            names: Names {
                app_id: "app_id",
                api_key: "api_key",
            },
            app_id: None,
            region: None,
            api_key: None,
            base_url: None,
            allow_plain_http: false,
            connect_timeout: CONNECT_TIMEOUT,
            options: CallOptions::default(),
            max_response_size: None,
            random_seed: None,
            plan: None,
            pacing: true,
            configure: None,
            transport: None,
        }
    }

    /// Takes the settings from the environment, as [`Client::from_env`] does, and lets others be added.
    pub fn from_env() -> Self {
        Self::from_vars(|name| std::env::var(name).ok())
    }

    /// Takes the same settings from elsewhere: `lookup` is asked for `COMETCHAT_APP_ID`, `COMETCHAT_REGION`,
    /// `COMETCHAT_API_KEY` and `COMETCHAT_BASE_URL`. An empty value counts as none.
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| lookup(name).filter(|value| !value.trim().is_empty());
        Self {
            names: Names {
                app_id: "COMETCHAT_APP_ID",
                api_key: "COMETCHAT_API_KEY",
            },
            app_id: set("COMETCHAT_APP_ID").map(|id| id.trim().to_owned()),
            region: set("COMETCHAT_REGION").map(|region| region.as_str().into()),
            api_key: set("COMETCHAT_API_KEY"),
            base_url: set("COMETCHAT_BASE_URL"),
            ..Self::new()
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

    /// Allows a base URL with plain `http` on another host than this one. Everybody on the way can then read the key.
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// The deadline of each call: all attempts and the pauses between them. The default is 60 seconds.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = deadline;
        self
    }

    /// The limit for each attempt, from its first byte to the last of its answer. The default is 20 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = timeout;
        self
    }

    /// The limit for making a connection. The default is 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often and after which pauses a call is tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    /// How many bytes of an answer are read at most. The default is 32 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// The app's plan: requests then leave at a pace that never exceeds its limits, instead of running into them. Without
    /// it the pace follows what answers say of the quota.
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

    /// Changes the HTTP client before it is made: proxies, certificates, pool sizes. Redirects stay switched off whatever is
    /// set here. Without it the proxy of the environment (`HTTPS_PROXY` and its kin) is used, but never to this machine.
    pub fn http(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.configure = Some(Box::new(configure));
        self
    }

    /// Sends requests over something else than the network: for tests, or for programs that queue or record them.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    /// Of [`ErrorKind::InvalidInput`], naming what is missing or wrong: an empty key, an app id or region that would change
    /// the host, a base URL that is none or that has plain `http` to another host.
    pub fn build(self) -> Result<Client, Error> {
        let missing = |field| InvalidInput::new(field, "must be set");
        let key = self
            .api_key
            .as_deref()
            .ok_or_else(|| missing(self.names.api_key))?;
        let key = ApiKey::new(key)?;
        let base_url = match (&self.base_url, &self.app_id) {
            (Some(url), _) => base_url::checked(url, self.allow_plain_http)?,
            (None, Some(app_id)) => base_url::of_app(app_id, &self.region.unwrap_or_default())?,
            (None, None) => return Err(missing(self.names.app_id).into()),
        };
        let mut http = reqwest::Client::builder().connect_timeout(self.connect_timeout);
        if base_url::is_on_this_machine(&base_url) {
            // A proxy from the environment would be shown the key, over plain `http`.
            http = http.no_proxy();
        }
        if let Some(configure) = self.configure {
            http = configure(http);
        }
        let http = http
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| {
                let summary = format!("the HTTP client cannot be set up: {}", error.without_url());
                Error::new(ErrorKind::InvalidInput, crate::Delivery::NotSent, summary)
            })?;
        let mut rest =
            cometchat_rest::Client::with_http(&base_url, &key, http).map_err(Error::from_rest)?;
        if let Some(bytes) = self.max_response_size {
            rest = rest.with_max_response_size(bytes);
        }
        if let Some(transport) = self.transport {
            rest = rest.with_transport(transport);
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

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_id", &self.app_id)
            .field("region", &self.region)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
