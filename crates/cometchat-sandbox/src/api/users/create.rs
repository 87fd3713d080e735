//! `POST /users`.

use super::{MAX_STATUS_MESSAGE, User};
use crate::api::rails::view::UserJson;
use crate::api::rails::{Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::details::UserDetails;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation = Operation::post("create-user", "/users", act)
    .core()
    .auth_only()
    .body(&[
        Field::required("uid", Rule::NewId),
        Field::required("name", Rule::Name),
        Field::new("avatar", Rule::Url),
        Field::new("link", Rule::Url),
        Field::new("role", Rule::Text(100)),
        Field::new("statusMessage", Rule::Text(MAX_STATUS_MESSAGE)),
        Field::new("metadata", Rule::Metadata),
        Field::new("tags", Rule::Tags),
        Field::new("withAuthToken", Rule::Flag),
    ])
    .refuses(&[Code::BadRequest, Code::UidAlreadyExists]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let uid = body.text("uid").unwrap_or_default();
    if state.users.find_any(uid).is_some() {
        return Err(ApiError::new(
            Code::UidAlreadyExists,
            format!("The uid {} exists already.", uid.to_lowercase()),
        ));
    }
    state.role_must_exist(body.text("role"))?;
    let details = UserDetails::new(uid, body.text("name").unwrap_or_default());
    let mut user = User::new(&details, call.now);
    user.take(&body);
    let key = state.users.put(user);
    state.changed(Change::UserCreated(key), Actor::App, call.now);
    let token = match body.flag("withAuthToken") {
        Some(true) => Some(state.make_token(key, call.now)),
        _ => None,
    };
    let user = state.users.get(key);
    let answer = UserJson::new(user).in_full(user).with_token(token);
    let answer = if user.tags.is_empty() {
        answer
    } else {
        answer.tagged(user)
    };
    ApiResponse::json(&Data { data: answer })
}
