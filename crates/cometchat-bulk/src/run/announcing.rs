//! What happens before a record leaves: its line in the journal.

use super::Run;
use crate::journal::{Entry, Past};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// Writes down that a record is being sent, and learns whether it may be.
pub(super) struct Announcing {
    run: Arc<Run>,
    entry: Entry,
    is_trial: bool,
    begun: AtomicBool,
    turned_away: AtomicBool,
    taken: OnceLock<Past>,
}

impl Announcing {
    pub(super) fn new(run: &Arc<Run>, entry: Entry, is_trial: bool) -> Arc<Self> {
        Arc::new(Self {
            run: run.clone(),
            entry,
            is_trial,
            begun: AtomicBool::new(false),
            turned_away: AtomicBool::new(false),
            taken: OnceLock::new(),
        })
    }

    /// Runs once there is a permit, and before the time of the attempt begins: a record that waits for its turn is never in
    /// doubt, and a slow disk makes no fast response a timeout.
    pub(super) async fn announce(self: Arc<Self>) -> Result<(), &'static str> {
        let run = &self.run;
        if !run.shared.is_running() || !run.outage.still_admits(self.is_trial) {
            self.turned_away.store(true, Ordering::Relaxed);
            return Err("the run is paused or ending");
        }
        self.begun.store(true, Ordering::Relaxed);
        match run.recorder.write(vec![self.entry.clone()], None).await {
            Ok(None) => Ok(()),
            Ok(Some(past)) => {
                let _ = self.taken.set(past);
                Err("the record belongs to another run")
            }
            Err(failed) => {
                run.stop(failed.into_error());
                Err("the journal cannot be written")
            }
        }
    }

    /// Whether the journal was told that the record is being sent: it may have left.
    pub(super) fn is_begun(&self) -> bool {
        self.begun.load(Ordering::Relaxed)
    }

    /// Whether the run was paused or held back before anything left.
    pub(super) fn is_turned_away(&self) -> bool {
        self.turned_away.load(Ordering::Relaxed)
    }

    /// Where the record stands, if it belongs to another run.
    pub(super) fn taken(&self) -> Option<Past> {
        self.taken.get().copied()
    }
}
