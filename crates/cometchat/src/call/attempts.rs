//! The one road that every call takes: attempt → classify → wait → again, inside one deadline.

use super::classify::{Next, next};
use super::hooks::Hooks;
use super::read::{Asked, Read};
use crate::error::GaveUp;
use crate::pacing::{Pacer, Permit, Subject, TooLate, Wait};
use crate::{Client, Delivery, Error, ErrorKind, Phase, Quota, Response};
use cometchat_rest::{Operation, PreparedRequest, RawResponse};
use http::StatusCode;
use std::borrow::Cow;
use std::future::Future;
use std::time::Duration;
use tokio::time::{Instant, sleep};
use tracing::Span;
use tracing::field::{Empty, display};

/// The span of a call.
pub(crate) fn span(operation: &Operation) -> Span {
    tracing::info_span!(
        "cometchat",
        operation = %operation.id,
        attempts = Empty,
        status = Empty,
        code = Empty,
        waited_ms = Empty,
    )
}

impl Client {
    /// Sends a request that is ready, as often as the policy allows, and writes down in the span of the call what became of it.
    /// That is a large future, which is compiled once for all calls.
    pub(crate) fn attempts<'a>(
        &'a self,
        request: &'a PreparedRequest,
        user: Option<&'a str>,
        hooks: &'a Hooks,
        span: Span,
    ) -> impl Future<Output = Result<Done, Error>> + Send + 'a {
        let started = Instant::now();
        let attempts = Attempts {
            client: self,
            request,
            operation: request.operation(),
            user,
            hooks,
            started,
            deadline: after(started, self.options().deadline),
            waited: Duration::ZERO,
            span,
        };
        attempts.run()
    }
}

/// One call under way.
struct Attempts<'a> {
    client: &'a Client,
    request: &'a PreparedRequest,
    operation: &'a Operation,
    user: Option<&'a str>,
    hooks: &'a Hooks,
    started: Instant,
    deadline: Instant,
    waited: Duration,
    span: Span,
}

impl<'a> Attempts<'a> {
    /// Tries until there is a success, or no use in trying.
    async fn run(mut self) -> Result<Done, Error> {
        let mut attempts = 0;
        let mut worst = Delivery::NotSent;
        let mut last = None;
        loop {
            let permit = match self.permit().await {
                Ok(permit) => permit,
                Err(late) => return Err(self.out_of_time(last, too_late(late), attempts, worst)),
            };
            if let Err(error) = self.hooks.before_attempt().await {
                if let Some(permit) = permit {
                    permit.unused();
                }
                return Err(self.finish(error, attempts, worst));
            }
            let now = self.now(attempts);
            let left = self.deadline.saturating_duration_since(now);
            if left.is_zero() {
                if let Some(permit) = permit {
                    permit.unused();
                }
                return Err(self.out_of_time(last, over(), attempts, worst));
            }
            attempts += 1;
            let limit = left.min(self.client.options().attempt_timeout);
            let sent = self.client.rest().send(self.request, Some(limit)).await;
            let mut error = match sent {
                Ok(response) => {
                    if let Some(permit) = permit {
                        permit.answered(Quota::from_headers(&response.head().headers));
                    }
                    let ending = Ending {
                        attempts,
                        worst,
                        operation: self.operation.id.clone(),
                        span: self.span,
                    };
                    return Ok(Done { response, ending });
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
                    self.span.record("waited_ms", millis(self.waited));
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

    /// The clock is read only where time may have passed.
    fn now(&self, attempts: u32) -> Instant {
        let is_first = attempts == 0 && !self.hooks.run_before_attempts();
        if is_first && self.client.pacer().is_none_or(Pacer::is_idle) {
            self.started
        } else {
            Instant::now()
        }
    }

    /// Waits until the app's quota has room for one request.
    async fn permit(&self) -> Result<Option<Permit<'a>>, TooLate> {
        let Some(pacer) = self.client.pacer() else {
            return Ok(None);
        };
        let priority = self.client.options().priority;
        let subject =
            Subject::new(self.operation, self.user, priority).in_slot(self.hooks.slot.as_ref());
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
        let operation = self.operation.id.clone();
        finish(&mut error, operation, attempts, worst, &self.span);
        error
    }
}

/// What an error has to say of the whole call.
fn finish(
    error: &mut Error,
    operation: Cow<'static, str>,
    attempts: u32,
    worst: Delivery,
    span: &Span,
) {
    let inner = error.inner_mut();
    inner.operation = operation;
    // Refused before anything left counts as no attempt.
    inner.attempts = if inner.invalid_input.is_some() {
        attempts.saturating_sub(1)
    } else {
        attempts
    };
    // An earlier attempt may have arrived even if the last one did not.
    inner.delivery = worst.max(inner.delivery);
    record(span, error);
}

/// A success that is not read yet.
pub(crate) struct Done {
    response: RawResponse,
    ending: Ending,
}

impl Done {
    /// Reads the response, which ends the call.
    pub(crate) fn read<T>(
        self,
        client: &Client,
        read: Read<T>,
        asked: &[Asked],
    ) -> Result<Response<T>, Error> {
        let Self { response, ending } = self;
        // Changed in its place: a response may be large.
        let mut read = read(client.rest(), response, asked);
        match &mut read {
            Ok(response) => {
                ending.succeed(client, response.status());
                response.set_attempts(ending.attempts);
            }
            Err(error) => ending.fail(error),
        }
        read
    }
}

/// How a call ends, whatever was asked for.
struct Ending {
    attempts: u32,
    worst: Delivery,
    operation: Cow<'static, str>,
    span: Span,
}

impl Ending {
    fn succeed(&self, client: &Client, status: StatusCode) {
        client.budget().refund();
        self.span.record("attempts", self.attempts);
        self.span.record("status", status.as_u16());
    }

    fn fail(&self, error: &mut Error) {
        let operation = self.operation.clone();
        finish(error, operation, self.attempts, self.worst, &self.span);
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

fn record(span: &Span, error: &Error) {
    span.record("attempts", error.attempts());
    if let Some(status) = error.status() {
        span.record("status", status.as_u16());
    }
    match error.code() {
        Some(code) => span.record("code", display(code)),
        None => span.record("code", display(error.kind())),
    };
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
