//! How the pace follows refusals: down to what got through, and up again in growing steps.

use super::Nanos;

/// Of what got through before a refusal, so much is aimed at next.
const AIM: f64 = 0.99;
/// How many windows the pace stays as it is before more is tried, since every try may end in a refusal.
const PATIENCE: u64 = 10;
/// The first step up asks for this part of the limit more; each further one for twice as much.
const FIRST_STEP: u64 = 250;

/// The way back to the limit after a refusal.
#[derive(Clone, Debug, Default)]
pub(super) struct Throttle {
    /// When the next step up is due, and its size. None at the limit.
    next: Option<(Nanos, u64)>,
}

impl Throttle {
    /// The pace after a refusal that came so far into the server's window: what got through until then is what there is for
    /// us, if we used the whole of the pace. It is halved at most, since a refusal may be about something else.
    pub(super) fn refused(
        &mut self,
        pace: u64,
        limit: u64,
        into_window: f64,
        resumes: Nanos,
        window: Nanos,
    ) -> u64 {
        let got_through = pace as f64 * into_window * AIM;
        let step = (limit / FIRST_STEP).max(1);
        let pause = window.saturating_mul(PATIENCE);
        self.next = Some((resumes.saturating_add(pause), step));
        (got_through as u64).clamp((pace / 2).max(1), pace)
    }

    /// The pace from now on, if a step up is due.
    pub(super) fn step(&mut self, pace: u64, limit: u64, window: Nanos, now: Nanos) -> Option<u64> {
        let (at, step) = self.next?;
        if now < at {
            return None;
        }
        let raised = pace.saturating_add(step).min(limit);
        let next = (now.saturating_add(window), step.saturating_mul(2));
        self.next = (raised < limit).then_some(next);
        Some(raised)
    }

    pub(super) fn is_at_limit(&self) -> bool {
        self.next.is_none()
    }
}
