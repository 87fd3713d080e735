//! How long one request may take, and what it is waiting for.

use std::fmt;
use std::future::Future;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// The end of one request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    timeout: Duration,
    deadline: Instant,
}

impl Limit {
    /// None if it is too far away for a clock.
    pub(super) fn after(timeout: Duration) -> Option<Self> {
        let deadline = Instant::now().checked_add(timeout)?;
        Some(Self { timeout, deadline })
    }
}

/// The time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Elapsed {
    pub(super) timeout: Duration,
}

/// Waits for one step of a request, but not beyond its limit.
pub(super) async fn limited<F: Future>(
    limit: Option<Limit>,
    step: F,
) -> Result<F::Output, Elapsed> {
    match limit {
        None => Ok(step.await),
        Some(Limit { timeout, deadline }) => timeout_at(deadline, step)
            .await
            .map_err(|_| Elapsed { timeout }),
    }
}

/// What a request was waiting for when its time was over, or when its connection broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Phase {
    /// Room in a rate limit, before the request was begun.
    Permit,
    /// A connection, TLS included: nothing had left.
    Connect,
    /// The request's body to be taken: a part of it may have left.
    Send,
    /// The status and headers of the response.
    ResponseHead,
    /// The rest of the response's body.
    ResponseBody,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Permit => "waiting for room in a rate limit",
            Self::Connect => "connecting",
            Self::Send => "sending the request",
            Self::ResponseHead => "waiting for the response",
            Self::ResponseBody => "reading the response",
        })
    }
}
