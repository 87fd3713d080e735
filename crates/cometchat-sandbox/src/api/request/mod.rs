//! The parts that the bodies of several operations share, checked by the documented rules.

mod attachments;
mod content;
mod profiles;
mod receivers;
mod tags;

use serde_json::{Map, Value};

use crate::error::{ApiError, Code};
use crate::input::Body;
use crate::state::{State, UserKey};

pub(crate) use content::{TopLevel, content};
pub(crate) use profiles::{GroupProfile, UserProfile};
pub(crate) use receivers::{Addressee, Receivers, receiver, receivers};

/// The whole JSON of a message: at most 65,536 characters (CometChat's limits page; a message of 70,000 was refused live).
const MAX_MESSAGE_CHARS: usize = 65_536;

/// The fields of a body that holds a message.
pub(crate) fn message_fields(body: Body<'_>) -> Result<Map<String, Value>, ApiError> {
    // Counting characters means counting the bytes that start one.
    let starts_character = |byte: &&u8| (**byte as i8) >= -0x40;
    let too_long = body.bytes.len() > MAX_MESSAGE_CHARS
        && body.bytes.iter().filter(starts_character).count() > MAX_MESSAGE_CHARS;
    if too_long {
        return Err(ApiError::new(
            Code::BadRequest,
            format!("A message has at most {MAX_MESSAGE_CHARS} characters."),
        ));
    }
    body.object()
}

pub(crate) fn find_user(state: &State, uid: &str) -> Result<UserKey, ApiError> {
    state
        .users
        .find(uid)
        .ok_or_else(|| ApiError::uid_not_found(uid))
}

/// For a field that is missing although no complaint was noted: a mistake of the sandbox, answered instead of a panic.
pub(crate) fn incomplete() -> ApiError {
    ApiError::new(Code::Exception, "The sandbox lost track of this request.")
}
