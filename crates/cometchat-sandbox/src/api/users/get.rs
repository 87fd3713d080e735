//! `GET /users/{uid}`: fewer fields than a row of the list has.

use crate::api::rails::Action;
use crate::api::rails::view::UserJson;
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation = Operation::get("get-user", "/users/{uid}", act)
    .refuses(&[Code::UidNotFound, Code::PermissionDenied]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let actor = call.actor(&state)?;
    let key = request::find_user(&state, call.segment("uid"))?;
    state.may(actor, Action::SeeUser(key))?;
    ApiResponse::json(&Data {
        data: UserJson::new(state.users.get(key)).seen_by(&state, actor.user(), key),
    })
}
