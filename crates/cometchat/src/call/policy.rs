//! How often and how long after each other requests are repeated.

use std::time::Duration;

/// How often a call may be tried, and how the pauses between attempts grow.
///
/// Which failures may be repeated at all is not a setting: a read may, a send only if it surely was not processed. Before
/// attempt `n + 1` the call waits as long as the server asked, up to 2 minutes, plus a random time between nothing and
/// `initial_backoff * 2^(n - 1)`, which never exceeds `max_backoff`. All clones of a client share a budget, so that an outage
/// is not met with many times the usual load.
///
/// ```
/// use cometchat::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy::default().with_max_attempts(8).with_max_backoff(Duration::from_secs(30));
/// let none = RetryPolicy::none();
/// # let _ = (patient, none);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) initial_backoff: Duration,
    pub(crate) max_backoff: Duration,
    pub(crate) max_retry_after: Duration,
}

impl Default for RetryPolicy {
    /// Up to 4 attempts, pauses up to 200 ms, 400 ms, 800 ms.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            initial_backoff: Duration::from_millis(200),
            max_backoff: Duration::from_secs(10),
            max_retry_after: Duration::from_secs(120),
        }
    }
}

impl RetryPolicy {
    /// One attempt only.
    #[must_use]
    pub fn none() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// The most attempts a call may take, the first included; at least 1.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest random pause before the second attempt; it doubles with each further one.
    #[must_use]
    pub fn with_initial_backoff(mut self, pause: Duration) -> Self {
        self.initial_backoff = pause;
        self
    }

    /// Where the pauses stop growing. What the server asks for is waited in addition.
    #[must_use]
    pub fn with_max_backoff(mut self, pause: Duration) -> Self {
        self.max_backoff = pause;
        self
    }

    /// The longest wait that is obeyed where a server names one (`Retry-After`, or the reset of a limit); 2 minutes by
    /// default, twice CometChat's window. After that it is tried again, one request at a time until one is answered. Raised,
    /// a mistaken header can stop a client for as long; lowered, a client asks a server that said when to come back.
    /// [`Error::retry_after`](crate::Error::retry_after) shows what the server said.
    #[must_use]
    pub fn with_max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// The longest random pause after this many attempts.
    pub(super) fn ceiling(&self, attempts: u32) -> Duration {
        super::backoff::doubled(
            self.initial_backoff,
            attempts.saturating_sub(1),
            self.max_backoff,
        )
    }
}
