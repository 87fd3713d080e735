//! The handles of a run: watching and steering it.

use super::joined::joined;
use super::shared::{Mode, Seen, Shared};
use crate::{BulkError, Progress, Report};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A bulk run under way, from [`Bulk::start`](crate::Bulk::start). Awaiting it gives the report.
///
/// It runs in the background whether it is awaited or not. Dropping it cancels it.
///
/// ```
/// use cometchat::Client;
/// use cometchat_bulk::{Bulk, BulkInput};
///
/// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let run = Bulk::new(&client).journal("orders.journal").start(BulkInput::file("orders.ndjson"));
/// let control = run.control();
/// tokio::spawn(async move {
///     // … on Ctrl-C, say:
///     control.cancel();
/// });
/// println!("{}", run.await?);
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping it cancels the run"]
pub struct BulkRun {
    shared: Arc<Shared>,
    task: JoinHandle<Result<Report, BulkError>>,
}

impl BulkRun {
    pub(crate) fn new(shared: Arc<Shared>, task: JoinHandle<Result<Report, BulkError>>) -> Self {
        Self { shared, task }
    }

    /// How far the run is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.shared.progress()
    }

    /// Tells of each change, for a progress bar.
    #[must_use]
    pub fn watch(&self) -> ProgressWatch {
        ProgressWatch::new(self.shared.watch())
    }

    /// Steers the run from elsewhere.
    #[must_use]
    pub fn control(&self) -> BulkControl {
        BulkControl {
            shared: self.shared.clone(),
        }
    }

    /// Begins nothing more for now. What was sent is waited for and written down.
    pub fn pause(&self) {
        self.control().pause();
    }

    /// Goes on after a pause.
    pub fn resume(&self) {
        self.control().resume();
    }

    /// Ends the run: nothing more is begun, what was sent is waited for and written down.
    pub fn cancel(&self) {
        self.control().cancel();
    }
}

impl Future for BulkRun {
    type Output = Result<Report, BulkError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        joined(&mut self.task, context)
    }
}

impl Drop for BulkRun {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl std::fmt::Debug for BulkRun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BulkRun")
            .field("progress", &self.progress())
            .finish_non_exhaustive()
    }
}

/// Pauses, resumes and cancels a run, from [`BulkRun::control`].
#[derive(Clone)]
pub struct BulkControl {
    shared: Arc<Shared>,
}

impl BulkControl {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Begins nothing more for now. What was sent is waited for and written down.
    pub fn pause(&self) {
        self.shared.set(Mode::Paused);
    }

    /// Goes on after a pause.
    pub fn resume(&self) {
        self.shared.set(Mode::Running);
    }

    /// Ends the run: nothing more is begun, what was sent is waited for and written down. The report says what was not
    /// sent; with a journal, the same run started again goes on from there.
    pub fn cancel(&self) {
        self.shared.end();
    }
}

impl std::fmt::Debug for BulkControl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BulkControl").finish_non_exhaustive()
    }
}

/// Tells of the changes in a run, from [`BulkRun::watch`] or [`ImportRun::progress`](crate::import::ImportRun::progress).
#[derive(Clone)]
pub struct ProgressWatch {
    seen: watch::Receiver<Seen>,
    over: bool,
}

impl ProgressWatch {
    pub(crate) fn new(seen: watch::Receiver<Seen>) -> Self {
        Self { seen, over: false }
    }

    /// Waits for the next change. Changes in quick succession are told as one; the last one always is. None once the run has
    /// ended.
    pub async fn next(&mut self) -> Option<Progress> {
        if self.over || self.seen.changed().await.is_err() {
            return None;
        }
        let seen = self.seen.borrow_and_update();
        self.over = seen.ended;
        Some(seen.progress.clone())
    }
}

impl std::fmt::Debug for ProgressWatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ProgressWatch").finish_non_exhaustive()
    }
}
