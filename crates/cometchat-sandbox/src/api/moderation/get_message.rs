//! `GET /moderation/messages/{id}`: a submitted message and its verdict, once there is one.

use crate::api::messages::{MessageJson, Placement};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::ApiError;
use crate::keys::MessageId;

pub(super) const OPERATION: Operation =
    Operation::get("get-moderation-message", "/moderation/messages/{id}", act);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let wanted = call.segment("id");
    let unknown = || ApiError::message_not_found(wanted);
    let id = MessageId::parse(wanted).ok_or_else(unknown)?;
    let state = app.state();
    let message = state.messages.get(id).ok_or_else(unknown)?;
    let choices = &app.settings.choices;
    let answer = MessageJson::new(&state, id, message, Placement::Sender, choices);
    let answer = match &message.moderation {
        Some(moderation) => answer.moderated(&moderation.status_at(call.now)),
        None if choices.unsubmitted_at_moderation => answer,
        None => return Err(unknown()),
    };
    ApiResponse::json(&Data { data: answer })
}
