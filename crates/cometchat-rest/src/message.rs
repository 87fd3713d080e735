//! Short ways to what is deep inside a message.

use crate::types::{Message, MessageCategory, ModerationRuleRef, ModerationStatus};
use crate::wire::Entity;

impl Message {
    /// The text of a text message, or the caption of a media message.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.data.as_ref()?.text.as_deref()
    }

    /// Whether the message tells of an act, such as an edit or a new member, and is not one that somebody wrote.
    #[must_use]
    pub fn is_action(&self) -> bool {
        self.category == Some(MessageCategory::Action)
    }

    /// The message that was edited or deleted, in the response to an edit or a deletion and in the history: that is itself a
    /// message, of the category `action`.
    ///
    /// ```
    /// # let response = r#"{
    /// #     "id": "8", "category": "action",
    /// #     "data": { "action": "edited", "entities": { "on": { "entity": { "id": "7", "data": { "text": "Hi!" } } } } }
    /// # }"#;
    /// let action: cometchat_rest::types::Message = serde_json::from_str(response)?;
    /// let edited = action.changed_message().expect("the edited message");
    /// assert_eq!((edited.id.as_str(), edited.text()), ("7", Some("Hi!")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn changed_message(&self) -> Option<&Message> {
        match self.data.as_ref()?.entities.as_ref()?.on.as_ref()? {
            Entity::Message(message) => Some(&message.entity),
            _ => None,
        }
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
