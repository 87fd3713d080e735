//! `/roles/{role}`: one role.

use super::{DESCRIPTION, SETTINGS};
use crate::api::rails::{Field, Rule, done};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::state::DEFAULT_ROLE;

const PATH: &str = "/roles/{role}";

pub(super) const GET: Operation =
    Operation::get("get-role", PATH, get).refuses(&[Code::RoleNotFound]);

pub(super) const UPDATE: Operation = Operation::put("update-role", PATH, update)
    .body(&[
        Field::new("name", Rule::Name),
        DESCRIPTION,
        Field::new("metadata", Rule::Metadata),
        SETTINGS,
        Field::new(
            "unset",
            Rule::Several(&["settings", "description", "metadata"]),
        ),
    ])
    .refuses(&[Code::BadRequest, Code::RoleNotFound]);

pub(super) const DELETE: Operation = Operation::delete("delete-role", PATH, delete)
    .refuses(&[Code::RoleNotFound, Code::RoleDeleteDenied]);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    ApiResponse::json(&Data {
        data: state.roles.get(call.segment("role"))?,
    })
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let role = state.roles.get_mut(call.segment("role"))?;
    let kept = role.settings.clone();
    role.take(&body);
    if role.role == DEFAULT_ROLE {
        // What the default role may do cannot be changed.
        role.settings = kept;
    }
    for field in body.texts("unset").unwrap_or_default() {
        match field {
            "settings" => role.settings = None,
            "description" => role.description = None,
            _ => role.metadata = None,
        }
    }
    role.updated_at = Some(call.now.seconds());
    let mut data = role.clone();
    // As in the sample.
    data.updated_at = None;
    ApiResponse::json(&Data { data })
}

fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let id = call.segment("role");
    let mut state = app.state();
    state.roles.get(id)?;
    if id == DEFAULT_ROLE {
        return Err(ApiError::new(
            Code::RoleDeleteDenied,
            "The role default cannot be deleted.",
        ));
    }
    state.roles.remove(id);
    // Whoever had it falls back to the default.
    for key in state.users.all() {
        let user = state.users.get_mut(key);
        if *user.role == *id {
            user.role = DEFAULT_ROLE.into();
        }
    }
    done(format!("Role {id} has been deleted successfully."))
}
