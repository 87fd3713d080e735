//! One limit of the server, as it is known so far: of a class of the app, of a user, or of one operation.

use super::bucket::Bucket;
use super::count::Count;
use super::hold::{Hold, Wait};
use super::throttle::Throttle;
use super::{Nanos, nanos};
use std::time::Duration;

/// How much slower than the pace of the limit the others must make us before it counts: below it is noise.
const NOTICEABLE: f64 = 1.2;

/// What is known of one limit.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    window: Nanos,
    /// The limit as it was named or reported; none while nobody said anything.
    limit: Option<u64>,
    /// What no report can raise the limit above.
    cap: Option<u64>,
    bucket: Option<Bucket>,
    count: Count,
    hold: Hold,
    throttle: Throttle,
    in_flight: u64,
    last_taken: Nanos,
}

/// What a response reports of a limit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reported {
    pub(super) limit: Option<u64>,
    pub(super) remaining: Option<u64>,
    /// How long until the count starts anew.
    pub(super) reset: Option<Duration>,
}

impl Scope {
    pub(super) fn new(limit: Option<u64>, window: Duration) -> Self {
        let window = nanos(window).max(1);
        Self {
            window,
            limit,
            cap: None,
            bucket: limit.map(|limit| Bucket::new(limit, window)),
            count: Count::default(),
            hold: Hold::default(),
            throttle: Throttle::default(),
            in_flight: 0,
            last_taken: 0,
        }
    }

    /// The same limit, which no report raises above `cap`.
    pub(super) fn capped(mut self, cap: Option<u64>) -> Self {
        self.cap = cap;
        self
    }

    /// When the next request may leave; a moment that has passed if it may leave now.
    pub(super) fn ready_at(&self, now: Nanos) -> Nanos {
        let even = self.bucket.as_ref().map_or(0, Bucket::ready_at);
        let held = self.hold.ready_at(self.last_taken);
        even.max(held).max(self.ready_beside_others(now))
    }

    /// The pause between requests at the present pace.
    pub(super) fn interval(&self) -> Nanos {
        self.bucket.as_ref().map_or(0, Bucket::interval)
    }

    pub(super) fn take(&mut self, now: Nanos) {
        if let (Some(bucket), Some(limit)) = (&mut self.bucket, self.limit) {
            if let Some(pace) = self.throttle.step(bucket.quota(), limit, self.window, now) {
                bucket.set_quota(pace, self.window);
            }
            bucket.take(now);
        }
        self.count.take();
        self.in_flight += 1;
        self.last_taken = now;
    }

    /// A request has ended, however it did.
    pub(super) fn landed(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }

    /// A request never left.
    pub(super) fn give_back(&mut self) {
        if let Some(bucket) = &mut self.bucket {
            bucket.give_back();
        }
        self.count.give_back();
    }

    /// A request was answered, and not refused for its rate.
    pub(super) fn answered(&mut self, now: Nanos) {
        self.hold.answered(now);
    }

    /// What a response says of this limit.
    pub(super) fn learn(&mut self, reported: Reported, now: Nanos) {
        let limit = reported.limit.filter(|limit| *limit > 0);
        let limit = limit.map(|limit| self.cap.map_or(limit, |cap| limit.min(cap)));
        if let Some(limit) = limit.filter(|limit| self.limit != Some(*limit)) {
            self.limit = Some(limit);
            self.throttle = Throttle::default();
            self.set_pace(limit);
        }
        let reset = self.believable(reported.reset);
        self.count
            .report(reported.remaining, reset, self.in_flight, self.window, now);
    }

    /// A request was refused for this limit: nothing leaves until the server takes requests again.
    pub(super) fn refused(&mut self, reported: Reported, wait: Wait, now: Nanos) {
        let reset = self.believable(reported.reset);
        let reported = Reported {
            remaining: None,
            ..reported
        };
        self.learn(reported, now);
        self.count.forget();
        if !self.hold.refused(wait, now) {
            return;
        }
        // A pace that nobody knows is not guessed from one refusal.
        let (Some(bucket), Some(limit)) = (&mut self.bucket, self.limit) else {
            return;
        };
        // `Retry-After` is rounded up to whole seconds; the reset is not.
        let resumes = self.hold.until();
        let window_ends = reset.map_or(resumes, |reset| now.saturating_add(reset));
        let left = (window_ends - now) as f64 / self.window as f64;
        let pace = self.throttle.refused(
            bucket.quota(),
            limit,
            (1.0 - left).max(0.0),
            resumes,
            self.window,
        );
        bucket.set_quota(pace, self.window);
    }

    /// The limit, what is left of it as far as is known, and how long until it starts anew.
    pub(super) fn known(&self, now: Nanos) -> (Option<u64>, Option<u64>, Option<Duration>) {
        let count = self.count.remaining(now);
        let reset = count.map(|(_, reset)| Duration::from_nanos(reset - now));
        (self.limit, count.map(|(remaining, _)| remaining), reset)
    }

    pub(super) fn limit(&self) -> Option<u64> {
        self.limit
    }

    /// How long nothing leaves because of a refusal.
    pub(super) fn held(&self, now: Nanos) -> Duration {
        Duration::from_nanos(self.hold.until().saturating_sub(now))
    }

    /// The present pace, in requests a window.
    pub(super) fn pace(&self) -> Option<u64> {
        self.bucket.as_ref().map(Bucket::quota)
    }

    /// Whether forgetting the scope changes nothing.
    pub(super) fn is_rested(&self, now: Nanos) -> bool {
        self.in_flight == 0
            && self.hold.is_over(now)
            && self.throttle.is_at_limit()
            && self
                .bucket
                .as_ref()
                .is_none_or(|bucket| bucket.is_rested(now))
    }

    /// If others use the same limit, what is left goes evenly over the time that is left.
    fn ready_beside_others(&self, now: Nanos) -> Nanos {
        let pause = self
            .limit
            .and_then(|limit| self.count.even_pause(limit, self.last_taken, now));
        match pause {
            Some(pause) if pause as f64 > self.interval() as f64 * NOTICEABLE => {
                self.last_taken.saturating_add(pause)
            }
            _ => 0,
        }
    }

    /// A reset that is further away than a window, or past, is one of a clock that differs from ours.
    fn believable(&self, reset: Option<Duration>) -> Option<Nanos> {
        reset
            .map(nanos)
            .filter(|reset| *reset > 0 && *reset <= self.window)
    }

    fn set_pace(&mut self, pace: u64) {
        match &mut self.bucket {
            Some(bucket) => bucket.set_quota(pace, self.window),
            None => self.bucket = Some(Bucket::new(pace, self.window)),
        }
    }
}
