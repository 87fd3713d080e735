//! `GET /moderation/messages`: the latest messages that were submitted, or judged on their way.

use super::answer;
use crate::api::messages::Place;
use crate::api::rails::{Field, Query, Rule, Walk, walked};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::keys::{MessageId, Receiver};
use crate::state::State;

/// How many rows there are in the vendor's sample. No query changes it.
const ROWS: usize = 100;

pub(super) const OPERATION: Operation =
    Operation::get("list-moderation-messages", "/moderation/messages", act)
        .query(&[
            Field::new("sender", Rule::Text(usize::MAX)),
            Field::new("receiverUID", Rule::Text(usize::MAX)),
            Field::new("receiverGUID", Rule::Text(usize::MAX)),
            Field::new("category", Rule::OneOf(&["message", "custom"])),
            Field::new("type", Rule::Text(usize::MAX)),
            Field::new(
                "moderationStatus",
                Rule::OneOf(&["pending", "approved", "disapproved", "flagged"]),
            ),
        ])
        .refuses(&[Code::BadRequest, Code::FeatureNotAccessible]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let query = call.asked()?;
    let state = app.state();
    let walk = Walk::back(ROWS);
    let found = state.histories.walk([Place::Everywhere], &walk);
    let found = found.filter_map(|id| {
        let message = state.messages.get(id)?;
        let status = message.moderation.as_ref()?.status_at(call.now).as_str();
        let is_wanted =
            query.is_any("moderationStatus", status) && is_asked_for(&query, &state, id);
        is_wanted.then_some((id, message))
    });
    walked(
        found,
        &walk,
        |(id, message)| (message.sent_at, *id),
        |found| answer(app, &state, *found, call.now),
    )
}

fn is_asked_for(query: &Query, state: &State, id: MessageId) -> bool {
    let Some(message) = state.messages.get(id) else {
        return false;
    };
    let (uid, guid) = match message.receiver {
        Receiver::User(user) => (Some(&*state.users.get(user).uid), None),
        Receiver::Group(group) => (None, Some(&*state.groups.get(group).guid)),
    };
    let is = |name: &str, value: Option<&str>| {
        let is_same = |wanted: &str| value.is_some_and(|one| one.eq_ignore_ascii_case(wanted));
        query.text(name).is_none_or(is_same)
    };
    is("sender", Some(&state.users.get(message.sender).uid))
        && is("receiverUID", uid)
        && is("receiverGUID", guid)
        && is("category", Some(message.content.category.as_str()))
        && is("type", Some(message.content.message_type.as_str()))
}
