//! One limit of the server, as it is known so far.

use super::bucket::Bucket;
use super::recent::Recent;
use super::{Nanos, nanos};
use std::time::Duration;

/// The share of the quota that is left alone at the end of a window when others use it too: what they have on the way is not
/// in any answer yet. Raised, quota is left unused; lowered, two programs meet at the last permits.
const RESERVE: u64 = 100;
/// How much slower than the pace of the quota the others must make us before it counts: below it is noise.
const NOTICEABLE: f64 = 1.2;
/// Of what was got through before a 429, so much is aimed at in the next window.
const AIM: f64 = 0.99;
/// How many windows it takes to try the whole quota again after a 429.
const RECOVERY: u64 = 50;
/// How long to hold after a 429 that says nothing.
const DEFAULT_HOLD: Duration = Duration::from_secs(1);

/// What is known of one limit.
#[derive(Clone, Debug)]
pub(super) struct Lane {
    window: Nanos,
    /// The limit as it was named or reported; none while nobody said anything.
    quota: Option<u64>,
    bucket: Option<Bucket>,
    recent: Recent,
    /// Nothing leaves before: the server said so.
    held_until: Nanos,
    /// When the pace is raised again after a 429.
    raise_at: Nanos,
    view: Option<View>,
    in_flight: u64,
    last_taken: Nanos,
}

/// The server's count, as the last answer had it.
#[derive(Clone, Copy, Debug)]
struct View {
    remaining: u64,
    reset: Nanos,
}

/// What an answer reports of a limit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reported {
    pub(super) limit: Option<u64>,
    pub(super) remaining: Option<u64>,
    /// How long until the count starts anew.
    pub(super) reset: Option<Duration>,
}

impl Lane {
    pub(super) fn new(quota: Option<u64>, window: Duration) -> Self {
        let window = nanos(window);
        Self {
            window,
            quota,
            bucket: quota.map(|quota| Bucket::new(quota, window)),
            recent: Recent::new(window),
            held_until: 0,
            raise_at: 0,
            view: None,
            in_flight: 0,
            last_taken: 0,
        }
    }

    /// When the next permit can be taken; a moment that has passed if it can be taken now.
    pub(super) fn ready_at(&self, now: Nanos) -> Nanos {
        let even = self.bucket.as_ref().map_or(0, Bucket::ready_at);
        even.max(self.held_until).max(self.ready_beside_others(now))
    }

    /// The pause between permits at the present pace.
    pub(super) fn interval(&self) -> Nanos {
        self.bucket.as_ref().map_or(0, Bucket::interval)
    }

    pub(super) fn take(&mut self, now: Nanos) {
        if self.raise_at != 0 && now >= self.raise_at {
            self.raise(now);
        }
        if let Some(bucket) = &mut self.bucket {
            bucket.take(now);
        }
        if let Some(view) = &mut self.view {
            view.remaining = view.remaining.saturating_sub(1);
        }
        self.recent.add(now);
        self.in_flight += 1;
        self.last_taken = now;
    }

    /// The request of a permit has ended, however it did.
    pub(super) fn landed(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }

    /// The request of a permit never left.
    pub(super) fn give_back(&mut self) {
        if let Some(bucket) = &mut self.bucket {
            bucket.give_back();
        }
        if let Some(view) = &mut self.view {
            view.remaining += 1;
        }
    }

    /// An answer that was no 429.
    pub(super) fn learn(&mut self, reported: Reported, now: Nanos) {
        if let Some(limit) = reported
            .limit
            .filter(|limit| *limit > 0 && self.quota != Some(*limit))
        {
            self.quota = Some(limit);
            self.set_pace(limit);
        }
        if let (Some(remaining), Some(reset)) =
            (reported.remaining, self.believable(reported.reset))
        {
            // What is on the way is not counted by the server yet, or we do not know that it is.
            let remaining = remaining.saturating_sub(self.in_flight);
            self.view = Some(View {
                remaining,
                reset: now.saturating_add(reset),
            });
        }
    }

    /// A 429: hold until the server takes requests again, and aim at what was got through this time.
    pub(super) fn refused(
        &mut self,
        reported: Reported,
        retry_after: Option<Duration>,
        now: Nanos,
    ) {
        self.learn(
            Reported {
                remaining: None,
                ..reported
            },
            now,
        );
        let reset = self.believable(reported.reset);
        let hold = retry_after
            .map(nanos)
            .or(reset)
            .unwrap_or_else(|| nanos(DEFAULT_HOLD));
        let first = now >= self.held_until;
        self.held_until = self.held_until.max(now.saturating_add(hold));
        if !first {
            return;
        }
        let window_began = self.held_until.saturating_sub(self.window);
        let got_through = self
            .recent
            .since(window_began)
            .saturating_sub(self.in_flight);
        let aim = (got_through as f64 * AIM) as u64;
        let pace = self.bucket.as_ref().map(Bucket::quota);
        if aim > 0 && pace.is_none_or(|pace| aim < pace) {
            self.set_pace(aim);
            self.raise_at = self.held_until.saturating_add(self.window);
        }
    }

    /// The limit, what is left of it as far as is known, and how long until it starts anew.
    pub(super) fn known(&self, now: Nanos) -> (Option<u64>, Option<u64>, Option<Duration>) {
        let view = self.current_view(now);
        let reset = view.map(|view| Duration::from_nanos(view.reset - now));
        (self.quota, view.map(|view| view.remaining), reset)
    }

    /// How long nothing leaves because the server said so.
    pub(super) fn held(&self, now: Nanos) -> Duration {
        Duration::from_nanos(self.held_until.saturating_sub(now))
    }

    /// The present pace, in requests a window.
    pub(super) fn pace(&self) -> Option<u64> {
        self.bucket.as_ref().map(Bucket::quota)
    }

    /// Whether forgetting the lane changes nothing.
    pub(super) fn is_rested(&self, now: Nanos) -> bool {
        self.in_flight == 0
            && self.held_until <= now
            && self.raise_at == 0
            && self
                .bucket
                .as_ref()
                .is_none_or(|bucket| bucket.is_rested(now))
    }

    /// If others use the same quota, what is left goes evenly over the time that is left. Two programs that both do so share
    /// it without a word: each slows as the count falls, so it reaches its end when the window does.
    fn ready_beside_others(&self, now: Nanos) -> Nanos {
        let (Some(view), Some(quota)) = (self.current_view(now), self.quota) else {
            return 0;
        };
        let usable = view.remaining.saturating_sub(quota.div_ceil(RESERVE));
        if usable == 0 {
            return view.reset;
        }
        let even = (view.reset - self.last_taken.min(view.reset)) / usable;
        let noticeable = even as f64 > self.interval() as f64 * NOTICEABLE;
        if noticeable {
            self.last_taken.saturating_add(even).min(view.reset)
        } else {
            0
        }
    }

    fn current_view(&self, now: Nanos) -> Option<View> {
        self.view.filter(|view| view.reset > now)
    }

    /// A reset that is further away than a window is one of a clock that differs from ours.
    fn believable(&self, reset: Option<Duration>) -> Option<Nanos> {
        reset
            .map(nanos)
            .filter(|reset| *reset > 0 && *reset <= self.window)
    }

    fn set_pace(&mut self, quota: u64) {
        match &mut self.bucket {
            Some(bucket) => bucket.set_quota(quota, self.window),
            None => self.bucket = Some(Bucket::new(quota, self.window)),
        }
    }

    /// One step back towards the whole quota.
    fn raise(&mut self, now: Nanos) {
        let (Some(pace), Some(quota)) = (self.pace(), self.quota) else {
            self.raise_at = 0;
            return;
        };
        let raised = (pace + (quota / RECOVERY).max(1)).min(quota);
        self.set_pace(raised);
        self.raise_at = if raised == quota {
            0
        } else {
            now.saturating_add(self.window)
        };
    }
}
