//! `/roles/{role}/permissions`.

use super::answer;
use super::catalogue::OF_ROLES;
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

const PATH: &str = "/roles/{role}/permissions";

pub(super) const LIST: Operation =
    Operation::get("list-role-permissions", PATH, list).refuses(&[Code::RoleNotFound]);

pub(super) const SET: Operation = Operation::put("set-role-permissions", PATH, set)
    .body(answer::BODY)
    .refuses(&[Code::BadRequest, Code::RoleNotFound]);

pub(super) const UNSET: Operation = Operation::delete(
    "unset-role-permission",
    "/roles/{role}/permissions/{permission}",
    unset,
)
.refuses(&[Code::BadRequest, Code::RoleNotFound]);

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    state.role(call.segment("role"))?;
    answer::definitions(OF_ROLES, "role", state.since())
}

fn set(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let (mut state, role) = (app.state(), call.segment("role"));
    state.role(role)?;
    let wanted = body.object("permissions").cloned().unwrap_or_default();
    let outcomes = answer::set(state.permissions.role_mut(role), &wanted, OF_ROLES);
    let change = Change::DocumentUpdated("permissions".into(), role.into());
    state.changed(change, Actor::App, call.now);
    answer::changed(app, outcomes, state.permissions.role_mut(role))
}

fn unset(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (mut state, role) = (app.state(), call.segment("role"));
    state.role(role)?;
    let permission = answer::find(OF_ROLES, call.segment("permission"))?;
    if state
        .permissions
        .role_mut(role)
        .remove(permission.id)
        .is_some()
    {
        let change = Change::DocumentUpdated("permissions".into(), role.into());
        state.changed(change, Actor::App, call.now);
    }
    answer::remaining(state.permissions.role_mut(role))
}
