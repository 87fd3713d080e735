//! From what happened on the wire to what it means.

use super::{Delivery, Error, ErrorKind};
use crate::Quota;
use crate::quota::{retry_after, until_reset};
use cometchat_rest::{Failure, Head, TransportError};
use http::StatusCode;
use std::time::SystemTime;

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
                let kind = if source.is_timeout() {
                    ErrorKind::Timeout
                } else {
                    ErrorKind::Connection
                };
                Self::unusable(&head, kind, announced(&head), summary).because_of(source)
            }
            Rest::TooLarge { head, .. } => {
                Self::unusable(&head, ErrorKind::InvalidResponse, announced(&head), summary)
            }
            Rest::Decode { head, body, .. } => {
                let delivery = if body.is_empty() {
                    announced(&head)
                } else {
                    Delivery::Arrived
                };
                let mut error =
                    Self::unusable(&head, ErrorKind::InvalidResponse, delivery, summary);
                error.inner.body = Some(body);
                error
            }
            Rest::NotCometChat { head, body } => {
                let kind = ErrorKind::NotCometChat;
                let mut error = Self::unusable(&head, kind, Delivery::MayHaveArrived, summary);
                error.inner.body = Some(body);
                error
            }
            _ => Self::new(ErrorKind::Connection, Delivery::MayHaveArrived, summary),
        }
    }

    /// A success that cannot be used.
    pub(crate) fn unusable(
        head: &Head,
        kind: ErrorKind,
        delivery: Delivery,
        summary: impl Into<String>,
    ) -> Self {
        let mut error = Self::new(kind, delivery, summary);
        error.inner.status = Some(head.status);
        error.inner.quota = Quota::from_headers(&head.headers);
        error
    }

    fn from_failure(failure: Failure, summary: String) -> Self {
        let Failure {
            head,
            error: body_error,
            body,
            is_foreign,
            ..
        } = failure;
        let status = head.status;
        let kind = if status.is_redirection() {
            ErrorKind::Redirect
        } else if is_foreign {
            ErrorKind::NotCometChat
        } else {
            ErrorKind::of_response(status, body_error.as_ref().map(|error| &error.code))
        };
        let delivery = match kind {
            // A server may do the work and then redirect to the page that shows it.
            ErrorKind::Redirect | ErrorKind::Server | ErrorKind::Timeout => {
                Delivery::MayHaveArrived
            }
            ErrorKind::NotCometChat if !is_surely_refused(status) => Delivery::MayHaveArrived,
            _ => Delivery::Refused,
        };
        let mut error = Self::new(kind, delivery, summary);
        error.inner.status = Some(status);
        let now = SystemTime::now();
        error.inner.retry_after = retry_after(&head.headers, now);
        if status == StatusCode::TOO_MANY_REQUESTS && error.inner.retry_after.is_none() {
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
        if error.is_timeout() {
            self.inner.waiting_for = Some(error.phase());
        }
        self.inner.permanent = error.is_permanent();
        self.inner.source = Some(error.into_source());
        self
    }
}

/// What became of a request whose success came without its whole body: the head says whose response it began.
fn announced(head: &Head) -> Delivery {
    if head.is_json() {
        Delivery::Arrived
    } else {
        Delivery::MayHaveArrived
    }
}

/// Statuses that say, whoever sends them, that the request was not processed: it was malformed, addressed wrongly, too
/// large, or too much. A 403 is none of them, since a filter on the way back may write it after the work was done.
fn is_surely_refused(status: StatusCode) -> bool {
    matches!(
        status.as_u16(),
        400 | 401 | 404 | 405 | 411 | 413 | 414 | 421 | 425 | 429 | 431
    )
}
