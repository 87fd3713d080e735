//! How far the whole run is, as any worker or operator sees it.

use super::Ledger;
use crate::LedgerError;
use crate::database::PATIENCE;
use crate::error::OrFailed;
use crate::retry::asked;
use serde::Serialize;
use sqlx::Row;
use std::fmt;
use std::time::Duration;

/// What a ledger's records are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Kind {
    /// Messages to send.
    Send,
    /// Rows of an import.
    Import,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Import => "import",
        }
    }

    /// The database allows no other.
    pub(crate) fn named(name: &str) -> Self {
        match name {
            "import" => Self::Import,
            _ => Self::Send,
        }
    }
}

/// How far the run of a ledger is, over all workers. `Display` writes it for people, `serde` for programs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Status {
    /// The ledger's name.
    pub ledger: String,
    /// What its records are.
    pub kind: Kind,
    /// The app, as host and path.
    pub app: String,
    /// All records.
    pub records: u64,
    /// Records that have not been sent.
    pub ready: u64,
    /// Records that workers are sending.
    pub sending: u64,
    /// Records whose message the server has; rows that were added or were there from an earlier attempt.
    pub confirmed: u64,
    /// Records that the server refused; rows that were rejected or taken.
    pub refused: u64,
    /// Records whose message may or may not exist, those that a dead worker was sending included. Of an import they are asked
    /// again.
    pub uncertain: u64,
    /// Workers whose lease lasts.
    pub workers: u64,
    /// Workers that did not come back before their lease ended.
    pub dead_workers: u64,
    /// Whether the run is paused.
    pub paused: bool,
    /// Requests a minute that all workers together may begin, if that is limited.
    pub quota: Option<u32>,
    /// Whether the ledger was accepted after it was restored from a backup: it takes no new records.
    pub restored: bool,
    /// Records that changed in a second, over the last 10 seconds.
    pub rate: f64,
}

impl Status {
    /// Whether every record has an end.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.left() == 0
    }

    /// Records that have no end yet.
    fn left(&self) -> u64 {
        let again = if self.kind == Kind::Import {
            self.uncertain
        } else {
            0
        };
        self.ready + self.sending + again
    }

    /// How long the rest takes at this rate, if anything moves.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "a time that people read needs no 53 bits"
    )]
    pub fn eta(&self) -> Option<Duration> {
        Duration::try_from_secs_f64(self.left() as f64 / self.rate).ok()
    }
}

impl Ledger {
    /// How far the run is, over all workers. It counts the records, so it takes longer the more there are.
    ///
    /// # Errors
    /// [`Database`](crate::LedgerErrorKind::Database).
    pub async fn status(&self) -> Result<Status, LedgerError> {
        let (row, counts) = asked(PATIENCE, || async {
            let row = sqlx::query(include_str!("../sql/status.sql"))
                .bind(self.inner.id)
                .fetch_optional(self.pool())
                .await?;
            let counts = sqlx::query(include_str!("../sql/counts.sql"))
                .bind(self.inner.id)
                .fetch_all(self.pool())
                .await?;
            Ok((row, counts))
        })
        .await?;
        let row = row.ok_or_else(|| crate::session::forgotten(self.name()))?;
        let mut status = Status {
            ledger: self.name().to_owned(),
            kind: Kind::named(row.try_get("kind").or_failed()?),
            app: row.try_get("app").or_failed()?,
            records: 0,
            ready: 0,
            sending: 0,
            confirmed: 0,
            refused: 0,
            uncertain: 0,
            workers: count(row.try_get("workers").or_failed()?),
            dead_workers: count(row.try_get("dead").or_failed()?),
            paused: row.try_get("paused").or_failed()?,
            quota: row
                .try_get::<Option<i32>, _>("quota")
                .or_failed()?
                .map(i32::unsigned_abs),
            restored: row.try_get("restored").or_failed()?,
            rate: 0.0,
        };
        let mut recent = 0;
        for row in counts {
            let records = count(row.try_get("records").or_failed()?);
            status.records += records;
            let field = match row.try_get("state").or_failed()? {
                "ready" => &mut status.ready,
                "sending" => &mut status.sending,
                "confirmed" => &mut status.confirmed,
                "refused" => &mut status.refused,
                _ => &mut status.uncertain,
            };
            *field += records;
            if matches!(
                row.try_get("state").or_failed()?,
                "confirmed" | "refused" | "uncertain"
            ) {
                recent +=
                    u32::try_from(row.try_get::<i64, _>("recent").or_failed()?).unwrap_or(u32::MAX);
            }
        }
        let span = row.try_get::<f64, _>("age").or_failed()?.clamp(0.1, 10.0);
        status.rate = f64::from(recent) / span;
        Ok(status)
    }
}

/// A count is never negative.
fn count(value: i64) -> u64 {
    value.unsigned_abs()
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match (self.is_complete(), self.paused) {
            (true, _) => "complete",
            (false, true) => "paused",
            (false, false) if self.workers == 0 => "nobody works on it",
            (false, false) => "running",
        };
        write!(f, "{}: {how}, {} records", self.ledger, self.records)?;
        if !self.is_complete() && !self.paused && self.workers > 0 {
            write!(f, ", {:.0} a second", self.rate)?;
            if let Some(eta) = self.eta() {
                write!(f, ", {:.0?} left", eta)?;
            }
        }
        writeln!(f)?;
        let rows = [
            ("ready", self.ready, true),
            ("sending", self.sending, true),
            ("confirmed", self.confirmed, true),
            ("refused", self.refused, true),
            ("uncertain", self.uncertain, true),
            ("workers", self.workers, true),
            ("dead workers", self.dead_workers, self.dead_workers > 0),
        ];
        for (name, count, _) in rows.iter().filter(|(_, _, shown)| *shown) {
            writeln!(f, "  {name:<16}{count:>10}")?;
        }
        if self.restored {
            writeln!(f, "  restored from a backup: it takes no new records")?;
        }
        Ok(())
    }
}
