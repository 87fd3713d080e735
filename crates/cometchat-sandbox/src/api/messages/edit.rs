//! `PUT /messages/{id}`: what is given is changed, the rest stays. The answer is the message that tells of it.

use super::store::Mark;
use super::{Category, MessageJson, MessageType};
use crate::api::rails::{Accepted, Action, Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::input::compact;
use crate::keys::{Actor, MessageId};
use crate::state::State;

/// The longest text: that of a whole message.
const MOST_CHARS: usize = 65_536;

/// What can be changed of the content.
pub(crate) const EDIT_DATA: Rule = Rule::Object(&[
    Field::new("text", Rule::Text(MOST_CHARS)).refused_with(Code::InvalidMessageText),
    Field::new("metadata", Rule::Object(&[])).refused_with(Code::InvalidMetadata),
]);

pub(super) const OPERATION: Operation = Operation::put("update-message", "/messages/{id}", act)
    .body(&[
        Field::new("data", EDIT_DATA),
        Field::new("tags", Rule::Tags),
    ])
    .refuses(&[
        Code::BadRequest,
        Code::UidNotFound,
        Code::MessageIdNotFound,
        Code::EmptyMessageText,
        Code::InvalidMessageText,
        Code::InvalidMetadata,
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
    state.may(actor, Action::EditMessage(id))?;
    state.edit_message(id, &body, actor, call.now)?;
    if state.judges() {
        let visible_from = call.now.after(state.engine.delay);
        state.judge_again(None, id, visible_from, call.now);
    }
    let told = state.changed(Change::MessageEdited(id), actor, call.now);
    let told = told.ok_or_else(request::incomplete)?;
    ApiResponse::json(&Data {
        data: MessageJson::stored(&state, told, None, &app.settings.choices),
    })
    .map(|answer| answer.made(told, 1))
}

impl State {
    /// Takes over what a body says of the content of a message.
    pub(crate) fn edit_message(
        &mut self,
        id: MessageId,
        body: &Accepted<'_>,
        by: Actor,
        now: Timestamp,
    ) -> Result<(), ApiError> {
        can_be_edited(self, id, body)?;
        let at = now.seconds();
        if let Some(message) = self.messages.get_mut(id) {
            take(&mut message.content, body);
            message.updated_at = at;
            message.mark(|marks| marks.edited = Some(Mark { at, by }));
        }
        Ok(())
    }
}

fn can_be_edited(state: &State, id: MessageId, body: &Accepted<'_>) -> Result<(), ApiError> {
    let message = state.messages.get(id).ok_or_else(request::incomplete)?;
    let is_action = message.content.category == Category::Action;
    if is_action || message.marks().deleted.is_some() {
        return Err(ApiError::new(
            Code::MessageActionNotAllowed,
            "Neither an action message can be edited nor one that was deleted.",
        ));
    }
    let text = body.inner("data").and_then(|data| data.text("text"));
    let is_text = message.content.message_type == MessageType::Text;
    if is_text && text.is_some_and(|text| text.trim().is_empty()) {
        return Err(ApiError::new(
            Code::EmptyMessageText,
            "The data.text field is required.",
        ));
    }
    Ok(())
}

/// Takes over what a body says.
fn take(content: &mut super::Content, body: &Accepted<'_>) {
    if let Some(data) = body.inner("data") {
        if let Some(text) = data.text("text") {
            content.text = Some(text.into());
        }
        if let Some(metadata) = data.object("metadata") {
            content.payload.get_or_insert_default().metadata = compact(metadata);
        }
    }
    if let Some(tags) = body.texts("tags") {
        content.extras.get_or_insert_default().tags = tags.into_iter().map(Into::into).collect();
    }
}
