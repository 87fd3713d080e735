//! What became of a request that failed.

use std::fmt;

/// What became of the request of a call that failed, over all its attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Delivery {
    /// Nothing left: the input was refused, no connection could be made, or the deadline passed first. Nothing happened.
    NotSent,
    /// The server answered and refused. Nothing happened.
    Refused,
    /// It may have arrived: the connection broke, no response came in time, or the server failed. For a send this means that
    /// the message may exist; look for it before sending it again.
    MayHaveArrived,
    /// The server answered with success, but the response could not be used. It happened.
    Arrived,
}

impl fmt::Display for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NotSent => "not sent",
            Self::Refused => "refused",
            Self::MayHaveArrived => "may have arrived",
            Self::Arrived => "arrived",
        })
    }
}
