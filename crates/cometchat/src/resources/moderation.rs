//! The moderation engine.

use super::{ModerationMessages, ModerationReasons};
use crate::Client;

/// The moderation engine, from [`Client::moderation`].
#[derive(Clone, Debug)]
pub struct Moderation {
    client: Client,
}

impl Moderation {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Messages that are submitted ahead of their delivery.
    #[must_use]
    pub fn messages(self) -> ModerationMessages {
        ModerationMessages::new(self.client)
    }

    /// Reasons that users can flag a message for.
    #[must_use]
    pub fn reasons(self) -> ModerationReasons {
        ModerationReasons::new(self.client)
    }
}
