//! `POST /_sandbox/bots` with `{"uid"}`: binds a bot to a user. CometChat does that in its dashboard only.

use serde::Serialize;

use crate::api::request;
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::input::{Object, ValidationErrors, rules};

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-register-bot", Verb::Post, "/bots", act);

#[derive(Serialize)]
struct Bot<'a> {
    uid: &'a str,
    name: &'a str,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let fields = call.body.object()?;
    let body = Object::root(fields);
    let mut errors = ValidationErrors::default();
    let uid = body.required_string("uid", &mut errors);
    if let Some(Err(rule)) = uid.map(rules::id) {
        body.invalid("uid", rule, &mut errors);
    }
    errors.refuse_if_any()?;
    let mut state = app.state();
    let bot = state
        .register_bot(uid.unwrap_or_default(), call.now)
        .map_err(|_| request::incomplete())?;
    let user = state.users.get(bot);
    ApiResponse::json(&Data {
        data: Bot {
            uid: &user.uid,
            name: &user.name,
        },
    })
}
