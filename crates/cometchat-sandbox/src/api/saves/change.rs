//! `POST` and `DELETE` of `/messages/{id}/save`. Both answer the message.

use crate::api::messages::{CHANGE_CODES, MessageJson};
use crate::api::rails::Action;
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, UserKey};
use crate::state::State;

const PATH: &str = "/messages/{id}/save";
/// How many messages a user has saved at most.
const MOST: usize = 100;

pub(super) const SAVE: Operation = Operation::post("save-message", PATH, save)
    .refuses(&[Code::SavedMessagesLimitExceeded])
    .also_refuses(CHANGE_CODES);

pub(super) const UNSAVE: Operation =
    Operation::delete("unsave-message", PATH, unsave).refuses(CHANGE_CODES);

/// A message that is saved already keeps its moment.
fn save(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let user = call.acting_user(&state)?;
    let id = call.changeable_message(&state, Actor::User(user))?;
    if state.saves.at(user, id).is_none() {
        has_room(&state, user)?;
        state.saves.add(user, id, call.now.seconds());
        let change = Change::MessageSaved(id, user);
        state.changed(change, Actor::User(user), call.now);
    }
    ApiResponse::json(&Data {
        data: MessageJson::stored(&state, id, Some(user), &app.settings.choices),
    })
}

fn unsave(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let user = call.acting_user(&state)?;
    let id = call.changeable_message(&state, Actor::User(user))?;
    if state.saves.remove(user, id) {
        let change = Change::MessageUnsaved(id, user);
        state.changed(change, Actor::User(user), call.now);
    }
    ApiResponse::json(&Data {
        data: MessageJson::stored(&state, id, Some(user), &app.settings.choices),
    })
}

/// Messages that the user can read no more do not count.
fn has_room(state: &State, user: UserKey) -> Result<(), ApiError> {
    let can_read = |id| {
        let action = Action::ReadMessage(id);
        state.may(Actor::User(user), action).is_ok()
    };
    let saved = state.saves.of(user).filter(|id| can_read(*id));
    if saved.count() < MOST {
        return Ok(());
    }
    Err(ApiError::over_limit(
        Code::SavedMessagesLimitExceeded,
        "The user has saved as many messages as one may.",
        MOST,
    ))
}
