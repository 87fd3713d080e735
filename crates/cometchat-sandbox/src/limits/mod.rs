//! Rate limits: how many requests an app and how many messages a user may send in one window of time.

mod allowance;
mod meter;
mod quota;

pub use allowance::{HeadersOn, Limits, Plan, RateHeaders};
pub(crate) use meter::Meter;
pub(crate) use quota::{Quota, RateClass};
