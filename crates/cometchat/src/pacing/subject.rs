//! What a permit is for.

use super::queue::Priority;
use super::slots::CallSlot;
use cometchat_rest::{Operation, RateClass};
use std::borrow::Cow;

/// What a permit is for, and with it the limits that the request counts against: that of its class for the whole app, and a
/// narrow one, of a user or of the operation.
#[derive(Clone, Debug)]
pub(crate) struct Subject<'a> {
    operation: &'a Operation,
    /// As the server knows it: in lower case. Empty where the operation has no user.
    user: Cow<'a, str>,
    priority: Priority,
    /// What the call is made in, and leaves to others while it waits for the narrow limit.
    slot: Option<&'a CallSlot>,
}

impl<'a> Subject<'a> {
    /// `user` is who the operation's own limit counts for: who sends, or who is acted for.
    pub(crate) fn new(operation: &'a Operation, user: Option<&'a str>, priority: Priority) -> Self {
        let user = user.unwrap_or_default();
        let user = if user.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(user.to_ascii_lowercase())
        } else {
            Cow::Borrowed(user)
        };
        Self {
            operation,
            user,
            priority,
            slot: None,
        }
    }

    pub(crate) fn in_slot(self, slot: Option<&'a CallSlot>) -> Self {
        Self { slot, ..self }
    }

    /// Lets others go on while this one waits for its own limit.
    pub(super) fn step_aside(&self) {
        if let Some(slot) = self.slot {
            slot.step_aside();
        }
    }

    /// Waits until it may go on among the others.
    pub(super) async fn come_back(&self) {
        if let Some(slot) = self.slot {
            slot.come_back().await;
        }
    }

    pub(super) fn class(&self) -> RateClass {
        self.operation.rate_class
    }

    pub(super) fn priority(&self) -> Priority {
        self.priority
    }

    pub(super) fn user(&self) -> &str {
        &self.user
    }

    /// What the narrow scope is called: by the limit's name, which several operations may share, or by the operation's.
    pub(super) fn name(&self) -> &str {
        match &self.operation.user_limit {
            Some(limit) => &limit.name,
            None => &self.operation.id,
        }
    }

    /// The documented limit of a user in this operation, in requests a minute.
    pub(super) fn user_limit(&self) -> Option<u64> {
        let limit = self.operation.user_limit.as_ref()?;
        Some(u64::from(limit.requests))
    }

    /// Whether the narrow limit is that of the messages that a user sends.
    pub(super) fn is_send(&self) -> bool {
        self.name() == "messages"
    }
}
