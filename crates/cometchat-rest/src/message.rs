//! Short ways to what is deep inside a message.

use crate::types::{Message, ModerationRuleRef, ModerationStatus};

impl Message {
    /// The text of a text message, or the caption of a media message.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.data.as_ref()?.text.as_deref()
    }

    /// What moderation says of the message: `pending` until there is a verdict. Absent where moderation has no say.
    #[must_use]
    pub fn moderation_status(&self) -> Option<&ModerationStatus> {
        self.data.as_ref()?.moderation.as_ref()?.status.as_ref()
    }

    /// The rule that a disapproved message broke, where the server names it.
    #[must_use]
    pub fn moderation_rule(&self) -> Option<&ModerationRuleRef> {
        self.data.as_ref()?.moderation.as_ref()?.rule.as_ref()
    }
}
