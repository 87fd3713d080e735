//! What a run and its handles share.

use super::tally::Tally;
use crate::Progress;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;

/// What the run is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Running,
    Paused,
    /// Nothing more is begun; what is under way ends.
    Ending,
}

/// What the run and its handles share.
pub(crate) struct Shared {
    mode: watch::Sender<Mode>,
    tally: Mutex<Tally>,
    outage_since: Mutex<Option<SystemTime>>,
    seen: watch::Sender<Seen>,
}

/// What watchers see.
#[derive(Clone, Default)]
pub(crate) struct Seen {
    pub(super) progress: Progress,
    pub(super) ended: bool,
}

impl Shared {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            mode: watch::Sender::new(Mode::Running),
            tally: Mutex::new(Tally::new()),
            outage_since: Mutex::new(None),
            seen: watch::Sender::new(Seen::default()),
        })
    }

    /// Changes what has become of the records, and tells who watches.
    pub(crate) fn tally<T>(&self, change: impl FnOnce(&mut Tally) -> T) -> T {
        let mut tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut tally);
        let paused = *self.mode.borrow() == Mode::Paused;
        let outage_since = *self.outage_since();
        let progress = tally.progress(paused, outage_since);
        self.seen.send_modify(|seen| seen.progress = progress);
        result
    }

    /// Tells who watches that the run is over once what is returned is dropped, even by a panic.
    pub(crate) fn tell_the_end(self: Arc<Self>) -> End {
        End(self)
    }

    pub(super) fn set(&self, mode: Mode) {
        // What ends does not come back.
        let change = |present: &mut Mode| {
            let changes = *present != Mode::Ending;
            if changes {
                *present = mode;
            }
            changes
        };
        if self.mode.send_if_modified(change) {
            self.tally(|_| ());
        }
    }

    /// Tells who watches how long the server has been out of order, or that it is not.
    pub(crate) fn set_outage(&self, lasts: Option<Duration>) {
        let since = lasts.and_then(|lasts| SystemTime::now().checked_sub(lasts));
        let mut known = self.outage_since();
        if known.is_some() != since.is_some() {
            *known = since;
            drop(known);
            self.tally(|_| ());
        }
    }

    fn outage_since(&self) -> MutexGuard<'_, Option<SystemTime>> {
        self.outage_since
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins nothing more.
    pub(super) fn end(&self) {
        self.set(Mode::Ending);
    }

    pub(super) fn is_running(&self) -> bool {
        *self.mode.borrow() == Mode::Running
    }

    /// How far the run is at this moment.
    pub(super) fn progress(&self) -> Progress {
        self.tally(|_| ());
        self.seen.borrow().progress.clone()
    }

    pub(crate) fn watch(&self) -> watch::Receiver<Seen> {
        self.seen.subscribe()
    }

    /// Waits while the run is paused; whether it goes on then.
    pub(crate) async fn goes_on(&self) -> bool {
        let mut mode = self.mode.subscribe();
        let mode = mode.wait_for(|mode| *mode != Mode::Paused).await;
        mode.is_ok_and(|mode| *mode == Mode::Running)
    }

    /// Waits until the run is to end.
    pub(crate) async fn ending(&self) {
        let mut mode = self.mode.subscribe();
        // The sender is `self`, so it cannot be gone.
        let _ = mode.wait_for(|mode| *mode == Mode::Ending).await;
    }
}

/// See [`Shared::tell_the_end`].
pub(crate) struct End(Arc<Shared>);

impl Drop for End {
    fn drop(&mut self) {
        self.0.end();
        self.0.tally(|_| ());
        self.0.seen.send_modify(|seen| seen.ended = true);
    }
}
