//! `DELETE /messages/{id}`: marked as deleted, or gone for good with `permanent`. The answer is the message that tells of it.

use super::store::Mark;
use super::{Category, MessageJson};
use crate::api::rails::{Action, Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;

pub(super) const OPERATION: Operation = Operation::delete("delete-message", "/messages/{id}", act)
    .body(&[Field::new("permanent", Rule::Flag)])
    .refuses(&[
        Code::BadRequest,
        Code::UidNotFound,
        Code::MessageIdNotFound,
        Code::MessageNotASender,
        Code::PermissionDenied,
        Code::MessageNoAccess,
        Code::MessageActionNotAllowed,
    ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let id = call.message(&state)?;
    let actor = call.actor(&state)?;
    state.may(actor, Action::DeleteMessage(id))?;
    let at = call.now.seconds();
    let message = state.messages.get_mut(id).ok_or_else(request::incomplete)?;
    if message.content.category == Category::Action {
        return Err(ApiError::new(
            Code::MessageActionNotAllowed,
            "An action message cannot be deleted.",
        ));
    }
    message.updated_at = at;
    message.mark(|marks| {
        marks.deleted.get_or_insert(Mark { at, by: actor });
    });
    let told = state.changed(Change::MessageDeleted(id), actor, call.now);
    let told = told.ok_or_else(request::incomplete)?;
    let answer = ApiResponse::json(&Data {
        data: MessageJson::stored(&state, told, None, &app.settings.choices),
    })?;
    if body.flag("permanent") == Some(true) {
        // Only now: the answer shows the message for the last time.
        state.remove_message(id);
    }
    Ok(answer.made(told, 1))
}
