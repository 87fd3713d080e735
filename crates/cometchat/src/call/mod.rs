//! Calls: values that are made when they are awaited.

mod attempts;
mod backoff;
mod budget;
mod choices;
mod classify;
mod hooks;
mod options;
mod policy;
mod read;
mod value;

pub(crate) use attempts::{after, deadline_after};
pub(crate) use backoff::doubled;
pub(crate) use budget::Budget;
pub(crate) use choices::call_options;
pub(crate) use options::CallOptions;
pub use policy::RetryPolicy;
#[allow(
    unreachable_pub,
    reason = "stands in a trait that nobody outside can implement"
)]
pub use read::Asked;
pub(crate) use read::{Answer, Read, read as read_answer, read_nothing, read_whole};
pub use value::Call;
pub(crate) use value::Pending;
