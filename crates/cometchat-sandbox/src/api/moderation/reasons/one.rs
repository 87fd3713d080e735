//! One reason: read, renamed, deleted.

use super::answer::ReasonJson;
use super::{NAME, not_found};
use crate::api::rails::{Acknowledged, Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

const PATH: &str = "/moderation/reasons/{id}";
const CODES: &[Code] = &[Code::ReasonNotFound, Code::FeatureNotAccessible];

pub(super) const GET: Operation = Operation::get("get-reason", PATH, get).refuses(CODES);
pub(super) const UPDATE: Operation = Operation::put("update-reason", PATH, update)
    .body(&[Field::new("name", Rule::Name)])
    .refuses(&[Code::BadRequest])
    .also_refuses(CODES);
pub(super) const DELETE: Operation =
    Operation::delete("delete-reason", PATH, delete).refuses(CODES);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let (id, state) = (call.segment("id"), app.state());
    let reason = state.reasons.get(id).ok_or_else(|| not_found(id))?;
    ApiResponse::json(&Data {
        data: ReasonJson::one(reason),
    })
}

/// Only the name can change.
fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let id = call.segment("id");
    let body = call.accepted(app)?;
    let mut state = app.state();
    let reason = state.reasons.get_mut(id).ok_or_else(|| not_found(id))?;
    if let Some(name) = body.text("name") {
        reason.name = name.into();
        reason.updated_at = call.now.seconds();
    }
    let change = Change::DocumentUpdated(NAME.into(), id.into());
    state.changed(change, Actor::App, call.now);
    ApiResponse::json(&Data {
        data: state.reasons.get(id).map(ReasonJson::one),
    })
}

/// The one success without an envelope beside those of reports.
fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let id = call.segment("id");
    let mut state = app.state();
    state.reasons.get(id).ok_or_else(|| not_found(id))?;
    state.reasons.remove(id);
    let change = Change::DocumentDeleted(NAME.into(), id.into());
    state.changed(change, Actor::App, call.now);
    ApiResponse::json(&Acknowledged::new(format!(
        "Reason {id} has been deleted successfully."
    )))
}
