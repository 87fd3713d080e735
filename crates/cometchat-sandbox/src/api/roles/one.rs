//! `/roles/{role}`: one role.

use super::{DEFAULT, DESCRIPTION, METADATA, NAME, ROLE, SETTINGS};
use crate::api::rails::{DocumentJson, Field, Rule, done};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

const PATH: &str = "/roles/{role}";

pub(super) const GET: Operation =
    Operation::get("get-role", PATH, get).refuses(&[Code::RoleNotFound]);

pub(super) const UPDATE: Operation = Operation::put("update-role", PATH, update)
    .body(&[
        NAME,
        DESCRIPTION,
        METADATA,
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
    let (state, id) = (app.state(), call.segment("role"));
    ApiResponse::json(&Data {
        data: DocumentJson {
            kind: &ROLE,
            id,
            document: state.documents.find(&ROLE, id)?,
            with_updated_at: true,
        },
    })
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let (mut state, id) = (app.state(), call.segment("role"));
    let role = state.documents.find_mut(&ROLE, id)?;
    let kept = role.value("settings").cloned();
    role.take(&ROLE, &body);
    if id == DEFAULT {
        // What the default role may do cannot be changed.
        role.restore("settings", kept);
    }
    role.updated_at = Some(call.now.seconds());
    state.changed(
        Change::DocumentUpdated(ROLE.name.into(), id.into()),
        Actor::App,
        call.now,
    );
    ApiResponse::json(&Data {
        data: DocumentJson {
            kind: &ROLE,
            id,
            document: state.documents.find(&ROLE, id)?,
            // As in the sample.
            with_updated_at: false,
        },
    })
}

fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (mut state, id) = (app.state(), call.segment("role"));
    state.documents.find(&ROLE, id)?;
    if id == DEFAULT {
        return Err(ApiError::new(
            Code::RoleDeleteDenied,
            "The role default cannot be deleted.",
        ));
    }
    state.documents.remove(&ROLE, id);
    state.permissions.forget_role(id);
    state.restrictions.forget_role(id);
    // Whoever had it falls back to the default.
    state.users.replace_role(id, DEFAULT);
    state.changed(
        Change::DocumentDeleted(ROLE.name.into(), id.into()),
        Actor::App,
        call.now,
    );
    done(format!("Role {id} has been deleted successfully."))
}
