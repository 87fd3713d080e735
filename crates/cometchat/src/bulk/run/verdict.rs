//! What follows from an attempt: the whole policy of a bulk run, in one place.

use crate::bulk::Outcome;
use crate::types::ErrorCode;
use crate::{Delivery, Error, ErrorKind, MessageId};

/// How often an uncertain record is sent in one run, where the caller chose at-least-once. Without a limit, a record that
/// always makes the server fail would never end.
const AT_LEAST_ONCE_TRIES: u32 = 5;
/// The longest reason that is kept, in characters; the server may have written pages.
const LONGEST_REASON: usize = 500;

/// What follows from an attempt.
pub(super) enum Next {
    /// The record has ended.
    Settled(Outcome),
    /// It may be sent again: it surely was not processed, or there is doubt and the caller chose at-least-once.
    Again {
        reachable: bool,
        doubt: Option<Outcome>,
    },
    /// No other record would fare better.
    Stop,
}

/// What is known besides the attempt itself.
pub(super) struct Circumstances {
    /// How often the record was sent in this run.
    pub(super) tries: u32,
    pub(super) at_least_once: bool,
    /// Whether the run got any message through.
    pub(super) any_confirmed: bool,
}

/// | what became of the request | then |
/// |---|---|
/// | an answer with an id | confirmed |
/// | nothing left | again later |
/// | refused for its rate, surely unprocessed | again later |
/// | refused for the key, the plan or the address | stop |
/// | refused otherwise | refused |
/// | may have arrived | uncertain; again later with at-least-once |
/// | a success that cannot be read | uncertain for good |
pub(super) fn next(attempt: &Result<String, Error>, circumstances: &Circumstances) -> Next {
    let error = match attempt {
        Ok(id) => return Next::Settled(confirmed(id)),
        Err(error) => error,
    };
    match error.delivery() {
        Delivery::NotSent if error.invalid_input().is_some() => Next::Settled(refused(error)),
        Delivery::NotSent => Next::Again {
            reachable: error.kind() == ErrorKind::RateLimited,
            doubt: None,
        },
        Delivery::Refused if error.is_retryable() => Next::Again {
            reachable: true,
            doubt: None,
        },
        Delivery::Refused if concerns_all(error, circumstances) => Next::Stop,
        Delivery::Refused => Next::Settled(refused(error)),
        Delivery::MayHaveArrived
            if circumstances.at_least_once && circumstances.tries < AT_LEAST_ONCE_TRIES =>
        {
            Next::Again {
                reachable: true,
                doubt: Some(Outcome::uncertain(reason(error))),
            }
        }
        Delivery::MayHaveArrived => Next::Settled(Outcome::uncertain(reason(error))),
        Delivery::Arrived => Next::Settled(Outcome::Uncertain {
            reason: reason(error),
            arrived: true,
        }),
    }
}

/// Whether the server would refuse any other record as well.
fn concerns_all(error: &Error, circumstances: &Circumstances) -> bool {
    match (error.kind(), error.code()) {
        (ErrorKind::Unauthenticated | ErrorKind::Plan | ErrorKind::Redirect, _)
        | (ErrorKind::PermissionDenied, Some(ErrorCode::AuthErrNoAccess)) => true,
        // Without a code it comes from something in front of CometChat, which keeps everybody out or dislikes one message.
        (ErrorKind::PermissionDenied, None) => !circumstances.any_confirmed,
        _ => false,
    }
}

fn confirmed(id: &str) -> Outcome {
    match MessageId::new(id) {
        Ok(id) => Outcome::Confirmed { id: id.into() },
        Err(_) => Outcome::Uncertain {
            reason: "the answer has no usable id".to_owned(),
            arrived: true,
        },
    }
}

fn refused(error: &Error) -> Outcome {
    Outcome::Refused {
        code: error.code().map(|code| short(code.as_str())),
        reason: reason(error),
    }
}

fn reason(error: &Error) -> String {
    short(&error.to_string())
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST_REASON).collect()
}
