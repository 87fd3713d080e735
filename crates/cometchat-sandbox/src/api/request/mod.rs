//! The parts that the bodies of several operations share, checked by the documented rules.

mod profiles;
mod tags;

use crate::error::{ApiError, Code};
use crate::keys::UserKey;
use crate::state::State;

pub(crate) use profiles::{GroupProfile, UserProfile, check_url};
pub(crate) use tags::tags;

pub(crate) fn find_user(state: &State, uid: &str) -> Result<UserKey, ApiError> {
    state
        .users
        .find(uid)
        .ok_or_else(|| ApiError::uid_not_found(uid))
}

/// The user that a field of the body names. An unknown one is reported as a validation that failed.
pub(crate) fn existing_user(state: &State, uid: &str, field: &str) -> Result<UserKey, ApiError> {
    state.users.find(uid).ok_or_else(|| {
        let sentence = format!("The selected {field} is invalid.");
        ApiError::new(Code::BadRequest, "The request did not pass validation.")
            .with_details(vec![(field.to_owned(), vec![sentence])])
    })
}

/// For a field that is missing although no error was noted: a bug of the sandbox, answered instead of a panic.
pub(crate) fn incomplete() -> ApiError {
    ApiError::new(
        Code::Exception,
        "The sandbox failed to process this request. That is a bug of the sandbox, not of the client.",
    )
}
