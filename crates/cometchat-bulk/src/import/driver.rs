//! The run of an import: rows in, in their order, and requests of fifty out.

use super::builder::Settings;
use super::check::Checker;
use super::inputs::{Inputs, listed, looked_at, rejected};
use super::pace::Pace;
use super::report::End;
use super::row::{Read, Row};
use super::{ImportKind, ImportReport};
use crate::journal::{Entry, Event, Journal, RecordId, Standing};
use crate::recorder::{Failed, Recorder};
use crate::run::Shared;
use crate::{BadRecord, BulkError, BulkErrorKind, Ended, Fingerprint};
use cometchat::Client;
use futures_util::StreamExt;
use futures_util::future::{Either, select, try_join_all};
use serde_json::json;
use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::Arc;
use tokio::time::Instant;

/// How many rows a request has at most (import page).
const BATCH: usize = 50;

/// A row on its way.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) number: u64,
    pub(super) row: Row,
    pub(super) fingerprint: Fingerprint,
    /// Whether an earlier attempt may have made it.
    pub(super) may_be_there: bool,
    /// Whether the journal's last line of it says that it is being sent.
    pub(super) announced: bool,
    /// How often the server said nothing of it, or that it may go better next time.
    pub(super) asked: u32,
}

impl Pending {
    pub(super) fn id(&self) -> RecordId {
        self.row.id(self.number)
    }
}

/// Why a run ends before its time.
pub(super) enum Stop {
    Cancelled,
    Because(BulkError),
}

impl From<BulkError> for Stop {
    fn from(error: BulkError) -> Self {
        Self::Because(error)
    }
}

impl From<Failed> for Stop {
    fn from(failed: Failed) -> Self {
        Self::Because(failed.into_error())
    }
}

/// A run under way.
pub(super) struct Driver {
    pub(super) client: Client,
    pub(super) settings: Settings,
    pub(super) shared: Arc<Shared>,
    pub(super) journal: Option<Arc<dyn Journal>>,
    pub(super) recorder: Recorder,
    pub(super) report: ImportReport,
    pub(super) checker: Checker,
    pub(super) pace: Pace,
    pub(super) number: u64,
    /// Of each kind the last row that the server answered for by itself.
    pub(super) good: [Option<Row>; 4],
    /// Rows whose requests fail as a whole, of which no good row has shown yet that they are the reason.
    pub(super) suspects: Vec<Pending>,
    pub(super) first_failure: Option<Instant>,
    /// Rows that may be there and have no end.
    pub(super) in_doubt: BTreeMap<u64, ImportKind>,
}

impl Driver {
    pub(super) async fn go(
        mut self,
        mut inputs: Inputs,
        last: u64,
    ) -> (Result<(), Stop>, ImportReport) {
        let began = Instant::now();
        let mut result = self.all(&mut inputs).await;
        if result.is_ok() && self.number < last {
            let text = format!(
                "the input has {} rows, and the journal tells of {last}",
                self.number
            );
            result = Err(other_input(text).into());
        }
        if result.is_ok() {
            self.report.ended = Ended::Complete;
        }
        for kind in self.in_doubt.values() {
            self.report.of_mut(*kind).uncertain += 1;
        }
        self.report.duration = began.elapsed();
        (result, self.report)
    }

    async fn all(&mut self, inputs: &mut Inputs) -> Result<(), Stop> {
        for kind in ImportKind::ALL {
            let mut batch = Vec::with_capacity(BATCH);
            while let Some(read) = self.next(inputs, kind).await {
                if !self.shared.goes_on().await {
                    return Err(Stop::Cancelled);
                }
                if let Some(pending) = self.take(kind, read).await? {
                    batch.push(pending);
                }
                if batch.len() == BATCH {
                    self.deliver(std::mem::take(&mut batch)).await?;
                }
                tokio::task::coop::consume_budget().await;
            }
            if !self.shared.goes_on().await {
                return Err(Stop::Cancelled);
            }
            if !batch.is_empty() {
                self.deliver(batch).await?;
            }
            self.last_suspects(kind).await?;
        }
        Ok(())
    }

    /// The next row of a kind; none at the end of them, and when the run is to end.
    async fn next(&self, inputs: &mut Inputs, kind: ImportKind) -> Option<Read> {
        let (read, ending) = (pin!(inputs.of(kind).next()), pin!(self.shared.ending()));
        match select(read, ending).await {
            Either::Left((read, _)) => read,
            Either::Right(_) => None,
        }
    }

    /// Takes the next row in; none if it has an end already.
    async fn take(&mut self, kind: ImportKind, read: Read) -> Result<Option<Pending>, Stop> {
        self.number += 1;
        let number = self.number;
        self.shared.tally(|tally| tally.read());
        self.report.of_mut(kind).read += 1;
        self.report.of_mut(kind).unsettled += 1;
        let looked = looked_at(&mut self.checker, &mut self.report, number, kind, read);
        let (row, fingerprint) = match looked {
            Ok(sound) => sound,
            Err((row, bad)) => {
                self.take_bad(kind, row, bad).await?;
                return Ok(None);
            }
        };
        let id = row.id(number);
        let past = match &self.journal {
            Some(journal) => {
                let pasts = journal.lookup(std::slice::from_ref(&id)).await;
                pasts.map_err(BulkError::from)?.into_iter().next().flatten()
            }
            None => None,
        };
        if let Some(known) = past.and_then(|past| past.fingerprint) {
            if known != fingerprint {
                let text = format!(
                    "row {number} (`{}`) is not the one that the journal tells of",
                    id.key
                );
                return Err(other_input(text).into());
            }
        }
        let standing = past.map(|past| past.standing);
        if standing == Some(Standing::Held) {
            let text = format!("another run is importing the row {number} (`{}`)", id.key);
            return Err(BulkError::new(BulkErrorKind::JournalInUse, text).into());
        }
        if let Some(Standing::Confirmed | Standing::Refused) = standing {
            if let Some(end) = self.earlier_end(&id).await? {
                self.settled_earlier(number, &row, &end).await?;
                return Ok(None);
            }
        }
        let may_be_there = !matches!(standing, None | Some(Standing::Unsent));
        if may_be_there {
            self.in_doubt.insert(number, kind);
        }
        Ok(Some(Pending {
            number,
            row,
            fingerprint,
            may_be_there,
            announced: standing == Some(Standing::Sending),
            asked: 0,
        }))
    }

    async fn earlier_end(&self, id: &RecordId) -> Result<Option<End>, Stop> {
        let Some(journal) = &self.journal else {
            return Ok(None);
        };
        let outcome = journal.outcome(id).await.map_err(BulkError::from)?;
        Ok(outcome.and_then(End::of_outcome))
    }

    async fn take_bad(
        &mut self,
        kind: ImportKind,
        row: Option<Row>,
        bad: BadRecord,
    ) -> Result<(), Stop> {
        let key = bad.key().unwrap_or_default().to_owned();
        if let Some(journal) = &self.journal {
            let id = RecordId::new(bad.number(), key.clone());
            let pasts = journal.lookup(std::slice::from_ref(&id)).await;
            if pasts
                .map_err(BulkError::from)?
                .into_iter()
                .flatten()
                .any(|past| past.standing != Standing::Lost)
            {
                let text = format!(
                    "row {} cannot be sent ({}), and the journal says that it was",
                    bad.number(),
                    bad.problem()
                );
                return Err(other_input(text).into());
            }
            let told = journal.bad(&id, &bad.problem().to_string()).await;
            told.map_err(BulkError::from)?;
        }
        let end = rejected(&bad);
        let letter = row.and_then(|row| self.letter(&row, &end));
        self.recorder.write(Vec::new(), letter).await?;
        self.report.of_mut(kind).settle(&end);
        self.report.list(listed(bad.number(), kind, &key, &end));
        self.shared.tally(|tally| tally.bad(bad));
        Ok(())
    }

    /// A row that an earlier run settled.
    async fn settled_earlier(&mut self, number: u64, row: &Row, end: &End) -> Result<(), Stop> {
        let kind = row.kind();
        let letter = self.letter(row, end);
        self.recorder.write(Vec::new(), letter).await?;
        self.count(number, row, end);
        self.report.of_mut(kind).earlier += 1;
        self.shared
            .tally(|tally| tally.settled_earlier(&end.to_outcome()));
        Ok(())
    }

    /// Writes down what became of rows, all at once, and only then counts them.
    pub(super) async fn settle(&mut self, ended: &[(Pending, End)]) -> Result<(), Stop> {
        let writes = ended.iter().map(|(pending, end)| {
            let mut entries = Vec::new();
            if !pending.announced {
                // An outcome always stands behind the line that announced the row.
                entries.push(Entry::new(
                    pending.id(),
                    Event::sending(pending.fingerprint),
                ));
            }
            entries.push(Entry::new(pending.id(), Event::Ended(end.to_outcome())));
            self.recorder.write(entries, self.letter(&pending.row, end))
        });
        try_join_all(writes).await?;
        for (pending, end) in ended {
            self.in_doubt.remove(&pending.number);
            self.count(pending.number, &pending.row, end);
            self.shared.tally(|tally| tally.settled(&end.to_outcome()));
        }
        Ok(())
    }

    fn count(&mut self, number: u64, row: &Row, end: &End) {
        let kind = row.kind();
        self.report.of_mut(kind).settle(end);
        match end {
            End::Added { .. } | End::Present => self.good[kind.place()] = Some(row.clone()),
            End::Taken { .. } => {
                self.good[kind.place()] = Some(row.clone());
                self.report.list(listed(number, kind, row.key(), end));
            }
            End::Rejected { .. } => {
                self.checker.reject(kind, row.key());
                self.report.list(listed(number, kind, row.key(), end));
            }
        }
    }

    /// The line of a row that was rejected or taken.
    fn letter(&self, row: &Row, end: &End) -> Option<String> {
        if !self.recorder.keeps_dead_letters() {
            return None;
        }
        let (code, reason) = match end {
            End::Rejected { code, reason } => (code.clone(), reason.clone()),
            End::Taken { code } => (Some(code.clone()), "taken".to_owned()),
            End::Added { .. } | End::Present => return None,
        };
        let line = json!({
            "kind": row.kind().as_str(),
            "key": row.key(),
            "code": code,
            "reason": reason,
            "row": row.json().ok()?,
        });
        Some(line.to_string())
    }
}

fn other_input(text: String) -> BulkError {
    let text = format!("the journal is of another input: {text}");
    BulkError::new(BulkErrorKind::JournalOfAnotherInput, text)
}
