//! The retry budget.

use std::sync::atomic::{AtomicU32, Ordering};

/// Enough for 100 retries in a row; then only successes allow more. Raised, an outage is met with more load; lowered, a
/// burst of unrelated failures stops all retries.
const CAPACITY: u32 = 500;
/// What a success gives back: retries settle at a fifth of the calls that succeed.
const REFUND: u32 = 1;

/// A bucket of tokens that retries take from and successes refill, shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
}

impl Budget {
    pub(crate) fn full() -> Self {
        Self {
            tokens: AtomicU32::new(CAPACITY),
        }
    }

    /// Takes `cost` tokens, or none if there are fewer.
    pub(crate) fn take(&self, cost: u32) -> bool {
        let taken = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(cost)
            });
        taken.is_ok()
    }

    /// Gives back what a success is worth.
    pub(crate) fn refund(&self) {
        // The usual case writes nothing, so that clones on many cores do not fight over one line of memory.
        if self.tokens.load(Ordering::Relaxed) < CAPACITY {
            let refill = |tokens: u32| Some(tokens.saturating_add(REFUND).min(CAPACITY));
            let _ = self
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, refill);
        }
    }
}
