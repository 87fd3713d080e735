//! The handle of a worker, and the loop behind it.

use super::Worker;
use super::report::{WorkEnded, WorkReport};
use super::round::{Settled, round};
use super::source::{open, settle_dead};
use super::told::{Telling, tell};
use crate::LedgerError;
use crate::error::OrFailed;
use crate::ledger::Ledger;
use crate::retry::asked;
use crate::session::{PATIENCE, Session};
use cometchat_bulk::journal::Opening;
use futures_util::future::select;
use sqlx::Row;
use std::fmt;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::sleep;

/// How long to wait before it is looked again whether others have left anything.
const WAIT: Duration = Duration::from_millis(500);

/// A worker under way, from [`Worker::start`]. Awaiting it gives the report.
///
/// It runs in the background whether it is awaited or not. Dropping it cancels it.
#[must_use = "dropping it cancels the worker"]
pub struct WorkRun {
    cancelled: watch::Sender<bool>,
    task: JoinHandle<Result<WorkReport, LedgerError>>,
}

/// Ends a worker from elsewhere.
#[derive(Clone)]
pub struct WorkControl {
    cancelled: watch::Sender<bool>,
}

impl WorkControl {
    /// Ends the worker: nothing more is begun, what is under way is waited for and written down, and what was not begun is
    /// free for others at once.
    pub fn cancel(&self) {
        self.cancelled.send_replace(true);
    }
}

impl WorkRun {
    pub(super) fn start(worker: Worker) -> Self {
        let cancelled = watch::Sender::new(false);
        let task = tokio::spawn(work(worker, cancelled.subscribe()));
        Self { cancelled, task }
    }

    /// Ends it from elsewhere.
    #[must_use]
    pub fn control(&self) -> WorkControl {
        WorkControl {
            cancelled: self.cancelled.clone(),
        }
    }

    /// Ends it, as [`WorkControl::cancel`] does.
    pub fn cancel(&self) {
        self.control().cancel();
    }
}

impl Future for WorkRun {
    type Output = Result<WorkReport, LedgerError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match ready!(Pin::new(&mut self.task).poll(context)) {
            Ok(outcome) => Poll::Ready(outcome),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                // The runtime is shutting down, and this future with it.
                Err(_) => Poll::Pending,
            },
        }
    }
}

impl Drop for WorkRun {
    fn drop(&mut self) {
        self.cancel();
    }
}

/// Works until every record has an end, or the worker has one.
async fn work(
    worker: Worker,
    mut cancelled: watch::Receiver<bool>,
) -> Result<WorkReport, LedgerError> {
    let ledger = &worker.ledger;
    ledger.require_app(&Opening::of_client(&worker.client).app)?;
    ledger.require_sound().await?;
    require_mark(&worker).await?;
    let mut settled = Settled::default();
    let mut lost_leases = 0;
    let ended = loop {
        if *cancelled.borrow() {
            break WorkEnded::Cancelled;
        }
        let session = Arc::new(Session::begin(ledger, &worker.settings.name).await?);
        let telling = Telling::start(&worker, &session);
        let ran = round(&worker, &session, &cancelled, &mut settled).await;
        drop(telling);
        let was_lost = session.is_over();
        lost_leases += u64::from(was_lost);
        // The run has ended, and what it held of the session with it.
        if let Some(session) = Arc::into_inner(session) {
            session.end().await;
        }
        ran?;
        if is_complete(ledger, &mut cancelled).await? {
            break WorkEnded::Complete;
        }
    };
    let report = WorkReport {
        ended,
        confirmed: settled.confirmed,
        refused: settled.refused,
        uncertain: settled.uncertain,
        lost_leases,
        ledger: ledger.status().await?,
    };
    tell(&report.ledger);
    tracing::info!(
        ledger = ledger.name(),
        confirmed = report.confirmed,
        refused = report.refused,
        uncertain = report.uncertain,
        lost_leases,
        "a worker has ended"
    );
    Ok(report)
}

/// Waits until there is something to do or nothing is left, or the worker is to end. Whether nothing is left.
async fn is_complete(
    ledger: &Ledger,
    cancelled: &mut watch::Receiver<bool>,
) -> Result<bool, LedgerError> {
    loop {
        settle_dead(ledger).await?;
        let left = open(ledger, 0, i16::MAX).await?;
        if left.free == 0 && left.held == 0 {
            return Ok(true);
        }
        if left.free > 0 || *cancelled.borrow() {
            return Ok(false);
        }
        // What others hold may come back.
        let ending = pin!(cancelled.wait_for(|cancelled| *cancelled));
        select(pin!(sleep(WAIT)), ending).await;
    }
}

/// Fails if the ledger is older than the worker's mark says.
async fn require_mark(worker: &Worker) -> Result<(), LedgerError> {
    let Some(mark) = &worker.settings.mark else {
        return Ok(());
    };
    let ledger = &worker.ledger;
    let sql = "SELECT beats FROM cometchat_bulk.ledger WHERE id = $1";
    let row = asked(PATIENCE, || async {
        sqlx::query(sql)
            .bind(ledger.inner.id)
            .fetch_one(ledger.pool())
            .await
    });
    mark.require(ledger.name(), row.await?.try_get(0).or_failed()?)
}

impl fmt::Debug for WorkRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkRun").finish_non_exhaustive()
    }
}

impl fmt::Debug for WorkControl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkControl").finish_non_exhaustive()
    }
}
