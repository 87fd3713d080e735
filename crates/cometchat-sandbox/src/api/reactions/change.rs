//! `POST` and `DELETE` of `/messages/{id}/reactions/{reaction}`. Both answer the message.

use std::collections::BTreeSet;

use super::ONE;
use crate::api::messages::{Category, MessageJson};
use crate::api::rails::Action;
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, MessageId, UserKey};
use crate::state::State;

/// How many characters a reaction has at most, and how many different ones a message (send page).
const MOST_CHARS: usize = 45;
const MOST_KINDS: usize = 25;

pub(super) const ADD: Operation = Operation::post("add-reaction", ONE, add).refuses(&[
    Code::BadRequest,
    Code::UidNotFound,
    Code::MessageIdNotFound,
    Code::MessageNoAccess,
    Code::MessageActionNotAllowed,
    Code::PermissionDenied,
]);

pub(super) const REMOVE: Operation = Operation::delete("remove-reaction", ONE, remove).refuses(&[
    Code::UidNotFound,
    Code::MessageIdNotFound,
    Code::MessageNoAccess,
]);

fn add(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let reaction = reaction(call)?;
    let mut state = app.state();
    let (id, user) = asked(&state, call)?;
    state.may(Actor::User(user), Action::React(id))?;
    takes_reaction(&state, id, reaction)?;
    let mut given = state.reactions.of(id).iter();
    if !given.any(|row| row.user == user && *row.reaction == *reaction) {
        let at = call.now.seconds();
        state.reactions.add(id, user, reaction, at);
        let change = Change::ReactionAdded(id, user);
        state.changed(change, Actor::User(user), call.now);
    }
    answer(app, &state, id, user)
}

fn remove(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let (id, user) = asked(&state, call)?;
    // Taking back what was never given changes nothing.
    let reaction = reaction(call)?;
    let given = state.reactions.of(id).iter();
    let given = given
        .clone()
        .find(|row| row.user == user && *row.reaction == *reaction);
    if let Some(row) = given {
        state.webhooks.reaction_was(row.id, &row.reaction, row.at);
    }
    if state.reactions.remove(id, user, reaction) {
        let change = Change::ReactionRemoved(id, user);
        state.changed(change, Actor::User(user), call.now);
    }
    answer(app, &state, id, user)
}

/// Which message, and who reacts.
fn asked(state: &State, call: &Call<'_>) -> Result<(MessageId, UserKey), ApiError> {
    let user = call.acting_user(state)?;
    let id = call.message(state)?;
    state.may(Actor::User(user), Action::ReadMessage(id))?;
    Ok((id, user))
}

fn takes_reaction(state: &State, id: MessageId, reaction: &str) -> Result<(), ApiError> {
    let message = state.messages.get(id);
    if message.is_some_and(|message| message.content.category == Category::Action) {
        return Err(ApiError::new(
            Code::MessageActionNotAllowed,
            "An action message takes no reactions.",
        ));
    }
    let given = state.reactions.of(id).iter();
    let kinds: BTreeSet<&str> = given.map(|row| &*row.reaction).collect();
    if kinds.len() >= MOST_KINDS && !kinds.contains(reaction) {
        return Err(refused(format!(
            "The message has {MOST_KINDS} different reactions already."
        )));
    }
    Ok(())
}

/// The reaction that a path names.
pub(super) fn reaction<'c>(call: &'c Call<'_>) -> Result<&'c str, ApiError> {
    let reaction = call.segment("reaction");
    if reaction.chars().count() > MOST_CHARS {
        return Err(refused(format!(
            "The reaction field must not be greater than {MOST_CHARS} characters."
        )));
    }
    Ok(reaction)
}

fn refused(sentence: String) -> ApiError {
    ApiError::new(Code::BadRequest, "The request did not pass validation.")
        .with_details(vec![("reaction".to_owned(), vec![sentence])])
}

fn answer(app: &App, state: &State, id: MessageId, user: UserKey) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: MessageJson::stored(state, id, Some(user), &app.settings.choices),
    })
}
