//! `POST` and `GET` of `/roles`.

use super::store::Role;
use super::{DESCRIPTION, SETTINGS};
use crate::api::rails::{Cursor, Field, PAGE, PER_PAGE, Rule, paged};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const CREATE: Operation = Operation::post("create-role", "/roles", create)
    .body(&[
        Field::required("role", Rule::NewId),
        Field::required("name", Rule::Name),
        DESCRIPTION,
        Field::new("metadata", Rule::Metadata),
        SETTINGS,
    ])
    .refuses(&[Code::BadRequest, Code::RoleAlreadyExists]);

pub(super) const LIST: Operation = Operation::get("list-roles", "/roles", list)
    .query(&[PER_PAGE, PAGE])
    .refuses(&[Code::BadRequest]);

fn create(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let id = body.text("role").unwrap_or_default().to_lowercase();
    let mut state = app.state();
    if state.roles.exists(&id) {
        return Err(ApiError::new(
            Code::RoleAlreadyExists,
            format!("The role {id} exists already."),
        ));
    }
    let mut role = Role {
        role: id,
        created_at: call.now.seconds(),
        ..Role::default()
    };
    role.take(&body);
    ApiResponse::json(&Data {
        data: state.roles.add(role),
    })
}

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let rows = state.roles.all().collect();
    paged(
        rows,
        &query,
        Cursor::Nowhere,
        |role| role.created_at,
        |role| *role,
    )
}
