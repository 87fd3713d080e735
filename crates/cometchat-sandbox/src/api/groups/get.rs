//! `GET /groups/{guid}`.

use super::GroupJson;
use crate::api::rails::Action;
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::get("get-group", "/groups/{guid}", act).refuses(&[
        Code::GuidNotFound,
        Code::UidNotFound,
        Code::PermissionDenied,
    ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let key = call.group(&state)?;
    let actor = call.actor(&state)?;
    state.may(actor, Action::GetGroup(key))?;
    ApiResponse::json(&Data {
        data: GroupJson::new(&state, key, actor.user()).tagged(&state, key),
    })
}
