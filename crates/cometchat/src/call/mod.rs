//! The one road that every call takes: attempt → classify → wait → again, inside one deadline.

mod backoff;
mod budget;
mod classify;
mod options;
mod policy;
#[cfg(test)]
mod tests;

pub(crate) use backoff::doubled;
pub(crate) use budget::Budget;
pub(crate) use options::CallOptions;
pub use policy::RetryPolicy;

use crate::error::GaveUp;
use crate::pacing::{Permit, Place, Subject, TooLate, Wait};
use crate::{Client, Delivery, Error, ErrorKind, Phase, Quota, Response};
use classify::{Next, next};
use cometchat_rest::{Operation, ResponseValue, attempt_timeout};
use std::future::{Future, ready};
use std::time::Duration;
use tokio::time::{Instant, sleep};
use tracing::field::{Empty, display};
use tracing::{Instrument, Span};

impl Client {
    /// Runs one call: `attempt` makes one request each time it is called. `user` is who it counts for, where the operation
    /// has a limit of each user: who sends, or who is acted for.
    // Not an `async fn`, which would move the call below it once more.
    pub(crate) fn call<T, F>(
        &self,
        operation: &Operation,
        user: Option<&str>,
        attempt: impl Fn() -> F,
    ) -> impl Future<Output = Result<Response<T>, Error>>
    where
        F: Future<Output = Result<ResponseValue<T>, cometchat_rest::Error>>,
    {
        self.call_announced(operation, user, None, || ready(Ok(())), attempt)
    }

    /// The same for a caller who has something to do before each attempt: `announce` runs once there is a permit. What it
    /// takes is no part of the attempt's time; if it fails, nothing is sent. `place` is what the caller leaves to others while
    /// the call waits for its user's limit.
    pub(crate) async fn call_announced<T, A, F>(
        &self,
        operation: &Operation,
        user: Option<&str>,
        place: Option<&Place>,
        announce: impl Fn() -> A,
        attempt: impl Fn() -> F,
    ) -> Result<Response<T>, Error>
    where
        A: Future<Output = Result<(), Error>>,
        F: Future<Output = Result<ResponseValue<T>, cometchat_rest::Error>>,
    {
        let span = tracing::info_span!(
            "cometchat",
            operation = %operation.id,
            attempts = Empty,
            status = Empty,
            code = Empty,
            waited_ms = Empty,
        );
        let call = Call {
            client: self,
            operation,
            user,
            place,
            deadline: deadline_after(self.options().deadline),
            waited: Duration::ZERO,
        };
        let recorded = span.clone();
        async move {
            let outcome = call.run(announce, attempt, &recorded).await;
            record(&recorded, &outcome);
            outcome
        }
        .instrument(span)
        .await
    }
}

/// One call under way.
struct Call<'a> {
    client: &'a Client,
    operation: &'a Operation,
    user: Option<&'a str>,
    place: Option<&'a Place>,
    deadline: Instant,
    waited: Duration,
}

impl<'a> Call<'a> {
    async fn run<T, A, F>(
        mut self,
        announce: impl Fn() -> A,
        attempt: impl Fn() -> F,
        span: &Span,
    ) -> Result<Response<T>, Error>
    where
        A: Future<Output = Result<(), Error>>,
        F: Future<Output = Result<ResponseValue<T>, cometchat_rest::Error>>,
    {
        let mut attempts = 0;
        let mut worst = Delivery::NotSent;
        let mut last = None;
        loop {
            let permit = match self.permit().await {
                Ok(permit) => permit,
                Err(late) => return Err(self.out_of_time(last, too_late(late), attempts, worst)),
            };
            if let Err(error) = announce().await {
                if let Some(permit) = permit {
                    permit.unused();
                }
                return Err(self.finish(error, attempts, worst));
            }
            let left = self.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                if let Some(permit) = permit {
                    permit.unused();
                }
                return Err(self.out_of_time(last, over(), attempts, worst));
            }
            attempts += 1;
            let limit = left.min(self.client.options().attempt_timeout);
            let mut error = match attempt_timeout(limit, attempt()).await {
                Ok(answer) => {
                    self.client.budget().refund();
                    if let Some(permit) = permit {
                        permit.answered(Quota::from_headers(answer.headers()));
                    }
                    return Ok(Response::new(answer, attempts));
                }
                Err(error) => Error::from_rest(error),
            };
            if let Some(permit) = permit {
                self.report(permit, &error);
            }
            worst = worst.max(error.delivery());
            match self.plan(&error, attempts) {
                Plan::Wait(pause) => {
                    tracing::debug!(attempt = attempts, wait_ms = millis(pause), kind = %error.kind(), "trying again");
                    sleep(pause).await;
                    self.waited += pause;
                    span.record("waited_ms", millis(self.waited));
                    last = Some(error);
                }
                Plan::Stop { retryable, gave_up } => {
                    error.inner_mut().retryable = retryable;
                    error.inner_mut().gave_up = gave_up;
                    return Err(self.finish(error, attempts, worst));
                }
            }
        }
    }

    /// Waits until the app's quota has room for one request.
    async fn permit(&self) -> Result<Option<Permit<'a>>, TooLate> {
        let Some(pacer) = self.client.pacer() else {
            return Ok(None);
        };
        let priority = self.client.options().priority;
        let subject = Subject::new(self.operation, self.user, priority).with_place(self.place);
        pacer.permit(subject, self.deadline).await.map(Some)
    }

    /// Whether to try again after a failed attempt, and after which pause.
    fn plan(&self, error: &Error, attempts: u32) -> Plan {
        let Next::Again { cost } = next(self.operation.repeat, error) else {
            return Plan::Stop {
                retryable: false,
                gave_up: None,
            };
        };
        let stop = |gave_up| Plan::Stop {
            retryable: true,
            gave_up: Some(gave_up),
        };
        let policy = &self.client.options().retry;
        if attempts >= policy.max_attempts {
            return stop(GaveUp::Attempts);
        }
        let jitter = self.client.jitter(policy.ceiling(attempts));
        let asked = self.obeyed(error).time.unwrap_or_default();
        let pause = asked.saturating_add(jitter);
        if pause >= self.deadline.saturating_duration_since(Instant::now()) {
            return stop(GaveUp::Deadline);
        }
        if !self.client.budget().take(cost) {
            return stop(GaveUp::Budget);
        }
        Plan::Wait(pause)
    }

    /// How long a failure asks to wait, as far as the client obeys.
    fn obeyed(&self, error: &Error) -> Wait {
        let most = self.client.options().retry.max_retry_after;
        let asked = error.retry_after();
        Wait {
            time: asked.map(|asked| asked.min(most)),
            is_cut: asked.is_some_and(|asked| asked > most),
        }
    }

    /// Tells the pacer what a failure says of the quota.
    fn report(&self, permit: Permit<'_>, error: &Error) {
        match error.delivery() {
            Delivery::NotSent => permit.unused(),
            _ if error.is_rate_limit() => permit.refused(error.quota(), self.obeyed(error)),
            _ => permit.answered(error.quota()),
        }
    }

    /// There is no time for an attempt: that is the failure of the one before, if there was one.
    fn out_of_time(
        &self,
        last: Option<Error>,
        none: Error,
        attempts: u32,
        worst: Delivery,
    ) -> Error {
        let error = match last {
            None => none,
            Some(mut last) => {
                last.inner_mut().retryable = true;
                last.inner_mut().gave_up = Some(GaveUp::Deadline);
                last
            }
        };
        self.finish(error, attempts, worst)
    }

    fn finish(&self, mut error: Error, attempts: u32, worst: Delivery) -> Error {
        let inner = error.inner_mut();
        inner.operation = self.operation.id.clone();
        // Refused before anything left counts as no attempt.
        inner.attempts = if inner.invalid_input.is_some() {
            attempts.saturating_sub(1)
        } else {
            attempts
        };
        // An earlier attempt may have arrived even if the last one did not.
        inner.delivery = worst.max(inner.delivery);
        error
    }
}

/// The moment after this long; one that nobody lives to see where the clock ends before.
pub(crate) fn deadline_after(duration: Duration) -> Instant {
    after(Instant::now(), duration)
}

/// The same from another moment than now.
pub(crate) fn after(moment: Instant, duration: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    moment.checked_add(duration).unwrap_or_else(|| moment + FAR)
}

/// What follows a failed attempt.
enum Plan {
    Wait(Duration),
    Stop {
        retryable: bool,
        gave_up: Option<GaveUp>,
    },
}

/// The deadline passed before a request could be sent.
fn over() -> Error {
    let summary = "the deadline had passed before the request could be sent";
    let mut error = Error::new(ErrorKind::Timeout, Delivery::NotSent, summary);
    error.inner_mut().retryable = true;
    error
}

/// The deadline comes before there is room in a rate limit.
fn too_late(TooLate(wait): TooLate) -> Error {
    let summary = format!(
        "no rate limit has room before the deadline: the call would have waited {wait:.1?}"
    );
    let mut error = Error::new(ErrorKind::RateLimited, Delivery::NotSent, summary);
    error.inner_mut().retry_after = Some(wait);
    error.inner_mut().retryable = true;
    error.inner_mut().waiting_for = Some(Phase::Permit);
    error
}

fn record<T>(span: &Span, outcome: &Result<Response<T>, Error>) {
    match outcome {
        Ok(response) => {
            span.record("attempts", response.attempts());
            span.record("status", response.status().as_u16());
        }
        Err(error) => {
            span.record("attempts", error.attempts());
            if let Some(status) = error.status() {
                span.record("status", status.as_u16());
            }
            match error.code() {
                Some(code) => span.record("code", display(code)),
                None => span.record("code", display(error.kind())),
            };
        }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
