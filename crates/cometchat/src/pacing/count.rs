//! What the server counts: how much is left of its window, and when it begins a new one.
//!
//! CometChat's newer page promises the moment of the new window only with a 429, its older one never on a success. So the
//! moment is taken from what a response says, and else learned from the count, which rises when a window begins.

use super::Nanos;

/// The share of the limit that is left alone at the end of a window when others use it too: what they have on the way is
/// not in any response yet. Raised, quota is left unused; lowered, two programs meet at the last requests.
const RESERVE: u64 = 100;

/// The server's count, as far as answers told it.
#[derive(Clone, Debug, Default)]
pub(super) struct Count {
    /// A moment when a window began or begins; others do so a window before and after it.
    boundary: Option<Nanos>,
    /// When a response last showed that a window had begun.
    rose_at: Nanos,
    /// What the last response had left.
    reported: Option<u64>,
    view: Option<View>,
}

/// What is left as the last response had it, less what was taken since.
#[derive(Clone, Copy, Debug)]
struct View {
    remaining: u64,
    reset: Nanos,
}

impl Count {
    /// A response. `reset` is the time until the next window, `in_flight` the number of requests that it may not count yet.
    pub(super) fn report(
        &mut self,
        remaining: Option<u64>,
        reset: Option<Nanos>,
        in_flight: u64,
        window: Nanos,
        now: Nanos,
    ) {
        self.place_boundary(remaining, reset, in_flight, window, now);
        if let Some(remaining) = remaining {
            self.reported = Some(remaining);
            let remaining = remaining.saturating_sub(in_flight);
            let reset = self.next_boundary(window, now);
            self.view = reset.map(|reset| View { remaining, reset });
        }
    }

    pub(super) fn take(&mut self) {
        if let Some(view) = &mut self.view {
            view.remaining = view.remaining.saturating_sub(1);
        }
    }

    pub(super) fn give_back(&mut self) {
        if let Some(view) = &mut self.view {
            view.remaining += 1;
        }
    }

    /// After a refusal nothing is known of what is left.
    pub(super) fn forget(&mut self) {
        self.view = None;
    }

    /// What is left, and when the next window begins.
    pub(super) fn remaining(&self, now: Nanos) -> Option<(u64, Nanos)> {
        let view = self.view.filter(|view| view.reset > now)?;
        Some((view.remaining, view.reset))
    }

    /// The pause between requests that spreads what is left evenly over the time that is left. Programs that share a limit
    /// and all do so need no word between them: each slows as the count falls, so it reaches its end when the window does.
    pub(super) fn even_pause(&self, limit: u64, last: Nanos, now: Nanos) -> Option<Nanos> {
        let (remaining, reset) = self.remaining(now)?;
        let left = reset - last.min(reset);
        match remaining.saturating_sub(limit.div_ceil(RESERVE)) {
            0 => Some(left),
            usable => Some(left / usable),
        }
    }

    fn place_boundary(
        &mut self,
        remaining: Option<u64>,
        reset: Option<Nanos>,
        in_flight: u64,
        window: Nanos,
        now: Nanos,
    ) {
        // Answers may come in another order than they were counted, so a small rise means nothing.
        let rose = match (remaining, self.reported) {
            (Some(now), Some(before)) => now > before.saturating_add(in_flight + 1),
            _ => false,
        };
        if rose {
            self.rose_at = now;
        }
        if let Some(reset) = reset {
            self.boundary = Some(now.saturating_add(reset));
            return;
        }
        let next = self.next_boundary(window, now);
        let into_window = next.map(|next| window - (next - now));
        if rose {
            // The first response of a window comes somewhat after its beginning: a boundary that was expected shortly before
            // is kept, or it would move with every window.
            if into_window.is_none_or(|into| into > window / 4) {
                self.boundary = Some(now);
            }
        } else if let (Some(into), Some(_)) = (into_window, remaining) {
            // Expected, but not come yet: it is somewhat later.
            let came = self.rose_at.saturating_add(window / 2) > now;
            if into < window / 20 && !came {
                self.boundary = Some(now.saturating_add(window / 500));
            }
        }
    }

    /// When the next window begins, if that is known.
    fn next_boundary(&self, window: Nanos, now: Nanos) -> Option<Nanos> {
        let boundary = self.boundary?;
        if boundary > now {
            return Some(boundary);
        }
        let windows = (now - boundary) / window + 1;
        Some(boundary.saturating_add(windows.saturating_mul(window)))
    }
}
