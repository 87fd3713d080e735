//! The loop of a run: takes records from the input and has them sent.

use super::Run;
use super::deliver::{Delivery, Written};
use super::start::unreadable;
use crate::bulk::fingerprint::Fingerprint;
use crate::bulk::input::{Item, Source};
use crate::bulk::journal::{Entry, History, Past, Standing};
use crate::bulk::recorder::Finish;
use crate::bulk::report::Ended;
use crate::bulk::{BadRecord, BulkError, BulkErrorKind, BulkRecord, Outcome, Report};
use crate::pacing::{Place, Places};
use futures_util::future::{Either, select};
use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use tokio::task::{JoinError, JoinSet};

/// What is known of a record whose outcome no earlier run wrote down.
const ENDED_BEFORE: &str = "the program ended before the response was written down";
/// What is known of a record of which a damaged journal does not say what became.
const LOST: &str = "the journal was damaged where it may have said what became of it";

/// How many records wait for a limit of their senders without a place, so that records of other senders are sent meanwhile.
const ASIDE: usize = 1000;

/// Takes records from the input, decides what each needs, and has it done.
pub(super) struct Driver {
    run: Arc<Run>,
    history: History,
    places: Places,
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
    pub(super) fn new(run: Arc<Run>, history: History) -> Self {
        Self {
            places: Places::new(run.settings.concurrency, ASIDE),
            run,
            history,
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
        let knows_all = same_input && self.last >= self.history.last();
        while let Some(done) = self.under_way.join_next().await {
            self.notice(done);
        }
        let panicked = self.run.take_panic();
        let mut stopped = self.run.take_stop();
        let (shared, settings) = (self.run.shared.clone(), self.run.settings.clone());
        // The recorder ends when nobody can ask it any more.
        drop(self);
        if let Err(failed) = finish.finish(knows_all).await {
            stopped.get_or_insert(failed.into_error());
        }
        if let Some(panic) = panicked {
            std::panic::resume_unwind(panic);
        }
        let unsettled = shared.tally(|tally| tally.unsettled());
        let ended = match ended {
            _ if stopped.is_some() => Ended::Stopped,
            // It was cancelled after the last record was taken.
            Ended::Complete if unsettled > 0 => Ended::Cancelled,
            ended => ended,
        };
        let report =
            shared.tally(|tally| tally.report(ended, settings.journal, settings.dead_letters));
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
        // A place first, so that no record is taken that cannot be begun.
        let places = self.places.clone();
        let place = pin!(places.take());
        let Either::Left((place, _)) = select(place, pin!(shared.ending())).await else {
            return Ok(Step::Over(Ended::Cancelled));
        };
        if !shared.goes_on().await {
            return Ok(Step::Over(Ended::Cancelled));
        }
        let item = match select(pin!(caught(source.next())), pin!(shared.ending())).await {
            Either::Left((Ok(item), _)) => item.map_err(unreadable)?,
            Either::Left((Err(panic), _)) => {
                self.run.end_by_panic(panic);
                return Ok(Step::Over(Ended::Stopped));
            }
            Either::Right(_) => return Ok(Step::Over(Ended::Cancelled)),
        };
        match item {
            Some(item) => self.take(item, place).await.map(|()| Step::More),
            None if self.history.last() > self.last => Err(other_input(format!(
                "the input ends at record {}, and the journal tells of record {}",
                self.last,
                self.history.last()
            ))),
            None => Ok(Step::Over(Ended::Complete)),
        }
    }

    /// Decides what one record needs: nothing if it has an end, to be sent otherwise.
    async fn take(&mut self, item: Item, place: Place) -> Result<(), BulkError> {
        let Item { number, record } = item;
        self.last = number;
        self.history.forget_before(number);
        let past = self.history.get(number);
        self.run.shared.tally(|tally| tally.read());
        let record = match record {
            Ok(record) => record,
            Err(bad) => return self.take_bad(bad, past),
        };
        let fingerprint = match record.fingerprint() {
            Ok(fingerprint) => fingerprint,
            Err(problem) => {
                let key = Some(record.key().to_owned());
                let bad = BadRecord {
                    number,
                    key,
                    problem,
                };
                return self.take_bad(bad, past);
            }
        };
        let settled = match past {
            Some(past) if past.fingerprint.is_some_and(|known| known != fingerprint) => {
                return Err(other_input(format!(
                    "record {number} (`{}`) is not the one that the journal tells of",
                    record.key()
                )));
            }
            Some(past) => {
                self.settled_earlier(&record, fingerprint, number, past)
                    .await?
            }
            None => record.before().filter(|before| may_rest(before)).cloned(),
        };
        let again = self.run.settings.at_least_once;
        let doubt = match settled {
            Some(Outcome::Uncertain {
                reason,
                arrived: false,
            }) if again => Some(Outcome::Uncertain {
                reason,
                arrived: false,
            }),
            Some(outcome) => return self.keep(&record, &outcome).await,
            None => None,
        };
        let written = match past.map(|past| past.standing) {
            None | Some(Standing::Unsent | Standing::Lost) => Written::Unsent,
            Some(Standing::Uncertain) => Written::Uncertain,
            Some(_) => Written::Sending,
        };
        let delivery = Delivery {
            number,
            record,
            fingerprint,
            doubt,
            written,
            place,
        };
        let run = self.run.clone();
        self.under_way
            .spawn(async move { delivery.run(&run).await });
        Ok(())
    }

    fn take_bad(&self, bad: BadRecord, past: Option<Past>) -> Result<(), BulkError> {
        if past.is_some() {
            return Err(other_input(format!(
                "record {} cannot be sent ({}), and the journal says that it was",
                bad.number(),
                bad.problem()
            )));
        }
        tracing::debug!(record = bad.number(), problem = %bad.problem(), "a bad record");
        self.run.shared.tally(|tally| tally.bad(bad));
        Ok(())
    }

    /// What the journal says became of the record; none if it is to be sent.
    async fn settled_earlier(
        &self,
        record: &BulkRecord,
        fingerprint: Fingerprint,
        number: u64,
        past: Past,
    ) -> Result<Option<Outcome>, BulkError> {
        let confirmed = || Outcome::Confirmed { id: String::new() };
        match past.standing {
            Standing::Unsent => Ok(None),
            // The id stands in the journal; here it is only counted.
            Standing::Confirmed => Ok(Some(confirmed())),
            Standing::Refused | Standing::Uncertain => {
                let recorder = &self.run.recorder;
                let recalled = recorder.recall(past.offset).await;
                Ok(recalled.map_err(|failed| failed.into_error())?)
            }
            Standing::Sending | Standing::Lost => {
                let is_lost = past.standing == Standing::Lost;
                let outcome = Outcome::uncertain(if is_lost { LOST } else { ENDED_BEFORE });
                if !self.run.settings.at_least_once {
                    let key = record.key();
                    let announcement = Entry::Sending {
                        record: number,
                        key: key.into(),
                        hash: fingerprint,
                    };
                    let entry = Entry::of_outcome(number, key, &outcome);
                    let entries = [announcement, entry];
                    // What was lost is written down as announced, too.
                    let entries = if is_lost { &entries[..] } else { &entries[1..] };
                    let written = self.run.recorder.write(entries, None).await;
                    written.map_err(|failed| failed.into_error())?;
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

    /// Counts a record that had its end before this run.
    async fn keep(&self, record: &BulkRecord, outcome: &Outcome) -> Result<(), BulkError> {
        if let Some(line) = self.run.dead_letter(record, outcome) {
            let written = self.run.recorder.write(&[], Some(line)).await;
            written.map_err(|failed| failed.into_error())?;
        }
        self.run
            .shared
            .tally(|tally| tally.settled_earlier(outcome));
        Ok(())
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

/// Whether a record of the dead letters is left alone when it is fed again. What was refused is not: nothing came of it.
fn may_rest(before: &Outcome) -> bool {
    !matches!(before, Outcome::Refused { .. })
}

fn other_input(text: String) -> BulkError {
    let text = format!("the journal is of another input: {text}");
    BulkError::new(BulkErrorKind::JournalOfAnotherInput, text)
}
