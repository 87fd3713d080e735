//! The parts that the bodies of several operations share, checked by the documented rules.

mod attachments;
mod choices;
mod content;
mod profiles;
mod receivers;
mod tags;

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::choices::Choices;
use crate::error::{ApiError, Code};
use crate::input::Body;
use crate::state::{State, UserKey};

pub(crate) use content::{ContentOptions, content};
pub(crate) use profiles::{GroupProfile, UserProfile};
pub(crate) use receivers::{ReceiverId, Receivers, receiver, receivers};

/// The fields of a body that holds a message. Its whole JSON must not be too long: one of 70,000 characters was refused live.
pub(crate) fn message_fields<'b>(
    body: &'b Body<'_>,
    choices: &Choices,
) -> Result<Cow<'b, Map<String, Value>>, ApiError> {
    let most = choices.constraints.message_chars;
    // Counting characters means counting the bytes that start one.
    let starts_character = |byte: &&u8| (**byte as i8) >= -0x40;
    let too_long =
        body.bytes.len() > most && body.bytes.iter().filter(starts_character).count() > most;
    if too_long {
        return Err(ApiError::new(
            Code::BadRequest,
            format!("A message has at most {most} characters."),
        ));
    }
    let fields = body.object()?;
    if choices.null_is_absent {
        return Ok(choices::without_nulls(fields));
    }
    Ok(Cow::Borrowed(fields))
}

pub(crate) fn find_user(state: &State, uid: &str) -> Result<UserKey, ApiError> {
    state
        .users
        .find(uid)
        .ok_or_else(|| ApiError::uid_not_found(uid))
}

/// For a field that is missing although no error was noted: a bug of the sandbox, answered instead of a panic.
pub(crate) fn incomplete() -> ApiError {
    ApiError::new(
        Code::Exception,
        "The sandbox failed to process this request. That is a bug of the sandbox, not of the client.",
    )
}
