//! `POST` and `DELETE` of `/users/{uid}/blockedusers`, with an outcome for each.

use crate::api::rails::{Acknowledged, Field, Items, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

const PATH: &str = "/users/{uid}/blockedusers";
const BODY: &[Field] = &[Field::required("blockedUids", Rule::SomeTexts)];

pub(super) const BLOCK: Operation = Operation::post("block-users", PATH, block)
    .body(BODY)
    .refuses(&[Code::BadRequest, Code::UidNotFound, Code::CannotBlockSelf]);

pub(super) const UNBLOCK: Operation = Operation::delete("unblock-users", PATH, unblock)
    .body(BODY)
    .refuses(&[Code::BadRequest, Code::UidNotFound]);

fn block(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let user = request::find_user(&state, call.segment("uid"))?;
    let mut data = Items::new(&app.settings.choices);
    for uid in body.texts("blockedUids").unwrap_or_default() {
        let outcome = request::find_user(&state, uid).and_then(|blocked| {
            if blocked == user {
                return Err(ApiError::new(
                    Code::CannotBlockSelf,
                    "Nobody can block oneself.",
                ));
            }
            state.blocks.block(user, blocked, call.now.seconds());
            state.changed(Change::UserBlocked(user, blocked), Actor::App, call.now);
            Ok(format!("The user {uid} has been blocked successfully."))
        });
        data.add(uid, outcome.map(Acknowledged::new));
    }
    ApiResponse::json(&Data { data })
}

fn unblock(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let user = request::find_user(&state, call.segment("uid"))?;
    let mut data = Items::new(&app.settings.choices);
    for uid in body.texts("blockedUids").unwrap_or_default() {
        let outcome = request::find_user(&state, uid).and_then(|blocked| {
            if state.blocks.since(user, blocked).is_none() {
                // Only somebody who was blocked can be unblocked; with which code that is said is documented nowhere.
                return Err(ApiError::new(
                    Code::BadRequest,
                    format!("The user {uid} is not blocked."),
                ));
            }
            state.blocks.unblock(user, blocked);
            state.changed(Change::UserUnblocked(user, blocked), Actor::App, call.now);
            // The sample's words speak of blocking.
            Ok(format!("The user {uid} has been blocked successfully."))
        });
        data.add(uid, outcome.map(Acknowledged::new));
    }
    ApiResponse::json(&Data { data })
}
