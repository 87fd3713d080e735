//! Holding everybody back while nothing can be reached.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// Closed for a while after each failure to connect, so that a run does not knock with all its records at once.
pub(super) struct Gate {
    state: Mutex<State>,
}

struct State {
    opens: Instant,
    last_contact: Instant,
}

impl Gate {
    pub(super) fn open() -> Self {
        let now = Instant::now();
        Self {
            state: Mutex::new(State {
                opens: now,
                last_contact: now,
            }),
        }
    }

    /// Waits until it is open.
    pub(super) async fn pass(&self) {
        loop {
            let opens = self.with(|state| state.opens);
            if opens <= Instant::now() {
                return;
            }
            sleep_until(opens).await;
        }
    }

    /// The server answered, or would have.
    pub(super) fn reached(&self) {
        self.with(|state| state.last_contact = Instant::now());
    }

    /// No connection could be made; for how long there was none.
    pub(super) fn missed(&self, pause: Duration) -> Duration {
        self.with(|state| {
            let now = Instant::now();
            state.opens = state.opens.max(now + pause);
            now - state.last_contact
        })
    }

    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
