//! `POST` and `DELETE` of `/users/{uid}/conversation/pin` and `/groups/{guid}/conversation/pin`: pins of one's own.

use super::answer::PinnedJson;
use super::asked::Side;
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;
use crate::state::State;

const OF_USER: &str = "/users/{uid}/conversation/pin";
const OF_GROUP: &str = "/groups/{guid}/conversation/pin";
/// How many conversations a user has pinned at most. Those that the app pinned do not count.
const MOST: usize = 5;

const CODES: &[Code] = &[
    Code::UidNotFound,
    Code::SystemPinnedConversation,
    Code::ConversationNotAccessible,
];
const CODES_OF_GROUP: &[Code] = &[
    Code::UidNotFound,
    Code::GuidNotFound,
    Code::NotAMember,
    Code::SystemPinnedConversation,
    Code::ConversationNotAccessible,
];
const LIMIT: &[Code] = &[Code::PinnedConversationsLimitExceeded];

pub(super) const PIN_USER: Operation = Operation::post("pin-user-conversation", OF_USER, pin)
    .refuses(CODES)
    .also_refuses(LIMIT);
pub(super) const UNPIN_USER: Operation =
    Operation::delete("unpin-user-conversation", OF_USER, unpin).refuses(CODES);
pub(super) const PIN_GROUP: Operation = Operation::post("pin-group-conversation", OF_GROUP, pin)
    .refuses(CODES_OF_GROUP)
    .also_refuses(LIMIT);
pub(super) const UNPIN_GROUP: Operation =
    Operation::delete("unpin-group-conversation", OF_GROUP, unpin).refuses(CODES_OF_GROUP);

/// A conversation that is pinned already keeps its moment.
fn pin(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let side = asked(&state, call)?;
    let standing = state.standings.get(side.user, side.conversation);
    if standing.is_none_or(|standing| standing.pinned_at.is_none()) {
        has_room(&state, side)?;
        set(&mut state, call, side, Some(call.now.seconds()));
    }
    answer(&state, side)
}

fn unpin(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let side = asked(&state, call)?;
    let standing = state.standings.get(side.user, side.conversation);
    if standing.is_some_and(|standing| standing.pinned_at.is_some()) {
        set(&mut state, call, side, None);
    }
    answer(&state, side)
}

/// Which conversation. What the app pinned for everybody is not the user's to change.
fn asked(state: &State, call: &Call<'_>) -> Result<Side, ApiError> {
    let side = Side::asked(state, call)?;
    if side.pinned_by_the_app(state).is_none() {
        return Ok(side);
    }
    Err(ApiError::new(
        Code::SystemPinnedConversation,
        "The conversation is pinned for everybody.",
    ))
}

/// Conversations that the user has no part in any more do not count.
fn has_room(state: &State, side: Side) -> Result<(), ApiError> {
    let user = side.user;
    let counts = |side: &Side| {
        side.conversation.has(state, user)
            && side.last(state).is_some()
            && side.pinned_by_the_app(state).is_none()
    };
    let pinned = state.standings.pinned(user);
    let sides = pinned.map(|conversation| Side { user, conversation });
    if sides.filter(counts).count() < MOST {
        return Ok(());
    }
    Err(ApiError::over_limit(
        Code::PinnedConversationsLimitExceeded,
        "The user has pinned as many conversations as one may.",
        MOST,
    ))
}

fn set(state: &mut State, call: &Call<'_>, side: Side, at: Option<u64>) {
    let standing = state.standings.change(side.user, side.conversation);
    standing.pinned_at = at;
    let with = side.conversation.receiver(side.user);
    let change = match at {
        Some(_) => Change::ConversationPinned(with),
        None => Change::ConversationUnpinned(with),
    };
    state.changed(change, Actor::User(side.user), call.now);
}

fn answer(state: &State, side: Side) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: PinnedJson::of_side(state, side),
    })
}
