//! How far a run is.

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// Over how many of the last seconds the rate is taken. Raised, the rate is steadier but notices a pause later.
const WINDOW: u64 = 10;

/// What has become of the records so far.
///
/// `read` is the sum of `confirmed`, `refused`, `uncertain`, `bad` and `unsettled`. Records that earlier runs settled count
/// as the journal has them.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// Records taken from the input.
    pub read: u64,
    /// Records whose message the server has, with a known id.
    pub confirmed: u64,
    /// Records that the server refused.
    pub refused: u64,
    /// Records whose message may or may not exist.
    pub uncertain: u64,
    /// Records that cannot be sent.
    pub bad: u64,
    /// Records that have none of these ends yet; at the end of a run, those that it did not send.
    pub unsettled: u64,
    /// How many of all these were settled by earlier runs.
    pub earlier: u64,
}

impl Counts {
    /// Records that have an end.
    #[must_use]
    pub fn settled(&self) -> u64 {
        self.confirmed + self.refused + self.uncertain + self.bad
    }
}

/// How far a run is, at one moment.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Progress {
    /// What has become of the records so far.
    pub counts: Counts,
    /// Records that are waiting to be tried again after a failure.
    pub waiting: u64,
    /// Whether the run is paused.
    pub paused: bool,
    /// Since when the run has been waiting for a server that is out of order, if it is.
    pub outage_since: Option<SystemTime>,
    /// How many records there are in all, where that is known.
    pub total: Option<u64>,
    /// Records settled in a second, over the last 10 seconds.
    pub rate: f64,
    /// How long the rest takes at this rate, where the total is known and anything moves.
    pub eta: Option<Duration>,
}

/// One line for people.
impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = &self.counts;
        write!(f, "{}", counts.settled())?;
        if let Some(total) = self.total {
            write!(f, " of {total}")?;
        }
        write!(
            f,
            ": {} confirmed, {} refused, {} uncertain, {} bad; {:.0} a second",
            counts.confirmed, counts.refused, counts.uncertain, counts.bad, self.rate
        )?;
        if let Some(eta) = self.eta {
            write!(f, ", {:.0?} left", eta)?;
        }
        if self.paused {
            f.write_str(" (paused)")?;
        }
        if self.outage_since.is_some() {
            f.write_str(" (the server is out of order)")?;
        }
        Ok(())
    }
}

/// Counts what happens in each of the last seconds.
pub(super) struct Rate {
    started: Instant,
    /// The second, counted from the start, and what happened in it; the oldest first.
    seconds: VecDeque<(u64, u64)>,
}

impl Rate {
    pub(super) fn from_now() -> Self {
        Self {
            started: Instant::now(),
            seconds: VecDeque::new(),
        }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    pub(super) fn count(&mut self) {
        let now = self.elapsed().as_secs();
        match self.seconds.back_mut() {
            Some((second, count)) if *second == now => *count += 1,
            _ => self.seconds.push_back((now, 1)),
        }
        while self
            .seconds
            .front()
            .is_some_and(|(second, _)| second + WINDOW <= now)
        {
            self.seconds.pop_front();
        }
    }

    /// How much happens in a second.
    pub(super) fn per_second(&self) -> f64 {
        let elapsed = self.elapsed();
        let first = (elapsed.as_secs() + 1).saturating_sub(WINDOW);
        let recent = self.seconds.iter().filter(|(second, _)| *second >= first);
        let count: u64 = recent.map(|(_, count)| count).sum();
        let span = elapsed.saturating_sub(Duration::from_secs(first));
        per_second(count, span)
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a rate that people read needs no 53 bits"
)]
pub(super) fn per_second(count: u64, span: Duration) -> f64 {
    // In the first moments any rate would be a guess.
    count as f64 / span.as_secs_f64().max(0.1)
}

/// How long so many records take at this rate.
#[expect(
    clippy::cast_precision_loss,
    reason = "a time that people read needs no 53 bits"
)]
pub(super) fn eta(left: u64, rate: f64) -> Option<Duration> {
    if left == 0 {
        return Some(Duration::ZERO);
    }
    Duration::try_from_secs_f64(left as f64 / rate).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_rate_is_that_of_the_last_seconds() {
        let mut rate = Rate::from_now();
        for _ in 0..20 {
            for _ in 0..5 {
                rate.count();
            }
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        assert!(
            (rate.per_second() - 5.0).abs() < 1.0,
            "{}",
            rate.per_second()
        );
        tokio::time::advance(Duration::from_secs(30)).await;
        assert_eq!(rate.per_second(), 0.0);
        assert_eq!(eta(10, rate.per_second()), None);
        assert_eq!(eta(10, 5.0), Some(Duration::from_secs(2)));
    }
}
