//! `/groups/{guid}/scopes/{scope}/permissions`.

use super::answer;
use super::catalogue::OF_SCOPES;
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, GroupKey};
use crate::scope::Scope;
use crate::state::State;

const PATH: &str = "/groups/{guid}/scopes/{scope}/permissions";
const CODES: &[Code] = &[Code::BadRequest, Code::GuidNotFound];

pub(super) const LIST: Operation =
    Operation::get("list-scope-permissions", PATH, list).refuses(CODES);

pub(super) const SET: Operation = Operation::put("set-scope-permissions", PATH, set)
    .body(answer::BODY)
    .refuses(CODES);

pub(super) const UNSET: Operation = Operation::delete(
    "unset-scope-permission",
    "/groups/{guid}/scopes/{scope}/permissions/{permission}",
    unset,
)
.refuses(CODES);

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    place(&state, call)?;
    answer::definitions(OF_SCOPES, "scope", state.since())
}

fn set(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let (group, scope) = place(&state, call)?;
    let wanted = body.object("permissions").cloned().unwrap_or_default();
    let values = state.permissions.scope_mut(group, scope);
    let outcomes = answer::set(values, &wanted, OF_SCOPES);
    state.changed(Change::GroupUpdated(group), Actor::App, call.now);
    answer::changed(app, outcomes, state.permissions.scope_mut(group, scope))
}

fn unset(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let (group, scope) = place(&state, call)?;
    let permission = answer::find(OF_SCOPES, call.segment("permission"))?;
    let values = state.permissions.scope_mut(group, scope);
    if values.remove(permission.id).is_some() {
        state.changed(Change::GroupUpdated(group), Actor::App, call.now);
    }
    answer::remaining(state.permissions.scope_mut(group, scope))
}

/// The group and the scope that the path names.
fn place(state: &State, call: &Call<'_>) -> Result<(GroupKey, Scope), ApiError> {
    let group = call.group(state)?;
    let scope = call.segment("scope");
    if !Scope::NAMES.contains(&scope) {
        let sentence = "The selected scope is invalid.".to_owned();
        let error = ApiError::new(Code::BadRequest, "The request did not pass validation.");
        return Err(error.with_details(vec![("scope".to_owned(), vec![sentence])]));
    }
    Ok((group, Scope::from_wire(scope)))
}
