//! The tables, and how they come into being.

use crate::error::OrFailed;
use crate::{LedgerError, LedgerErrorKind};
use sqlx::postgres::PgConnection;
use sqlx::{Connection, Row};

/// What makes each version from the one before; the first makes version 1.
const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_ledger.sql")];

/// Workers that migrate at the same moment do so one after the other.
const LOCK: i64 = 0x636f_6d65_7463_6861;

/// The version that this crate reads and writes.
pub(crate) fn version() -> i32 {
    i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX)
}

/// The version of the tables that are there; none if there are none.
async fn present(connection: &mut PgConnection) -> Result<Option<i32>, sqlx::Error> {
    // Read from the table itself: what `to_regclass` says may be older than the lock that was waited for.
    let there = "SELECT EXISTS (SELECT FROM pg_catalog.pg_tables
                 WHERE schemaname = 'cometchat_bulk' AND tablename = 'schema_version')";
    let there = sqlx::query(there);
    if !there.fetch_one(&mut *connection).await?.try_get(0)? {
        return Ok(None);
    }
    let version = sqlx::query("SELECT version FROM cometchat_bulk.schema_version");
    let row = version.fetch_optional(connection).await?;
    row.map(|row| row.try_get(0)).transpose()
}

/// Makes the tables, or brings them up to this version.
pub(crate) async fn migrate(connection: &mut PgConnection) -> Result<(), LedgerError> {
    let mut transaction = connection.begin().await.or_failed()?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)")
        .bind(LOCK)
        .execute(&mut *transaction)
        .await
        .or_failed()?;
    let present = present(&mut transaction).await.or_failed()?.unwrap_or(0);
    if present > version() {
        return Err(other_version(Some(present)));
    }
    let done = usize::try_from(present).unwrap_or(0);
    for migration in &MIGRATIONS[done..] {
        sqlx::raw_sql(*migration)
            .execute(&mut *transaction)
            .await
            .or_failed()?;
    }
    sqlx::query("UPDATE cometchat_bulk.schema_version SET version = $1")
        .bind(version())
        .execute(&mut *transaction)
        .await
        .or_failed()?;
    transaction.commit().await.or_failed()?;
    Ok(())
}

/// Fails unless the tables are of this version.
pub(crate) async fn require(connection: &mut PgConnection) -> Result<(), LedgerError> {
    match present(connection).await.or_failed()? {
        Some(present) if present == version() => Ok(()),
        present => Err(other_version(present)),
    }
}

fn other_version(present: Option<i32>) -> LedgerError {
    let needed = version();
    let text = match present {
        None => "the database has no ledgers yet: migrate it first".to_owned(),
        Some(present) if present < needed => format!(
            "the database's ledgers are of version {present}, and this program needs {needed}: migrate it first"
        ),
        Some(present) => format!(
            "the database's ledgers are of version {present}, and this program knows those up to {needed}: update the program"
        ),
    };
    LedgerError::new(LedgerErrorKind::Version, text)
}
