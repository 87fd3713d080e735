//! How many permits were taken of late.

use super::Nanos;

/// Slots in a window: a count is off by what is taken in one of them.
const SLOTS: u64 = 64;
/// Slots that are kept: two windows.
const KEPT: usize = 128;

/// Counts of permits by time, without a memory of each.
#[derive(Clone, Debug)]
pub(super) struct Recent {
    slot: Nanos,
    /// The number of the newest slot since time began.
    newest: u64,
    counts: [u32; KEPT],
}

impl Recent {
    pub(super) fn new(window: Nanos) -> Self {
        Self {
            slot: (window / SLOTS).max(1),
            newest: 0,
            counts: [0; KEPT],
        }
    }

    pub(super) fn add(&mut self, now: Nanos) {
        let number = now / self.slot;
        if number > self.newest {
            let skipped = (number - self.newest).min(KEPT as u64);
            for step in 1..=skipped {
                self.counts[Self::index(self.newest + step)] = 0;
            }
            // A long rest empties all slots; what matters is where the newest is.
            self.newest = number;
            self.counts[Self::index(number)] = 0;
        }
        self.counts[Self::index(number)] += 1;
    }

    /// How many were taken since `then`.
    pub(super) fn since(&self, then: Nanos) -> u64 {
        let oldest = (then / self.slot).max(self.newest.saturating_sub(KEPT as u64 - 1));
        (oldest..=self.newest)
            .map(|number| u64::from(self.counts[Self::index(number)]))
            .sum()
    }

    fn index(number: u64) -> usize {
        (number % KEPT as u64) as usize
    }
}
