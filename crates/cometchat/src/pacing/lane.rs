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
/// How many windows the pace stays as it is after a 429 before more is tried, since every try may end in one.
const PATIENCE: u64 = 10;
/// The first of these tries asks for this part of the quota more; each further one for twice as much.
const FIRST_TRY: u64 = 100;
/// More than this part of the quota left at the end of a window belongs to nobody: it is taken without a try.
const SPARE: u64 = 20;
/// How long to hold after a 429 that says nothing.
const DEFAULT_HOLD: Duration = Duration::from_secs(1);

/// What is known of one limit.
#[derive(Clone, Debug)]
pub(super) struct Lane {
    window: Nanos,
    /// The limit as it was named or reported; none while nobody said anything.
    quota: Option<u64>,
    /// What no report can raise the limit above.
    most: Option<u64>,
    bucket: Option<Bucket>,
    recent: Recent,
    /// Nothing leaves before: the server said so.
    held_until: Nanos,
    /// When the pace is raised again after a 429, and by how much.
    raise_at: Nanos,
    raise_by: u64,
    /// The least that any answer of this window had left.
    least_remaining: Option<u64>,
    /// A moment when the server began to count anew; it does so again after every window.
    boundary: Option<Nanos>,
    /// When an answer last showed that it had begun to.
    anew_at: Nanos,
    /// What the last answer that said so had left.
    reported_remaining: Option<u64>,
    view: Option<View>,
    in_flight: u64,
    last_taken: Nanos,
}

/// The server's count, as the last answer had it, less what was taken since.
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
            most: None,
            bucket: quota.map(|quota| Bucket::new(quota, window)),
            recent: Recent::new(window),
            held_until: 0,
            raise_at: 0,
            raise_by: 0,
            least_remaining: None,
            boundary: None,
            anew_at: 0,
            reported_remaining: None,
            view: None,
            in_flight: 0,
            last_taken: 0,
        }
    }

    /// The same limit, which no report raises above `most`.
    pub(super) fn at_most(mut self, most: Option<u64>) -> Self {
        self.most = most;
        self
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
        let limit = reported.limit.filter(|limit| *limit > 0);
        let limit = limit.map(|limit| self.most.map_or(limit, |most| limit.min(most)));
        if let Some(limit) = limit.filter(|limit| self.quota != Some(*limit)) {
            self.quota = Some(limit);
            self.set_pace(limit);
        }
        self.place_boundary(reported, now);
        if let Some(remaining) = reported.remaining {
            self.reported_remaining = Some(remaining);
            self.least_remaining = Some(
                self.least_remaining
                    .map_or(remaining, |least| least.min(remaining)),
            );
            // What is on the way is not counted by the server yet, or we do not know that it is.
            let remaining = remaining.saturating_sub(self.in_flight);
            self.view = self
                .next_boundary(now)
                .map(|reset| View { remaining, reset });
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
        self.view = None;
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
        // `Retry-After` is rounded up to whole seconds; the reset is not.
        let window_ends = reset.map_or(self.held_until, |reset| now.saturating_add(reset));
        let window_began = window_ends.saturating_sub(self.window);
        let got_through = self
            .recent
            .since(window_began)
            .saturating_sub(self.in_flight);
        // A pace that nobody knows is not guessed from one refusal, and one that is known is halved at most: a 429 may be about
        // something else than the quota.
        let Some(pace) = self.pace() else { return };
        let aim = ((got_through as f64 * AIM) as u64).max(pace / 2).max(1);
        if aim < pace {
            self.set_pace(aim);
            let quota = self.quota.unwrap_or(pace);
            self.raise_by = (quota / FIRST_TRY).max(1);
            self.raise_at = self
                .held_until
                .saturating_add(self.window.saturating_mul(PATIENCE));
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

    /// Learns when the server counts anew: from what it says, or from the count, which rises then.
    fn place_boundary(&mut self, reported: Reported, now: Nanos) {
        let anew = self.has_begun_anew(reported.remaining);
        if anew {
            self.anew_at = now;
            self.take_spare();
        }
        if let Some(reset) = self.believable(reported.reset) {
            self.boundary = Some(now.saturating_add(reset));
            return;
        }
        let into_window = self
            .next_boundary(now)
            .map(|next| self.window - (next - now));
        if anew {
            // The first answer of a window comes somewhat after its beginning: a boundary that was expected shortly before
            // is kept, or it would move with every window.
            if into_window.is_none_or(|into| into > self.window / 4) {
                self.boundary = Some(now);
            }
        } else if let (Some(into), Some(_)) = (into_window, reported.remaining) {
            // Expected, but not come yet: it is somewhat later.
            let came = self.anew_at.saturating_add(self.window / 2) > now;
            if into < self.window / 20 && !came {
                self.boundary = Some(now.saturating_add(self.window / 500));
            }
        }
    }

    /// Answers may come in another order than they were counted, so a small rise means nothing.
    fn has_begun_anew(&self, remaining: Option<u64>) -> bool {
        let (Some(now), Some(before)) = (remaining, self.reported_remaining) else {
            return false;
        };
        now > before.saturating_add(self.in_flight + 1)
    }

    /// When the server counts anew next, if that is known.
    fn next_boundary(&self, now: Nanos) -> Option<Nanos> {
        let boundary = self.boundary?;
        if boundary > now {
            return Some(boundary);
        }
        let windows = (now - boundary) / self.window + 1;
        Some(boundary.saturating_add(windows.saturating_mul(self.window)))
    }

    fn set_pace(&mut self, quota: u64) {
        match &mut self.bucket {
            Some(bucket) => bucket.set_quota(quota, self.window),
            None => self.bucket = Some(Bucket::new(quota, self.window)),
        }
    }

    /// Asks for more than was got through before the last 429.
    fn raise(&mut self, now: Nanos) {
        self.raise_to(self.pace().unwrap_or(0).saturating_add(self.raise_by));
        self.raise_by = self.raise_by.saturating_mul(2);
        if self.raise_at != 0 {
            self.raise_at = now.saturating_add(self.window);
        }
    }

    /// Takes what others left of the last window.
    fn take_spare(&mut self) {
        let (Some(least), Some(quota)) = (self.least_remaining.take(), self.quota) else {
            return;
        };
        if self.raise_at != 0 && least > quota / SPARE {
            self.raise_to(self.pace().unwrap_or(0).saturating_add(least / 2));
        }
    }

    fn raise_to(&mut self, pace: u64) {
        let Some(quota) = self.quota else {
            self.raise_at = 0;
            return;
        };
        self.set_pace(pace.min(quota));
        if pace >= quota {
            self.raise_at = 0;
        }
    }
}
