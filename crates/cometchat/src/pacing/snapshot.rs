//! What the client knows of its quota.

use cometchat_rest::RateClass;
use std::time::Duration;

/// What a client knows of its app's quota at this moment, from [`Client::quota`](crate::Client::quota).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotaSnapshot {
    pub(super) classes: [(RateClass, ClassQuota); 3],
}

impl QuotaSnapshot {
    /// What is known of one class.
    #[must_use]
    pub fn of(&self, class: RateClass) -> &ClassQuota {
        let found = self.classes.iter().find(|(known, _)| *known == class);
        &found.unwrap_or(&self.classes[1]).1
    }
}

/// What a client knows of the quota of one class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClassQuota {
    /// The limit in requests a window, as the plan or the last response named it.
    pub limit: Option<u64>,
    /// What is left in this window, as the last response had it, less what was sent since.
    pub remaining: Option<u64>,
    /// How long until the server counts anew.
    pub reset_in: Option<Duration>,
    /// The pace that is kept at present, in requests a window: below the limit after a 429.
    pub pace: Option<u64>,
    /// How long nothing leaves because the server said so.
    pub held_for: Duration,
    /// Interactive calls that wait for a permit.
    pub waiting: usize,
    /// Calls of low priority that wait for a permit.
    pub low_priority_waiting: usize,
}
