//! Questions that a server decides while CometChat waits.

mod before_message;
mod fallback;
mod question;
mod verdict;

pub use before_message::{BeforeMessage, ToBeSent};
pub use fallback::Fallback;
pub use question::{ContextMessage, Question};
pub use verdict::Verdict;

use crate::TimeLeft;
use std::future::Future;

/// What work comes to, unless it panics or is late. It runs beside the request, so that one that computes for long without
/// waiting does not hold up the answer.
pub(crate) async fn in_time<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
    time: TimeLeft,
) -> Option<T> {
    let mut work = tokio::spawn(work);
    match tokio::time::timeout_at(time.deadline(), &mut work).await {
        Ok(Ok(done)) => Some(done),
        Ok(Err(_)) => {
            tracing::error!("a handler panicked");
            None
        }
        Err(_) => {
            work.abort();
            tracing::warn!("a handler was late");
            None
        }
    }
}
