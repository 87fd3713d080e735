//! `POST` and `DELETE` of `/messages/{id}/thread/subscription`: whether a user is told of replies to a message.

use crate::api::rails::{Action, done};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, MessageId, UserKey};
use crate::state::State;

const PATH: &str = "/messages/{id}/thread/subscription";
const CODES: &[Code] = &[
    Code::UidNotFound,
    Code::MessageIdNotFound,
    Code::MessageNoAccess,
];

pub(super) const SUBSCRIBE: Operation =
    Operation::post("subscribe-thread", PATH, subscribe).refuses(CODES);
pub(super) const UNSUBSCRIBE: Operation =
    Operation::delete("unsubscribe-thread", PATH, unsubscribe).refuses(CODES);

fn subscribe(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    decide(app, call, true, Change::ThreadSubscribed)?;
    done("The thread has been subscribed to successfully.")
}

fn unsubscribe(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    decide(app, call, false, Change::ThreadUnsubscribed)?;
    done("The thread has been unsubscribed from successfully.")
}

fn decide(
    app: &App,
    call: &Call<'_>,
    is_subscribed: bool,
    change: fn(MessageId, UserKey) -> Change,
) -> Result<(), ApiError> {
    let mut state = app.state();
    let (id, user) = asked(&state, call)?;
    if state.subscriptions.decide(id, user, is_subscribed) {
        state.changed(change(id, user), Actor::User(user), call.now);
    }
    Ok(())
}

/// Which message, and who acts.
fn asked(state: &State, call: &Call<'_>) -> Result<(MessageId, UserKey), ApiError> {
    let user = call.acting_user(state)?;
    let id = call.message(state)?;
    state.may(Actor::User(user), Action::ReadMessage(id))?;
    Ok((id, user))
}
