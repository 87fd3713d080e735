//! Which messages are pinned, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::{Actor, MessageId};

#[derive(Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Pin {
    pub(crate) by: Actor,
    /// Epoch seconds.
    pub(crate) at: u64,
}

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Pins {
    of: BTreeMap<MessageId, Pin>,
}

impl Pins {
    pub(super) fn add(&mut self, message: MessageId, pin: Pin) {
        self.of.insert(message, pin);
    }

    /// Says whether the message was pinned.
    pub(super) fn remove(&mut self, message: MessageId) -> bool {
        self.of.remove(&message).is_some()
    }

    pub(crate) fn get(&self, message: MessageId) -> Option<Pin> {
        self.of.get(&message).copied()
    }

    /// All messages that are pinned, those included that were deleted since with their users or group.
    pub(super) fn all(&self) -> impl Iterator<Item = MessageId> {
        self.of.keys().copied()
    }

    /// Forgets a message that is kept no more.
    pub(crate) fn forget_message(&mut self, message: MessageId) {
        self.of.remove(&message);
    }
}
