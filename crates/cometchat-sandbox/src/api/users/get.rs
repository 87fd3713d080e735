//! `GET /users/{uid}`: fewer fields than a row of the list has.

use super::answer::UserJson;
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::get("get-user", "/users/{uid}", act).refuses(&[Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let viewer = call.on_behalf_of()?;
    let state = app.state();
    let viewer = viewer
        .map(|uid| request::find_user(&state, uid))
        .transpose()?;
    let key = request::find_user(&state, call.segment("uid"))?;
    let mut answer = UserJson::new(state.users.get(key));
    if let Some(viewer) = viewer {
        answer = answer.seen_by(&state, viewer, key);
    }
    ApiResponse::json(&Data { data: answer })
}
