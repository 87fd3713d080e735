//! `GET` and `DELETE` of `/users/{uid}/auth_tokens`: all tokens of a user.

use super::TokenJson;
use crate::api::rails::{Cursor, PAGE, PER_PAGE, done, paged};
use crate::api::{ApiResponse, Call, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation =
    Operation::get("list-auth-tokens", "/users/{uid}/auth_tokens", list)
        .query(&[PER_PAGE, PAGE])
        .refuses(&[Code::BadRequest, Code::UidNotFound]);

pub(super) const FLUSH: Operation =
    Operation::delete("flush-auth-tokens", "/users/{uid}/auth_tokens", flush)
        .refuses(&[Code::UidNotFound]);

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let key = request::find_user(&state, call.segment("uid"))?;
    let uid = &state.users.get(key).uid;
    let rows = state.tokens.of(key).iter().collect();
    paged(
        rows,
        &query,
        Cursor::Nowhere,
        |token| token.created_at,
        |token| TokenJson::new(uid, token).with_device(token),
    )
}

fn flush(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let key = request::find_user(&state, call.segment("uid"))?;
    state.tokens.flush(key);
    state.changed(Change::TokensDeleted(key), Actor::App, call.now);
    done("All auth tokens of the user have been deleted successfully.")
}
