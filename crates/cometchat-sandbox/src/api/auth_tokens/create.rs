//! `POST /users/{uid}/auth_tokens`: the newest token, or a new one.

use super::TokenJson;
use crate::api::rails::{Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::post("create-auth-token", "/users/{uid}/auth_tokens", act)
        .auth_only()
        .body(&[Field::new("force", Rule::Flag)])
        .refuses(&[Code::BadRequest, Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let key = request::find_user(&state, call.segment("uid"))?;
    let is_new = body.flag("force") == Some(true) || state.tokens.of(key).is_empty();
    if is_new {
        state.make_token(key, call.now);
    }
    let uid = &state.users.get(key).uid;
    let newest = state
        .tokens
        .of(key)
        .last()
        .ok_or_else(request::incomplete)?;
    ApiResponse::json(&Data {
        data: TokenJson::new(uid, newest),
    })
}
