//! The handle of an import: watching and steering it.

use super::ImportReport;
use crate::run::{Shared, joined};
use crate::{BulkControl, BulkError, ProgressWatch};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::task::JoinHandle;

/// An import under way, from [`Import::start`](super::Import::start). Awaiting it gives the report.
///
/// It runs in the background whether it is awaited or not. Dropping it cancels it.
#[must_use = "dropping it cancels the run"]
pub struct ImportRun {
    shared: Arc<Shared>,
    task: JoinHandle<Result<ImportReport, BulkError>>,
}

impl ImportRun {
    pub(super) fn new(
        shared: Arc<Shared>,
        task: JoinHandle<Result<ImportReport, BulkError>>,
    ) -> Self {
        Self { shared, task }
    }

    /// Tells of each change. Rows that were added or are present count as confirmed, those that were taken or refused as refused,
    /// and those that were found wrong before they left as bad.
    #[must_use]
    pub fn progress(&self) -> ProgressWatch {
        ProgressWatch::new(self.shared.watch())
    }

    /// Pauses, resumes and cancels it from elsewhere.
    #[must_use]
    pub fn control(&self) -> BulkControl {
        BulkControl::new(self.shared.clone())
    }

    /// Ends the run: nothing more is begun, what was sent is waited for and written down.
    pub fn cancel(&self) {
        self.control().cancel();
    }
}

impl Future for ImportRun {
    type Output = Result<ImportReport, BulkError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        joined(&mut self.task, context)
    }
}

impl Drop for ImportRun {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl std::fmt::Debug for ImportRun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImportRun").finish_non_exhaustive()
    }
}
