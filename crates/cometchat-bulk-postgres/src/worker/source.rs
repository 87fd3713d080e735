//! Records from the ledger, as the run needs them.

use crate::LedgerError;
use crate::error::OrFailed;
use crate::journal::{Handed, HandedRecord};
use crate::ledger::{Ledger, rank_of};
use crate::retry::asked;
use crate::session::{PATIENCE, Session};
use cometchat_bulk::BulkRecord;
use cometchat_bulk::import::{ImportKind, ImportRow};
use futures_core::Stream;
use futures_util::stream;
use sqlx::Row;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::sleep;

/// How long to wait before it is asked again whether there is anything to do.
const WAIT: Duration = Duration::from_millis(500);
/// How many rows of an import are in one request.
const ROWS: usize = 50;

/// A record that was taken from the ledger.
struct Claimed {
    handed: HandedRecord,
    line: String,
}

/// Where a round's records come from.
pub(super) struct Source {
    session: Arc<Session>,
    handed: Arc<Handed>,
    /// How many are taken at a time.
    batch: i64,
    /// Why it ended before its time.
    failed: Mutex<Option<LedgerError>>,
    /// Set when a record of an earlier kind came back: the round ends, and the next one begins with it.
    comes_back: AtomicBool,
}

impl Source {
    pub(super) fn new(session: Arc<Session>, handed: Arc<Handed>, batch: usize) -> Arc<Self> {
        Arc::new(Self {
            session,
            handed,
            batch: i64::try_from(batch).unwrap_or(i64::MAX),
            failed: Mutex::default(),
            comes_back: AtomicBool::new(false),
        })
    }

    pub(super) fn take_failure(&self) -> Option<LedgerError> {
        self.failed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// Messages to send, until none is left and nobody has one that may come back.
    pub(super) fn messages(self: &Arc<Self>) -> impl Stream<Item = BulkRecord> + Send + 'static {
        let state = (self.clone(), VecDeque::new());
        stream::unfold(state, |(source, mut ready)| async move {
            let message = source.next_message(&mut ready).await;
            let message = source.told(message)?;
            Some((message, (source, ready)))
        })
    }

    /// Rows of one kind, until none is left that nobody else is at.
    pub(super) fn rows(
        self: &Arc<Self>,
        kind: ImportKind,
    ) -> impl Stream<Item = ImportRow> + Send + 'static {
        let state = (self.clone(), VecDeque::new(), 0_usize);
        stream::unfold(state, move |(source, mut ready, mut given)| async move {
            let row = source.next_row(kind, &mut ready, &mut given).await;
            let row = source.told(row)?;
            Some((row, (source, ready, given)))
        })
    }

    /// The record, or the end of the stream; what went wrong is remembered.
    fn told<T>(&self, next: Result<Option<T>, LedgerError>) -> Option<T> {
        match next {
            Ok(next) => next,
            Err(error) => {
                let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
                failed.get_or_insert(error);
                None
            }
        }
    }

    async fn next_message(
        &self,
        ready: &mut VecDeque<Claimed>,
    ) -> Result<Option<BulkRecord>, LedgerError> {
        loop {
            if self.session.is_over() {
                return Ok(None);
            }
            while let Some(claimed) = ready.pop_front() {
                let message = match BulkRecord::from_line(&claimed.line) {
                    Ok(message) => message,
                    Err(problem) => {
                        self.put_aside(&claimed, &problem.to_string()).await?;
                        continue;
                    }
                };
                if !self.session.permit().await {
                    return Ok(None);
                }
                self.handed.hand(claimed.handed);
                return Ok(Some(message));
            }
            *ready = self.claim(0, self.batch).await?;
            if ready.is_empty() {
                settle_dead(self.session.ledger()).await?;
                let open = self.open(0).await?;
                if open.free == 0 && open.held == 0 {
                    return Ok(None);
                }
                sleep(WAIT).await;
            }
        }
    }

    async fn next_row(
        &self,
        kind: ImportKind,
        ready: &mut VecDeque<Claimed>,
        given: &mut usize,
    ) -> Result<Option<ImportRow>, LedgerError> {
        loop {
            if self.session.is_over() || self.comes_back.load(Ordering::Relaxed) {
                return Ok(None);
            }
            while let Some(claimed) = ready.pop_front() {
                let row = match ImportRow::from_line(&claimed.line) {
                    Ok(row) => row,
                    Err(problem) => {
                        self.put_aside(&claimed, &problem.to_string()).await?;
                        continue;
                    }
                };
                // One permit a request.
                if given.is_multiple_of(ROWS) && !self.session.permit().await {
                    return Ok(None);
                }
                *given += 1;
                self.handed.hand(claimed.handed);
                return Ok(Some(row));
            }
            // Rows refer to those of the kinds before.
            let before = self.open(rank_of(kind) - 1).await?;
            if before.free > 0 {
                self.comes_back.store(true, Ordering::Relaxed);
                return Ok(None);
            }
            if before.held > 0 {
                sleep(WAIT).await;
                continue;
            }
            *ready = self
                .claim(rank_of(kind), i64::try_from(ROWS).unwrap_or(i64::MAX))
                .await?;
            if ready.is_empty() {
                // A paused run takes nothing, and goes on here.
                if self.open(rank_of(kind)).await?.free > 0 {
                    sleep(WAIT).await;
                    continue;
                }
                // What others hold may come back; the next round takes it. Rows that were given wait for this end.
                return Ok(None);
            }
        }
    }

    /// Takes records that nobody holds.
    async fn claim(&self, rank: i16, most: i64) -> Result<VecDeque<Claimed>, LedgerError> {
        let (session, ledger) = (&self.session, self.session.ledger());
        let rows = asked(PATIENCE, || async {
            sqlx::query(include_str!("../sql/claim.sql"))
                .bind(session.token())
                .bind(ledger.inner.id)
                .bind(rank)
                .bind(most)
                .bind(ledger.is_import())
                .bind(session.beats())
                .fetch_all(ledger.pool())
                .await
        })
        .await?;
        let claimed = rows.iter().map(|row| {
            let state: &str = row.try_get("state")?;
            let handed = HandedRecord {
                key: row.try_get("key")?,
                fingerprint: row.try_get("fingerprint")?,
                in_doubt: state == "sending",
                was_begun: row.try_get::<i32, _>("attempts")? > 0,
            };
            let line: Option<String> = row.try_get("line")?;
            Ok(Claimed {
                handed,
                line: line.unwrap_or_default(),
            })
        });
        claimed.collect::<Result<_, sqlx::Error>>().or_failed()
    }

    /// What is still to be done up to this rank.
    async fn open(&self, rank: i16) -> Result<Open, LedgerError> {
        open(self.session.ledger(), self.session.token(), rank).await
    }

    /// A record that this program cannot read counts as refused.
    async fn put_aside(&self, claimed: &Claimed, problem: &str) -> Result<(), LedgerError> {
        let sql = "UPDATE cometchat_bulk.record
                   SET state = 'refused', outcome = $4, changed_at = cometchat_bulk.now()
                   WHERE ledger = $1 AND key = $2 AND token = $3 AND state = 'ready'";
        let outcome =
            cometchat_bulk::Outcome::refused(None, format!("it cannot be read: {problem}"));
        let outcome = serde_json::to_string(&outcome).unwrap_or_default();
        let ledger = self.session.ledger();
        asked(PATIENCE, || async {
            sqlx::query(sql)
                .bind(ledger.inner.id)
                .bind(&claimed.handed.key)
                .bind(self.session.token())
                .bind(&outcome)
                .execute(ledger.pool())
                .await
        })
        .await?;
        Ok(())
    }
}

/// What is still to be done, beside what one session holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    /// Records that anybody may take.
    pub(super) free: i64,
    /// Records that others hold: they may come back.
    pub(super) held: i64,
}

/// What is still to be done up to this rank, beside what this session holds.
pub(super) async fn open(ledger: &Ledger, token: i64, rank: i16) -> Result<Open, LedgerError> {
    let row = asked(PATIENCE, || async {
        sqlx::query(include_str!("../sql/open.sql"))
            .bind(token)
            .bind(ledger.inner.id)
            .bind(rank)
            .bind(ledger.is_import())
            .fetch_one(ledger.pool())
            .await
    })
    .await?;
    Ok(Open {
        free: row.try_get("free").or_failed()?,
        held: row.try_get("held").or_failed()?,
    })
}

/// Writes down that what dead workers were sending is uncertain. Rows of an import are asked again instead.
pub(super) async fn settle_dead(ledger: &Ledger) -> Result<(), LedgerError> {
    if ledger.is_import() {
        return Ok(());
    }
    let done = asked(PATIENCE, || async {
        sqlx::query(include_str!("../sql/settle_dead.sql"))
            .bind(ledger.inner.id)
            .execute(ledger.pool())
            .await
    });
    let records = done.await?.rows_affected();
    if records > 0 {
        tracing::warn!(
            ledger = ledger.name(),
            records,
            "what a dead worker was sending is uncertain"
        );
    }
    Ok(())
}
