//! What follows from an attempt: the whole policy of a bulk run, in one place.

use crate::Outcome;
use cometchat::types::ErrorCode;
use cometchat::{Delivery, Error, ErrorKind, MessageId};

/// How often an uncertain record is sent in one run, where the caller chose at-least-once. Without a limit, a record that
/// always makes the server fail would never end.
const AT_LEAST_ONCE_TRIES: u32 = 5;
/// The longest reason that is kept, in characters; the server may have written pages.
const LONGEST_REASON: usize = 500;

/// What follows from an attempt.
pub(super) enum Next {
    /// The record has ended.
    Settled(Outcome),
    /// The record has ended, and no other record would fare better.
    SettledForAll(Outcome),
    /// It may be sent again: it surely was not processed, or there is doubt and the caller chose at-least-once.
    Again { doubt: Option<Outcome> },
    /// No other record would fare better, and this one was not processed.
    Stop,
}

/// What is known besides the attempt itself.
pub(super) struct Circumstances {
    /// How often the record was sent in this run.
    pub(super) tries: u32,
    pub(super) at_least_once: bool,
}

/// | what became of the request | then |
/// |---|---|
/// | a response with an id | confirmed |
/// | nothing left | again later |
/// | refused for its rate, or by something in front of CometChat | again later |
/// | refused for the key or the plan | stop |
/// | refused otherwise | refused |
/// | may have arrived | uncertain; again later with at-least-once |
/// | redirected | uncertain, and stop |
/// | a success that cannot be read, or without an id | uncertain for good |
pub(super) fn next(attempt: &Result<String, Error>, circumstances: &Circumstances) -> Next {
    let error = match attempt {
        Ok(id) => return Next::Settled(confirmed(id)),
        Err(error) => error,
    };
    let uncertain = || Outcome::uncertain(reason(error));
    match error.delivery() {
        Delivery::NotSent if error.invalid_input().is_some() => Next::Settled(refused(error)),
        Delivery::NotSent => Next::Again { doubt: None },
        // A gateway's refusal of all says nothing of any record.
        Delivery::Refused if error.is_retryable() || error.kind() == ErrorKind::NotCometChat => {
            Next::Again { doubt: None }
        }
        Delivery::Refused if concerns_all(error) => Next::Stop,
        Delivery::Refused => Next::Settled(refused(error)),
        Delivery::Arrived => Next::Settled(Outcome::arrived(reason(error))),
        // It may have arrived.
        _ if error.kind() == ErrorKind::Redirect => Next::SettledForAll(uncertain()),
        _ if circumstances.at_least_once && circumstances.tries < AT_LEAST_ONCE_TRIES => {
            Next::Again {
                doubt: Some(uncertain()),
            }
        }
        _ => Next::Settled(uncertain()),
    }
}

/// Whether the server would refuse any other record as well.
pub(crate) fn concerns_all(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Unauthenticated | ErrorKind::Plan => true,
        ErrorKind::PermissionDenied => error.code() == Some(&ErrorCode::AuthErrNoAccess),
        _ => false,
    }
}

fn confirmed(id: &str) -> Outcome {
    match MessageId::new(id) {
        Ok(id) => Outcome::confirmed(id),
        Err(_) => Outcome::arrived("the response has no usable id"),
    }
}

fn refused(error: &Error) -> Outcome {
    let code = error.code().map(|code| short(code.as_str()));
    Outcome::refused(code, reason(error))
}

fn reason(error: &Error) -> String {
    short(&error.to_string())
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST_REASON).collect()
}
