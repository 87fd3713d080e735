//! `PUT /users`: brings deactivated users back.

use serde::Serialize;

use crate::api::rails::{Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation = Operation::put("reactivate-users", "/users", act)
    .body(&[Field::required("uidsToActivate", Rule::Texts)])
    .refuses(&[Code::BadRequest]);

/// The documented list of those who were not deactivated, and beside it what recordings of the live service show.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Reactivated {
    reactivated_uids: Vec<String>,
    non_deactivated_uids: Vec<String>,
    not_found: Vec<String>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let mut data = Reactivated::default();
    for uid in body.texts("uidsToActivate").unwrap_or_default() {
        let Some(key) = state.users.find_any(uid) else {
            data.not_found.push(uid.to_owned());
            continue;
        };
        let user = state.users.get_mut(key);
        match user.deactivated_at.take() {
            Some(_) => {
                data.reactivated_uids.push(user.uid.to_string());
                state.changed(Change::UserReactivated(key), Actor::App, call.now);
            }
            None => data.non_deactivated_uids.push(user.uid.to_string()),
        }
    }
    ApiResponse::json(&Data { data })
}
