//! One record, from its first attempt to its end.

use super::Run;
use super::announcing::Announcing;
use super::outage::Admission;
use super::verdict::{Circumstances, Next, next};
use crate::journal::{Entry, Event, Past, RecordId, Standing};
use crate::pauses::pause;
use crate::{BulkError, BulkErrorKind, BulkRecord, Fingerprint, Outcome, Settled};
use cometchat::{CallSlot, Error};
use futures_util::future::{Either, select};
use std::ops::ControlFlow;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

/// The longest pause before the second attempt; it doubles with each further one up to the longest.
const INITIAL_BACKOFF: Duration = Duration::from_millis(500);
const MAX_BACKOFF: Duration = Duration::from_secs(30);
/// The longest wait that is obeyed where a server names one: twice CometChat's window. After that it is tried again.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(120);

/// A record on its way.
pub(super) struct Delivery {
    pub(super) id: RecordId,
    pub(super) record: BulkRecord,
    pub(super) fingerprint: Fingerprint,
    /// What is known if nothing better becomes known: set where the record may have arrived already.
    pub(super) doubt: Option<Outcome>,
    pub(super) written: Written,
    pub(super) slot: CallSlot,
    /// How often it was sent in this run.
    pub(super) tries: u32,
    /// How often it had to wait before it was tried again.
    pub(super) pauses: u32,
}

/// What the journal's last line of a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// None, or that it was not sent.
    Unsent,
    Sending,
    Uncertain,
}

impl Written {
    /// After what earlier runs wrote. What the journal has lost is written down anew.
    pub(super) fn after(past: Option<Past>) -> Self {
        match past.map(|past| past.standing) {
            None | Some(Standing::Unsent | Standing::Lost) => Self::Unsent,
            Some(Standing::Uncertain) => Self::Uncertain,
            Some(_) => Self::Sending,
        }
    }
}

/// What one attempt came to.
enum Attempt {
    /// The run was paused, held back or ended before anything left.
    NotBegun,
    /// The record belongs to another run, which shares the journal.
    Taken(Past),
    Made {
        /// The id of the message, as the server wrote it.
        result: Result<String, Error>,
        /// Whether the journal says that the record is being sent.
        announced: bool,
    },
}

impl Delivery {
    /// Sends the record until it has an end, or the run has one.
    ///
    /// `doubt` is set once an attempt may have arrived: from then on the record can become confirmed or stay uncertain, but
    /// neither refused nor unsent, whatever later attempts come to.
    pub(super) async fn run(mut self, run: &Arc<Run>) {
        while run.shared.goes_on().await {
            let ending = pin!(run.shared.ending());
            let admission = match select(pin!(run.outage.admit(run)), ending).await {
                Either::Left((admission, _)) => admission,
                Either::Right(_) => break,
            };
            let (result, announced) = match self.attempt(run, &admission).await {
                Attempt::NotBegun => continue,
                Attempt::Taken(past) => return self.leave(run, past).await,
                Attempt::Made { result, announced } => (result, announced),
            };
            if announced {
                self.written = Written::Sending;
                self.tries += 1;
            }
            let circumstances = Circumstances {
                tries: self.tries,
                at_least_once: run.settings.at_least_once,
            };
            let next = next(&result, &circumstances);
            admission.report(run, &result);
            if self.follow(run, next, result.err()).await.is_break() {
                return;
            }
        }
        if let Some(doubt) = self.doubt.take() {
            self.settle(run, doubt).await;
        }
    }

    /// Does what follows from an attempt; breaks off if nothing more is to be done for the record.
    async fn follow(&mut self, run: &Run, next: Next, error: Option<Error>) -> ControlFlow<()> {
        let (outcome, stops) = match next {
            Next::Settled(outcome) => (Some(outcome), false),
            Next::SettledForAll(outcome) => (Some(outcome), true),
            Next::Again { doubt } => {
                self.doubt = doubt.or(self.doubt.take());
                (None, false)
            }
            Next::Stop => (None, true),
        };
        let is_settled = outcome.is_some();
        match outcome {
            Some(outcome) => self.settle(run, outcome).await,
            None if self.doubt.is_none() => self.withdraw(run).await?,
            None => {}
        }
        match error {
            Some(error) if stops => run.stop(refuses_all(self.record.key(), error)),
            Some(error) if !is_settled => self.wait(run, &error).await,
            _ => {}
        }
        if is_settled {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Makes one request, once there is room in the quota and the journal says that it leaves.
    async fn attempt(&self, run: &Arc<Run>, admission: &Admission<'_>) -> Attempt {
        let announcing = Announcing::new(run, self.announcement(), admission.is_trial());
        let mut call = pin!(self.call(run, &announcing));
        let result = match select(call.as_mut(), pin!(run.shared.ending())).await {
            Either::Left((result, _)) => Some(result),
            // What was announced may have left, so its end is waited for.
            Either::Right(_) if announcing.is_begun() => Some(call.await),
            Either::Right(_) => None,
        };
        if let Some(past) = announcing.taken() {
            return Attempt::Taken(past);
        }
        match result.filter(|_| !announcing.is_turned_away()) {
            None => Attempt::NotBegun,
            Some(result) => Attempt::Made {
                result,
                announced: announcing.is_begun(),
            },
        }
    }

    fn announcement(&self) -> Entry {
        Entry::new(self.id.clone(), Event::sending(self.fingerprint))
    }

    async fn call(&self, run: &Run, announcing: &Arc<Announcing>) -> Result<String, Error> {
        let announcing = announcing.clone();
        let call = self.record.request()?.call(&run.client)?;
        let call = call
            .in_slot(self.slot.clone())
            .before_each_attempt(move || announcing.clone().announce());
        Ok(call.await?.into_inner().id)
    }

    /// Leaves the record to the run that it belongs to.
    async fn leave(&self, run: &Run, past: Past) {
        if let Err(error) = run.leave(&self.id, &self.record, past).await {
            run.stop(error);
        }
    }

    /// Writes down that the record surely was not processed.
    async fn withdraw(&mut self, run: &Run) -> ControlFlow<()> {
        if self.written != Written::Sending {
            return ControlFlow::Continue(());
        }
        self.written = Written::Unsent;
        let entry = Entry::new(self.id.clone(), Event::Unsent);
        match run.recorder.write(vec![entry], None).await {
            Ok(_) => ControlFlow::Continue(()),
            Err(failed) => {
                run.stop(failed.into_error());
                ControlFlow::Break(())
            }
        }
    }

    /// Pauses before the next attempt.
    async fn wait(&mut self, run: &Run, error: &Error) {
        let asked = error.retry_after().unwrap_or_default();
        let pause = pause(INITIAL_BACKOFF, self.pauses, MAX_BACKOFF) + asked.min(MAX_RETRY_AFTER);
        self.pauses += 1;
        tracing::debug!(record = self.id.number, wait_ms = pause.as_millis(), kind = %error.kind(), "trying a record again later");
        run.shared.tally(|tally| tally.waits());
        select(pin!(sleep(pause)), pin!(run.shared.ending())).await;
        run.shared.tally(|tally| tally.waited());
    }

    /// Writes down what became of the record, and only then counts it.
    async fn settle(&mut self, run: &Run, outcome: Outcome) {
        let outcome = match (outcome, self.doubt.take()) {
            (Outcome::Refused { .. }, Some(doubt)) => doubt,
            (outcome, _) => outcome,
        };
        let entry = Entry::new(self.id.clone(), Event::Ended(outcome.clone()));
        let entries = match self.written {
            Written::Sending => vec![entry],
            // An outcome always stands behind the line that announced the record.
            Written::Unsent => vec![self.announcement(), entry],
            // An earlier run wrote it down.
            Written::Uncertain => Vec::new(),
        };
        let dead_letter = run.dead_letter(&self.record, &outcome);
        match run.recorder.write(entries, dead_letter).await {
            Ok(Some(past)) => self.leave(run, past).await,
            Ok(None) => {
                run.shared.tally(|tally| tally.settled(&outcome));
                run.tell(&Settled {
                    number: self.id.number,
                    key: self.record.key(),
                    outcome: &outcome,
                });
            }
            Err(failed) => {
                // The journal will be read as if this were not known, so it must not count as known here.
                let outcome = Outcome::uncertain("its outcome could not be written down");
                run.shared.tally(|tally| tally.settled(&outcome));
                run.stop(failed.into_error());
            }
        }
    }
}

fn refuses_all(key: &str, error: Error) -> BulkError {
    let text = format!("the server would refuse every record as it refused `{key}`");
    BulkError::new(BulkErrorKind::Refused, text).because_of(error)
}
