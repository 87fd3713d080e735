//! `GET /messages/{id}/reactions`, and those of one kind. There is no way to go on, so that all come at once.

use serde::Serialize;

use super::ONE;
use super::store::Reaction;
use crate::api::rails::view::UserEntity;
use crate::api::rails::{Action, limited};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::keys::MessageId;
use crate::state::State;

/// The page size that is told.
const LIMIT: usize = 1000;
const CODES: &[Code] = &[
    Code::UidNotFound,
    Code::MessageIdNotFound,
    Code::MessageNoAccess,
    Code::PermissionDenied,
];

pub(super) const ALL: Operation =
    Operation::get("list-reactions", "/messages/{id}/reactions", all).refuses(CODES);

pub(super) const OF_KIND: Operation =
    Operation::get("list-reactions-of-kind", ONE, of_kind).refuses(CODES);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'s> {
    id: String,
    message_id: MessageId,
    reaction: &'s str,
    uid: &'s str,
    reacted_at: u64,
    reacted_by: UserEntity<'s>,
}

fn all(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    rows(&app.state(), call, |_| true)
}

fn of_kind(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let reaction = super::change::reaction(call)?;
    rows(&app.state(), call, |row| *row.reaction == *reaction)
}

fn rows(
    state: &State,
    call: &Call<'_>,
    is_wanted: impl Fn(&&Reaction) -> bool,
) -> Result<ApiResponse, ApiError> {
    let id = call.message(state)?;
    let actor = call.actor(state)?;
    state.may(actor, Action::ListReactions(id))?;
    let given = state.reactions.of(id).iter().filter(is_wanted);
    let rows = given.map(|row| {
        let user = state.users.get(row.user);
        Row {
            id: row.id.to_string(),
            message_id: id,
            reaction: &row.reaction,
            uid: &user.uid,
            reacted_at: row.at,
            reacted_by: UserEntity::new(user, true, None),
        }
    });
    limited(&rows.collect::<Vec<_>>(), LIMIT)
}
