//! `POST` and `DELETE` of `/messages/{id}/pin`. Both answer the message.

use super::store::Pin;
use crate::api::messages::{CHANGE_CODES, MessageJson};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::MessageId;
use crate::state::{Conversation, State};

const PATH: &str = "/messages/{id}/pin";
/// How many messages a conversation has pinned at most, whoever pinned them.
const MOST: usize = 100;

pub(super) const PIN: Operation = Operation::post("pin-message", PATH, pin)
    .refuses(&[Code::PinnedMessagesLimitExceeded])
    .also_refuses(CHANGE_CODES);

pub(super) const UNPIN: Operation =
    Operation::delete("unpin-message", PATH, unpin).refuses(CHANGE_CODES);

/// A message that is pinned already stays as it is.
fn pin(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let actor = call.actor(&state)?;
    let id = call.changeable_message(&state, actor)?;
    if state.pins.get(id).is_none() {
        has_room(&state, id)?;
        let at = call.now.seconds();
        state.pins.add(id, Pin { by: actor, at });
        state.messages.touch(id, at);
        state.changed(Change::MessagePinned(id), actor, call.now);
    }
    ApiResponse::json(&Data {
        data: MessageJson::stored(&state, id, actor.user(), &app.settings.choices),
    })
}

fn unpin(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let actor = call.actor(&state)?;
    let id = call.changeable_message(&state, actor)?;
    if state.pins.remove(id) {
        state.messages.touch(id, call.now.seconds());
        state.changed(Change::MessageUnpinned(id), actor, call.now);
    }
    ApiResponse::json(&Data {
        data: MessageJson::stored(&state, id, actor.user(), &app.settings.choices),
    })
}

fn has_room(state: &State, id: MessageId) -> Result<(), ApiError> {
    let conversation = |id| {
        let message = state.messages.get(id)?;
        Some(Conversation::of(message.sender, message.receiver))
    };
    let here = conversation(id);
    let pinned = state
        .pins
        .all()
        .filter(|other| conversation(*other) == here);
    if pinned.count() < MOST {
        return Ok(());
    }
    Err(ApiError::over_limit(
        Code::PinnedMessagesLimitExceeded,
        "The conversation has as many pinned messages as it may have.",
        MOST,
    ))
}
