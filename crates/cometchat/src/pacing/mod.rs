//! Full speed without a 429: every request takes a permit first.
//!
//! A request counts against the limit of its class, which the whole app shares, and often against a narrower one: of the
//! user who sends, or of the operation (`subject.rs`, `users.rs`). What is known of one limit is a `Scope` (`scope.rs`):
//!
//! - an even pace that no window of the server can find too fast, whatever its borders (`bucket.rs`);
//! - what the server says is left, where others use the same limit (`count.rs`);
//! - a hold after a refusal (`hold.rs`), and the way back from it (`throttle.rs`).
//!
//! Calls wait in line (`queue.rs`), interactive ones before those of low priority; `pacer.rs` puts it together.

mod bucket;
mod count;
mod hold;
mod pacer;
mod plan;
mod queue;
mod scope;
mod slots;
mod snapshot;
mod subject;
mod throttle;
mod users;

pub(crate) use hold::Wait;
pub(crate) use pacer::{Pacer, Permit, TooLate};
pub use plan::{Limits, Plan};
pub(crate) use queue::Priority;
pub use slots::{CallSlot, CallSlots};
pub use snapshot::{ClassQuota, QuotaSnapshot};
pub(crate) use subject::Subject;

/// Time as the pacer counts it: nanoseconds since it was made.
type Nanos = u64;

fn nanos(duration: std::time::Duration) -> Nanos {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
