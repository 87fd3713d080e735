//! The exit codes. A script may rely on them.

use cometchat::{Delivery, Error, ErrorKind, Operation};
use cometchat_bulk::{BulkErrorKind, Counts};
use http::Method;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done = 0,
    /// Anything that has no code of its own.
    Failed = 1,
    /// The input is wrong. Nothing left.
    Usage = 2,
    NotFound = 3,
    /// Of the key, the permissions or the plan.
    Refused = 4,
    /// A limit or a deadline, and surely nothing was done.
    Later = 5,
    /// It may have been done: look before repeating.
    Uncertain = 6,
    /// Some of several failed.
    Partly = 7,
}

impl Exit {
    pub(crate) fn code(self) -> u8 {
        self as u8
    }

    /// The code of a call that failed. That something may have been done goes before everything else, so that a loop on "try
    /// later" can never do a thing twice.
    pub(crate) fn of_error(operation: &Operation, error: &Error) -> Self {
        let may_be_done = matches!(
            error.delivery(),
            Delivery::MayHaveArrived | Delivery::Arrived
        );
        if may_be_done && !only_reads(operation) {
            return Self::Uncertain;
        }
        let is_429 = error.status().is_some_and(|status| status.as_u16() == 429);
        match error.kind() {
            ErrorKind::InvalidInput => Self::Usage,
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::Unauthenticated | ErrorKind::PermissionDenied | ErrorKind::Plan => {
                Self::Refused
            }
            ErrorKind::RateLimited | ErrorKind::Timeout => Self::Later,
            _ if is_429 => Self::Later,
            _ => Self::Failed,
        }
    }

    /// The code of a run that came to its end, or was ended.
    pub(crate) fn of_counts(counts: &Counts) -> Self {
        match counts {
            Counts { uncertain: 1.., .. } => Self::Uncertain,
            Counts { refused: 1.., .. } | Counts { bad: 1.., .. } => Self::Partly,
            _ => Self::Done,
        }
    }

    pub(crate) fn of_bulk(kind: BulkErrorKind) -> Self {
        match kind {
            BulkErrorKind::Settings | BulkErrorKind::BadRecords | BulkErrorKind::Input => {
                Self::Usage
            }
            BulkErrorKind::Refused => Self::Refused,
            BulkErrorKind::Unreachable => Self::Later,
            _ => Self::Failed,
        }
    }
}

/// Whether a request changes nothing, so that it is no harm that it may have been processed.
pub(crate) fn only_reads(operation: &Operation) -> bool {
    matches!(operation.method, Method::GET | Method::HEAD)
}
