//! `POST /users/{uid}/friends`, with an outcome for each.

use serde::Serialize;

use crate::api::rails::{Acknowledged, Field, Items, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, Receiver, UserKey};
use crate::state::{Conversation, State};

pub(super) const OPERATION: Operation = Operation::post("add-friends", "/users/{uid}/friends", act)
    .body(&[
        Field::new("accepted", Rule::Texts),
        Field::new("addToConversations", Rule::Flag),
    ])
    .refuses(&[
        Code::BadRequest,
        Code::UidNotFound,
        Code::AlreadyFriend,
        Code::CannotFormSelfRelation,
    ]);

#[derive(Serialize)]
struct Accepted<'a> {
    accepted: Items<'a>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let user = request::find_user(&state, call.segment("uid"))?;
    let mut accepted = Items::new(&app.settings.choices);
    for uid in body.texts("accepted").unwrap_or_default() {
        let outcome = befriend(&mut state, user, uid, call.now);
        if outcome.is_ok() && body.flag("addToConversations") == Some(true) {
            add_to_conversations(&mut state, user, uid, call.now);
        }
        accepted.add(uid, outcome);
    }
    ApiResponse::json(&Data {
        data: Accepted { accepted },
    })
}

/// The conversation of two who became friends stands in both lists, although nobody has written.
fn add_to_conversations(state: &mut State, user: UserKey, uid: &str, now: Timestamp) {
    if let Some(friend) = state.users.find(uid) {
        for (one, other) in [(user, friend), (friend, user)] {
            let conversation = Conversation::of(one, Receiver::User(other));
            state.standings.add(one, conversation, now.seconds());
        }
    }
}

fn befriend(
    state: &mut State,
    user: UserKey,
    uid: &str,
    now: Timestamp,
) -> Result<Acknowledged, ApiError> {
    let friend = request::find_user(state, uid)?;
    if friend == user {
        return Err(ApiError::new(
            Code::CannotFormSelfRelation,
            "Nobody can be a friend of oneself.",
        ));
    }
    if state.friends.are(user, friend) {
        return Err(ApiError::new(
            Code::AlreadyFriend,
            format!("The user {uid} is a friend already."),
        ));
    }
    state.friends.add(user, friend);
    state.changed(Change::FriendAdded(user, friend), Actor::App, now);
    let sentence = format!("Friend {uid} has been added successfully.");
    Ok(Acknowledged::new(sentence))
}
