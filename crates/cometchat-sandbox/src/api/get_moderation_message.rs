//! `GET /moderation/messages/{id}`: a submitted message and its verdict, once there is one.

use super::answer::{Answer, Data, MessageAnswer, Placement};
use super::{Call, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::state::MessageId;

pub(super) const OPERATION: Operation = Operation {
    id: "get-moderation-message",
    verb: Verb::Get,
    path: "/moderation/messages/{id}",
    act,
};

fn act(app: &App, call: &Call<'_>) -> Result<Answer, ApiError> {
    let wanted = call.segment("id");
    let unknown = || ApiError::message_not_found(wanted);
    let id = MessageId::parse(wanted).ok_or_else(unknown)?;
    let state = app.state();
    let message = state.messages.get(id).ok_or_else(unknown)?;
    // Only messages submitted for moderation are found here. Whether the real service shows others is documented nowhere.
    let moderation = message.moderation.as_ref().ok_or_else(unknown)?;
    let answer = MessageAnswer::new(&state, id, message, Placement::Sender)
        .moderated(&moderation.status_at(call.now));
    Answer::json(&Data { data: answer })
}
