//! The sandbox's own routes, for tests in any language. CometChat has nothing like them.

mod advance_clock;
mod create_user;
mod register_bot;
mod reset;
mod status;

use serde::Serialize;

use crate::api::Operation;
use crate::clock::Moment;

/// The path all control routes stand under, beside the API's.
pub(crate) const PREFIX: &str = "/_sandbox";

/// What the error envelope names as source of an error of the sandbox itself.
pub(crate) const SOURCE: &str = "sandbox";

pub(crate) static OPERATIONS: [Operation; 5] = [
    status::OPERATION,
    register_bot::OPERATION,
    create_user::OPERATION,
    advance_clock::OPERATION,
    reset::OPERATION,
];

/// The sandbox's time as control routes tell it.
#[derive(Serialize)]
struct Time {
    seconds: u64,
    milliseconds: u64,
}

impl From<Moment> for Time {
    fn from(now: Moment) -> Self {
        Self {
            seconds: now.seconds(),
            milliseconds: now.milliseconds(),
        }
    }
}
