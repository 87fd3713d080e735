//! The client.

mod base_url;
mod builder;
mod environment;
mod region;

pub use builder::ClientBuilder;
pub use region::Region;

use crate::call::{Budget, CallOptions};
use crate::handle::At;
use crate::pacing::{Pacer, Priority};
use crate::{
    Error, IntoId, OnBehalfOf, Operation, OperationRequest, QuotaSnapshot, Request, RetryPolicy,
    Uid,
};
use http::Method;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A client for one CometChat app.
///
/// It is cheap to clone and safe to share: clones use the same connections and the same retry budget. Make one for the
/// program and clone it where it is needed.
///
/// ```no_run
/// use cometchat::{Client, Region};
///
/// # fn example() -> Result<(), cometchat::Error> {
/// let client = Client::builder()
///     .app_id("your-app-id")
///     .region(Region::Us)
///     .api_key("0123456789abcdef0123456789abcdef01234567")
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// Calls need a tokio runtime with its timers enabled. Dropping the future of a call ends it at once and leaves the client
/// usable; whether a request that had left is processed by the server is then unknown, as with
/// [`Delivery::MayHaveArrived`](crate::Delivery::MayHaveArrived).
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    options: CallOptions,
}

/// What all clones of a client share.
struct Shared {
    rest: cometchat_rest::Client,
    budget: Budget,
    /// None where pacing is switched off.
    pacer: Option<Pacer>,
    random: Mutex<fastrand::Rng>,
}

impl Client {
    /// Starts a client from explicit values.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client from `COMETCHAT_APP_ID`, `COMETCHAT_REGION` and `COMETCHAT_API_KEY`. `COMETCHAT_BASE_URL` takes the place of
    /// the first two: for an installation of one's own, or a sandbox. [`ClientBuilder::from_env`] lists all variables.
    ///
    /// # Errors
    /// Of [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput), naming the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env().build()
    }

    /// The same client acting as a user. What needs a user to act for is found there and only there.
    ///
    /// ```compile_fail
    /// # use cometchat::{Client, Content, Receiver};
    /// # async fn example(client: Client) -> Result<(), cometchat::Error> {
    /// client.message("1").thread().reply(Receiver::user("alice"), Content::text("Hi")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```
    /// # use cometchat::{Client, Content, Receiver};
    /// # async fn example(client: Client) -> Result<(), cometchat::Error> {
    /// client.on_behalf_of("bob").message("1").thread().reply(Receiver::user("alice"), Content::text("Hi")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_behalf_of(&self, uid: impl IntoId<Uid>) -> OnBehalfOf {
        OnBehalfOf::new(self.clone(), uid.into_id())
    }

    /// A request to an operation that this SDK has no call for yet; see [`Request`].
    pub fn request<I>(&self, method: Method, segments: I) -> Request
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        Request::new(self.clone(), method, segments)
    }

    /// A request to an operation that the program chooses while it runs, from the table of [`operations`](crate::operations); see
    /// [`OperationRequest`].
    pub fn operation(&self, operation: &'static Operation) -> OperationRequest {
        OperationRequest::new(self.clone(), operation)
    }

    /// The same client, with another deadline for each call: all attempts and the pauses between them. The default is
    /// 60 seconds.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = deadline;
        self
    }

    /// The same client, for calls that wait for room in the rate limits as long as it takes: without a deadline that anybody
    /// would notice (30 days). Each attempt has the limit that it had, and no more than the deadline that was.
    ///
    /// With a deadline, a call that gets its turn at the last moment has no time left for a response, so that it may have been
    /// processed and nobody knows.
    #[must_use]
    pub fn without_deadline(mut self) -> Self {
        let CallOptions {
            deadline,
            attempt_timeout,
            ..
        } = self.options;
        self.options.attempt_timeout = attempt_timeout.min(deadline);
        self.options.deadline = Duration::from_secs(30 * 24 * 60 * 60);
        self
    }

    /// The same client, with another limit for each attempt, from its first byte to the last of its response. The default is
    /// 20 seconds.
    #[must_use]
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = timeout;
        self
    }

    /// The same client, with another retry policy.
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    /// What is known of the app's quota at this moment. None if pacing is switched off.
    ///
    /// ```
    /// # use cometchat::{Client, RateClass};
    /// # fn example(client: Client) {
    /// if let Some(quota) = client.quota() {
    ///     println!("{:?} of {:?} left", quota.of(RateClass::Standard).remaining, quota.of(RateClass::Standard).limit);
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn quota(&self) -> Option<QuotaSnapshot> {
        self.pacer().map(Pacer::snapshot)
    }

    /// The same client, for work that nobody waits for: its calls take the permits that the calls of other clones leave.
    #[must_use]
    pub fn low_priority(mut self) -> Self {
        self.options.priority = Priority::Low;
        self
    }

    /// The base URL of its requests.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.shared.rest.base_url()
    }

    /// The low-level client under this one: the same key and connections, but no deadline, retries or tracing.
    #[must_use]
    pub fn rest(&self) -> &cometchat_rest::Client {
        &self.shared.rest
    }

    /// Where its handles begin.
    pub(crate) fn here(&self) -> At {
        At::app(self)
    }

    pub(crate) fn options(&self) -> &CallOptions {
        &self.options
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.shared.budget
    }

    pub(crate) fn pacer(&self) -> Option<&Pacer> {
        self.shared.pacer.as_ref()
    }

    /// A random time between nothing and `ceiling`.
    pub(crate) fn jitter(&self, ceiling: Duration) -> Duration {
        let mut random = self
            .shared
            .random
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        // Longer than anybody waits, and short enough for arithmetic.
        let ceiling = ceiling.min(Duration::from_secs(365 * 24 * 60 * 60));
        ceiling.mul_f64(random.f64())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
