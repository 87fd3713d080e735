//! A run: records in, requests out, outcomes written down.

mod announcing;
mod control;
mod deliver;
mod driver;
mod joined;
mod outage;
mod shared;
mod start;
mod tally;
mod verdict;

pub use control::{BulkControl, BulkRun, ProgressWatch};
pub(super) use joined::joined;
pub(super) use outage::is_cometchats;
pub(super) use shared::Shared;
pub(super) use start::{Start, check};
pub(super) use verdict::concerns_all;

use crate::journal::{Journal, Past, RecordId, Standing};
use crate::recorder::{Failed, Recorder};
use crate::settings::Settings;
use crate::{BulkError, BulkRecord, Outcome, Settled};
use cometchat::Client;
use outage::Outage;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

/// What is known of a record of which the journal does not say any more what became.
const LOST: &str = "the journal was damaged where it may have said what became of it";

/// What all records of a run share.
struct Run {
    client: Client,
    settings: Settings,
    shared: Arc<Shared>,
    journal: Option<Arc<dyn Journal>>,
    recorder: Recorder,
    outage: Outage,
    /// Why it ends before its time: the first reason counts.
    stopped: Mutex<Option<BulkError>>,
    /// What the caller's own function panicked with.
    panicked: Mutex<Option<Box<dyn Any + Send>>>,
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

    /// The dead letter of a record, if its outcome is of that kind and anybody wants it.
    fn dead_letter(&self, record: &BulkRecord, outcome: &Outcome) -> Option<String> {
        let wanted = self.recorder.keeps_dead_letters() && outcome.message_id().is_none();
        wanted.then(|| record.dead_letter(outcome).ok()).flatten()
    }

    /// Counts a record that had its end before this run, or got it from another one.
    async fn keep(&self, record: &BulkRecord, outcome: &Outcome) -> Result<(), Failed> {
        if let Some(letter) = self.dead_letter(record, outcome) {
            self.recorder.write(Vec::new(), Some(letter)).await?;
        }
        self.shared.tally(|tally| tally.settled_earlier(outcome));
        Ok(())
    }

    /// Counts a record that belongs to another run, which shares the journal.
    async fn leave(&self, id: &RecordId, record: &BulkRecord, past: Past) -> Result<(), BulkError> {
        if matches!(past.standing, Standing::Held | Standing::Sending) {
            self.shared.tally(|tally| tally.leave_to_others());
            return Ok(());
        }
        let outcome = self.outcome(id).await?;
        let kept = self.keep(record, &outcome).await;
        kept.map_err(Failed::into_error)
    }

    /// What the journal says became of a record that has ended.
    async fn outcome(&self, record: &RecordId) -> Result<Outcome, BulkError> {
        let known = match &self.journal {
            Some(journal) => journal.outcome(record).await?,
            None => None,
        };
        Ok(known.unwrap_or_else(|| Outcome::uncertain(LOST)))
    }

    /// Calls the caller's function. If it panics, the run ends: what is under way is waited for and written down, and then
    /// the panic goes on.
    fn tell(&self, settled: &Settled<'_>) {
        if let Some(tell) = &self.settings.on_outcome {
            if let Err(panic) = catch_unwind(AssertUnwindSafe(|| tell(settled))) {
                self.end_by_panic(panic);
            }
        }
    }

    fn end_by_panic(&self, panic: Box<dyn Any + Send>) {
        let mut panicked = self.panicked.lock().unwrap_or_else(PoisonError::into_inner);
        panicked.get_or_insert(panic);
        drop(panicked);
        self.shared.end();
    }

    fn take_panic(&self) -> Option<Box<dyn Any + Send>> {
        let mut panicked = self.panicked.lock().unwrap_or_else(PoisonError::into_inner);
        panicked.take()
    }
}
