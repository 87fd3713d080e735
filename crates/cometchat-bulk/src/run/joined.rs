//! Waiting for a run that is a task of its own.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::task::JoinHandle;

/// What the task comes to. A panic in it goes on here.
pub(crate) fn joined<T>(task: &mut JoinHandle<T>, context: &mut Context<'_>) -> Poll<T> {
    match ready!(Pin::new(task).poll(context)) {
        Ok(outcome) => Poll::Ready(outcome),
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime is shutting down, and this future with it.
            Err(_) => Poll::Pending,
        },
    }
}
