//! `/users/{uid}/auth_tokens/{authToken}`: one token of a user.

use super::TokenJson;
use crate::api::rails::{Field, Rule, done};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, UserKey};
use crate::state::State;

const PATH: &str = "/users/{uid}/auth_tokens/{authToken}";
const CODES: &[Code] = &[
    Code::UidNotFound,
    Code::AuthTokenNotFound,
    Code::AuthTokenNotAccessible,
];

pub(super) const GET: Operation = Operation::get("get-auth-token", PATH, get).refuses(CODES);

pub(super) const UPDATE: Operation = Operation::put("update-auth-token", PATH, update)
    .body(&[
        Field::new("platform", Rule::Text(255)),
        Field::new("userAgent", Rule::Text(1000)),
        Field::new("appInfo", Rule::Metadata),
    ])
    .refuses(CODES);

pub(super) const DELETE: Operation =
    Operation::delete("delete-auth-token", PATH, delete).refuses(CODES);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let key = found(&mut state, call)?;
    answer(&state, key, call)
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let key = found(&mut state, call)?;
    if let Some(token) = state.tokens.get_mut(key, call.segment("authToken")) {
        let text = |name: &str| body.text(name).map(str::to_owned);
        token.platform = text("platform").or(token.platform.take());
        token.user_agent = text("userAgent").or(token.user_agent.take());
        let info = body
            .object("appInfo")
            .and_then(|info| serde_json::to_string(info).ok());
        token.app_info = info.or(token.app_info.take());
    }
    state.changed(Change::TokenUpdated(key), Actor::App, call.now);
    answer(&state, key, call)
}

fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let key = found(&mut state, call)?;
    state.tokens.remove(key, call.segment("authToken"));
    state.changed(Change::TokensDeleted(key), Actor::App, call.now);
    // The words of the sample, which speak of a user.
    let uid = &state.users.get(key).uid;
    done(format!(
        "User with UID {uid} has been deleted successfully."
    ))
}

/// The user whose token it is.
fn found(state: &mut State, call: &Call<'_>) -> Result<UserKey, ApiError> {
    let key = request::find_user(state, call.segment("uid"))?;
    let token = call.segment("authToken");
    if state.tokens.get_mut(key, token).is_some() {
        return Ok(key);
    }
    Err(if state.tokens.is_anybodys(token) {
        ApiError::new(
            Code::AuthTokenNotAccessible,
            "The auth token belongs to another user.",
        )
    } else {
        ApiError::new(Code::AuthTokenNotFound, "The user has no such auth token.")
    })
}

fn answer(state: &State, key: UserKey, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let tokens = state.tokens.of(key).iter();
    let mut tokens = tokens.filter(|token| token.token == call.segment("authToken"));
    let token = tokens.next().ok_or_else(request::incomplete)?;
    ApiResponse::json(&Data {
        data: TokenJson::new(&state.users.get(key).uid, token),
    })
}
