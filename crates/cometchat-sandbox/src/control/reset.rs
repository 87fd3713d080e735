//! `POST /_sandbox/reset`: goes back to how things were at the start. The clock keeps its time.

use super::Done;
use crate::api::request;
use crate::api::{ApiResponse, Call, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-reset", Verb::Post, "/reset", act);

fn act(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.reset().map_err(|_| request::incomplete())?;
    Done::answer()
}
