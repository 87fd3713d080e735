//! Options of a sandbox.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::api;
use crate::call_details::CallDetails;
use crate::choices::Choices;
use crate::clock::ClockSource;
use crate::details::{GroupDetails, UserDetails};
use crate::http::Access;
use crate::limits::Limits;
use crate::moderation::{Rule, Rules};
use crate::random::Random;
use crate::settings::{DEFAULT_WORDS, Settings};
use crate::webhooks::WebhookDetails;

/// The options of a [`Sandbox`](crate::Sandbox). Each has a default; [`start`](SandboxBuilder::start) checks them all.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use cometchat_sandbox::{Sandbox, UserDetails};
///
/// let sandbox = Sandbox::builder()
///     .user(UserDetails::new("alice", "Alice"))
///     .bot("helper")
///     .start()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until it is started"]
pub struct SandboxBuilder {
    app_id: String,
    api_key: Option<String>,
    auth_only_key: Option<String>,
    seed: u64,
    address: IpAddr,
    exposed: bool,
    allowed_hosts: Vec<String>,
    allowed_origins: Vec<String>,
    port: u16,
    users: Vec<UserDetails>,
    groups: Vec<GroupDetails>,
    calls: Vec<CallDetails>,
    bots: Vec<String>,
    webhooks: Vec<WebhookDetails>,
    words: Vec<String>,
    moderation: bool,
    rules: Vec<Rule>,
    verdict_delay: Duration,
    max_body_bytes: usize,
    max_messages: usize,
    max_events: usize,
    max_journal_entries: usize,
    max_journal_bytes: usize,
    limits: Limits,
    choices: Choices,
    worker_threads: usize,
    read_timeout: Duration,
    clock: ClockSource,
    state_file: Option<PathBuf>,
    #[cfg(feature = "inspector")]
    inspector: bool,
    #[cfg(feature = "inspector")]
    keep_bodies: bool,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            app_id: "sandbox".to_owned(),
            api_key: None,
            auth_only_key: None,
            seed: 0,
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            exposed: false,
            allowed_hosts: Vec::new(),
            allowed_origins: Vec::new(),
            port: 0,
            users: Vec::new(),
            groups: Vec::new(),
            calls: Vec::new(),
            bots: Vec::new(),
            webhooks: Vec::new(),
            words: DEFAULT_WORDS.map(str::to_owned).to_vec(),
            moderation: true,
            rules: Vec::new(),
            verdict_delay: Duration::from_millis(500),
            max_body_bytes: 1024 * 1024,
            max_messages: 1_000_000,
            max_events: 100_000,
            max_journal_entries: 100_000,
            max_journal_bytes: 64 * 1024 * 1024,
            limits: Limits::none(),
            choices: Choices::default(),
            worker_threads: 1,
            read_timeout: Duration::from_secs(30),
            clock: ClockSource::System,
            state_file: None,
            #[cfg(feature = "inspector")]
            inspector: true,
            #[cfg(feature = "inspector")]
            keep_bodies: false,
        }
    }
}

impl SandboxBuilder {
    /// The id of the app, `sandbox` by default. It only names the app: requests are not told apart by it.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = app_id.into();
        self
    }

    /// The key with the scope fullAccess. By default 40 hexadecimal digits, the form of real keys, that follow from the seed.
    ///
    /// Any other key of one or more printable ASCII characters without spaces will do.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// The key with the scope authOnly, which reaches only the creation of users and tokens. By default it follows from the seed.
    pub fn auth_only_key(mut self, key: impl Into<String>) -> Self {
        self.auth_only_key = Some(key.into());
        self
    }

    /// The seed of everything that would otherwise be random, 0 by default: the two keys, and the draws of [faults](crate::Fault).
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The address to listen on, 127.0.0.1 by default. Any that is not a loopback address needs
    /// [`expose_to_network`](Self::expose_to_network) too.
    pub fn bind(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Allows an address that others on the network reach. They can do with the sandbox what they like: its own routes need no
    /// key, and nothing it says is encrypted.
    pub fn expose_to_network(mut self) -> Self {
        self.exposed = true;
        self
    }

    /// Allows requests to this host, a name or an address without a port; repeat for more. By default only loopback names and
    /// addresses are hosts, so that no web page reaches the sandbox under a name of its own (DNS rebinding). In a network of
    /// containers, allow the name that the others know it by.
    ///
    /// ```
    /// let builder = cometchat_sandbox::Sandbox::builder().allow_host("sandbox");
    /// ```
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.allowed_hosts.push(host.into());
        self
    }

    /// Allows requests of web pages from this origin, and lets them read the responses (CORS); repeat for more. By default every
    /// request with a foreign `Origin` is refused, since a browser lets any page send some.
    ///
    /// ```
    /// let builder = cometchat_sandbox::Sandbox::builder().allow_origin("http://localhost:3000");
    /// ```
    pub fn allow_origin(mut self, origin: impl Into<String>) -> Self {
        self.allowed_origins.push(origin.into());
        self
    }

    /// The TCP port. The default, 0, picks one that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Adds a user, or replaces the details of a demo user.
    pub fn user(mut self, details: UserDetails) -> Self {
        self.users.push(details);
        self
    }

    /// Adds a group, or replaces the details of the demo group. Its owner must be one of the users.
    pub fn group(mut self, details: GroupDetails) -> Self {
        self.groups.push(details);
        self
    }

    /// A call that was made: no server makes one, so a test says what there is to read. A user of it need not exist.
    pub fn call(mut self, details: CallDetails) -> Self {
        self.calls.push(details);
        self
    }

    /// Binds a bot to a user, which CometChat does in its dashboard. Without such a user, one is created with the uid as name.
    pub fn bot(mut self, uid: impl Into<String>) -> Self {
        self.bots.push(uid.into());
        self
    }

    /// Posts events to this address, or messages to a bot, or questions of moderation. CometChat does that by its dashboard.
    pub fn webhook(mut self, details: WebhookDetails) -> Self {
        self.webhooks.push(details);
        self
    }

    /// Whether the plan of the app has moderation, which it has by default. Without it, operations under `/moderation` are refused
    /// with `ERR_FEATURE_NOT_ACCESSIBLE`, as was seen live.
    pub fn moderation(mut self, accessible: bool) -> Self {
        self.moderation = accessible;
        self
    }

    /// Adds a word that moderation disapproves of, to the built-in rule `profanity-filter`.
    ///
    /// Words are found whole and in any case; an entry of several words is a phrase. An entry without letters or digits, an
    /// emoji say, is found anywhere in a text.
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.words.push(word.into());
        self
    }

    /// Replaces the whole list of words of the built-in rule `profanity-filter`. Without any words there is no such rule.
    pub fn words<W: Into<String>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.words = words.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a moderation rule after the built-in one.
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Adds moderation rules after the built-in one.
    pub fn rules(mut self, rules: impl IntoIterator<Item = Rule>) -> Self {
        self.rules.extend(rules);
        self
    }

    /// How long a submitted message stays pending, in the sandbox's time. 500 milliseconds by default; how long the real
    /// service takes is not documented. The response to the submission itself is pending even with no delay at all.
    pub fn verdict_delay(mut self, delay: Duration) -> Self {
        self.verdict_delay = delay;
        self
    }

    /// The largest body that is read, in bytes. 1 MiB by default; the real service's limit is not documented. Larger ones are
    /// refused with status 413 while they are being read.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    /// How many messages are kept, a million by default and at least one. Beyond that the oldest are forgotten, so that the
    /// memory a sandbox needs is bounded; the real service has no such limit.
    pub fn max_messages(mut self, messages: usize) -> Self {
        self.max_messages = messages;
        self
    }

    /// How many events are kept, the newest ones: 100,000 by default. An event takes about 60 bytes.
    pub fn max_events(mut self, events: usize) -> Self {
        self.max_events = events;
        self
    }

    /// How many requests the [journal](crate::Sandbox::journal) keeps, the newest ones: 100,000 by default, or fewer if they take
    /// more than [`max_journal_bytes`](Self::max_journal_bytes). With 0 it keeps none, but still counts.
    pub fn max_journal_entries(mut self, requests: usize) -> Self {
        self.max_journal_entries = requests;
        self
    }

    /// How many bytes of memory the [journal](crate::Sandbox::journal) may take: 64 MiB by default. Beyond that the oldest requests are
    /// forgotten. A request usually takes about 250 bytes, and never more than 8 KiB: its texts are cut at 256 characters.
    pub fn max_journal_bytes(mut self, bytes: usize) -> Self {
        self.max_journal_bytes = bytes;
        self
    }

    /// The rate limits; by default there are none.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// What to do where nothing is documented.
    pub fn choices(mut self, choices: Choices) -> Self {
        self.choices = choices;
        self
    }

    /// How many threads answer requests: 1 by default, which is enough for tests. More only serve a load that one processor
    /// cannot. Requests take effect one at a time either way.
    pub fn worker_threads(mut self, threads: usize) -> Self {
        self.worker_threads = threads;
        self
    }

    /// How long the head of a request may take to arrive, and then its body: 30 seconds each by default, in real time. The real
    /// service's limit is not documented. A slow head has the connection closed, a slow body is refused with status 408.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// A file to keep the state in: it is read at the start, if it is there, and written when the sandbox stops. It holds everything
    /// that requests changed, keys, tokens and passwords of groups included, in plain text. The keys of the options
    /// are good beside those in it.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// Whether there is the inspector page, which there is by default: see [`Sandbox::inspector_url`](crate::Sandbox::inspector_url).
    /// Nothing is done for it until somebody looks.
    ///
    /// ```
    /// let builder = cometchat_sandbox::Sandbox::builder().inspector(false);
    /// ```
    #[cfg(feature = "inspector")]
    pub fn inspector(mut self, is_there: bool) -> Self {
        self.inspector = is_there;
        self
    }

    /// Keeps the bodies of requests for the inspector from the start, up to 16 MiB of them. Without this option they are kept once somebody
    /// has looked, since it takes about a twentieth more time for each request.
    #[cfg(feature = "inspector")]
    pub fn keep_bodies(mut self) -> Self {
        self.keep_bodies = true;
        self
    }

    /// A clock that stands still at this moment, in epoch seconds, until [`Sandbox::advance`](crate::Sandbox::advance) moves it. Without this option the
    /// sandbox follows the machine's clock.
    pub fn frozen_clock(mut self, epoch_seconds: u64) -> Self {
        self.clock = ClockSource::Frozen {
            at_ms: epoch_seconds.saturating_mul(1000),
        };
        self
    }

    pub(crate) fn settings(self) -> io::Result<Settings> {
        let mut random = Random::from_seed(self.seed);
        // Both are drawn, whether they are used or not: what follows from a seed must not depend on other options.
        let drawn = (random.hex(40), random.hex(40));
        let api_key = self.api_key.unwrap_or(drawn.0);
        let auth_only_key = self.auth_only_key.unwrap_or(drawn.1);
        for key in [&api_key, &auth_only_key] {
            if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
                return Err(invalid(
                    "a key (--key) must be one or more printable ASCII characters without spaces",
                ));
            }
        }
        if api_key == auth_only_key {
            return Err(invalid("the two keys must differ"));
        }
        if self.app_id.is_empty() || !self.app_id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(invalid("the app id must be letters and digits"));
        }
        if !self.address.is_loopback() && !self.exposed {
            return Err(invalid(format!(
                "{} is not a loopback address: others on the network could reach the sandbox, whose own routes need no key; to \
                 allow that, start it with --expose-to-network or SandboxBuilder::expose_to_network",
                self.address
            )));
        }
        for webhook in &self.webhooks {
            webhook.check().map_err(invalid)?;
        }
        api::check_limits(&self.limits).map_err(invalid)?;
        let mut access = Access::new(self.address, self.exposed);
        for host in &self.allowed_hosts {
            access.allow_host(host).map_err(invalid)?;
        }
        for origin in &self.allowed_origins {
            access.allow_origin(origin).map_err(invalid)?;
        }
        let built_in = Rules::built_in(&self.words);
        let rules = built_in.into_iter().chain(self.rules).collect();
        Ok(Settings {
            app_id: self.app_id,
            address: SocketAddr::from((self.address, self.port)),
            api_key,
            auth_only_key,
            access,
            users: self.users,
            groups: self.groups,
            calls: self.calls,
            bots: self.bots,
            webhooks: self.webhooks,
            moderation: self.moderation,
            rules,
            verdict_delay: self.verdict_delay,
            max_body_bytes: self.max_body_bytes,
            max_messages: self.max_messages,
            max_events: self.max_events,
            max_journal_entries: self.max_journal_entries,
            max_journal_bytes: self.max_journal_bytes,
            limits: self.limits,
            choices: self.choices,
            seed: self.seed,
            worker_threads: self.worker_threads.max(1),
            read_timeout: self.read_timeout,
            clock: self.clock,
            #[cfg(feature = "inspector")]
            inspector: self.inspector,
            #[cfg(feature = "inspector")]
            keep_bodies: self.keep_bodies,
            state_file: self.state_file,
        })
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the keys.
        f.debug_struct("SandboxBuilder")
            .field("app_id", &self.app_id)
            .field("port", &self.port)
            .field("seed", &self.seed)
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}

pub(crate) fn invalid(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, error)
}
