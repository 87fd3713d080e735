//! One conversation, read or tagged. By the samples the answer is a list of one.

use super::answer::{ConversationJson, Shown};
use super::asked::Side;
use crate::api::rails::{Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;
use crate::state::State;

const OF_USER_CODES: &[Code] = &[Code::ConversationNotAccessible, Code::UidNotFound];
const OF_GROUP_CODES: &[Code] = &[
    Code::ConversationNotAccessible,
    Code::GuidNotFound,
    Code::NotAMember,
    Code::UidNotFound,
];
const TAGS: &[Field] = &[Field::new("tags", Rule::Tags)];

pub(super) const BY_ID: Operation =
    Operation::get("get-conversation", super::BY_ID, get).refuses(&[
        Code::ConversationNotAccessible,
        Code::ConversationNotFound,
        Code::UidNotFound,
    ]);
pub(super) const OF_USER: Operation =
    Operation::get("get-user-conversation", super::OF_USER, get).refuses(OF_USER_CODES);
pub(super) const OF_GROUP: Operation =
    Operation::get("get-group-conversation", super::OF_GROUP, get).refuses(OF_GROUP_CODES);
pub(super) const UPDATE_OF_USER: Operation =
    Operation::put("update-user-conversation", super::OF_USER, update)
        .body(TAGS)
        .refuses(&[Code::BadRequest])
        .also_refuses(OF_USER_CODES);
pub(super) const UPDATE_OF_GROUP: Operation =
    Operation::put("update-group-conversation", super::OF_GROUP, update)
        .body(TAGS)
        .refuses(&[Code::BadRequest])
        .also_refuses(OF_GROUP_CODES);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let side = Side::asked(&state, call)?;
    answer(app, &state, side)
}

/// The tags are only there for who sets them.
fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let side = Side::asked(&state, call)?;
    if let Some(tags) = body.texts("tags") {
        let standing = state.standings.change(side.user, side.conversation);
        standing.tags = tags.into_iter().map(str::to_owned).collect();
        let change = Change::ConversationUpdated(side.conversation.receiver(side.user));
        state.changed(change, Actor::User(side.user), call.now);
    }
    answer(app, &state, side)
}

fn answer(app: &App, state: &State, side: Side) -> Result<ApiResponse, ApiError> {
    let choices = &app.settings.choices;
    ApiResponse::json(&Data {
        data: [ConversationJson::new(
            state,
            side,
            Shown {
                own_pin: true,
                ..Shown::default()
            },
            choices,
        )],
    })
}
