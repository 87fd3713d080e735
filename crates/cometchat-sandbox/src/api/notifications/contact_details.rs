//! `/notifications/v1/contact-details`: where a user gets e-mails and SMS. The user is the one who acts.

use super::{kind, of_user, success};
use crate::api::rails::{Field, Kind, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::ApiError;
use crate::keys::Actor;
use crate::state::State;

const PATH: &str = "/notifications/v1/contact-details";
const FIELDS: &[Field] = &[
    Field::new("email", Rule::Text(255)),
    Field::new("phno", Rule::Text(255)),
];

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::get("get-contact-details", PATH, get).refuses(of_user::CODES),
    Operation::patch("update-contact-details", PATH, update)
        .body(FIELDS)
        .refuses(of_user::CODES),
    Operation::delete("delete-contact-details", PATH, delete).refuses(of_user::CODES),
];

pub(super) static DETAILS: Kind = kind("contact details", "uid", FIELDS);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let user = call.acting_user(&state)?;
    answer(&state, &state.users.get(user).uid)
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let user = call.acting_user(&state)?;
    let uid = state.users.get(user).uid.clone();
    let by = Actor::User(user);
    of_user::change(&mut state, call, &DETAILS, &uid, by, |document| {
        document.take(&DETAILS, &body);
    });
    answer(&state, &uid)
}

fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let user = call.acting_user(&state)?;
    let uid = state.users.get(user).uid.clone();
    of_user::delete(&mut state, call, &DETAILS, &uid, Actor::User(user));
    success()
}

/// What is stored, an empty object if nothing is.
fn answer(state: &State, uid: &str) -> Result<ApiResponse, ApiError> {
    let document = state.documents.get(&DETAILS, uid);
    ApiResponse::json(&Data {
        data: document
            .map(|document| document.fields())
            .cloned()
            .unwrap_or_default(),
    })
}
