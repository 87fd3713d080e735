//! The records that were refused or are uncertain, for people and for another run.

use super::Ledger;
use crate::LedgerError;
use crate::database::PATIENCE;
use crate::error::OrFailed;
use crate::retry::asked;
use cometchat_bulk::Outcome;
use serde_json::{Map, Value};
use sqlx::Row;
use std::collections::VecDeque;

/// How many are read at a time.
const PAGE: i64 = 500;

/// A record that was refused or is uncertain.
///
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftRecord {
    /// Its key; of a row with its kind, as `users/alice`.
    pub key: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The record with what became of it, as a line of JSON without the line's end. Of a message it is what
    /// [`BulkInput::ndjson`](cometchat_bulk::BulkInput::ndjson) reads.
    pub line: String,
}

/// Walks over the records that were refused or are uncertain, in their order.
#[derive(Debug)]
pub struct LeftRecords {
    ledger: Ledger,
    states: Vec<&'static str>,
    behind: (i16, i64),
    ready: VecDeque<LeftRecord>,
    over: bool,
}

impl Ledger {
    /// The records that were refused or are uncertain, those that a dead worker was sending included.
    ///
    /// ```no_run
    /// # async fn example(ledger: cometchat_bulk_postgres::Ledger) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut left = ledger.left();
    /// while let Some(record) = left.next().await? {
    ///     println!("{}", record.line);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn left(&self) -> LeftRecords {
        self.walk(vec!["refused", "uncertain"])
    }

    /// Only those that were refused.
    #[must_use]
    pub fn refused(&self) -> LeftRecords {
        self.walk(vec!["refused"])
    }

    /// Only those that are uncertain.
    #[must_use]
    pub fn uncertain(&self) -> LeftRecords {
        self.walk(vec!["uncertain"])
    }

    fn walk(&self, states: Vec<&'static str>) -> LeftRecords {
        LeftRecords {
            ledger: self.clone(),
            states,
            behind: (-1, 0),
            ready: VecDeque::new(),
            over: false,
        }
    }
}

impl LeftRecords {
    /// The next one; none at the end.
    ///
    /// # Errors
    /// [`Database`](crate::LedgerErrorKind::Database). Called again, it goes on.
    pub async fn next(&mut self) -> Result<Option<LeftRecord>, LedgerError> {
        if self.ready.is_empty() && !self.over {
            self.read().await?;
        }
        Ok(self.ready.pop_front())
    }

    async fn read(&mut self) -> Result<(), LedgerError> {
        let rows = asked(PATIENCE, || async {
            sqlx::query(include_str!("../sql/left.sql"))
                .bind(self.ledger.inner.id)
                .bind(self.behind.0)
                .bind(self.behind.1)
                .bind(&self.states)
                .bind(PAGE)
                .fetch_all(self.ledger.pool())
                .await
        })
        .await?;
        self.over = rows.is_empty();
        for row in rows {
            self.behind = (
                row.try_get("rank").or_failed()?,
                row.try_get("number").or_failed()?,
            );
            let key: String = row.try_get("key").or_failed()?;
            let outcome = outcome_of(row.try_get("outcome").or_failed()?);
            let line = with_outcome(&key, row.try_get("line").or_failed()?, &outcome);
            self.ready.push_back(LeftRecord { key, outcome, line });
        }
        Ok(())
    }
}

/// What the ledger says became of a record; one without an outcome was being sent.
pub(crate) fn outcome_of(text: Option<&str>) -> Outcome {
    let known = text.and_then(|text| serde_json::from_str(text).ok());
    known.unwrap_or_else(|| Outcome::uncertain(crate::session::WORKER_ENDED))
}

/// The record as JSON, with what became of it; one that the workers have from elsewhere has only its key.
fn with_outcome(key: &str, line: Option<&str>, outcome: &Outcome) -> String {
    let record = line.and_then(|line| serde_json::from_str(line).ok());
    let mut record: Map<String, Value> = record.unwrap_or_default();
    record.entry("key").or_insert_with(|| Value::from(key));
    record.insert(
        "outcome".to_owned(),
        serde_json::to_value(outcome).unwrap_or_default(),
    );
    Value::Object(record).to_string()
}
