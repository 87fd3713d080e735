//! Sending rows until the server says of each what became of it.

use super::ImportKind;
use super::answer::{Said, said};
use super::driver::{Driver, Pending, Stop};
use super::report::End;
use super::send::send;
use crate::journal::{Entry, Event};
use crate::pauses::pause;
use crate::run::{concerns_all, is_cometchats};
use crate::{BulkError, BulkErrorKind};
use cometchat::{Delivery, Error, ErrorKind};
use futures_util::future::{select, try_join_all};
use serde_json::Value;
use std::collections::VecDeque;
use std::pin::pin;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How often the same rows are sent that fail as a whole, before it is asked whether the server is in order.
const FAILURES: u32 = 3;
/// How often a row is asked again of which the server says nothing, or that it may go better next time.
const ASKED: u32 = 5;
/// The longest pause before the second attempt; it doubles with each further one up to the longest.
const INITIAL_BACKOFF: Duration = Duration::from_millis(500);
const MAX_BACKOFF: Duration = Duration::from_secs(30);
/// The longest wait that is obeyed where a server names one.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(120);

/// What came of a request.
pub(super) enum Attempt {
    /// What the server says of each row.
    Answered(Value),
    /// It failed as a whole, and rows may have been made.
    Failed(Error),
    /// Surely nothing was done.
    NotDone(Error),
}

/// What asking for some rows came to.
enum Asked {
    Answered(Value),
    /// A good row passes, and these do not.
    Failed,
}

impl Driver {
    /// Sends rows of one kind until each has an end, or is a suspect.
    pub(super) async fn deliver(&mut self, batch: Vec<Pending>) -> Result<(), Stop> {
        let result = self.deliver_all(batch).await;
        if result.is_ok() {
            self.judge_suspects().await?;
        }
        result
    }

    async fn deliver_all(&mut self, batch: Vec<Pending>) -> Result<(), Stop> {
        let mut work = VecDeque::from([batch]);
        while let Some(mut part) = work.pop_front() {
            match self.ask(&mut part).await? {
                Asked::Answered(data) => {
                    let left = self.settle_all(part, &data).await?;
                    if let Some(most) = left.iter().map(|pending| pending.asked).max() {
                        self.rest(pause(INITIAL_BACKOFF, most, MAX_BACKOFF)).await;
                        work.push_back(left);
                    }
                }
                Asked::Failed if part.len() > 1 => {
                    let second = part.split_off(part.len() / 2);
                    work.push_front(second);
                    work.push_front(part);
                }
                Asked::Failed => self.suspects.append(&mut part),
            }
        }
        Ok(())
    }

    /// Sends the rows until the server answers for them, or a good row shows that it is they that make it fail.
    async fn ask(&mut self, part: &mut [Pending]) -> Result<Asked, Stop> {
        let kind = part[0].row.kind();
        let (mut failures, mut pauses) = (0, 0);
        loop {
            match self.attempt(part).await? {
                Attempt::Answered(data) => return Ok(Asked::Answered(data)),
                Attempt::NotDone(error) => {
                    self.wait(&error, pauses).await?;
                    pauses += 1;
                }
                Attempt::Failed(error) => {
                    failures += 1;
                    self.wait(&error, pauses).await?;
                    pauses += 1;
                    if failures < FAILURES {
                        continue;
                    }
                    match self.good_row_passes(kind).await? {
                        Some(true) => return Ok(Asked::Failed),
                        // The server is out of order: only the good row is sent until it passes.
                        Some(false) => {
                            self.until_good_row_passes(kind, pauses).await?;
                            failures = FAILURES - 1;
                        }
                        // Halved, a good row may be found among them.
                        None if error.code().is_some() && self.reads().await => {
                            return Ok(Asked::Failed);
                        }
                        None => {}
                    }
                }
            }
        }
    }

    /// Waits for a server that is out of order.
    async fn until_good_row_passes(
        &mut self,
        kind: ImportKind,
        mut pauses: u32,
    ) -> Result<(), Stop> {
        while self.good_row_passes(kind).await? == Some(false) {
            self.out_of_order(pauses).await?;
            pauses += 1;
        }
        Ok(())
    }

    /// Whether a row of the kind that was answered for before is answered for now; none if there is no such row.
    pub(super) async fn good_row_passes(&mut self, kind: ImportKind) -> Result<Option<bool>, Stop> {
        let Some(row) = self.good[kind.place()].clone() else {
            return Ok(None);
        };
        self.turn().await?;
        let key = row.key().to_owned();
        let passed = match send(&self.client, vec![row]).await {
            Ok(data) => said(&data, kind, &key) != Said::Nothing,
            Err(error) if concerns_all(&error) => return Err(refuses_all(error)),
            Err(_) => false,
        };
        if passed {
            self.in_order();
        }
        Ok(Some(passed))
    }

    /// Whether the server responds to a read, which can do no harm.
    async fn reads(&self) -> bool {
        let read = self.client.moderation().reasons().list().await;
        read.err().is_none_or(|error| is_cometchats(&error))
    }

    /// Makes one request.
    pub(super) async fn attempt(&mut self, part: &mut [Pending]) -> Result<Attempt, Stop> {
        self.turn().await?;
        self.announce(part).await?;
        let rows = part.iter().map(|pending| pending.row.clone()).collect();
        let error = match send(&self.client, rows).await {
            Ok(data) => {
                self.in_order();
                return Ok(Attempt::Answered(data));
            }
            Err(error) => error,
        };
        let is_limit = error.delivery() == Delivery::Refused
            && (error.is_retryable() || error.kind() == ErrorKind::NotCometChat);
        if error.invalid_input().is_some() {
            // Halved, the row is found that cannot be sent.
            return Ok(Attempt::Failed(error));
        }
        if error.delivery() == Delivery::NotSent || is_limit {
            self.withdraw(part).await?;
            return Ok(Attempt::NotDone(error));
        }
        if concerns_all(&error) || error.kind() == ErrorKind::Redirect {
            self.withdraw(part).await?;
            return Err(refuses_all(error));
        }
        // A refusal of the whole says nothing of its rows: some may have been made.
        for pending in part.iter_mut() {
            self.doubt(pending);
        }
        Ok(Attempt::Failed(error))
    }

    /// From now on the row may be there.
    fn doubt(&mut self, pending: &mut Pending) {
        pending.may_be_there = true;
        self.in_doubt.insert(pending.number, pending.row.kind());
    }

    /// Waits for the turn of the next request.
    async fn turn(&mut self) -> Result<(), Stop> {
        self.pace.turn(&self.shared).await;
        if self.shared.goes_on().await {
            Ok(())
        } else {
            Err(Stop::Cancelled)
        }
    }

    /// Writes down that rows are being sent.
    async fn announce(&self, part: &mut [Pending]) -> Result<(), Stop> {
        let new = part.iter().filter(|pending| !pending.announced);
        let entries = new.map(|pending| {
            let event = Event::sending(pending.fingerprint);
            vec![Entry::new(pending.id(), event)]
        });
        // All at once: they are appended together.
        let writes = entries.map(|entries| self.recorder.write(entries, None));
        let written = try_join_all(writes).await?;
        if written.iter().any(Option::is_some) {
            let text = "another run that shares the journal is importing the same rows";
            return Err(BulkError::new(BulkErrorKind::JournalInUse, text).into());
        }
        for pending in part {
            pending.announced = true;
        }
        Ok(())
    }

    /// Writes down that rows surely were not processed, unless an earlier attempt may have made them.
    async fn withdraw(&self, part: &mut [Pending]) -> Result<(), Stop> {
        let mine = part.iter_mut().filter(|pending| !pending.may_be_there);
        let mut writes = Vec::new();
        for pending in mine {
            pending.announced = false;
            let entry = Entry::new(pending.id(), Event::Unsent);
            writes.push(self.recorder.write(vec![entry], None));
        }
        try_join_all(writes).await?;
        Ok(())
    }

    /// Settles the rows that the server answers for; those that have to be asked again are left.
    pub(super) async fn settle_all(
        &mut self,
        part: Vec<Pending>,
        data: &Value,
    ) -> Result<Vec<Pending>, Stop> {
        let (mut left, mut ended) = (Vec::new(), Vec::new());
        let mut unsaid = None;
        for mut pending in part {
            let kind = pending.row.kind();
            let end = match said(data, kind, pending.row.key()) {
                Said::Added { id } => End::Added { id },
                Said::IsThere { .. } if pending.may_be_there => End::Present,
                Said::IsThere { code } => End::Taken { code },
                Said::Refused {
                    is_transient: true, ..
                } if pending.asked < ASKED => {
                    pending.asked += 1;
                    self.doubt(&mut pending);
                    left.push(pending);
                    continue;
                }
                Said::Refused { code, reason, .. } => End::Rejected { code, reason },
                Said::Nothing if pending.asked < ASKED => {
                    pending.asked += 1;
                    self.doubt(&mut pending);
                    left.push(pending);
                    continue;
                }
                Said::Nothing => {
                    unsaid = Some(pending);
                    break;
                }
            };
            ended.push((pending, end));
        }
        self.settle(&ended).await?;
        match unsaid {
            None => Ok(left),
            Some(pending) => {
                let text = format!(
                    "the server does not say what became of `{}`",
                    pending.row.key()
                );
                Err(BulkError::new(BulkErrorKind::Unreachable, text).into())
            }
        }
    }

    /// Pauses after a failure.
    pub(super) async fn wait(&mut self, error: &Error, pauses: u32) -> Result<(), Stop> {
        let asked = error.retry_after().unwrap_or_default().min(MAX_RETRY_AFTER);
        tracing::debug!(kind = %error.kind(), "asking for rows again later");
        let is_limit = error.kind() == ErrorKind::RateLimited;
        if is_limit {
            self.rest(asked + pause(INITIAL_BACKOFF, pauses, MAX_BACKOFF))
                .await;
            return Ok(());
        }
        self.rest(asked).await;
        self.out_of_order(pauses).await
    }

    /// Waits for a server that is out of order, longer each time, and not for ever.
    pub(super) async fn out_of_order(&mut self, pauses: u32) -> Result<(), Stop> {
        let since = *self.first_failure.get_or_insert_with(Instant::now);
        let lasts = since.elapsed();
        self.shared.set_outage(Some(lasts));
        if lasts > self.settings.patience {
            let text = format!("the server was out of order for {lasts:.0?}");
            return Err(BulkError::new(BulkErrorKind::Unreachable, text).into());
        }
        self.rest(pause(INITIAL_BACKOFF, pauses, MAX_BACKOFF)).await;
        Ok(())
    }

    fn in_order(&mut self) {
        if self.first_failure.take().is_some() {
            self.shared.set_outage(None);
        }
    }

    async fn rest(&self, pause: Duration) {
        select(pin!(sleep(pause)), pin!(self.shared.ending())).await;
    }
}

fn refuses_all(error: Error) -> Stop {
    let text = "the server would refuse every row as it refused these";
    Stop::Because(BulkError::new(BulkErrorKind::Refused, text).because_of(error))
}
