//! Short ways to what events tell in more than one form.

use crate::types::{GroupEvent, Message, MessageEvent, ReceiptAction, ReceiptEvent, Timestamp};

impl MessageEvent {
    /// The message that an event is about: for edits and deletions the changed one, whether it came itself or inside an action
    /// message.
    ///
    /// ```
    /// # use cometchat_rest::types::MessageEvent;
    /// let itself: MessageEvent = serde_json::from_str(r#"{ "message": { "id": "7" } }"#)?;
    /// let inside: MessageEvent = serde_json::from_str(
    ///     r#"{ "message": { "id": "8", "category": "action", "data": { "entities": { "on": { "entity": { "id": "7", "sentAt": 1 } } } } } }"#,
    /// )?;
    /// assert_eq!(itself.changed_message().id, inside.changed_message().id);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn changed_message(&self) -> &Message {
        let inside = self.message.changed_message();
        inside
            .filter(|_| self.message.is_action())
            .unwrap_or(&self.message)
    }
}

impl ReceiptEvent {
    /// The id of the message.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        let of_body = self
            .body
            .as_ref()
            .and_then(|body| body.message_id.as_deref());
        of_body.or(self.message_id.as_deref())
    }

    /// The uid of who received or read it, `app_system` for a whole group.
    #[must_use]
    pub fn by(&self) -> Option<&str> {
        self.sender.as_deref().or(self.receipt_sender.as_deref())
    }

    /// What happened.
    #[must_use]
    pub fn action(&self) -> Option<&ReceiptAction> {
        let of_body = self.body.as_ref().and_then(|body| body.action.as_ref());
        of_body.or(self.receipt_type.as_ref())
    }

    /// When.
    #[must_use]
    pub fn at(&self) -> Option<Timestamp> {
        let of_body = self.body.as_ref().and_then(|body| body.timestamp);
        of_body.or(self.delivered_at).or(self.read_at)
    }
}

impl GroupEvent {
    /// The uid of the former owner, when a group got another one.
    #[must_use]
    pub fn old_owner(&self) -> Option<&str> {
        self.group.extra.get("oldOwner")?.as_str()
    }

    /// The former scope of a member, when it changed.
    #[must_use]
    pub fn old_scope(&self, uid: &str) -> Option<&str> {
        let member = self.members.as_ref()?.get(uid)?;
        member.extra.get("oldScope")?.as_str()
    }
}
