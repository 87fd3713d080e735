//! `/_sandbox/state`: everything that requests changed, as one document to keep and to come back to.

use super::Done;
use crate::api::{ApiResponse, Call, Operation, Verb, request};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const READ: Operation =
    Operation::control("sandbox-read-state", Verb::Get, "/state", read);
pub(super) const REPLACE: Operation =
    Operation::control("sandbox-replace-state", Verb::Post, "/state", replace);

fn read(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let document = app.saved().map_err(|_| request::incomplete())?;
    Ok(ApiResponse::written(document))
}

fn replace(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    // For the errors about media type and syntax.
    call.body.object()?;
    app.load(call.body.bytes)
        .map_err(|error| ApiError::new(Code::BadRequest, error))?;
    Done::answer()
}
