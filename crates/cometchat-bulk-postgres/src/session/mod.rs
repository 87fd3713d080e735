//! A worker's lease on a ledger: as long as it lasts, the records that the worker has taken are its own.

mod beat;
mod permits;

use crate::error::OrFailed;
use crate::ledger::Ledger;
use crate::retry::asked;
use crate::{LedgerError, LedgerErrorKind};
use permits::Permits;
use sqlx::Row;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::AbortHandle;

/// What is known of a record whose worker ended before it wrote down what became of it. The statements say the same.
pub(crate) const WORKER_ENDED: &str = "the worker ended before the response was written down";
/// How long a run waits for a database that cannot be reached. Its requests under way end meanwhile, and what became of them is
/// written down late.
pub(crate) const PATIENCE: Duration = Duration::from_secs(300);
/// How far the database's clock may go back unnoticed: clocks that are kept in step are set by less. The statements say the same.
const BACK: f64 = 5.0;

/// Where a session stands.
#[derive(Clone, Debug)]
pub(crate) enum Life {
    Running,
    /// Somebody has paused the run.
    Paused,
    /// Its lease ended, or it was ended: what it had taken and not begun is others' now.
    Lost,
    /// No other session would fare better.
    Refused(Arc<LedgerError>),
}

/// A session of a worker.
pub(crate) struct Session {
    shared: Arc<Shared>,
    beating: AbortHandle,
}

/// What a session and the task that renews its lease share.
struct Shared {
    ledger: Ledger,
    token: i64,
    /// How often the database has renewed the lease, as far as is known here. One that knows of fewer has lost some.
    beats: AtomicI64,
    /// The same of all sessions of the ledger.
    ledger_beats: AtomicI64,
    life: watch::Sender<Life>,
    permits: Permits,
}

impl Session {
    /// Begins one, and renews its lease from now on.
    pub(crate) async fn begin(ledger: &Ledger, worker: &str) -> Result<Self, LedgerError> {
        // What this program has just left must be free.
        ledger.closed().await;
        ledger.require_sound().await?;
        let row = asked(PATIENCE, || async {
            sqlx::query(include_str!("../sql/begin_session.sql"))
                .bind(ledger.inner.id)
                .bind(worker)
                .fetch_optional(ledger.pool())
                .await
        });
        let Some(row) = row.await? else {
            return Err(forgotten(ledger.name()));
        };
        let shared = Arc::new(Shared {
            ledger: ledger.clone(),
            token: row.try_get("token").or_failed()?,
            beats: AtomicI64::new(0),
            ledger_beats: AtomicI64::new(0),
            life: watch::Sender::new(Life::Running),
            permits: Permits::none(),
        });
        let beating = tokio::spawn(beat::renew(shared.clone())).abort_handle();
        tracing::info!(
            ledger = ledger.name(),
            token = shared.token,
            worker,
            "a worker begins"
        );
        Ok(Self { shared, beating })
    }

    pub(crate) fn ledger(&self) -> &Ledger {
        &self.shared.ledger
    }

    pub(crate) fn token(&self) -> i64 {
        self.shared.token
    }

    pub(crate) fn beats(&self) -> i64 {
        self.shared.beats.load(Ordering::Relaxed)
    }

    pub(crate) fn ledger_beats(&self) -> i64 {
        self.shared.ledger_beats.load(Ordering::Relaxed)
    }

    /// Tells of each change of where it stands, and of each renewal.
    pub(crate) fn life(&self) -> watch::Receiver<Life> {
        self.shared.life.subscribe()
    }

    /// Whether what it has taken is others' now.
    pub(crate) fn is_over(&self) -> bool {
        matches!(*self.shared.life.borrow(), Life::Lost | Life::Refused(_))
    }

    /// Waits for the turn of the next request, where the ledger has a quota. Whether the session still stands then.
    pub(crate) async fn permit(&self) -> bool {
        if self.shared.ledger.inner.settings.quota.is_none() {
            return !self.is_over();
        }
        let mut life = self.life();
        loop {
            life.mark_unchanged();
            if self.is_over() {
                return false;
            }
            if self.shared.permits.take().await {
                return true;
            }
            if life.changed().await.is_err() {
                return false;
            }
        }
    }

    /// Ends it: what it has not begun is free at once.
    pub(crate) async fn end(self) {
        self.shared.clone().end().await;
    }
}

impl Shared {
    async fn end(self: Arc<Self>) {
        let ended = asked(Duration::from_secs(2), || async {
            sqlx::query(include_str!("../sql/end_session.sql"))
                .bind(self.token)
                .execute(self.ledger.pool())
                .await
        });
        if let Err(error) = ended.await {
            tracing::debug!(%error, token = self.token, "a lease is left to end by itself");
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.beating.abort();
        // Without a runtime, the lease ends by itself.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let task = runtime.spawn(self.shared.clone().end());
            self.shared.ledger.closes(task);
        }
    }
}

/// The ledger does not know what it once said.
pub(crate) fn forgotten(ledger: &str) -> LedgerError {
    let text = format!(
        "the ledger `{ledger}` does not know any more what it knew a moment ago: it was restored from a backup or deleted, and records may have been sent that it does not know of; nothing is sent until that is accepted"
    );
    LedgerError::new(LedgerErrorKind::Restored, text)
}

/// Fails if the database's clock is behind what it once said.
pub(crate) fn went_back(seconds: f64) -> Result<(), LedgerError> {
    if seconds <= BACK {
        return Ok(());
    }
    let text = format!(
        "the database's clock went back by {seconds:.0} s: no lease can be trusted until it is right; nothing is sent until it is, or that is accepted"
    );
    Err(LedgerError::new(LedgerErrorKind::Clock, text))
}

/// A lock that no panic of another thread breaks.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
