//! What is left of a limit, and the headers that tell it.

use super::{HeadersOn, Limits, RateHeaders, RetryAfter};
use crate::clock::Timestamp;

/// The kind of request, as CometChat's rate limits page sorts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RateClass {
    Core,
    Standard,
    Import,
}

impl RateClass {
    /// The name that the option `--limits` has for it.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Standard => "standard",
            Self::Import => "import",
        }
    }
}

/// One limit at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quota {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// Milliseconds from the request until the count starts anew.
    pub(crate) wait_ms: u64,
    /// When that is.
    pub(crate) resets_at_ms: u64,
}

const OLD: [&str; 3] = [
    "x-rate-limit",
    "x-rate-limit-remaining",
    "x-rate-limit-reset",
];
const NEW: [&str; 3] = [
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
];

impl Quota {
    /// The quota in the window of `now`.
    pub(super) fn new(limit: u32, remaining: u32, window_ms: u64, now: Timestamp) -> Self {
        let wait_ms = window_ms - now.milliseconds() % window_ms;
        Self {
            limit,
            remaining,
            wait_ms,
            resets_at_ms: now.milliseconds().saturating_add(wait_ms),
        }
    }

    /// A quota that is used up for so many whole seconds, for refusals that no count led to.
    pub(crate) fn used_up_for(seconds: u64, now: Timestamp) -> Self {
        let wait_ms = seconds.saturating_mul(1000);
        Self {
            limit: 0,
            remaining: 0,
            wait_ms,
            resets_at_ms: now.milliseconds().saturating_add(wait_ms),
        }
    }

    /// Whole seconds to wait, rounded up: whoever waits that long finds a new window.
    pub(crate) fn retry_after(&self) -> u64 {
        self.wait_ms.div_ceil(1000)
    }

    /// The headers of a response to a request that was admitted.
    pub(crate) fn headers(&self, limits: &Limits) -> Vec<(&'static str, u64)> {
        match limits.answers_with_headers() {
            HeadersOn::EveryAnswer => self.all_headers(limits, None),
            HeadersOn::Refusals | HeadersOn::Never => Vec::new(),
        }
    }

    /// The headers of a 429. What `Retry-After` says is up to the limits, or to whoever asks for the refusal.
    pub(crate) fn headers_of_refusal(
        &self,
        limits: &Limits,
        retry_after: RetryAfter,
    ) -> Vec<(&'static str, u64)> {
        match limits.answers_with_headers() {
            HeadersOn::Never => Vec::new(),
            _ => self.all_headers(limits, Some(retry_after)),
        }
    }

    fn all_headers(
        &self,
        limits: &Limits,
        refused: Option<RetryAfter>,
    ) -> Vec<(&'static str, u64)> {
        let mut headers = Vec::with_capacity(7);
        for (names, other) in [(OLD, RateHeaders::New), (NEW, RateHeaders::Old)] {
            if limits.spelling() == other {
                continue;
            }
            headers.push((names[0], self.limit.into()));
            headers.push((names[1], self.remaining.into()));
            if refused.is_some() {
                let reset = self.resets_at_ms.div_ceil(1000);
                let told = reset.saturating_add_signed(limits.reset_offset_seconds());
                headers.push((names[2], told));
            }
        }
        let retry_after = match refused {
            None | Some(RetryAfter::Absent) => None,
            Some(RetryAfter::UntilReset) => Some(self.retry_after()),
            Some(RetryAfter::Seconds(seconds)) => Some(seconds),
        };
        headers.extend(retry_after.map(|seconds| ("retry-after", seconds)));
        headers
    }
}
