//! Permits that were leased from the ledger: places on the line of time that all its workers share.

use super::locked;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// How far ahead permits are leased, in seconds: a worker reports every second, and must not run dry in between.
pub(super) const AHEAD: f64 = 2.0;
/// A permit that is older is lost: a worker that was stopped would use up many at once.
const STALE: Duration = Duration::from_secs(1);

pub(super) struct Permits {
    leased: Mutex<VecDeque<Instant>>,
    /// Whether anybody has asked for one since the last report.
    wanted: AtomicBool,
}

impl Permits {
    pub(super) fn none() -> Self {
        Self {
            leased: Mutex::default(),
            wanted: AtomicBool::new(true),
        }
    }

    /// How many the next report asks for.
    pub(super) fn wanted(&self, quota: Option<i32>) -> i32 {
        let Some(quota) = quota.filter(|_| self.wanted.swap(false, Ordering::Relaxed)) else {
            return 0;
        };
        let mut leased = locked(&self.leased);
        drop_stale(&mut leased);
        let most = (f64::from(quota) / 60.0 * AHEAD).ceil();
        let left = i32::try_from(leased.len()).unwrap_or(i32::MAX);
        #[expect(clippy::cast_possible_truncation, reason = "it saturates")]
        let most = most as i32;
        most.saturating_sub(left).max(0)
    }

    /// Takes what a report was granted: so many from `first` on, `step` after each other, in seconds from now.
    pub(super) fn lease(&self, now: Instant, first: f64, step: f64, permits: i32) {
        let places = (0..permits).filter_map(|place| {
            Duration::try_from_secs_f64(f64::from(place).mul_add(step, first)).ok()
        });
        locked(&self.leased).extend(places.map(|due| now + due));
    }

    /// Waits for the next one; false if there is none.
    pub(super) async fn take(&self) -> bool {
        self.wanted.store(true, Ordering::Relaxed);
        let next = {
            let mut leased = locked(&self.leased);
            drop_stale(&mut leased);
            leased.pop_front()
        };
        match next {
            Some(due) => {
                sleep_until(due).await;
                true
            }
            None => false,
        }
    }
}

fn drop_stale(leased: &mut VecDeque<Instant>) {
    while leased.front().is_some_and(|due| due.elapsed() > STALE) {
        leased.pop_front();
    }
}
