//! How fast requests leave: evenly, so that no minute has more than there may be.

use crate::run::Shared;
use futures_util::future::select;
use std::pin::pin;
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

pub(super) struct Pace {
    between: Duration,
    next: Option<Instant>,
}

impl Pace {
    pub(super) fn a_minute(requests: u32) -> Self {
        Self {
            between: Duration::from_secs(60) / requests.max(1),
            next: None,
        }
    }

    /// Waits for the turn of the next request, or for the end of the run.
    pub(super) async fn turn(&mut self, shared: &Shared) {
        if let Some(next) = self.next {
            select(pin!(sleep_until(next)), pin!(shared.ending())).await;
        }
        let now = Instant::now();
        // Room that was not used is not saved up: it would be spent within one minute of the server's.
        self.next = Some(self.next.map_or(now, |next| next.max(now)) + self.between);
    }
}
