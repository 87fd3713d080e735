//! `GET /messages/{id}`.

use super::MessageJson;
use crate::api::rails::Action;
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation = Operation::get("get-message", "/messages/{id}", act)
    .refuses(&[
        Code::UidNotFound,
        Code::MessageIdNotFound,
        Code::MessageNoAccess,
    ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let id = call.message(&state)?;
    let actor = call.actor(&state)?;
    state.may(actor, Action::ReadMessage(id))?;
    ApiResponse::json(&Data {
        data: MessageJson::stored(&state, id, actor.user(), &app.settings.choices),
    })
}
