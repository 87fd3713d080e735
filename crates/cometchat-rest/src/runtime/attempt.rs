//! How long one request may take, and what it is waiting for.

use super::pool::Generation;
use std::cell::Cell;
use std::fmt;
use std::future::Future;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

tokio::task_local! {
    static LIMIT: Limit;
}

struct Limit {
    timeout: Duration,
    /// None if it is too far away for a clock.
    deadline: Option<Instant>,
    /// The connections that the request uses.
    pool: Cell<Generation>,
}

/// Runs a call, and ends each request in it that has no whole response after `timeout`.
///
/// The error then says what it was waiting for ([`Phase`]) and keeps what had come by then, which a timeout around the call
/// could not know. The time begins when this is called. It needs a tokio runtime with its timers enabled.
///
/// ```no_run
/// use cometchat_rest::{Client, attempt_timeout};
/// use std::time::Duration;
///
/// # async fn example(client: Client) -> Result<(), cometchat_rest::Error> {
/// let reasons = attempt_timeout(Duration::from_secs(10), client.list_reasons()).await?;
/// # Ok(())
/// # }
/// ```
// Not an `async fn`, which would move the call, and calls are large.
pub fn attempt_timeout<F: Future>(timeout: Duration, call: F) -> impl Future<Output = F::Output> {
    let deadline = Instant::now().checked_add(timeout);
    let limit = Limit {
        timeout,
        deadline,
        pool: Cell::default(),
    };
    LIMIT.scope(limit, call)
}

/// The time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Elapsed {
    pub(super) timeout: Duration,
}

/// Waits for one step of a request, but not beyond its limit.
pub(super) async fn limited<F: Future>(step: F) -> Result<F::Output, Elapsed> {
    let limit = LIMIT.try_with(|limit| Some((limit.timeout, limit.deadline?)));
    match limit.ok().flatten() {
        None => Ok(step.await),
        Some((timeout, deadline)) => timeout_at(deadline, step)
            .await
            .map_err(|_| Elapsed { timeout }),
    }
}

/// Notes which connections the request uses.
pub(super) fn set_pool(pool: Generation) {
    // Without a limit nobody asks.
    let _ = LIMIT.try_with(|limit| limit.pool.set(pool));
}

/// The connections that the request uses.
pub(super) fn pool() -> Option<Generation> {
    LIMIT.try_with(|limit| limit.pool.get()).ok()
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
