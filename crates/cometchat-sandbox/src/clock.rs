//! The sandbox's own time.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// Where the time comes from. Either source can be moved forward by hand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ClockSource {
    /// The machine's clock.
    System,
    /// A clock that stands still until it is moved; epoch milliseconds.
    Frozen { at_ms: u64 },
}

/// Tells the time, in a sandbox that may have been moved into the future.
pub(crate) struct Clock {
    source: ClockSource,
    advanced_ms: AtomicU64,
}

impl Clock {
    pub(crate) fn new(source: ClockSource) -> Self {
        Self {
            source,
            advanced_ms: AtomicU64::new(0),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        let base = match self.source {
            ClockSource::System => SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, milliseconds),
            ClockSource::Frozen { at_ms } => at_ms,
        };
        Timestamp {
            ms: base.saturating_add(self.advanced_ms.load(Ordering::Relaxed)),
        }
    }

    /// Whether it moves by hand only.
    pub(crate) fn is_frozen(&self) -> bool {
        matches!(self.source, ClockSource::Frozen { .. })
    }

    /// How far it was moved by hand, in milliseconds.
    #[cfg(feature = "inspector")]
    pub(crate) fn advanced(&self) -> u64 {
        self.advanced_ms.load(Ordering::Relaxed)
    }

    /// Moves the clock forward. Time never goes back.
    pub(crate) fn advance(&self, by: Duration) {
        let by = milliseconds(by);
        // The closure always answers `Some`, so the update cannot fail.
        let _ = self
            .advanced_ms
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |ms| {
                Some(ms.saturating_add(by))
            });
    }
}

/// One point in the sandbox's time. A request is answered at one moment, however long that takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Timestamp {
    ms: u64,
}

impl Timestamp {
    /// What has come before anything else.
    pub(crate) const FIRST: Self = Self { ms: 0 };
    /// What has not come yet, and never will by itself.
    pub(crate) const NEVER: Self = Self { ms: u64::MAX };

    /// Whole seconds since the epoch: the unit of every timestamp in a response.
    pub(crate) fn seconds(self) -> u64 {
        self.ms / 1000
    }

    pub(crate) fn milliseconds(self) -> u64 {
        self.ms
    }

    pub(crate) fn after(self, delay: Duration) -> Self {
        Self {
            ms: self.ms.saturating_add(milliseconds(delay)),
        }
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_by_hand() {
        let clock = Clock::new(ClockSource::Frozen { at_ms: 5_000 });
        assert_eq!(clock.now().milliseconds(), 5_000);
        clock.advance(Duration::from_millis(1_999));
        assert_eq!(clock.now().milliseconds(), 6_999);
        assert_eq!(clock.now().seconds(), 6);
    }

    #[test]
    fn a_clock_advanced_beyond_its_range_stops_at_the_end() {
        let clock = Clock::new(ClockSource::Frozen { at_ms: 1 });
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now().milliseconds(), u64::MAX);
        assert_eq!(clock.now().after(Duration::MAX), clock.now());
    }
}
