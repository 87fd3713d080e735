//! `POST /_sandbox/calls`: a call that was made, since no server makes one.

use super::{Done, read};
use crate::api::{ApiResponse, Call, Operation, Verb};
use crate::app::App;
use crate::call_details::CallDetails;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-put-call", Verb::Post, "/calls", act);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let details: CallDetails = read(call)?;
    details
        .check()
        .map_err(|error| ApiError::new(Code::BadRequest, error.to_string()))?;
    app.state().calls.put(details);
    Done::answer()
}
