//! How long CometChat still waits.

use std::time::Duration;
use tokio::time::Instant;

/// How long there is until the answer has to leave: CometChat waits 2 seconds.
#[derive(Clone, Copy, Debug)]
pub struct TimeLeft {
    until: Instant,
}

impl TimeLeft {
    pub(crate) fn of(limit: Duration) -> Self {
        Self {
            until: Instant::now() + limit,
        }
    }

    /// How long there is, zero if it is over.
    #[must_use]
    pub fn remaining(&self) -> Duration {
        self.until.saturating_duration_since(Instant::now())
    }

    /// When it is over, by tokio's clock.
    pub(crate) fn deadline(&self) -> Instant {
        self.until
    }
}
