//! The database that ledgers are kept in.

use crate::error::OrFailed;
use crate::home::Home;
use crate::ledger::{Ledger, LedgerSettings};
use crate::retry::asked;
use crate::{LedgerError, LedgerErrorKind, migrate};
use cometchat::Client;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{PgPool, Row};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

/// Connections of one program. A worker needs three at a time: to write down, to take records, and to renew its lease.
const CONNECTIONS: u32 = 6;
/// How long to wait for a connection before it is tried anew.
const CONNECT: Duration = Duration::from_secs(5);
/// How long to ask again for what is not part of a run.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A Postgres database with ledgers, from version 13 on.
///
/// Clones share their connections, at most 6 at a time.
///
/// ```no_run
/// use cometchat_bulk_postgres::Database;
///
/// # async fn example() -> Result<(), cometchat_bulk_postgres::LedgerError> {
/// let database = Database::connect("postgres://chat@db.internal/chat").await?;
/// database.migrate().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Database {
    pool: PgPool,
    /// Where the first connection led: later ones must lead there, too.
    home: Arc<OnceCell<Home>>,
}

impl Database {
    /// Connects to a database by its URL: `postgres://user:password@host:port/database`, or with `?host=/folder` for a Unix socket. What
    /// it leaves out is taken from the variables `PGHOST`, `PGPORT`, `PGUSER`, `PGPASSWORD`, `PGSSLMODE` and so on.
    ///
    /// A pooler between the two has to keep a session's settings (PgBouncer: `pool_mode = session`).
    ///
    /// # Errors
    /// [`Database`](LedgerErrorKind::Database) if the URL is none or the server cannot be reached within half a minute.
    pub async fn connect(url: &str) -> Result<Self, LedgerError> {
        let options: PgConnectOptions = url.parse().map_err(|error: sqlx::Error| {
            // The URL may hold a password, so it is not repeated.
            LedgerError::new(
                LedgerErrorKind::Database,
                "the database's URL cannot be read",
            )
            .because_of(error)
        })?;
        let options = options.application_name("cometchat-bulk");
        let home: Arc<OnceCell<Home>> = Arc::default();
        let known = home.clone();
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(CONNECT)
            // A broken connection is noticed when it is used, and what was asked is asked again.
            .test_before_acquire(false)
            .after_connect(move |connection, _| {
                let known = known.clone();
                Box::pin(async move { look_at(connection, known.get()).await })
            })
            .connect_lazy_with(options);
        let now = asked(PATIENCE, || async {
            Home::of(&mut *pool.acquire().await?).await
        })
        .await?;
        home.get_or_init(|| async { now }).await;
        Ok(Self { pool, home })
    }

    /// Makes the tables of ledgers (in the schema `cometchat_bulk`), or brings them up to the version of this crate. Where they are,
    /// nothing happens. The user of the URL needs the right to create a schema the first time.
    ///
    /// # Errors
    /// [`Version`](LedgerErrorKind::Version) if the tables are of a later version.
    pub async fn migrate(&self) -> Result<(), LedgerError> {
        asked(PATIENCE, || async {
            Ok(migrate::migrate(&mut *self.pool.acquire().await?).await)
        })
        .await?
    }

    /// Makes a ledger for records that go to the app of this client. If there is one of this name with the same settings, it
    /// is that one, so that the program that fills it may be started again.
    ///
    /// # Errors
    /// [`OtherSettings`](LedgerErrorKind::OtherSettings) or [`OtherApp`](LedgerErrorKind::OtherApp) if there is one of this name that
    /// is unlike; [`Version`](LedgerErrorKind::Version) before [`migrate`](Self::migrate).
    pub async fn create(
        &self,
        name: &str,
        client: &Client,
        settings: LedgerSettings,
    ) -> Result<Ledger, LedgerError> {
        self.require().await?;
        Ledger::create(self, name, client, settings).await
    }

    /// The ledger of this name.
    ///
    /// # Errors
    /// [`NotFound`](LedgerErrorKind::NotFound) if there is none; [`Version`](LedgerErrorKind::Version) if the tables are of another
    /// version of this crate.
    pub async fn ledger(&self, name: &str) -> Result<Ledger, LedgerError> {
        self.require().await?;
        Ledger::find(self, name).await
    }

    /// The names of all ledgers, the latest first.
    ///
    /// # Errors
    /// [`Version`](LedgerErrorKind::Version) if the tables are of another version of this crate.
    pub async fn ledgers(&self) -> Result<Vec<String>, LedgerError> {
        self.require().await?;
        let sql = "SELECT name FROM cometchat_bulk.ledger ORDER BY id DESC";
        let rows = asked(PATIENCE, || async {
            sqlx::query(sql).fetch_all(&self.pool).await
        });
        let names = rows.await?.into_iter().map(|row| row.try_get(0));
        names.collect::<Result<_, _>>().or_failed()
    }

    async fn require(&self) -> Result<(), LedgerError> {
        asked(PATIENCE, || async {
            Ok(migrate::require(&mut *self.pool.acquire().await?).await)
        })
        .await?
    }

    pub(crate) fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// Where the ledgers live now.
    pub(crate) async fn home(&self) -> Result<Home, LedgerError> {
        asked(PATIENCE, || async {
            Home::of(&mut *self.pool.acquire().await?).await
        })
        .await
    }
}

/// Prepares a new connection, and sees that it leads to the same place as the first one: after a failover, what was written
/// last may be missing.
async fn look_at(connection: &mut PgConnection, known: Option<&Home>) -> Result<(), sqlx::Error> {
    // A commit that is acknowledged must be durable, whatever the database's default; a stronger default stays.
    let durable = "SELECT set_config('synchronous_commit', 'on', false)
                   WHERE current_setting('synchronous_commit') IN ('off', 'local')";
    sqlx::query(durable).execute(&mut *connection).await?;
    // A worker that is stopped in the middle of something must not hold its locks.
    let limits = "SELECT set_config('statement_timeout', '15s', false),
                         set_config('idle_in_transaction_session_timeout', '15s', false)";
    sqlx::query(limits).execute(&mut *connection).await?;
    let Some(known) = known else { return Ok(()) };
    let now = Home::of(connection).await?;
    if now.is_elsewhere(known) {
        return Err(in_disguise(known.moved_to(&now)));
    }
    Ok(())
}

/// An error of ours, on its way through the pool.
fn in_disguise(error: LedgerError) -> sqlx::Error {
    sqlx::Error::Configuration(Box::new(error))
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database")
            .field("home", &self.home.get())
            .finish_non_exhaustive()
    }
}
