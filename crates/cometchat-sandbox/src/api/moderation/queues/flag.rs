//! `POST /messages/{id}/flagged`: a user reports a message.

use super::store::{Report, Reported};
use crate::api::moderation::reasons;
use crate::api::rails::{Acknowledged, Action, Field, Rule};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation =
    Operation::post("flag-message", "/messages/{id}/flagged", act)
        .body(&[
            Field::new("reasonId", Rule::Text(usize::MAX)),
            Field::new("remark", Rule::Text(usize::MAX)),
            // The reason in an older description.
            Field::new("id", Rule::Text(usize::MAX)),
        ])
        .refuses(&[
            Code::MessageIdNotFound,
            Code::ReasonNotFound,
            Code::MessageNoAccess,
            Code::BadRequest,
            Code::FeatureNotAccessible,
            Code::UidNotFound,
        ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let body = call.accepted(app)?;
    let mut state = app.state();
    let user = call.acting_user(&state)?;
    let id = call.message(&state)?;
    state.may(Actor::User(user), Action::ReadMessage(id))?;
    let reason = match body.text("reasonId").or(body.text("id")) {
        None => None,
        Some(id) => {
            let found = state.reasons.get(id);
            let found = found.ok_or_else(|| reasons::not_found(id))?;
            Some(Reported {
                id: found.id.clone(),
                name: found.name.clone(),
                description: found.description.clone(),
            })
        }
    };
    let report = Report {
        by: user,
        reason,
        remark: body.text("remark").map(Into::into),
        at: call.now.seconds(),
    };
    state.queues.report(id, report);
    let change = Change::MessageFlagged(id, user);
    state.changed(change, Actor::User(user), call.now);
    ApiResponse::json(&Acknowledged::new(format!("Message {id} was reported.")))
}
