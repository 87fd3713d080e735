//! `DELETE /users`: deactivates several users.

use serde::Serialize;

use crate::api::rails::{Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation = Operation::delete("deactivate-users", "/users", act)
    .body(&[Field::required("uidsToDeactivate", Rule::Texts)])
    .refuses(&[Code::BadRequest]);

/// The documented list, and beside it what recordings of the live service show.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Deactivated {
    deactivated_uids: Vec<String>,
    #[serde(flatten)]
    others: Option<Others>,
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Others {
    already_deactivated_uids: Vec<String>,
    not_found: Vec<String>,
}

pub(super) fn answer(
    deactivated_uids: Vec<String>,
    others: Option<Others>,
) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: Deactivated {
            deactivated_uids,
            others,
        },
    })
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let (mut deactivated, mut others) = (Vec::new(), Others::default());
    for uid in body.texts("uidsToDeactivate").unwrap_or_default() {
        let Some(key) = state.users.find_any(uid) else {
            others.not_found.push(uid.to_owned());
            continue;
        };
        let user = state.users.get_mut(key);
        if user.is_active() {
            user.deactivated_at = Some(call.now.seconds());
            deactivated.push(user.uid.to_string());
            state.changed(Change::UserDeactivated(key), Actor::App, call.now);
        } else {
            others.already_deactivated_uids.push(user.uid.to_string());
        }
    }
    answer(deactivated, Some(others))
}
