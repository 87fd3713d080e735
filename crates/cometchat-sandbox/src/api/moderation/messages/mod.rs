//! Messages that are submitted to moderation.

mod change;
mod get;
mod list;
mod send;

use crate::api::Operation;
use crate::api::messages::{Message, MessageJson, Placement};
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::ApiError;
use crate::keys::MessageId;
use crate::state::State;

pub(super) const OPERATIONS: &[Operation] = &[
    send::OPERATION,
    list::OPERATION,
    get::OPERATION,
    change::UPDATE,
    change::DELETE,
];

/// A message that was submitted, by the id in the path.
fn submitted<'s>(
    app: &App,
    state: &'s State,
    wanted: &str,
) -> Result<(MessageId, &'s Message), ApiError> {
    let unknown = || ApiError::message_not_found(wanted);
    let id = MessageId::parse(wanted).ok_or_else(unknown)?;
    let message = state.messages.get(id).ok_or_else(unknown)?;
    if message.moderation.is_none() && !app.settings.choices.unsubmitted_at_moderation {
        return Err(unknown());
    }
    Ok((id, message))
}

/// As it is answered, with what can be seen of the moderation by now.
fn answer<'s>(
    app: &App,
    state: &'s State,
    (id, message): (MessageId, &'s Message),
    now: Timestamp,
) -> MessageJson<'s> {
    let answer = MessageJson::new(state, id, message, Placement::Sender, &app.settings.choices);
    match &message.moderation {
        Some(moderation) => answer.moderated(&moderation.status_at(now)),
        None => answer,
    }
}
