//! Messages that users reported or rules flagged.

use super::answer::FlaggedJson;
use super::{LIMIT, ROWS};
use crate::api::rails::{Acknowledged, Field, Rule, limited};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, MessageId};
use crate::moderation::{Moderation, Verdict};
use crate::state::State;

pub(super) const LIST: Operation = Operation::get(
    "list-flagged-messages",
    "/moderation/flagged-messages",
    list,
)
.query(&[LIMIT])
.refuses(&[Code::BadRequest, Code::FeatureNotAccessible]);

pub(super) const REVIEW: Operation = Operation::patch(
    "review-flagged-message",
    "/moderation/flagged-messages/{id}",
    review,
)
.body(&[Field::new(
    "status",
    Rule::OneOf(&["approved", "disapproved"]),
)])
.refuses(&[
    Code::MessageIdNotFound,
    Code::BadRequest,
    Code::FeatureNotAccessible,
]);

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let limit = call.asked()?.whole("limit").unwrap_or(ROWS) as usize;
    let state = app.state();
    // What a rule flagged is there once its verdict can be seen.
    let is_decided = |reports: &[_], id| {
        let message = state.messages.get(id);
        let is_pending = message.is_some_and(|message| message.is_undecided(call.now));
        !reports.is_empty() || !is_pending
    };
    let flagged = state.queues.all_flagged();
    let seen = flagged.filter(|(id, reports)| is_decided(reports, *id));
    let rows = seen.filter_map(|row| FlaggedJson::new(app, &state, row));
    limited(&rows.take(limit).collect::<Vec<_>>(), limit)
}

/// What is disapproved is seen no more by anybody but its sender.
fn review(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let body = call.accepted(app)?;
    let mut state = app.state();
    let id = call.message(&state)?;
    if !state.queues.unflag(id) {
        return Err(ApiError::message_not_found(call.segment("id")));
    }
    let was_flagged_by_rule = is_flagged_by_rule(&state, id);
    let mut decide = |verdict| {
        let decided = Moderation::new(verdict, call.now);
        state.messages.decide(id, decided);
    };
    match body.text("status") {
        Some("disapproved") => decide(Verdict::Rejected),
        Some(_) if was_flagged_by_rule => {
            decide(Verdict::Approved);
        }
        _ => {}
    }
    state.changed(Change::MessageReviewed(id), Actor::App, call.now);
    ApiResponse::json(&Acknowledged::new(format!("Message {id} was reviewed.")))
}

fn is_flagged_by_rule(state: &State, id: MessageId) -> bool {
    let message = state.messages.get(id);
    let moderation = message.and_then(|message| message.moderation.as_deref());
    moderation.is_some_and(|one| matches!(one.verdict, Verdict::Flagged(_)))
}
