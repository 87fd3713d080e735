//! `POST /_sandbox/users` with the vendor's user details: creates a user or replaces the details of one.

use serde::Serialize;

use crate::api::request::{self, UserProfile};
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::input::{Object, ValidationErrors};

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-create-user", Verb::Post, "/users", act);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Created<'a> {
    uid: &'a str,
    name: &'a str,
    role: &'a str,
    created_at: u64,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let fields = call.body.object()?;
    let mut errors = ValidationErrors::default();
    let profile = UserProfile::read_object(
        &Object::root(fields),
        String::new(),
        &app.settings.choices,
        &mut errors,
    );
    errors.refuse_if_any()?;
    let profile = profile.ok_or_else(request::incomplete)?;
    let mut state = app.state();
    let user = state
        .add_user(profile.details(), call.now)
        .map_err(|_| request::incomplete())?;
    let user = state.users.get(user);
    ApiResponse::json(&Data {
        data: Created {
            uid: &user.uid,
            name: &user.name,
            role: &user.role,
            created_at: user.created_at,
        },
    })
}
