//! The sandbox's own routes, for tests in any language. CometChat has nothing like them.

mod advance_clock;
mod create_user;
mod events;
mod faults;
mod journal;
mod limits;
mod operations;
mod put_call;
mod put_notification_log;
mod register_bot;
mod reset;
mod rules;
mod scores;
mod state;
mod status;
mod webhooks;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::api::{ApiResponse, Call, Data, Operation};
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};

/// The path all control routes stand under, beside the API's.
pub(crate) const PREFIX: &str = "/_sandbox";

/// Whether a path belongs to the control routes.
pub(crate) fn is_below(path: &str) -> bool {
    let below = path.strip_prefix(PREFIX);
    below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What the error envelope names as source of an error of the sandbox itself.
pub(crate) const SOURCE: &str = "sandbox";

pub(crate) static OPERATIONS: [Operation; 30] = [
    status::OPERATION,
    operations::OPERATION,
    register_bot::OPERATION,
    create_user::OPERATION,
    put_call::OPERATION,
    put_notification_log::OPERATION,
    advance_clock::OPERATION,
    reset::OPERATION,
    rules::READ,
    rules::SET,
    scores::READ,
    scores::SET,
    limits::READ,
    limits::SET,
    faults::INJECT,
    faults::LIST,
    faults::CLEAR,
    faults::REMOVE,
    journal::READ,
    journal::CLEAR,
    journal::COUNT,
    events::OPERATION,
    state::READ,
    state::REPLACE,
    webhooks::LIST,
    webhooks::PUT,
    webhooks::REMOVE,
    webhooks::DELIVERIES,
    webhooks::INJECT,
    webhooks::SEND,
];

/// The sandbox's time as control routes tell it.
#[derive(Serialize)]
struct Time {
    seconds: u64,
    milliseconds: u64,
}

impl From<Timestamp> for Time {
    fn from(now: Timestamp) -> Self {
        Self {
            seconds: now.seconds(),
            milliseconds: now.milliseconds(),
        }
    }
}

/// That something was done, when there is nothing else to tell.
#[derive(Serialize)]
pub(crate) struct Done {
    success: bool,
}

impl Done {
    pub(crate) fn answer() -> Result<ApiResponse, ApiError> {
        ApiResponse::json(&Data {
            data: Self { success: true },
        })
    }
}

/// The body of a control request, which has to be of the documented form down to the last field. No body is an empty object.
fn read<T: DeserializeOwned>(call: &Call<'_>) -> Result<T, ApiError> {
    // For the errors about media type and syntax.
    call.body.object()?;
    let bytes = match call.body.bytes {
        b"" => b"{}",
        bytes => bytes,
    };
    serde_json::from_slice(bytes)
        .map_err(|error| ApiError::new(Code::BadRequest, error.to_string()))
}

/// A whole number in the query.
pub(crate) fn number(call: &Call<'_>, name: &str) -> Result<Option<u64>, ApiError> {
    let given = call
        .query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name);
    let Some((_, value)) = given else {
        return Ok(None);
    };
    value.parse().map(Some).map_err(|_| {
        ApiError::new(
            Code::BadRequest,
            format!("The {name} must be a whole number of 0 or more."),
        )
    })
}
