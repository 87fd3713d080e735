//! `GET /moderation/messages/{id}`: a submitted message and its verdict, once there is one.

use super::{answer, submitted};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::ApiError;

pub(super) const OPERATION: Operation =
    Operation::get("get-moderation-message", "/moderation/messages/{id}", act);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let state = app.state();
    let found = submitted(app, &state, call.segment("id"))?;
    ApiResponse::json(&Data {
        data: answer(app, &state, found, call.now),
    })
}
