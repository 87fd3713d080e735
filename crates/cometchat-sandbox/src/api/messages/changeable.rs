//! Which messages can be pinned and saved.

use super::Message;
use crate::api::Call;
use crate::api::rails::Action;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::keys::{Actor, MessageId};
use crate::moderation::Status;
use crate::state::State;

/// What pinning and saving refuse with, beside their limits.
pub(crate) const CHANGE_CODES: &[Code] = &[
    Code::UidNotFound,
    Code::MessageIdNotFound,
    Code::MessageNoAccess,
    Code::MessageActionNotAllowed,
];

impl Message {
    /// Whether moderation has not approved it: it is pending, or disapproved.
    pub(crate) fn is_undecided(&self, now: Timestamp) -> bool {
        self.moderation.as_ref().is_some_and(|moderation| {
            matches!(
                moderation.status_at(now),
                Status::Pending | Status::Disapproved(_)
            )
        })
    }
}

impl Call<'_> {
    /// The message that the path names, if the actor can read it and it is one to pin or to save.
    pub(crate) fn changeable_message(
        &self,
        state: &State,
        actor: Actor,
    ) -> Result<MessageId, ApiError> {
        let id = self.message(state)?;
        state.may(actor, Action::ReadMessage(id))?;
        let message = state.messages.get(id);
        let refuse = |why: &str| Err(ApiError::new(Code::MessageActionNotAllowed, why));
        match message {
            Some(message) if message.is_action() => {
                refuse("An action message is neither pinned nor saved.")
            }
            Some(message) if message.is_undecided(self.now) => {
                refuse("The message is not approved.")
            }
            _ => Ok(id),
        }
    }
}
