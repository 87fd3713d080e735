//! `POST` and `GET` of `/roles`.

use super::{DESCRIPTION, METADATA, ROLE, SETTINGS};
use crate::api::rails::{Cursor, Document, DocumentJson, Field, PAGE, PER_PAGE, Rule, paged};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const CREATE: Operation = Operation::post("create-role", "/roles", create)
    .body(&[
        Field::required("role", Rule::NewId),
        Field::required("name", Rule::Name),
        DESCRIPTION,
        METADATA,
        SETTINGS,
    ])
    .refuses(&[Code::BadRequest, Code::RoleAlreadyExists]);

pub(super) const LIST: Operation = Operation::get("list-roles", "/roles", list)
    .query(&[PER_PAGE, PAGE])
    .refuses(&[Code::BadRequest]);

fn create(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let id = &*body.text("role").unwrap_or_default().to_lowercase();
    let mut state = app.state();
    state.documents.must_be_free(&ROLE, id)?;
    let mut role = Document::new(call.now.seconds());
    role.take(&ROLE, &body);
    state.documents.put(&ROLE, id, role);
    state.changed(
        Change::DocumentCreated(ROLE.name.into(), id.into()),
        Actor::App,
        call.now,
    );
    ApiResponse::json(&Data {
        data: DocumentJson {
            kind: &ROLE,
            id,
            document: state.documents.find(&ROLE, id)?,
            with_updated_at: true,
        },
    })
}

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    paged(
        state.documents.all(&ROLE).collect(),
        &query,
        Cursor::Nowhere,
        |(_, role)| role.created_at,
        |(id, document)| DocumentJson {
            kind: &ROLE,
            id,
            document,
            with_updated_at: true,
        },
    )
}
