//! Rate limits: how many requests an app and how many messages a user may send in one window of time.

mod config;
mod limiter;
mod quota;

pub(crate) use config::OperationLimit;
pub use config::{HeadersOn, Limits, Plan, RateHeaders, RetryAfter};
#[cfg(feature = "inspector")]
pub(crate) use limiter::Usage;
pub(crate) use limiter::{Caller, RateLimiter};
pub(crate) use quota::{Quota, RateClass};
