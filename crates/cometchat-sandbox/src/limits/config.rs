//! What may be asked for in one window.

use std::time::Duration;

use super::RateClass;

/// The rate limits of a sandbox, in requests a window.
///
/// A sandbox has none unless it is given some, so that a test which is not about limits never meets them.
///
/// ```
/// use std::time::Duration;
/// use cometchat_sandbox::{Limits, Plan, RateHeaders};
///
/// // The free plan, with windows of two seconds in place of a minute.
/// let limits = Limits::of(Plan::Build)
///     .sends_per_user(5)
///     .window(Duration::from_secs(2))
///     .headers(RateHeaders::Old);
/// ```
///
/// Windows are fixed and follow the sandbox's clock: with a length of a minute one begins at every full minute. A request over a
/// limit gets the status 429 with `ERR_TOO_MANY_REQUESTS` and is not processed (CometChat's rate limits page). Every request
/// that carries a valid key counts, whatever becomes of it otherwise; what counts in the real service is not documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    core: Option<u32>,
    standard: Option<u32>,
    import: Option<u32>,
    sends_per_user: Option<u32>,
    operations: Vec<OperationLimit>,
    window: Duration,
    headers: RateHeaders,
    headers_on: HeadersOn,
    retry_after: RetryAfter,
    reset_offset: i64,
}

/// A limit that one operation has for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OperationLimit {
    pub(crate) operation: String,
    /// Whether each acting user has a limit of its own, or the app has one for all.
    pub(crate) per_user: bool,
    pub(crate) requests: u32,
}

/// A plan of CometChat's, as far as its rate limits go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Plan {
    /// The free plan: 500 core and 500 standard requests a minute (CometChat's rate limits page).
    Build,
    /// The paid plans: 10,000 core and 20,000 standard requests a minute (CometChat's rate limits page).
    Paid,
}

/// How the headers about limits are spelt. CometChat's own pages differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateHeaders {
    /// `X-Rate-Limit`, `X-Rate-Limit-Remaining` and `X-Rate-Limit-Reset`: the older page and the pages of the client SDKs.
    Old,
    /// `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`: the newer page.
    New,
    /// Both.
    #[default]
    Both,
}

/// Which answers carry headers about limits. CometChat's own pages differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeadersOn {
    /// The limit and what is left of it on every response, the moment of the reset and `Retry-After` on a 429 only: the older page.
    #[default]
    EveryAnswer,
    /// All of them, on a 429 only: the newer page.
    Refusals,
    /// None at all, not even `Retry-After`: a client has to do without.
    Never,
}

/// What the header `Retry-After` of a 429 says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// The seconds until the limit is reset, rounded up.
    #[default]
    UntilReset,
    /// Always so many seconds, however absurd.
    Seconds(u64),
    /// There is no such header.
    Absent,
}

impl Default for Limits {
    fn default() -> Self {
        Self::none()
    }
}

impl Limits {
    /// No limit at all, and no headers about any.
    #[must_use]
    pub fn none() -> Self {
        Self {
            core: None,
            standard: None,
            import: None,
            sends_per_user: None,
            operations: Vec::new(),
            window: Duration::from_secs(60),
            headers: RateHeaders::default(),
            headers_on: HeadersOn::default(),
            retry_after: RetryAfter::default(),
            reset_offset: 0,
        }
    }

    /// The limits of a plan, with 30 messages a minute for each user and 60 imports a minute (CometChat's rate limits and import
    /// pages).
    #[must_use]
    pub fn of(plan: Plan) -> Self {
        let (core, standard) = match plan {
            Plan::Build => (500, 500),
            Plan::Paid => (10_000, 20_000),
        };
        Self {
            core: Some(core),
            standard: Some(standard),
            import: Some(60),
            sends_per_user: Some(30),
            ..Self::none()
        }
    }

    /// Core requests of the app: creating and deleting users, creating, joining and leaving groups.
    #[must_use]
    pub fn core(mut self, requests: impl Into<Option<u32>>) -> Self {
        self.core = requests.into();
        self
    }

    /// Standard requests of the app: all that are neither core nor imports.
    #[must_use]
    pub fn standard(mut self, requests: impl Into<Option<u32>>) -> Self {
        self.standard = requests.into();
        self
    }

    /// Requests of the app that import data, of all four kinds together.
    #[must_use]
    pub fn import(mut self, requests: impl Into<Option<u32>>) -> Self {
        self.import = requests.into();
        self
    }

    /// Requests that send a message, for each sender. A request to several receivers counts as one, and bots count as users;
    /// neither is documented.
    #[must_use]
    pub fn sends_per_user(mut self, requests: impl Into<Option<u32>>) -> Self {
        self.sends_per_user = requests.into();
        self
    }

    /// Requests of one operation, by the name the API description has for it, for the whole app. `None` removes the limit.
    ///
    /// Every limit that a request meets counts it. The headers tell the operation's own limit, if it has one.
    #[must_use]
    pub fn operation(self, operation: impl Into<String>, requests: impl Into<Option<u32>>) -> Self {
        self.with_operation(operation.into(), false, requests.into())
    }

    /// Requests of one operation, for each acting user: the sender, or else the user that the header `onBehalfOf` names. CometChat
    /// has such a limit for marking messages as unread, 5 a minute (CometChat's rate limits page). `None` removes the limit.
    ///
    /// ```
    /// use cometchat_sandbox::Limits;
    ///
    /// let limits = Limits::none().operation_per_user("send-thread-message", 5);
    /// ```
    #[must_use]
    pub fn operation_per_user(
        self,
        operation: impl Into<String>,
        requests: impl Into<Option<u32>>,
    ) -> Self {
        self.with_operation(operation.into(), true, requests.into())
    }

    fn with_operation(mut self, operation: String, per_user: bool, requests: Option<u32>) -> Self {
        self.operations
            .retain(|limit| limit.operation != operation || limit.per_user != per_user);
        if let Some(requests) = requests {
            self.operations.push(OperationLimit {
                operation,
                per_user,
                requests,
            });
        }
        self
    }

    /// The length of a window: a minute unless set, counted in whole milliseconds and at least one.
    #[must_use]
    pub fn window(mut self, length: Duration) -> Self {
        self.window = length.max(Duration::from_millis(1));
        self
    }

    /// How the headers are spelt: both ways unless set.
    #[must_use]
    pub fn headers(mut self, spelling: RateHeaders) -> Self {
        self.headers = spelling;
        self
    }

    /// Which answers carry the headers: all of them unless set.
    #[must_use]
    pub fn headers_on(mut self, answers: HeadersOn) -> Self {
        self.headers_on = answers;
        self
    }

    /// What the header `Retry-After` of a 429 says: the seconds until the reset unless set.
    #[must_use]
    pub fn retry_after(mut self, value: RetryAfter) -> Self {
        self.retry_after = value;
        self
    }

    /// Adds so many seconds to the moment of the reset that the headers tell, 0 unless set. A negative number puts it into the past, as
    /// a clock that is slow does. When the window really ends does not change.
    #[must_use]
    pub fn reset_offset(mut self, seconds: i64) -> Self {
        self.reset_offset = seconds;
        self
    }

    /// The operations that have a limit of their own.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &str> {
        self.operations.iter().map(|limit| limit.operation.as_str())
    }

    pub(crate) fn is_any(&self) -> bool {
        [self.core, self.standard, self.import, self.sends_per_user]
            .iter()
            .any(Option::is_some)
            || !self.operations.is_empty()
    }

    pub(crate) fn of_class(&self, class: RateClass) -> Option<u32> {
        match class {
            RateClass::Core => self.core,
            RateClass::Standard => self.standard,
            RateClass::Import => self.import,
        }
    }

    pub(crate) fn of_sender(&self) -> Option<u32> {
        self.sends_per_user
    }

    pub(crate) fn of_operations(&self) -> &[OperationLimit] {
        &self.operations
    }

    pub(crate) fn retry_after_header(&self) -> RetryAfter {
        self.retry_after
    }

    pub(crate) fn reset_offset_seconds(&self) -> i64 {
        self.reset_offset
    }

    pub(crate) fn window_ms(&self) -> u64 {
        u64::try_from(self.window.as_millis()).unwrap_or(u64::MAX)
    }

    pub(crate) fn spelling(&self) -> RateHeaders {
        self.headers
    }

    pub(crate) fn answers_with_headers(&self) -> HeadersOn {
        self.headers_on
    }
}
