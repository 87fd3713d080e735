//! The loop of a run: takes records from the input and has them sent.

use super::deliver::{Delivery, Written};
use super::{LOST, Run};
use crate::input::{Item, Source};
use crate::journal::{Entry, Event, Journal, Past, RecordId, Standing};
use crate::recorder::{Failed, Finish};
use crate::report::Ended;
use crate::{BadRecord, BulkError, BulkErrorKind, BulkRecord, Fingerprint, Outcome, Report};
use cometchat::{CallSlot, CallSlots};
use futures_util::future::{Either, select};
use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use tokio::task::{JoinError, JoinSet};

/// What is known of a record whose outcome no earlier run wrote down.
const ENDED_BEFORE: &str = "the program ended before the response was written down";

/// How many records wait for a limit of their senders without a slot, so that records of other senders are sent meanwhile.
const ASIDE: usize = 1000;

/// Takes records from the input, decides what each needs, and has it done.
pub(super) struct Driver {
    run: Arc<Run>,
    /// The number of the last record that earlier runs have begun; 0 if that is not known.
    last_begun: u64,
    slots: CallSlots,
    under_way: JoinSet<()>,
    /// The number of the last record that was read.
    last: u64,
}

/// Whether there is more to do.
enum Step {
    More,
    Over(Ended),
}

impl Driver {
    pub(super) fn new(run: Arc<Run>, last_begun: u64) -> Self {
        Self {
            slots: CallSlots::new(run.settings.concurrency, ASIDE),
            run,
            last_begun,
            under_way: JoinSet::new(),
            last: 0,
        }
    }

    /// Runs to the end of the input, or of the run.
    pub(super) async fn go(
        mut self,
        mut source: Source,
        finish: Finish,
    ) -> Result<Report, BulkError> {
        let mut same_input = true;
        let ended = loop {
            match self.step(&mut source).await {
                Ok(Step::More) => {}
                Ok(Step::Over(ended)) => break ended,
                Err(error) => {
                    same_input = error.kind() != BulkErrorKind::JournalOfAnotherInput;
                    self.run.stop(error);
                    break Ended::Stopped;
                }
            }
        };
        // A run that did not get as far as those before it knows less of the dead letters than they did.
        let knows_all = same_input && self.last >= self.last_begun;
        while let Some(done) = self.under_way.join_next().await {
            self.notice(done);
        }
        let panicked = self.run.take_panic();
        let mut stopped = self.run.take_stop();
        let (shared, settings) = (self.run.shared.clone(), self.run.settings.clone());
        let journal = self.run.journal.as_deref().and_then(Journal::path);
        let journal = journal.map(Path::to_owned);
        // The recorder ends when nobody can ask it any more, and the journal is closed with it.
        drop(self);
        if let Err(failed) = finish.finish(knows_all).await {
            stopped.get_or_insert(failed.into_error());
        }
        if let Some(panic) = panicked {
            std::panic::resume_unwind(panic);
        }
        let has_left_over = shared.tally(|tally| tally.has_left_over());
        let ended = match ended {
            _ if stopped.is_some() => Ended::Stopped,
            // It was cancelled after the last record was taken.
            Ended::Complete if has_left_over => Ended::Cancelled,
            ended => ended,
        };
        let report = shared.tally(|tally| tally.report(ended, journal, settings.dead_letters));
        match stopped {
            None => Ok(report),
            Some(error) => Err(error.with_report(report)),
        }
    }

    /// Takes one record from the input.
    async fn step(&mut self, source: &mut Source) -> Result<Step, BulkError> {
        while let Some(done) = self.under_way.try_join_next() {
            self.notice(done);
        }
        let shared = self.run.shared.clone();
        // A slot first, so that no record is taken that cannot be begun.
        let slots = self.slots.clone();
        let slot = pin!(slots.take());
        let Either::Left((slot, _)) = select(slot, pin!(shared.ending())).await else {
            return Ok(Step::Over(Ended::Cancelled));
        };
        if !shared.goes_on().await {
            return Ok(Step::Over(Ended::Cancelled));
        }
        let item = match select(pin!(caught(source.next())), pin!(shared.ending())).await {
            Either::Left((Ok(item), _)) => item.map_err(BulkError::of_input)?,
            Either::Left((Err(panic), _)) => {
                self.run.end_by_panic(panic);
                return Ok(Step::Over(Ended::Stopped));
            }
            Either::Right(_) => return Ok(Step::Over(Ended::Cancelled)),
        };
        match item {
            Some(item) => self.take(item, slot).await.map(|()| Step::More),
            None if self.last_begun > self.last => Err(other_input(format!(
                "the input ends at record {}, and the journal tells of record {}",
                self.last, self.last_begun
            ))),
            None => Ok(Step::Over(Ended::Complete)),
        }
    }

    /// Decides what one record needs: nothing if it has an end, to be sent otherwise.
    async fn take(&mut self, item: Item, slot: CallSlot) -> Result<(), BulkError> {
        let Item { number, record } = item;
        self.last = number;
        self.run.shared.tally(|tally| tally.read());
        let (record, fingerprint) = match record.and_then(|record| fingerprinted(number, record)) {
            Ok(known) => known,
            Err(bad) => return self.take_bad(bad).await,
        };
        let id = RecordId::new(number, record.key());
        let past = self.past(&id).await?;
        if let Some(past) = past {
            same_record(&id, fingerprint, past)?;
            if past.standing == Standing::Held {
                return self.run.leave(&id, &record, past).await;
            }
        }
        let known = match past {
            Some(past) => self.settled_earlier(&id, fingerprint, past).await?,
            None => record.before().filter(|before| may_rest(before)).cloned(),
        };
        let again = self.run.settings.at_least_once;
        if let Some(outcome) = known.as_ref().filter(|known| !(again && is_open(known))) {
            let kept = self.run.keep(&record, outcome).await;
            return kept.map_err(Failed::into_error);
        }
        let delivery = Delivery {
            id,
            record,
            fingerprint,
            doubt: known,
            written: Written::after(past),
            slot,
            tries: 0,
            pauses: 0,
        };
        let run = self.run.clone();
        self.under_way
            .spawn(async move { delivery.run(&run).await });
        Ok(())
    }

    async fn take_bad(&self, bad: BadRecord) -> Result<(), BulkError> {
        let id = RecordId::new(bad.number(), bad.key().unwrap_or_default());
        if self.past(&id).await?.is_some() {
            return Err(other_input(format!(
                "record {} cannot be sent ({}), and the journal says that it was",
                bad.number(),
                bad.problem()
            )));
        }
        tracing::debug!(record = bad.number(), problem = %bad.problem(), "a bad record");
        if let Some(journal) = &self.run.journal {
            journal.bad(&id, &bad.problem().to_string()).await?;
        }
        self.run.shared.tally(|tally| tally.bad(bad));
        Ok(())
    }

    /// What the journal knows of a record.
    async fn past(&self, id: &RecordId) -> Result<Option<Past>, BulkError> {
        let Some(journal) = &self.run.journal else {
            return Ok(None);
        };
        let pasts = journal.lookup(std::slice::from_ref(id)).await?;
        Ok(pasts.into_iter().next().flatten())
    }

    /// What the journal says became of the record; none if it is to be sent.
    async fn settled_earlier(
        &self,
        id: &RecordId,
        fingerprint: Fingerprint,
        past: Past,
    ) -> Result<Option<Outcome>, BulkError> {
        match past.standing {
            Standing::Unsent | Standing::Held => Ok(None),
            // The id stands in the journal; here it is only counted.
            Standing::Confirmed => Ok(Some(Outcome::confirmed(""))),
            Standing::Refused | Standing::Uncertain => self.run.outcome(id).await.map(Some),
            Standing::Sending | Standing::Lost => {
                let is_lost = past.standing == Standing::Lost;
                let outcome = Outcome::uncertain(if is_lost { LOST } else { ENDED_BEFORE });
                if !self.run.settings.at_least_once {
                    let end = Entry::new(id.clone(), Event::Ended(outcome.clone()));
                    // What was lost is written down as announced, too.
                    let announced =
                        is_lost.then(|| Entry::new(id.clone(), Event::sending(fingerprint)));
                    let entries = announced.into_iter().chain([end]).collect();
                    let written = self.run.recorder.write(entries, None).await;
                    written.map_err(Failed::into_error)?;
                }
                Ok(Some(outcome))
            }
        }
    }

    /// A task that ended by a panic ends the run, once the others have ended.
    fn notice(&self, done: Result<(), JoinError>) {
        if let Some(panic) = done.err().and_then(|error| error.try_into_panic().ok()) {
            self.run.end_by_panic(panic);
        }
    }
}

/// A record with what it says, or why it cannot be sent.
fn fingerprinted(number: u64, record: BulkRecord) -> Result<(BulkRecord, Fingerprint), BadRecord> {
    match record.fingerprint() {
        Ok(fingerprint) => Ok((record, fingerprint)),
        Err(problem) => Err(BadRecord {
            number,
            key: Some(record.key().to_owned()),
            problem,
        }),
    }
}

/// Fails if the journal tells of another record than this one.
fn same_record(id: &RecordId, fingerprint: Fingerprint, past: Past) -> Result<(), BulkError> {
    match past.fingerprint {
        Some(known) if known != fingerprint => Err(other_input(format!(
            "record {} (`{}`) is not the one that the journal tells of",
            id.number, id.key
        ))),
        _ => Ok(()),
    }
}

/// What a future comes to, or what it panicked with.
async fn caught<F: Future>(future: F) -> Result<F::Output, Box<dyn Any + Send>> {
    let mut future = pin!(future);
    poll_fn(|context| {
        let polled = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context)));
        match polled {
            Ok(poll) => poll.map(Ok),
            Err(panic) => Poll::Ready(Err(panic)),
        }
    })
    .await
}

/// Whether nobody knows if there is a message: then it may be sent at least once.
fn is_open(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Uncertain { arrived: false, .. })
}

/// Whether a record of the dead letters is left alone when it is fed again. What was refused is not: nothing came of it.
fn may_rest(before: &Outcome) -> bool {
    !matches!(before, Outcome::Refused { .. })
}

fn other_input(text: String) -> BulkError {
    let text = format!("the journal is of another input: {text}");
    BulkError::new(BulkErrorKind::JournalOfAnotherInput, text)
}
