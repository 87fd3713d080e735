//! Full speed without a 429: every request takes a permit first.
//!
//! A permit is for one rate class, and for one sender where the operation sends a message. Permits come at an even pace that
//! no window of the server can find too fast, whatever its borders (`bucket.rs`). The pace is corrected by what answers say
//! (`lane.rs`): a lower limit, others who use the same quota, a 429. Interactive calls go before bulk calls, each in order
//! (`pacer.rs`).

mod bucket;
mod lane;
mod pacer;
mod plan;
mod recent;
mod snapshot;

pub(crate) use pacer::{Pacer, Permit, Priority, Subject, TooLate};
pub use plan::{Limits, Plan};
pub use snapshot::{LaneSnapshot, QuotaSnapshot};

/// Time as the pacer counts it: nanoseconds since it was made.
type Nanos = u64;

fn nanos(duration: std::time::Duration) -> Nanos {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
