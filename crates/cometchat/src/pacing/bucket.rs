//! An even pace that no window can find too fast.
//!
//! This is the generic cell rate algorithm: permits fall due at an even interval, and up to `burst` of them may be taken at
//! once after a rest. In any half-open window of length `w` there are at most `ceil(w / interval) + burst - 1` permits,
//! wherever the window begins. The interval is chosen so that this is at most the quota, with some room for requests whose
//! way to the server takes longer than that of others.

use super::Nanos;

/// How much longer than needed the interval is. Raised, quota is left unused; lowered, requests that bunch on their way can
/// meet in one window. At 0.5 % of a minute, ways may differ by 300 ms.
const ROOM: f64 = 1.005;
/// One burst permit for this many of the quota: bursts cost quota, since a window may begin right before one.
const QUOTA_PER_BURST: u64 = 200;

/// The pace of one limit.
#[derive(Clone, Debug)]
pub(super) struct Bucket {
    quota: u64,
    interval: Nanos,
    /// How far ahead of the even pace permits may be taken.
    tolerance: Nanos,
    /// When the next permit falls due at the even pace.
    due: Nanos,
}

impl Bucket {
    pub(super) fn new(quota: u64, window: Nanos) -> Self {
        let mut bucket = Self {
            quota: 0,
            interval: 0,
            tolerance: 0,
            due: 0,
        };
        bucket.set_quota(quota, window);
        bucket
    }

    /// Another quota, without forgetting what was taken.
    pub(super) fn set_quota(&mut self, quota: u64, window: Nanos) {
        let quota = quota.max(1);
        let burst = 1 + quota / QUOTA_PER_BURST;
        // Precise enough: a quota has few digits, and the rest is rounded up.
        let interval = window as f64 * ROOM / (quota - burst + 1) as f64;
        self.quota = quota;
        self.interval = interval.ceil() as Nanos;
        self.tolerance = self.interval.saturating_mul(burst - 1);
    }

    pub(super) fn quota(&self) -> u64 {
        self.quota
    }

    pub(super) fn interval(&self) -> Nanos {
        self.interval
    }

    /// When the next permit can be taken.
    pub(super) fn ready_at(&self) -> Nanos {
        self.due.saturating_sub(self.tolerance)
    }

    /// Takes a permit that is ready.
    pub(super) fn take(&mut self, now: Nanos) {
        self.due = self.due.max(now).saturating_add(self.interval);
    }

    /// Gives a permit back whose request never left.
    pub(super) fn give_back(&mut self) {
        self.due = self.due.saturating_sub(self.interval);
    }

    /// Whether it is as if nothing had ever been taken.
    pub(super) fn is_rested(&self, now: Nanos) -> bool {
        self.due <= now
    }
}
