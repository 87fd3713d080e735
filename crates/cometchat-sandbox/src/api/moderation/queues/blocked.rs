//! Messages that rules withheld: those that wait for a review, and those that had one.

use super::answer::BlockedJson;
use super::{LIMIT, ROWS};
use crate::api::rails::{Field, Rule, done, limited};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, MessageId};
use crate::moderation::{Moderation, Status, Verdict};
use crate::state::State;

pub(super) const LIST: Operation = Operation::get(
    "list-blocked-messages",
    "/moderation/blocked-messages",
    |app, call| list(app, call, false),
)
.refuses(&[Code::FeatureNotAccessible]);

pub(super) const LIST_REVIEWED: Operation = Operation::get(
    "list-reviewed-messages",
    "/moderation/reviewed-messages",
    |app, call| list(app, call, true),
)
.query(&[LIMIT])
.refuses(&[Code::BadRequest, Code::FeatureNotAccessible]);

pub(super) const REVIEW: Operation = Operation::patch(
    "review-blocked-message",
    "/moderation/blocked-messages/{id}",
    review,
)
.body(&[
    Field::new("status", Rule::OneOf(&["approved", "rejected"])),
    Field::new("reviewed", Rule::Flag),
])
.refuses(&[
    Code::MessageIdNotFound,
    Code::BadRequest,
    Code::FeatureNotAccessible,
]);

fn list(app: &App, call: &Call<'_>, is_reviewed: bool) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let limit = call.asked()?.whole("limit").unwrap_or(ROWS) as usize;
    let state = app.state();
    let blocked = state.queues.all_blocked(is_reviewed);
    let seen = blocked.filter(|(id, _)| is_reviewed || is_blocked(&state, *id, call.now));
    let rows = seen.filter_map(|row| BlockedJson::new(app, &state, row, call.now));
    limited(&rows.take(limit).collect::<Vec<_>>(), limit)
}

/// Either verdict takes a message off the list, unless it is said not to be reviewed yet.
fn review(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let body = call.accepted(app)?;
    let mut state = app.state();
    let id = call.message(&state)?;
    let is_waiting = is_blocked(&state, id, call.now);
    let state = &mut *state;
    let block = state.queues.blocked_mut(id);
    let block = block.filter(|block| is_waiting || block.is_reviewed);
    let block = block.ok_or_else(|| ApiError::message_not_found(call.segment("id")))?;
    block.is_reviewed |= body.flag("reviewed").unwrap_or(true);
    block.updated_at = call.now.seconds();
    let rule = (block.rule_id.clone(), block.rule_name.clone());
    let verdict = body.text("status").map(|status| match status {
        "approved" => Verdict::Approved,
        _ => Verdict::by(rule),
    });
    if let Some(verdict) = verdict {
        let decided = Moderation::new(verdict, call.now);
        state.messages.decide(id, decided);
    }
    state.changed(Change::MessageReviewed(id), Actor::App, call.now);
    done(format!("Message {id} was reviewed."))
}

/// Whether a message can be seen to be withheld.
fn is_blocked(state: &State, id: MessageId, now: Timestamp) -> bool {
    let message = state.messages.get(id);
    let moderation = message.and_then(|message| message.moderation.as_deref());
    moderation.is_some_and(|one| matches!(one.status_at(now), Status::Disapproved(_)))
}
