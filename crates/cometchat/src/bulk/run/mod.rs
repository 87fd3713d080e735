//! A run: records in, requests out, outcomes written down.

mod control;
mod deliver;
mod driver;
mod gate;
mod shared;
mod start;
mod tally;
mod verdict;

pub use control::{BulkControl, BulkRun, ProgressWatch};
pub(super) use shared::Shared;
pub(super) use start::{check, drive};

use super::recorder::Recorder;
use super::settings::Settings;
use super::{BulkError, BulkRecord, Outcome, Settled};
use crate::Client;
use gate::Gate;
use std::sync::{Arc, Mutex, PoisonError};

/// What all records of a run share.
struct Run {
    client: Client,
    settings: Settings,
    shared: Arc<Shared>,
    recorder: Recorder,
    gate: Gate,
    /// Why it ends before its time: the first reason counts.
    stopped: Mutex<Option<BulkError>>,
}

impl Run {
    /// Ends the run before its time.
    fn stop(&self, why: BulkError) {
        let mut stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        stopped.get_or_insert(why);
        drop(stopped);
        self.shared.end();
    }

    fn take_stop(&self) -> Option<BulkError> {
        let mut stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        stopped.take()
    }

    /// The line for what is left over, if the outcome is of that kind and anybody wants it.
    fn left_over(&self, record: &BulkRecord, outcome: &Outcome) -> Option<String> {
        let wanted = self.recorder.keeps_dead_letters() && outcome.message_id().is_none();
        wanted.then(|| record.left_over(outcome).ok()).flatten()
    }

    fn tell(&self, settled: &Settled<'_>) {
        if let Some(tell) = &self.settings.on_outcome {
            tell(settled);
        }
    }
}
