//! What whoever makes a call may add to its loop.

use crate::{CallSlot, Delivery, Error, ErrorKind};
use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// What only some calls have.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    /// Left to other calls while this one waits for its user's limit.
    pub(super) slot: Option<CallSlot>,
    before_attempt: Option<Arc<BeforeAttempt>>,
}

type BeforeAttempt = dyn Fn() -> Running + Send + Sync;
type Running = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

impl Hooks {
    pub(super) fn set_before_attempt<F, E>(&mut self, run: impl Fn() -> F + Send + Sync + 'static)
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.before_attempt = Some(Arc::new(move || {
            let running = run();
            Box::pin(async move { running.await.map_err(|error| cancelled(error.into())) })
        }));
    }

    /// Whether anything is to be done before an attempt, which takes time.
    pub(super) fn run_before_attempts(&self) -> bool {
        self.before_attempt.is_some()
    }

    /// What is to be done before an attempt; if it fails, nothing is sent.
    pub(super) async fn before_attempt(&self) -> Result<(), Error> {
        match &self.before_attempt {
            Some(run) => run().await,
            None => Ok(()),
        }
    }
}

fn cancelled(source: Box<dyn StdError + Send + Sync>) -> Error {
    let summary = format!("cancelled before the request was sent: {source}");
    let mut error = Error::new(ErrorKind::Cancelled, Delivery::NotSent, summary);
    error.inner_mut().source = Some(source);
    error
}
