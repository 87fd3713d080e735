//! The ledger as a journal of `cometchat-bulk`.

mod append;
mod handed;
mod standing;

pub(crate) use handed::{Handed, HandedRecord};

use crate::LedgerError;
use crate::error::OrFailed;
use crate::ledger::{Ledger, outcome_of};
use crate::retry::asked;
use crate::session::{PATIENCE, Session};
use cometchat_bulk::Outcome;
use cometchat_bulk::journal::{
    Entry, Journal, JournalError, JournalErrorKind, JournalFuture, Opened, Opening, Past, RecordId,
    Taken,
};
use sqlx::Row;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};

/// A ledger as the journal of one run, from [`Ledger::journal`].
pub struct LedgerJournal {
    ledger: Ledger,
    session: Option<Arc<Session>>,
    /// The records that this run got from the ledger itself.
    handed: Option<Arc<Handed>>,
    /// Whose the records were that may have been sent, when they were looked up.
    seen: Mutex<HashMap<String, i64>>,
}

impl LedgerJournal {
    pub(crate) fn of(ledger: Ledger) -> Self {
        Self {
            ledger,
            session: None,
            handed: None,
            seen: Mutex::default(),
        }
    }

    /// For a run whose records come from the ledger.
    pub(crate) fn of_worker(session: Arc<Session>, handed: Arc<Handed>) -> Self {
        Self {
            ledger: session.ledger().clone(),
            session: Some(session),
            handed: Some(handed),
            seen: Mutex::default(),
        }
    }

    fn session(&self) -> Result<&Session, JournalError> {
        let text = "the ledger is not open";
        self.session
            .as_deref()
            .ok_or_else(|| JournalError::new(JournalErrorKind::Failed, text))
    }

    /// What the ledger calls a record.
    fn key_of(&self, record: &RecordId) -> String {
        let handed = self
            .handed
            .as_ref()
            .and_then(|handed| handed.key(record.number));
        handed.unwrap_or_else(|| record.key.clone())
    }

    async fn known_outcome(&self, record: &RecordId) -> Result<Option<Outcome>, LedgerError> {
        let key = self.key_of(record);
        let sql = "SELECT outcome FROM cometchat_bulk.record
                   WHERE ledger = $1 AND key = $2 AND state IN ('confirmed', 'refused', 'uncertain')";
        let row = asked(PATIENCE, || async {
            sqlx::query(sql)
                .bind(self.ledger.inner.id)
                .bind(&key)
                .fetch_optional(self.ledger.pool())
                .await
        });
        match row.await? {
            Some(row) => Ok(Some(outcome_of(row.try_get(0).or_failed()?))),
            None => Ok(None),
        }
    }
}

impl Journal for LedgerJournal {
    fn open<'a>(&'a mut self, opening: &'a Opening) -> JournalFuture<'a, Opened> {
        Box::pin(async move {
            self.ledger.require_app(&opening.app)?;
            if self.session.is_none() {
                let session = Session::begin(&self.ledger, &crate::worker::name()).await?;
                self.session = Some(Arc::new(session));
            }
            Ok(Opened::by_key())
        })
    }

    fn lookup<'a>(&'a self, records: &'a [RecordId]) -> JournalFuture<'a, Vec<Option<Past>>> {
        Box::pin(async move { Ok(self.pasts(records).await?) })
    }

    fn outcome<'a>(&'a self, record: &'a RecordId) -> JournalFuture<'a, Option<Outcome>> {
        Box::pin(async move { Ok(self.known_outcome(record).await?) })
    }

    fn append<'a>(&'a self, entries: &'a [Entry]) -> JournalFuture<'a, Vec<Taken>> {
        Box::pin(async move { self.write(entries).await })
    }

    fn bad<'a>(&'a self, record: &'a RecordId, problem: &'a str) -> JournalFuture<'a, ()> {
        Box::pin(async move { self.put_aside(record, problem).await })
    }
}

impl fmt::Debug for LedgerJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LedgerJournal")
            .field("ledger", &self.ledger.name())
            .finish_non_exhaustive()
    }
}
