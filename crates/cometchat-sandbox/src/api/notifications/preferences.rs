//! `/notifications/v1/preferences`: what a user wants to be notified of.

use serde_json::Map;

use super::settings::{must_be_small, of_app};
use super::{fields, kind, merge, of_user, vocabulary};
use crate::api::rails::Kind;
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::ApiError;
use crate::keys::Actor;
use crate::state::State;

const PATH: &str = "/notifications/v1/preferences";
/// As the older description has it.
const MOST_BYTES: usize = 50 * 1024;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::get("get-preferences", PATH, get)
        .query(of_user::UID)
        .refuses(of_user::CODES),
    Operation::patch("update-preferences", PATH, update)
        .query(of_user::UID)
        .body(fields::CHOICES)
        .refuses(of_user::CODES),
    Operation::delete("reset-preferences", PATH, reset)
        .query(of_user::UID)
        .refuses(of_user::CODES),
];

/// What users chose, in the words of the request.
pub(super) static PREFERENCES: Kind = kind("notification preferences", "uid", fields::CHOICES);

/// What holds for a user, in the words of a response.
pub(super) fn of(state: &State, uid: &str) -> Map<String, serde_json::Value> {
    let chosen = state.documents.get(&PREFERENCES, uid);
    let chosen = chosen.map(|document| document.fields().clone());
    vocabulary::answered(of_app(state), &chosen.unwrap_or_default())
}

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (state, uid) = of_user::locked(app, call)?;
    ApiResponse::json(&Data {
        data: of(&state, &uid),
    })
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    call.accepted(app)?;
    must_be_small(call, MOST_BYTES)?;
    let (mut state, uid) = of_user::locked(app, call)?;
    let body = call.body.object()?;
    of_user::change(&mut state, call, &PREFERENCES, &uid, Actor::App, |chosen| {
        merge::merge(chosen.fields_mut(), body, fields::CHOICES);
    });
    ApiResponse::json(&Data {
        data: of(&state, &uid),
    })
}

fn reset(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (mut state, uid) = of_user::locked(app, call)?;
    of_user::delete(&mut state, call, &PREFERENCES, &uid, Actor::App);
    ApiResponse::json(&Data {
        data: vocabulary::asked(&of(&state, &uid)),
    })
}
