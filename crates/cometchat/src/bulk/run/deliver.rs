//! One record, from its first attempt to its end.

use super::Run;
use super::verdict::{Circumstances, Next, next};
use crate::Error;
use crate::bulk::fingerprint::Fingerprint;
use crate::bulk::journal::{Entry, to_line};
use crate::bulk::race::{First, race};
use crate::bulk::record::Request;
use crate::bulk::{BulkError, BulkErrorKind, BulkRecord, Outcome, Settled};
use crate::resources::{refused, sent};
use cometchat_rest::{TransportError, operations};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::sleep;

/// The longest pause before the second attempt; it doubles with each further one up to the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// A record on its way.
pub(super) struct Delivery {
    pub(super) number: u64,
    pub(super) record: BulkRecord,
    pub(super) fingerprint: Fingerprint,
    /// What is known if nothing better becomes known: set where the record may have arrived already.
    pub(super) doubt: Option<Outcome>,
}

/// What one attempt came to.
enum Attempt {
    /// The run was paused or ended before anything left.
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
            if let First::Other(()) = race(run.gate.pass(), run.shared.ending()).await {
                break;
            }
            let Attempt::Made { result, announced } = self.attempt(run).await else {
                continue;
            };
            tries += u32::from(announced);
            let circumstances = Circumstances {
                tries,
                at_least_once: run.settings.at_least_once,
                any_confirmed: run.shared.tally(|tally| tally.any_confirmed_now()),
            };
            let next = next(&result, &circumstances);
            if let Next::Settled(outcome) = next {
                run.gate.reached();
                return self.settle(run, outcome).await;
            }
            if let Next::Again {
                doubt: Some(doubt), ..
            } = &next
            {
                self.doubt = Some(doubt.clone());
            }
            if announced && self.doubt.is_none() && self.withdraw(run).await.is_err() {
                return;
            }
            match (next, result) {
                (Next::Again { reachable, .. }, Err(error)) => {
                    pauses += 1;
                    self.wait(run, &error, reachable, pauses).await;
                }
                (_, Err(error)) => run.stop(refuses_all(self.record.key(), error)),
                // A success is always settled.
                (_, Ok(_)) => {}
            }
        }
        if let Some(doubt) = self.doubt.take() {
            self.settle(run, doubt).await;
        }
    }

    /// Makes one request, once there is room in the quota and the journal says that it leaves.
    async fn attempt(&self, run: &Run) -> Attempt {
        let announced = AtomicBool::new(false);
        let turned_away = AtomicBool::new(false);
        let announce = || async {
            if !run.shared.is_running() {
                turned_away.store(true, Ordering::Relaxed);
                return Err(unsent("the run is paused or ending"));
            }
            announced.store(true, Ordering::Relaxed);
            let entry = Entry::Sending {
                record: self.number,
                key: self.record.key().into(),
                hash: self.fingerprint,
            };
            run.recorder
                .journal(to_line(&entry))
                .await
                .map_err(|failed| {
                    run.stop(failed.into_error());
                    unsent("the journal cannot be written")
                })
        };
        let mut call = pin!(self.call(run, announce));
        let result = match race(call.as_mut(), run.shared.ending()).await {
            First::One(result) => result,
            // What was announced may have left, so its end is waited for.
            First::Other(()) if announced.load(Ordering::Relaxed) => call.await,
            First::Other(()) => return Attempt::NotBegun,
        };
        if turned_away.load(Ordering::Relaxed) {
            return Attempt::NotBegun;
        }
        Attempt::Made {
            result,
            announced: announced.load(Ordering::Relaxed),
        }
    }

    async fn call<F>(&self, run: &Run, announce: impl Fn() -> F) -> Result<String, Error>
    where
        F: Future<Output = Result<(), cometchat_rest::Error>>,
    {
        let (client, rest) = (&run.client, run.client.rest());
        match self.record.request() {
            Ok(Request::Bot { bot, body }) => {
                let operation = &operations::SEND_BOT_MESSAGE;
                let attempt = || async {
                    announce().await?;
                    rest.send_bot_message(bot.as_str(), body).await
                };
                let answer = client.call(operation, Some(bot.as_str()), attempt).await?;
                Ok(sent::one(answer, operation)?.into_inner().id)
            }
            Ok(Request::Moderation { body }) => {
                let operation = &operations::SEND_MODERATION_MESSAGE;
                let attempt = || async {
                    announce().await?;
                    rest.send_moderation_message(body).await
                };
                let answer = client.call(operation, Some(&body.sender), attempt).await?;
                Ok(answer.into_inner().data.id)
            }
            Ok(Request::Reply {
                on_behalf_of,
                parent,
                body,
            }) => {
                let operation = &operations::SEND_THREAD_MESSAGE;
                let user = on_behalf_of.as_str();
                let attempt = || async {
                    announce().await?;
                    rest.send_thread_message(parent.as_str(), user, body).await
                };
                let answer = client.call(operation, Some(user), attempt).await?;
                Ok(sent::one(answer, operation)?.into_inner().id)
            }
            Err(invalid) => Err(refused(invalid, &operations::SEND_BOT_MESSAGE)),
        }
    }

    /// Writes down that the record surely was not processed.
    async fn withdraw(&self, run: &Run) -> Result<(), ()> {
        let entry = Entry::Unsent {
            record: self.number,
        };
        run.recorder
            .journal(to_line(&entry))
            .await
            .map_err(|failed| run.stop(failed.into_error()))
    }

    async fn wait(&self, run: &Run, error: &Error, reachable: bool, pauses: u32) {
        let ceiling = crate::call::doubled(FIRST_PAUSE, pauses - 1, LONGEST_PAUSE);
        let pause = run
            .client
            .jitter(ceiling)
            .saturating_add(error.retry_after().unwrap_or_default());
        if reachable {
            run.gate.reached();
        } else {
            let missed = run.gate.missed(pause);
            if missed > run.settings.patience {
                let text = format!("no connection could be made for {missed:.0?}");
                let error = Box::<dyn std::error::Error + Send + Sync>::from(error.to_string());
                run.stop(BulkError::new(BulkErrorKind::Unreachable, text).because_of(error));
                return;
            }
        }
        tracing::debug!(record = self.number, wait_ms = pause.as_millis(), kind = %error.kind(), "trying a record again later");
        run.shared.tally(|tally| tally.waits());
        race(sleep(pause), run.shared.ending()).await;
        run.shared.tally(|tally| tally.waited());
    }

    /// Writes down what became of the record, and only then counts it.
    async fn settle(&mut self, run: &Run, outcome: Outcome) {
        let outcome = match (outcome, self.doubt.take()) {
            (Outcome::Refused { .. }, Some(doubt)) => doubt,
            (outcome, _) => outcome,
        };
        let entry = Entry::of_outcome(self.number, self.record.key(), &outcome);
        let left_over = run.left_over(&self.record, &outcome);
        match run.recorder.write(to_line(&entry), left_over).await {
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

fn unsent(why: &'static str) -> cometchat_rest::Error {
    TransportError::not_sent(why).into()
}

fn refuses_all(key: &str, error: Error) -> BulkError {
    let text = format!("the server would refuse every record as it refused `{key}`");
    BulkError::new(BulkErrorKind::Refused, text).because_of(error)
}
