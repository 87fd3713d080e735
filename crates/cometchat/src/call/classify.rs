//! The whole retry policy: which failures may be tried again, by operation.

use crate::types::ErrorCode;
use crate::{Delivery, Error, ErrorKind};
use cometchat_rest::Repeat;

/// What a retry takes from the budget.
const COST: u32 = 5;
/// What a retry after a timeout takes: a server that does not answer is helped least by more requests.
const TIMEOUT_COST: u32 = 10;

/// Whether a failed attempt may be followed by another.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Yes, for this much of the budget.
    Again { cost: u32 },
    /// No.
    Stop,
}

/// | what happened | reads, idempotent writes | writes that must not double |
/// |---|---|---|
/// | nothing left | again | again |
/// | refused for its rate | again | again, if the code says so or there is none |
/// | refused otherwise | stop | stop |
/// | no answer, a broken one, or a failing server | again | stop |
/// | a success that cannot be read | stop | stop |
pub(super) fn next(repeat: Repeat, error: &Error) -> Next {
    let repeatable = matches!(repeat, Repeat::Safe | Repeat::Idempotent);
    let again = match (error.delivery(), error.kind()) {
        (Delivery::NotSent, kind) => kind == ErrorKind::Connect,
        (Delivery::Refused, ErrorKind::RateLimited) => repeatable || is_surely_unprocessed(error),
        (Delivery::Refused, _) => false,
        (Delivery::MayHaveArrived | Delivery::Arrived, kind) => {
            repeatable
                && matches!(
                    kind,
                    ErrorKind::Timeout | ErrorKind::Connection | ErrorKind::Server
                )
        }
    };
    match (again, error.kind()) {
        (false, _) => Next::Stop,
        (true, ErrorKind::Timeout) => Next::Again { cost: TIMEOUT_COST },
        (true, _) => Next::Again { cost: COST },
    }
}

/// CometChat does not process a request that it refuses with `ERR_TOO_MANY_REQUESTS`. A 429 without a readable error comes
/// from something in front of it. One with another code is nobody's promise.
fn is_surely_unprocessed(error: &Error) -> bool {
    matches!(error.code(), None | Some(ErrorCode::ErrTooManyRequests))
}
