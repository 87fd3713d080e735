//! `GET /users/{uid}`: fewer fields than a row of the list has.

use crate::api::rails::view::UserJson;
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::get("get-user", "/users/{uid}", act).refuses(&[Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let viewer = call.actor(&state)?.user();
    let key = request::find_user(&state, call.segment("uid"))?;
    ApiResponse::json(&Data {
        data: UserJson::new(state.users.get(key)).seen_by(&state, viewer, key),
    })
}
