//! How long nothing leaves after a refusal.

use super::{Nanos, nanos};
use std::time::Duration;

/// How long to hold after a refusal that names no time, or one that has passed. It doubles with each further one.
const DEFAULT: Duration = Duration::from_secs(1);
/// What a hold that nobody named grows to.
const LONGEST: Duration = Duration::from_secs(120);
/// How far apart requests leave after a hold whose length was a guess, until one of them is answered.
const TRIAL: Duration = Duration::from_secs(1);

/// When requests may leave again after a refusal.
#[derive(Clone, Debug, Default)]
pub(super) struct Hold {
    until: Nanos,
    /// Refusals in a row that named no time.
    guesses: u32,
    /// Nobody said that the hold is long enough: requests leave one by one until one is answered.
    on_trial: bool,
}

/// What a refusal says of the time to wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wait {
    /// As the server named it, but no longer than the client obeys.
    pub(crate) time: Option<Duration>,
    /// Whether the server named more than the client obeys.
    pub(crate) is_cut: bool,
}

impl Hold {
    /// When the next request may leave, at `last` having left the one before.
    pub(super) fn ready_at(&self, last: Nanos) -> Nanos {
        if self.on_trial {
            self.until.max(last.saturating_add(nanos(TRIAL)))
        } else {
            self.until
        }
    }

    pub(super) fn until(&self) -> Nanos {
        self.until
    }

    /// Holds, and tells whether this is the first refusal since requests left the last time.
    pub(super) fn refused(&mut self, wait: Wait, now: Nanos) -> bool {
        let first = now >= self.until;
        let time = match wait.time.filter(|time| !time.is_zero()) {
            Some(time) => {
                self.on_trial = wait.is_cut;
                time
            }
            None if !first => return false,
            None => {
                let time = crate::call::doubled(DEFAULT, self.guesses, LONGEST);
                self.guesses = self.guesses.saturating_add(1);
                self.on_trial = true;
                time
            }
        };
        self.until = self.until.max(now.saturating_add(nanos(time)));
        first
    }

    /// A request was answered, and not refused.
    pub(super) fn answered(&mut self, now: Nanos) {
        if now >= self.until {
            self.guesses = 0;
            self.on_trial = false;
        }
    }

    /// Whether forgetting it changes nothing.
    pub(super) fn is_over(&self, now: Nanos) -> bool {
        self.until <= now && self.guesses == 0 && !self.on_trial
    }
}
