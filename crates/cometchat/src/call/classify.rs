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

/// | what happened | reads, writes that may be repeated | writes that must not double |
/// |---|---|---|
/// | nothing left, and it may work another time | again | again |
/// | nothing left, for a reason that stays: certificate, no TLS | stop | stop |
/// | refused as not processed: status 421 or 425 | again | again |
/// | refused for its rate | again | again, if the code says so or there is none |
/// | refused otherwise, redirected | stop | stop |
/// | no response, a broken one, a failing server or gateway | again | stop |
/// | a success that cannot be read, or that is not CometChat's | stop | stop |
pub(super) fn next(repeat: Repeat, error: &Error) -> Next {
    let repeatable = repeat.is_repeatable();
    let status = error.status().map(|status| status.as_u16());
    let again = match (error.delivery(), error.kind()) {
        (Delivery::NotSent, kind) => kind == ErrorKind::Connect && !error.is_permanent(),
        (Delivery::Refused, ErrorKind::Plan) => false,
        (Delivery::Refused, _) if matches!(status, Some(421 | 425)) => true,
        (Delivery::Refused, _) if error.is_rate_limit() => {
            repeatable || is_surely_unprocessed(error)
        }
        (Delivery::Refused, _) => false,
        (Delivery::MayHaveArrived | Delivery::Arrived, kind) => {
            let may_pass = match kind {
                ErrorKind::Timeout | ErrorKind::Connection | ErrorKind::Server => true,
                ErrorKind::NotCometChat => matches!(status, Some(408 | 500..=599)),
                _ => false,
            };
            repeatable && may_pass
        }
    };
    match (again, error.kind()) {
        (false, _) => Next::Stop,
        (true, ErrorKind::Timeout) => Next::Again { cost: TIMEOUT_COST },
        (true, _) => Next::Again { cost: COST },
    }
}

/// CometChat does not process a request that it refuses with `ERR_TOO_MANY_REQUESTS`, whatever the status. A 429 without a
/// readable error comes from something in front of it. One with another code is nobody's promise.
fn is_surely_unprocessed(error: &Error) -> bool {
    matches!(error.code(), None | Some(ErrorCode::ErrTooManyRequests))
}
