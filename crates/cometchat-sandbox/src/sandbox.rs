//! A running sandbox.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::builder::SandboxBuilder;
use crate::call_details::CallDetails;
use crate::details::{GroupDetails, InvalidDetails, UserDetails};
use crate::fault::{Fault, FaultId, FaultStatus, InvalidFault};
use crate::http::Server;
use crate::journal::{Counters, JournalEntry};
use crate::limits::Limits;
use crate::log::log;
use crate::moderation::{InvalidRules, Rule};
use crate::webhooks::{InvalidWebhook, WebhookDelivery, WebhookDetails, WebhookFault};
use crate::{api, control, state_file};

/// A local CometChat on a loopback address. It runs until it is stopped or dropped, and shares nothing with any other one.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use cometchat_sandbox::Sandbox;
///
/// let sandbox = Sandbox::start().await?;
/// println!("{} with the key {}", sandbox.base_url(), sandbox.api_key());
/// # Ok(())
/// # }
/// ```
#[must_use = "a sandbox stops when it is dropped"]
pub struct Sandbox {
    app: Arc<App>,
    server: Server,
    base_url: String,
    control_url: String,
}

impl Sandbox {
    /// Starts a sandbox with the default options, on a free port.
    ///
    /// # Errors
    ///
    /// What the system says if there is no port or no thread to be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// The options to start one with.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    pub(crate) fn new(app: Arc<App>, server: Server) -> Self {
        let origin = format!("http://{}", reachable(server.address()));
        Self {
            app,
            base_url: format!("{origin}{}", api::PREFIX),
            control_url: format!("{origin}{}", control::PREFIX),
            server,
        }
    }

    /// Where the API is: `http://127.0.0.1:<port>/v3`, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Where the sandbox's own routes are: `http://127.0.0.1:<port>/_sandbox`.
    #[must_use]
    pub fn control_url(&self) -> &str {
        &self.control_url
    }

    /// Where the inspector is: `http://127.0.0.1:<port>/_sandbox/`, a page that shows requests and why each was answered so, chats as a
    /// user sees them, queues of moderation, webhooks and quotas, and lets one act. None if it was
    /// [switched off](SandboxBuilder::inspector).
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let sandbox = cometchat_sandbox::Sandbox::start().await?;
    /// println!("open {}", sandbox.inspector_url().unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "inspector")]
    #[must_use]
    pub fn inspector_url(&self) -> Option<String> {
        let is_there = self.app.inspector.is_some();
        is_there.then(|| format!("{}/", self.control_url))
    }

    /// The address it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// The id of the app.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.app.settings.app_id
    }

    /// The region to configure a client with: `us`. A sandbox is in no region, but clients ask for one.
    #[must_use]
    pub fn region(&self) -> &str {
        "us"
    }

    /// The key with the scope fullAccess, which every operation needs.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.app.settings.api_key
    }

    /// A key with the scope authOnly: every operation but the creation of users and tokens refuses it with `AUTH_ERR_NO_ACCESS`.
    #[must_use]
    pub fn auth_only_key(&self) -> &str {
        &self.app.settings.auth_only_key
    }

    /// Binds a bot to a user, which CometChat does in its dashboard. Without such a user, one is created with the uid as name.
    ///
    /// # Errors
    ///
    /// The rule that the uid breaks.
    pub fn register_bot(&self, uid: impl AsRef<str>) -> Result<(), InvalidDetails> {
        let now = self.app.clock.now();
        self.app.state().register_bot(uid.as_ref(), now).map(|_| ())
    }

    /// Creates a user, or replaces the details of the one who has the uid.
    ///
    /// # Errors
    ///
    /// The rule that the details break.
    pub fn add_user(&self, details: UserDetails) -> Result<(), InvalidDetails> {
        let now = self.app.clock.now();
        self.app.state().add_user(&details, now).map(|_| ())
    }

    /// Creates a group, or replaces the details of the one that has the guid.
    ///
    /// # Errors
    ///
    /// The rule that the details break; an owner has to exist.
    pub fn add_group(&self, details: GroupDetails) -> Result<(), InvalidDetails> {
        let now = self.app.clock.now();
        self.app.state().add_group(&details, now).map(|_| ())
    }

    /// Puts in a call that was made, or replaces the one with the same session.
    ///
    /// # Errors
    ///
    /// The rule that the details break.
    pub fn put_call(&self, details: CallDetails) -> Result<(), InvalidDetails> {
        details.check()?;
        self.app.state().calls.put(details);
        Ok(())
    }

    /// Replaces all moderation rules, the built-in one included. Messages that were judged already keep their verdicts.
    ///
    /// # Errors
    ///
    /// The place and id of the first rule that cannot be taken, and why.
    pub fn set_rules(&self, rules: impl IntoIterator<Item = Rule>) -> Result<(), InvalidRules> {
        self.app.set_rules(rules.into_iter().collect())
    }

    /// All moderation rules, in the order they are tried.
    #[must_use]
    pub fn rules(&self) -> Vec<Rule> {
        self.app.rules().given().to_vec()
    }

    /// Replaces the rate limits. All counts start anew. A limit of an operation that the sandbox does not serve limits nothing.
    pub fn set_limits(&self, limits: Limits) {
        self.app.limiter.set(limits);
    }

    /// Makes something go wrong from the next request on.
    ///
    /// # Errors
    ///
    /// Why the fault could never apply: an unknown operation, say.
    pub fn inject(&self, fault: Fault) -> Result<FaultId, InvalidFault> {
        self.app.faults.inject(fault)
    }

    /// All faults injected and not removed, those included that will apply no more.
    #[must_use]
    pub fn faults(&self) -> Vec<FaultStatus> {
        self.app.faults.list()
    }

    /// Removes a fault. Answers whether there was one with this id.
    pub fn remove_fault(&self, id: FaultId) -> bool {
        self.app.faults.remove(id)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.app.faults.clear();
    }

    /// Posts to another address from now on, or replaces the webhook that has the id.
    ///
    /// # Errors
    ///
    /// The rule that the details break.
    pub fn add_webhook(&self, details: WebhookDetails) -> Result<(), InvalidWebhook> {
        self.app.webhooks.put(details)
    }

    /// Posts to this webhook no more. Answers whether there was one with this id.
    pub fn remove_webhook(&self, id: &str) -> bool {
        self.app.webhooks.remove(id)
    }

    /// Makes something go wrong with the next events that are sent.
    pub fn inject_webhook_fault(&self, fault: WebhookFault) {
        self.app.webhooks.inject(fault);
    }

    /// Sends an event with data of your own to all webhooks that want it: one that only clients cause, such as that of a call, or
    /// one that does not exist yet.
    pub fn send_event(&self, trigger: &str, data: &serde_json::Value) {
        self.app.send_event(trigger, data);
    }

    /// The attempts to deliver something so far, oldest first, up to 10,000.
    #[must_use]
    pub fn webhook_deliveries(&self) -> Vec<WebhookDelivery> {
        self.app.webhooks.deliveries()
    }

    /// Waits until nothing is due or on its way to a webhook. What waits for a later moment of the sandbox's clock does not count.
    pub async fn webhooks_settled(&self) {
        loop {
            let settled = self.app.webhooks.settled.notified();
            let mut settled = std::pin::pin!(settled);
            settled.as_mut().enable();
            if self.app.webhooks.is_settled(self.app.clock.now()) {
                return;
            }
            settled.await;
        }
    }

    /// The requests received so far, oldest first, up to the number that is kept. Requests still being answered are not among
    /// them, nor are those to the control routes.
    pub fn journal(&self) -> impl Iterator<Item = Arc<JournalEntry>> {
        self.app.journal.page(0, usize::MAX).entries.into_iter()
    }

    /// How many requests there have been.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.app.journal.counters()
    }

    /// Empties the journal; its counters start from 0.
    pub fn clear_journal(&self) {
        self.app.journal.clear();
    }

    /// The sandbox's present, as time since the epoch.
    #[must_use]
    pub fn now(&self) -> Duration {
        Duration::from_millis(self.app.clock.now().milliseconds())
    }

    /// Moves the sandbox's clock forward, whether it stands still otherwise or follows the machine's. Counted in whole
    /// milliseconds.
    pub fn advance(&self, by: Duration) {
        self.app.advance(by);
    }

    /// Goes back to how things were at the start: no messages, nobody created since, the rules and limits of the
    /// start, no faults, an empty
    /// journal. Ids count from 1 again. The clock keeps its time.
    pub fn reset(&self) {
        // The same settings were taken when the sandbox started.
        let _ = self.app.reset();
    }

    /// Everything that requests changed, as one JSON document: people, groups, messages, roles, tokens, keys and events. It holds
    /// keys, tokens and the passwords of groups in plain text.
    ///
    /// # Errors
    ///
    /// Never, but for a bug of the sandbox.
    pub fn state(&self) -> io::Result<Vec<u8>> {
        self.app.saved().map_err(io::Error::other)
    }

    /// Goes back to a [`state`](Self::state) of this or another sandbox. The clock keeps its time; rules, limits, faults and the
    /// journal stay.
    ///
    /// # Errors
    ///
    /// What is wrong with the document; nothing is changed then.
    pub fn load_state(&self, document: &[u8]) -> io::Result<()> {
        self.app
            .load(document)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }

    /// Stops the sandbox: requests being answered get up to half a second to finish, then the port is closed.
    ///
    /// Dropping it does the same, but blocks the thread meanwhile.
    pub async fn stop(self) {
        // The server's thread ends by itself; waiting for it must not hold up the caller's runtime.
        let (ended, wait) = tokio::sync::oneshot::channel();
        let thread = std::thread::Builder::new().spawn(move || {
            drop(self);
            let _ = ended.send(());
        });
        // Without a thread to be had, the closure was dropped and the sandbox with it.
        if thread.is_ok() {
            let _ = wait.await;
        }
    }
}

/// Where this machine reaches a server: one that listens everywhere is here too.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        let here = match address {
            SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        };
        address.set_ip(here);
    }
    address
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let Some(path) = &self.app.settings.state_file else {
            return;
        };
        // Nothing may change any more.
        self.server.stop();
        if let Err(error) = state_file::write(&self.app, path) {
            log(|| tracing::error!(%error, "the state was not saved"));
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
