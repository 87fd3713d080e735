//! The resources, which read like the API.

mod bot;
mod moderation;
mod moderation_messages;
mod moderation_reasons;
mod on_behalf_of;
pub(crate) mod sent;
mod thread;
mod verdict;

pub use bot::Bot;
pub use moderation::Moderation;
pub use moderation_messages::ModerationMessages;
pub use moderation_reasons::ModerationReasons;
pub use on_behalf_of::OnBehalfOf;
pub use thread::Thread;
pub use verdict::{Polling, Verdict};

use crate::{Error, InvalidInput};
use cometchat_rest::Operation;

/// An input that a call refuses before anything leaves.
pub(crate) fn refused(invalid: InvalidInput, operation: &Operation) -> Error {
    let mut error = Error::from(invalid);
    error.inner_mut().operation = operation.id.clone();
    error
}
