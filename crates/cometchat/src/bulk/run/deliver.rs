//! One record, from its first attempt to its end.

use super::Run;
use super::outage::Admission;
use super::verdict::{Circumstances, Next, next};
use crate::bulk::fingerprint::Fingerprint;
use crate::bulk::journal::Entry;
use crate::bulk::record::Request;
use crate::bulk::{BulkError, BulkErrorKind, BulkRecord, Outcome, Settled};
use crate::call::{Announce, Hooks, Read, read};
use crate::message::Recipient;
use crate::pacing::Place;
use crate::types::{Envelope, Message};
use crate::{Delivery as Became, Error, ErrorKind, Receiver, refused};
use cometchat_rest::operations;
use futures_util::future::{Either, select};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::sleep;

/// The longest pause before the second attempt; it doubles with each further one up to the longest.
const INITIAL_BACKOFF: Duration = Duration::from_millis(500);
const MAX_BACKOFF: Duration = Duration::from_secs(30);

/// A record on its way.
pub(super) struct Delivery {
    pub(super) number: u64,
    pub(super) record: BulkRecord,
    pub(super) fingerprint: Fingerprint,
    /// What is known if nothing better becomes known: set where the record may have arrived already.
    pub(super) doubt: Option<Outcome>,
    pub(super) written: Written,
    pub(super) place: Place,
}

/// What the journal's last line of a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// None, or that it was not sent.
    Unsent,
    Sending,
    Uncertain,
}

/// What one attempt came to.
enum Attempt {
    /// The run was paused, held back or ended before anything left.
    NotBegun,
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
    pub(super) async fn run(mut self, run: &Run) {
        let (mut pauses, mut tries) = (0, 0);
        while run.shared.goes_on().await {
            let ending = pin!(run.shared.ending());
            let admission = match select(pin!(run.outage.admit(run)), ending).await {
                Either::Left((admission, _)) => admission,
                Either::Right(_) => break,
            };
            let Attempt::Made { result, announced } = self.attempt(run, &admission).await else {
                continue;
            };
            if announced {
                self.written = Written::Sending;
                tries += 1;
            }
            let circumstances = Circumstances {
                tries,
                at_least_once: run.settings.at_least_once,
            };
            let next = next(&result, &circumstances);
            admission.report(run, &result);
            let (stops, outcome) = match next {
                Next::Settled(outcome) => (false, outcome),
                Next::SettledForAll(outcome) => (true, outcome),
                Next::Again { doubt } => {
                    if let Some(doubt) = doubt {
                        self.doubt = Some(doubt);
                    }
                    if self.doubt.is_none() && self.withdraw(run).await.is_err() {
                        return;
                    }
                    if let Err(error) = result {
                        pauses += 1;
                        self.wait(run, &error, pauses).await;
                    }
                    continue;
                }
                Next::Stop => {
                    if self.doubt.is_none() && self.withdraw(run).await.is_err() {
                        return;
                    }
                    if let Err(error) = result {
                        run.stop(refuses_all(self.record.key(), error));
                    }
                    continue;
                }
            };
            self.settle(run, outcome).await;
            if let (true, Err(error)) = (stops, result) {
                run.stop(refuses_all(self.record.key(), error));
            }
            return;
        }
        if let Some(doubt) = self.doubt.take() {
            self.settle(run, doubt).await;
        }
    }

    /// Makes one request, once there is room in the quota and the journal says that it leaves.
    async fn attempt(&self, run: &Run, admission: &Admission<'_>) -> Attempt {
        let journal = Announcing {
            delivery: self,
            run,
            admission,
            announced: AtomicBool::new(false),
            turned_away: AtomicBool::new(false),
        };
        let mut call = pin!(self.call(run, &journal));
        let result = match select(call.as_mut(), pin!(run.shared.ending())).await {
            Either::Left((result, _)) => Some(result),
            // What was announced may have left, so its end is waited for.
            Either::Right(_) if journal.announced.load(Ordering::Relaxed) => Some(call.await),
            Either::Right(_) => None,
        };
        let announced = journal.announced.load(Ordering::Relaxed);
        let turned_away = journal.turned_away.load(Ordering::Relaxed);
        match result.filter(|_| !turned_away) {
            None => Attempt::NotBegun,
            Some(result) => Attempt::Made { result, announced },
        }
    }

    fn announcement(&self) -> Entry<'_> {
        Entry::Sending {
            record: self.number,
            key: self.record.key().into(),
            hash: self.fingerprint,
        }
    }

    async fn call(&self, run: &Run, announce: &dyn Announce) -> Result<String, Error> {
        let (client, rest) = (&run.client, run.client.rest());
        let hooks = Hooks {
            place: Some(&self.place),
            announce: Some(announce),
        };
        let (request, user, read): (_, _, Read<Message>) = match self.record.request() {
            Ok(Request::Bot { bot, body }) => {
                let call = rest.send_bot_message(bot.as_str(), body);
                (call.into_request(), bot.as_str(), Receiver::read)
            }
            Ok(Request::Moderation { body }) => {
                let call = rest.send_moderation_message(body);
                (
                    call.into_request(),
                    body.sender.as_str(),
                    read::<Envelope<Message>>,
                )
            }
            Ok(Request::Reply {
                on_behalf_of,
                parent,
                body,
            }) => {
                let user = on_behalf_of.as_str();
                let call = rest.send_thread_message(parent.as_str(), user, body);
                (call.into_request(), user, Receiver::read)
            }
            Err(invalid) => return Err(refused(invalid, &operations::SEND_BOT_MESSAGE)),
        };
        let request = request.map_err(Error::from_rest)?;
        let done = client.attempts(&request, Some(user), hooks).await?;
        Ok(done.read(client, read, &[])?.into_inner().id)
    }

    /// Writes down that the record surely was not processed.
    async fn withdraw(&mut self, run: &Run) -> Result<(), ()> {
        if self.written != Written::Sending {
            return Ok(());
        }
        self.written = Written::Unsent;
        let entry = Entry::Unsent {
            record: self.number,
        };
        run.recorder
            .journal(&entry)
            .await
            .map_err(|failed| run.stop(failed.into_error()))
    }

    async fn wait(&self, run: &Run, error: &Error, pauses: u32) {
        let ceiling = crate::call::doubled(INITIAL_BACKOFF, pauses - 1, MAX_BACKOFF);
        let asked = error.retry_after().unwrap_or_default();
        let most = run.client.options().retry.max_retry_after;
        let pause = run.client.jitter(ceiling).saturating_add(asked.min(most));
        tracing::debug!(record = self.number, wait_ms = pause.as_millis(), kind = %error.kind(), "trying a record again later");
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
        let entry = Entry::of_outcome(self.number, self.record.key(), &outcome);
        let entries = match self.written {
            Written::Sending => vec![entry],
            // An outcome always stands behind the line that announced the record.
            Written::Unsent => vec![self.announcement(), entry],
            // An earlier run wrote it down.
            Written::Uncertain => Vec::new(),
        };
        let dead_letter = run.dead_letter(&self.record, &outcome);
        match run.recorder.write(&entries, dead_letter).await {
            Ok(()) => {
                run.shared.tally(|tally| tally.settled(&outcome));
                run.tell(&Settled {
                    number: self.number,
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

/// Writes down that a record is being sent.
struct Announcing<'a> {
    delivery: &'a Delivery,
    run: &'a Run,
    admission: &'a Admission<'a>,
    announced: AtomicBool,
    /// The run was paused or held back before anything left.
    turned_away: AtomicBool,
}

impl Announce for Announcing<'_> {
    fn announce(&self) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + '_>> {
        Box::pin(async {
            let run = self.run;
            if !run.shared.is_running() || !self.admission.still_holds() {
                self.turned_away.store(true, Ordering::Relaxed);
                return Err(unsent("the run is paused or ending"));
            }
            self.announced.store(true, Ordering::Relaxed);
            let written = run.recorder.journal(&self.delivery.announcement()).await;
            written.map_err(|failed| {
                run.stop(failed.into_error());
                unsent("the journal cannot be written")
            })
        })
    }
}

fn unsent(why: &'static str) -> Error {
    Error::new(ErrorKind::Connect, Became::NotSent, why)
}

fn refuses_all(key: &str, error: Error) -> BulkError {
    let text = format!("the server would refuse every record as it refused `{key}`");
    BulkError::new(BulkErrorKind::Refused, text).because_of(error)
}
