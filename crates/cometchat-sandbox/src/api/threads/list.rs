//! `GET /messages/{id}/thread`: the replies to a message.

use crate::api::messages::{Place, history};
use crate::api::rails::{AFFIX, Action, ID, LIMIT, SENT_AT};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::get("list-thread-messages", "/messages/{id}/thread", act)
        .query(&[AFFIX, ID, SENT_AT, LIMIT])
        .refuses(&[
            Code::BadRequest,
            Code::UidNotFound,
            Code::MessageIdNotFound,
            Code::MessageNoAccess,
        ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let parent = call.message(&state)?;
    let actor = call.actor(&state)?;
    state.may(actor, Action::ReadMessage(parent))?;
    history(
        app,
        &state,
        vec![Place::Thread(parent)],
        &query,
        actor.user(),
    )
}
