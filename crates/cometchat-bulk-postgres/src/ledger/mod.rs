//! One ledger: its settings, its records, and what operators do with it.

mod accept;
mod add;
mod left;
mod settings;
mod status;

pub use accept::Accept;
pub use add::{Added, Records};
pub(crate) use add::{rank_of, signed};
pub(crate) use left::outcome_of;
pub use left::{LeftRecord, LeftRecords};
pub use settings::LedgerSettings;
pub use status::{Kind, Status};

use crate::database::{Database, PATIENCE};
use crate::error::OrFailed;
use crate::home::Home;
use crate::journal::LedgerJournal;
use crate::retry::asked;
use crate::{LedgerError, LedgerErrorKind};
use cometchat::Client;
use cometchat_bulk::journal::Opening;
use sqlx::postgres::PgRow;
use sqlx::{PgPool, Row};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::JoinHandle;

/// The longest name, in characters.
const LONGEST_NAME: usize = 200;

/// A ledger: the records of one run, and what became of each. Clones are the same ledger.
///
/// ```no_run
/// use cometchat::Client;
/// use cometchat_bulk_postgres::{Database, LedgerSettings, Records, Worker};
///
/// # async fn example(database: Database, client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// // Once, or as often as you like: what is there stays as it is.
/// let ledger = database.create("orders-2026-11", &client, LedgerSettings::send()).await?;
/// ledger.add(Records::file("orders.ndjson")).await?;
///
/// // On each machine, until every record has an end:
/// let report = Worker::new(&client, &ledger).start().await?;
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Ledger {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    database: Database,
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) app: String,
    pub(crate) settings: LedgerSettings,
    /// Sessions that were dropped and are being ended.
    closing: Mutex<Vec<JoinHandle<()>>>,
}

/// A ledger as its row has it, with where it lives and whether it was accepted there.
struct Known {
    id: i64,
    app: String,
    settings: LedgerSettings,
    home: Home,
    behind: f64,
}

const FIND: &str = "SELECT id, app, kind, lease_seconds, quota, home,
        extract(epoch FROM clock - cometchat_bulk.now())::double precision AS behind
    FROM cometchat_bulk.ledger WHERE name = $1";

const CREATE: &str =
    "INSERT INTO cometchat_bulk.ledger (name, kind, app, lease_seconds, quota, home)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (name) DO NOTHING";

impl Ledger {
    pub(crate) async fn create(
        database: &Database,
        name: &str,
        client: &Client,
        settings: LedgerSettings,
    ) -> Result<Self, LedgerError> {
        check_name(name)?;
        let settings = settings.checked()?;
        let app = Opening::of_client(client).app;
        let home = database.home().await?;
        asked(PATIENCE, || async {
            sqlx::query(CREATE)
                .bind(name)
                .bind(settings.kind.as_str())
                .bind(&app)
                .bind(settings.lease.as_secs_f64())
                .bind(settings.quota)
                .bind(home.as_str())
                .execute(database.pool())
                .await
        })
        .await?;
        let ledger = Self::find(database, name).await?;
        ledger.require_app(&app)?;
        settings.require_same(name, &ledger.inner.settings)?;
        Ok(ledger)
    }

    pub(crate) async fn find(database: &Database, name: &str) -> Result<Self, LedgerError> {
        let row = asked(PATIENCE, || async {
            sqlx::query(FIND)
                .bind(name)
                .fetch_optional(database.pool())
                .await
        });
        let Some(row) = row.await? else {
            let text = format!("there is no ledger `{name}`");
            return Err(LedgerError::new(LedgerErrorKind::NotFound, text));
        };
        let known = Known::read(&row).or_failed()?;
        let inner = Inner {
            database: database.clone(),
            id: known.id,
            name: name.to_owned(),
            app: known.app,
            settings: known.settings,
            closing: Mutex::default(),
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.inner.name
    }

    /// Its settings: the same for all workers.
    #[must_use]
    pub fn settings(&self) -> &LedgerSettings {
        &self.inner.settings
    }

    /// The app that its records are sent to, as host and path.
    #[must_use]
    pub fn app(&self) -> &str {
        &self.inner.app
    }

    /// The ledger as the journal of a run whose records come from elsewhere: a file that every worker reads, or a queue of
    /// your own. The ledger decides which of them sends a record; records are told apart by key.
    ///
    /// ```no_run
    /// use cometchat::Client;
    /// use cometchat_bulk::{Bulk, BulkInput};
    /// use cometchat_bulk_postgres::Ledger;
    ///
    /// # async fn example(client: Client, ledger: Ledger) -> Result<(), cometchat_bulk::BulkError> {
    /// Bulk::new(&client).custom_journal(ledger.journal()).start(BulkInput::file("orders.ndjson")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn journal(&self) -> LedgerJournal {
        LedgerJournal::of(self.clone())
    }

    /// Stops all workers within a second: nothing more is begun, what is under way ends and is written down.
    ///
    /// # Errors
    /// [`Database`](LedgerErrorKind::Database).
    pub async fn pause(&self) -> Result<(), LedgerError> {
        self.set_paused(true).await
    }

    /// Goes on after [`pause`](Self::pause).
    ///
    /// # Errors
    /// [`Database`](LedgerErrorKind::Database).
    pub async fn resume(&self) -> Result<(), LedgerError> {
        self.set_paused(false).await
    }

    async fn set_paused(&self, paused: bool) -> Result<(), LedgerError> {
        let sql = "UPDATE cometchat_bulk.ledger SET paused = $2 WHERE id = $1";
        asked(PATIENCE, || async {
            sqlx::query(sql)
                .bind(self.inner.id)
                .bind(paused)
                .execute(self.pool())
                .await
        })
        .await?;
        Ok(())
    }

    /// Fails unless the ledger is of this app.
    pub(crate) fn require_app(&self, app: &str) -> Result<(), LedgerError> {
        if self.inner.app == app {
            return Ok(());
        }
        let text = format!(
            "the ledger `{}` is of runs against {}, and this client sends to {app}",
            self.name(),
            self.inner.app
        );
        Err(LedgerError::new(LedgerErrorKind::OtherApp, text))
    }

    /// Fails if the ledger lives elsewhere than where it was made, or if the database's clock went back.
    pub(crate) async fn require_sound(&self) -> Result<(), LedgerError> {
        let now = self.inner.database.home().await?;
        let row = asked(PATIENCE, || async {
            sqlx::query(FIND)
                .bind(self.name())
                .fetch_optional(self.pool())
                .await
        });
        let known = match row.await? {
            Some(row) => Known::read(&row).or_failed()?,
            None => return Err(crate::session::forgotten(self.name())),
        };
        if known.home != now {
            return Err(known.home.moved_to(&now));
        }
        crate::session::went_back(known.behind)
    }

    pub(crate) fn pool(&self) -> &PgPool {
        self.inner.database.pool()
    }

    pub(crate) fn database(&self) -> &Database {
        &self.inner.database
    }

    /// Whether records that are in doubt are asked again.
    pub(crate) fn is_import(&self) -> bool {
        self.inner.settings.kind == Kind::Import
    }

    /// Remembers a task that ends a session.
    pub(crate) fn closes(&self, task: JoinHandle<()>) {
        let mut closing = self
            .inner
            .closing
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        closing.retain(|task| !task.is_finished());
        closing.push(task);
    }

    /// Waits until the sessions that were dropped have ended, so that their records are free.
    pub(crate) async fn closed(&self) {
        let tasks = {
            let mut closing = self
                .inner
                .closing
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut *closing)
        };
        for task in tasks {
            // One that failed leaves its lease to end by itself.
            let _ = task.await;
        }
    }
}

impl Known {
    fn read(row: &PgRow) -> Result<Self, sqlx::Error> {
        let kind: String = row.try_get("kind")?;
        let lease: f64 = row.try_get("lease_seconds")?;
        let settings = LedgerSettings {
            kind: Kind::named(&kind),
            lease: Duration::try_from_secs_f64(lease).unwrap_or(Duration::MAX),
            quota: row.try_get("quota")?,
        };
        Ok(Self {
            id: row.try_get("id")?,
            app: row.try_get("app")?,
            settings,
            home: Home::from_text(row.try_get("home")?),
            behind: row.try_get("behind")?,
        })
    }
}

fn check_name(name: &str) -> Result<(), LedgerError> {
    let is_fine = !name.is_empty()
        && name.chars().count() <= LONGEST_NAME
        && !name.chars().any(char::is_control);
    if is_fine {
        return Ok(());
    }
    let text =
        "a ledger's name must have 1 to 200 characters, none of which is a control character";
    Err(LedgerError::new(LedgerErrorKind::OtherSettings, text))
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ledger")
            .field("name", &self.inner.name)
            .field("app", &self.inner.app)
            .field("settings", &self.inner.settings)
            .finish_non_exhaustive()
    }
}
