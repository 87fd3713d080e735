//! `PUT` and `DELETE` of `/moderation/messages/{id}`. Neither leaves an action message.

use super::{answer, submitted};
use crate::api::messages::EDIT_DATA;
use crate::api::rails::{Field, done};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

const PATH: &str = "/moderation/messages/{id}";

pub(super) const UPDATE: Operation = Operation::put("update-moderation-message", PATH, update)
    .body(&[Field::new("data", EDIT_DATA)])
    .refuses(&[
        Code::MessageIdNotFound,
        Code::BadRequest,
        Code::FeatureNotAccessible,
    ]);

pub(super) const DELETE: Operation = Operation::delete("delete-moderation-message", PATH, delete)
    .refuses(&[Code::MessageIdNotFound, Code::FeatureNotAccessible]);

/// The new content is judged as the first was, and its sender counts as the one who changed it.
fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let body = call.accepted(app)?;
    let rules = app.rules();
    let mut state = app.state();
    let (id, message) = submitted(app, &state, call.segment("id"))?;
    let by = Actor::User(message.sender);
    state.edit_message(id, &body, by, call.now)?;
    let visible_from = call.now.after(app.settings.verdict_delay);
    state.judge_again(Some(&rules), id, visible_from, call.now);
    state.changed(Change::SubmissionEdited(id), by, call.now);
    let found = submitted(app, &state, call.segment("id"))?;
    ApiResponse::json(&Data {
        data: answer(app, &state, found, call.now),
    })
}

fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let mut state = app.state();
    let (id, _) = submitted(app, &state, call.segment("id"))?;
    state.remove_message(id);
    state.changed(Change::MessageDeleted(id), Actor::App, call.now);
    done(format!("Message {id} has been deleted successfully."))
}
