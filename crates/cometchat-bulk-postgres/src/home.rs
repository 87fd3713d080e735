//! Where a ledger lives. A copy that was restored from a backup says the same of its records and lives elsewhere.

use crate::{LedgerError, LedgerErrorKind};
use sqlx::Row;
use sqlx::postgres::PgConnection;

/// The cluster, its timeline, the database and the table, as far as the server tells.
///
/// | what changes | when |
/// |---|---|
/// | system identifier | a dump restored into another cluster, an upgrade |
/// | timeline | a base backup recovered to a moment, a standby that was promoted |
/// | database | a dump restored into another database, a copy of a database |
/// | table | a dump restored into the same database |
///
/// A copy of the files of a stopped or frozen server (a snapshot of its disk) has all of them: see [`Mark`](crate::Mark).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Home(String);

impl Home {
    /// Where this connection leads.
    pub(crate) async fn of(connection: &mut PgConnection) -> Result<Self, sqlx::Error> {
        let standby: bool = one(connection, "SELECT pg_is_in_recovery()").await?;
        if standby {
            let text = "the database is a standby, which takes no writes: connect to the primary";
            // It may be promoted in a moment, so this is asked again.
            return Err(sqlx::Error::Protocol(text.to_owned()));
        }
        let cluster = part(
            connection,
            "SELECT system_identifier::text FROM pg_control_system()",
        );
        let cluster = cluster.await?;
        let timeline = part(
            connection,
            "SELECT substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)",
        );
        let timeline = timeline.await?;
        let place: String = one(
            connection,
            "SELECT d.oid::text || ' ' || coalesce(to_regclass('cometchat_bulk.record')::oid::text, '-')
             FROM pg_database d WHERE d.datname = current_database()",
        )
        .await?;
        Ok(Self(format!("{cluster} {timeline} {place}")))
    }

    pub(crate) fn from_text(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is another server or database than `before`; its tables may have been made since.
    pub(crate) fn is_elsewhere(&self, before: &Self) -> bool {
        let server = |home: &Self| home.0.rsplit_once(' ').map(|(server, _)| server.to_owned());
        server(self) != server(before)
    }

    /// What a ledger of this home says of another place, in one sentence.
    pub(crate) fn moved_to(&self, now: &Self) -> LedgerError {
        let names = ["cluster", "timeline", "database", "table"];
        let parts = self.0.split(' ').zip(now.0.split(' ')).zip(names);
        let moved: Vec<_> = parts
            .filter(|((before, now), _)| before != now)
            .map(|((before, now), name)| format!("{name} {now} instead of {before}"))
            .collect();
        let text = format!(
            "the ledger is not where it was made ({}): it was restored from a backup or its server was replaced, and records may have been sent that it does not know of; nothing is sent until that is accepted",
            moved.join(", ")
        );
        LedgerError::new(LedgerErrorKind::Restored, text)
    }
}

/// A part that some services do not tell.
async fn part(connection: &mut PgConnection, sql: &'static str) -> Result<String, sqlx::Error> {
    match one(connection, sql).await {
        Err(sqlx::Error::Database(error)) => {
            tracing::warn!(%error, "the database does not tell where it lives: a restored backup may go unnoticed");
            Ok("-".to_owned())
        }
        told => told,
    }
}

async fn one<T>(connection: &mut PgConnection, sql: &'static str) -> Result<T, sqlx::Error>
where
    T: for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres>,
{
    sqlx::query(sql).fetch_one(connection).await?.try_get(0)
}
