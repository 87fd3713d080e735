//! Which messages were sent under which `muid`.

use std::collections::HashMap;

use super::Message;
use crate::keys::{MessageId, Receiver, UserKey};

/// The first message under each muid, for each sender and receiver: a message to several receivers has one muid for all. Kept
/// only if somebody asks for it.
#[derive(Default)]
pub(crate) struct Muids {
    first: HashMap<(UserKey, Receiver, Box<str>), MessageId>,
}

impl Muids {
    pub(crate) fn find(
        &self,
        sender: UserKey,
        receiver: Receiver,
        muid: &str,
    ) -> Option<MessageId> {
        self.first.get(&(sender, receiver, muid.into())).copied()
    }

    pub(crate) fn add(&mut self, message: &Message, id: MessageId) {
        if let Some(muid) = message.content.muid() {
            let key = (message.sender, message.receiver, muid.into());
            self.first.entry(key).or_insert(id);
        }
    }

    /// Forgets a message that is kept no more.
    pub(crate) fn remove(&mut self, message: &Message) {
        if let Some(muid) = message.content.muid() {
            let key = (message.sender, message.receiver, muid.into());
            self.first.remove(&key);
        }
    }
}
