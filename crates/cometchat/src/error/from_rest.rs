//! From what happened on the wire to what it means.

use super::{Delivery, Error, ErrorKind};
use crate::Quota;
use crate::quota::{retry_after, until_reset};
use cometchat_rest::{Failure, Head, TransportError};
use std::time::{Duration, SystemTime};

impl Error {
    pub(crate) fn from_rest(error: cometchat_rest::Error) -> Self {
        use cometchat_rest::Error as Rest;
        let summary = error.to_string();
        match error {
            Rest::InvalidInput(invalid) => invalid.into(),
            Rest::Transport(error) => {
                let (kind, delivery) = match (error.may_have_arrived(), error.is_timeout()) {
                    (false, _) => (ErrorKind::Connect, Delivery::NotSent),
                    (true, true) => (ErrorKind::Timeout, Delivery::MayHaveArrived),
                    (true, false) => (ErrorKind::Connection, Delivery::MayHaveArrived),
                };
                Self::new(kind, delivery, summary).because_of(error)
            }
            Rest::Failure(failure) => Self::from_failure(*failure, summary),
            Rest::Interrupted { head, source } => {
                Self::unreadable(&head, summary, ErrorKind::Connection).because_of(source)
            }
            Rest::TooLarge { head, .. } => {
                Self::unreadable(&head, summary, ErrorKind::InvalidResponse)
            }
            Rest::Decode { head, body, .. } => {
                let mut error = Self::unreadable(&head, summary, ErrorKind::InvalidResponse);
                error.inner.body = Some(body);
                error
            }
            _ => Self::new(ErrorKind::Connection, Delivery::MayHaveArrived, summary),
        }
    }

    /// No answer came within the time of one attempt.
    pub(crate) fn timeout(limit: Duration) -> Self {
        let summary = format!("no answer within {limit:?}");
        Self::new(ErrorKind::Timeout, Delivery::MayHaveArrived, summary)
    }

    /// A success whose answer cannot be used: the request was processed.
    pub(crate) fn unreadable(head: &Head, summary: impl Into<String>, kind: ErrorKind) -> Self {
        let mut error = Self::new(kind, Delivery::Arrived, summary);
        error.inner.status = Some(head.status);
        error.inner.quota = Quota::from_headers(&head.headers);
        error
    }

    fn from_failure(failure: Failure, summary: String) -> Self {
        let Failure {
            head,
            error: body_error,
            body,
            ..
        } = failure;
        let code = body_error.as_ref().map(|error| &error.code);
        let kind = ErrorKind::of_answer(head.status, code);
        let delivery = match kind {
            ErrorKind::Server | ErrorKind::Timeout => Delivery::MayHaveArrived,
            _ => Delivery::Refused,
        };
        let mut error = Self::new(kind, delivery, summary);
        error.inner.status = Some(head.status);
        let now = SystemTime::now();
        error.inner.retry_after = retry_after(&head.headers, now);
        if kind == ErrorKind::RateLimited && error.inner.retry_after.is_none() {
            error.inner.retry_after = until_reset(&head.headers, now);
        }
        error.inner.quota = Quota::from_headers(&head.headers);
        error.inner.body = Some(body);
        if let Some(said) = body_error {
            error.inner.code = Some(said.code);
            error.inner.message = said.message;
            error.inner.details = said.details;
            error.inner.params = said.params;
        }
        error
    }

    /// The cause below the transport's own words, which the summary has already.
    fn because_of(mut self, error: TransportError) -> Self {
        self.inner.source = Some(error.into_source());
        self
    }
}
