//! `/notifications/v1/preferences/timezone`: the time zone that a user's schedule is read in.

use serde_json::json;

use super::{kind, of_user, refuse};
use crate::api::rails::{Field, Kind, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::ApiError;
use crate::keys::Actor;
use crate::state::State;

const PATH: &str = "/notifications/v1/preferences/timezone";
const NAME: &str = "timezone";
/// Of a user who never set one, as the older description has it.
const FIRST: &str = "UTC";
const FIELDS: &[Field] = &[Field::required(NAME, Rule::Text(100))];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::get("get-timezone", PATH, get)
        .query(of_user::UID)
        .refuses(of_user::CODES),
    Operation::patch("update-timezone", PATH, update)
        .query(of_user::UID)
        .body(FIELDS)
        .refuses(of_user::CODES),
];

pub(super) static TIMEZONE: Kind = kind("time zone", "uid", FIELDS);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (state, uid) = of_user::locked(app, call)?;
    answer(&state, &uid)
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    // Which names there are is not known here; what cannot be one is refused.
    let is_a_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '+');
    if !body
        .text(NAME)
        .is_some_and(|name| name.chars().all(is_a_name))
    {
        return Err(refuse(NAME, "must be the name of a time zone."));
    }
    let (mut state, uid) = of_user::locked(app, call)?;
    of_user::change(&mut state, call, &TIMEZONE, &uid, Actor::App, |document| {
        document.take(&TIMEZONE, &body);
    });
    answer(&state, &uid)
}

fn answer(state: &State, uid: &str) -> Result<ApiResponse, ApiError> {
    let document = state.documents.get(&TIMEZONE, uid);
    let name = document.and_then(|document| document.value(NAME)?.as_str());
    ApiResponse::json(&Data {
        data: json!({ NAME: name.unwrap_or(FIRST) }),
    })
}
