//! A running sandbox.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::builder::SandboxBuilder;
use crate::details::{GroupDetails, InvalidDetails, UserDetails};
use crate::http::Server;
use crate::{api, control};

/// A local CometChat on 127.0.0.1. It runs until it is stopped or dropped, and shares nothing with any other one.
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
        let origin = format!("http://{}", server.address());
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

    /// A key with the scope authOnly: every operation refuses it with `AUTH_ERR_NO_ACCESS`.
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

    /// The sandbox's present, as time since the epoch.
    #[must_use]
    pub fn now(&self) -> Duration {
        Duration::from_millis(self.app.clock.now().milliseconds())
    }

    /// Moves the sandbox's clock forward, whether it stands still otherwise or follows the machine's. Counted in whole
    /// milliseconds.
    pub fn advance(&self, by: Duration) {
        self.app.clock.advance(by);
    }

    /// Forgets every message and everything created since the start; ids count from 1 again. The clock keeps its time.
    pub fn reset(&self) {
        // The same settings were taken when the sandbox started.
        let _ = self.app.reset();
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

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
