//! `POST /groups/{guid}/members`, with an outcome for each.

use serde::Serialize;

use super::wanted::{LISTS, Wanted};
use crate::api::messages::MessageJson;
use crate::api::rails::{Action, Items, Keyed};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::choices::Choices;
use crate::error::{ApiError, Code};
use crate::keys::MessageId;
use crate::state::State;

/// How many can be added at once (older API description).
const MOST: usize = 100;

pub(super) const OPERATION: Operation =
    Operation::post("add-members", "/groups/{guid}/members", act)
        .body(LISTS)
        .refuses(&[
            Code::BadRequest,
            Code::UidNotFound,
            Code::GuidNotFound,
            Code::NotAMember,
            Code::GroupNoClearance,
            Code::PermissionDenied,
            Code::AlreadyJoined,
            Code::BannedGroupMember,
            Code::AlreadyBanned,
            Code::NoVacancy,
        ]);

/// Who was added has the message that tells of it; who was banned has none.
#[derive(Serialize)]
struct Added<'s> {
    success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<MessageJson<'s>>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let wanted = Wanted::of(Some(body), MOST, "members")?;
    wanted.names_somebody("members")?;
    let mut state = app.state();
    let group = call.group(&state)?;
    let actor = call.actor(&state)?;
    state.may(actor, Action::AddMembers(group))?;
    let mut outcomes = Vec::new();
    for (name, scope, uids) in wanted.lists() {
        let mut list = Vec::new();
        for uid in uids {
            let may = state.may(actor, Action::Appoint(group, scope));
            let outcome = may.and_then(|()| state.take_in(group, scope, uid, actor, call.now));
            list.push((*uid, outcome));
        }
        outcomes.push((name, scope.is_some(), list));
    }
    let choices = &app.settings.choices;
    let mut data = Keyed::default();
    for (name, with_message, list) in outcomes {
        let mut items = Items::new(choices);
        for (uid, outcome) in list {
            items.add(
                uid,
                outcome.map(|told| added(&state, told, with_message, choices)),
            );
        }
        data.add(name, items);
    }
    ApiResponse::json(&Data { data })
}

fn added<'s>(
    state: &'s State,
    told: Option<MessageId>,
    with_message: bool,
    choices: &Choices,
) -> Added<'s> {
    let told = told.filter(|_| with_message);
    Added {
        success: true,
        data: told.and_then(|id| MessageJson::stored(state, id, None, choices)),
    }
}
