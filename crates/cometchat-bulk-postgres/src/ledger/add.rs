//! Filling a ledger.

use super::{Kind, Ledger};
use crate::database::PATIENCE;
use crate::error::OrFailed;
use crate::retry::asked;
use crate::{LedgerError, LedgerErrorKind};
use cometchat::InvalidInput;
use cometchat_bulk::BulkRecord;
use cometchat_bulk::import::{ImportKind, ImportRow};
use cometchat_bulk::journal::Fingerprint;
use futures_core::Stream;
use futures_util::{StreamExt, stream};
use sqlx::Row;
use std::collections::HashMap;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::pin::Pin;

/// How many records are added by one statement.
const BATCH: usize = 500;

/// Records on their way into a ledger.
pub struct Records {
    lines: Pin<Box<dyn Stream<Item = Result<Record, String>> + Send>>,
}

/// One record as the ledger keeps it.
struct Record {
    kind: Kind,
    key: String,
    rank: i16,
    fingerprint: Fingerprint,
    line: String,
}

/// What came of [`Ledger::add`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Added {
    /// Records that are new.
    pub added: u64,
    /// Records that the ledger had already; they stay as they are, whatever became of them.
    pub known: u64,
}

impl Records {
    /// Messages to send. The iterator is asked on a thread of the runtime: one that waits belongs in a stream.
    #[must_use]
    pub fn messages<I>(records: I) -> Self
    where
        I: IntoIterator<Item = BulkRecord, IntoIter: Send + 'static>,
    {
        Self::message_stream(stream::iter(records))
    }

    /// Messages to send, as a stream.
    #[must_use]
    pub fn message_stream(records: impl Stream<Item = BulkRecord> + Send + 'static) -> Self {
        Self::of(records.map(|record| {
            Record::of_message(&record).map_err(|problem| format!("`{}`: {problem}", record.key()))
        }))
    }

    /// Rows to import, of all kinds in any order.
    #[must_use]
    pub fn rows<I>(rows: I) -> Self
    where
        I: IntoIterator<Item = ImportRow, IntoIter: Send + 'static>,
    {
        Self::row_stream(stream::iter(rows))
    }

    /// Rows to import, as a stream.
    #[must_use]
    pub fn row_stream(rows: impl Stream<Item = ImportRow> + Send + 'static) -> Self {
        Self::of(rows.map(|row| {
            Record::of_row(&row).map_err(|problem| format!("`{}`: {problem}", row.key()))
        }))
    }

    /// A file with one record a line: messages as [`BulkRecord::from_line`] reads them, or rows as [`ImportRow::from_line`] does.
    /// Empty lines are passed over. It is read on a thread of the runtime.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let opened = std::fs::File::open(&path);
        let lines = match opened {
            Ok(file) => BufReader::new(file).lines().enumerate(),
            Err(error) => {
                let problem = Err(format!("{} cannot be read: {error}", path.display()));
                return Self::of(stream::iter([problem]));
            }
        };
        let records = lines.filter_map(move |(index, line)| {
            let told = |problem: &dyn fmt::Display| {
                format!("{}, line {}: {problem}", path.display(), index + 1)
            };
            match line {
                Ok(line) if line.trim().is_empty() => None,
                Ok(line) => Some(Record::of_line(&line).map_err(|problem| told(&problem))),
                Err(error) => Some(Err(told(&error))),
            }
        });
        Self::of(stream::iter(records))
    }

    fn of(lines: impl Stream<Item = Result<Record, String>> + Send + 'static) -> Self {
        Self {
            lines: Box::pin(lines),
        }
    }
}

impl Record {
    fn of_message(record: &BulkRecord) -> Result<Self, InvalidInput> {
        Ok(Self {
            kind: Kind::Send,
            key: record.key().to_owned(),
            rank: 0,
            fingerprint: record.fingerprint()?,
            line: record.to_line()?,
        })
    }

    fn of_row(row: &ImportRow) -> Result<Self, InvalidInput> {
        Ok(Self {
            kind: Kind::Import,
            key: key_of(row),
            rank: rank_of(row.kind()),
            fingerprint: row.fingerprint()?,
            line: row.to_line()?,
        })
    }

    /// A row says its kind; a message does not have one.
    fn of_line(line: &str) -> Result<Self, InvalidInput> {
        match ImportRow::from_line(line) {
            Ok(row) => Self::of_row(&row),
            Err(_) if !line.contains("\"row\"") => Self::of_message(&BulkRecord::from_line(line)?),
            Err(problem) => Self::of_message(&BulkRecord::from_line(line).map_err(|_| problem)?),
        }
    }
}

/// What a row is called in a ledger: two kinds may have the same keys.
pub(crate) fn key_of(row: &ImportRow) -> String {
    format!("{}/{}", row.kind(), row.key())
}

/// The place of a kind in the order of an import.
pub(crate) fn rank_of(kind: ImportKind) -> i16 {
    match kind {
        ImportKind::Users => 1,
        ImportKind::Groups => 2,
        ImportKind::Members => 3,
        // The last one, and any that is made later.
        _ => 4,
    }
}

impl Ledger {
    /// Adds records. Those whose key the ledger has already stay as they are, so that the program which fills a ledger may be
    /// started again, and a ledger may grow while workers are at it.
    ///
    /// # Errors
    /// [`BadRecord`](LedgerErrorKind::BadRecord) for one that cannot be sent, [`OtherRecord`](LedgerErrorKind::OtherRecord) for
    /// one that says something else than the ledger's of the same key. Those before it were added.
    /// [`Restored`](LedgerErrorKind::Restored) if the ledger was restored from a backup: a record that it does not know may have been
    /// sent.
    pub async fn add(&self, records: Records) -> Result<Added, LedgerError> {
        self.require_sound().await?;
        let mut added = Added::default();
        let mut batch = Vec::with_capacity(BATCH);
        let mut lines = records.lines;
        while let Some(record) = lines.next().await {
            let record = match record {
                Ok(record) if record.kind == self.inner.settings.kind => record,
                Ok(record) => {
                    self.add_batch(&mut batch, &mut added).await?;
                    let text = format!(
                        "`{}` is of the kind `{}`, and the ledger of `{}`",
                        record.key,
                        record.kind.as_str(),
                        self.inner.settings.kind.as_str()
                    );
                    return Err(LedgerError::new(LedgerErrorKind::BadRecord, text));
                }
                Err(problem) => {
                    self.add_batch(&mut batch, &mut added).await?;
                    let text = format!("a record cannot be sent: {problem}");
                    return Err(LedgerError::new(LedgerErrorKind::BadRecord, text));
                }
            };
            batch.push(record);
            if batch.len() == BATCH {
                self.add_batch(&mut batch, &mut added).await?;
            }
        }
        self.add_batch(&mut batch, &mut added).await?;
        Ok(added)
    }

    async fn add_batch(
        &self,
        batch: &mut Vec<Record>,
        added: &mut Added,
    ) -> Result<(), LedgerError> {
        let batch = std::mem::take(batch);
        if batch.is_empty() {
            return Ok(());
        }
        twice(&batch)?;
        let keys: Vec<_> = batch.iter().map(|record| record.key.as_str()).collect();
        let ranks: Vec<_> = batch.iter().map(|record| record.rank).collect();
        let fingerprints: Vec<_> = batch
            .iter()
            .map(|record| signed(record.fingerprint))
            .collect();
        let lines: Vec<_> = batch.iter().map(|record| record.line.as_str()).collect();
        let id = self.inner.id;
        let new = asked(PATIENCE, || async {
            let restored =
                "SELECT restored_at IS NOT NULL FROM cometchat_bulk.ledger WHERE id = $1";
            let restored = sqlx::query(restored)
                .bind(id)
                .fetch_one(self.pool())
                .await?;
            if restored.try_get(0)? {
                let known = "SELECT count(*) FROM cometchat_bulk.record WHERE ledger = $1 AND key = ANY ($2::text[])";
                let known = sqlx::query(known).bind(id).bind(&keys);
                let known: i64 = known.fetch_one(self.pool()).await?.try_get(0)?;
                if usize::try_from(known) != Ok(keys.len()) {
                    return Ok(None);
                }
            }
            let new = sqlx::query(include_str!("../sql/add.sql"))
                .bind(id)
                .bind(&keys)
                .bind(&ranks)
                .bind(&fingerprints)
                .bind(&lines)
                .fetch_all(self.pool());
            Ok(Some(new.await?.len()))
        });
        let Some(new) = new.await? else {
            let text = format!(
                "the ledger `{}` was restored from a backup: records that it does not know may have been sent, so it takes no new ones; put what surely is new into another ledger",
                self.name()
            );
            return Err(LedgerError::new(LedgerErrorKind::Restored, text));
        };
        if new < batch.len() {
            self.require_same(&keys, &fingerprints).await?;
        }
        let all = u64::try_from(batch.len()).unwrap_or(u64::MAX);
        let new = u64::try_from(new).unwrap_or(u64::MAX);
        added.added += new;
        added.known += all - new;
        Ok(())
    }

    /// Fails if the ledger knows another record under one of these keys.
    async fn require_same(&self, keys: &[&str], fingerprints: &[i64]) -> Result<(), LedgerError> {
        let row = asked(PATIENCE, || async {
            sqlx::query(include_str!("../sql/differs.sql"))
                .bind(self.inner.id)
                .bind(keys)
                .bind(fingerprints)
                .fetch_optional(self.pool())
                .await
        });
        match row.await? {
            None => Ok(()),
            Some(row) => Err(other_record(row.try_get(0).or_failed()?)),
        }
    }
}

/// Fails if two of these records have the same key and differ.
fn twice(batch: &[Record]) -> Result<(), LedgerError> {
    let mut known = HashMap::new();
    for record in batch {
        let before = known.insert(record.key.as_str(), record.fingerprint);
        if before.is_some_and(|before| before != record.fingerprint) {
            return Err(other_record(&record.key));
        }
    }
    Ok(())
}

fn other_record(key: &str) -> LedgerError {
    let text = format!("the ledger knows another record under the key `{key}`");
    LedgerError::new(LedgerErrorKind::OtherRecord, text)
}

/// The same bits: Postgres has no unsigned numbers.
pub(crate) fn signed(fingerprint: Fingerprint) -> i64 {
    fingerprint.bits().cast_signed()
}

impl fmt::Debug for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records").finish_non_exhaustive()
    }
}
