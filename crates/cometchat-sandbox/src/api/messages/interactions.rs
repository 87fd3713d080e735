//! Who used which element of which interactive message, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::{MessageId, UserKey};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Interactions {
    /// Each element with the moment of its first use, in epoch seconds.
    of: BTreeMap<MessageId, BTreeMap<UserKey, BTreeMap<String, u64>>>,
}

impl Interactions {
    /// Notes elements that were used. Says whether one of them is used for the first time.
    pub(super) fn add(
        &mut self,
        message: MessageId,
        user: UserKey,
        elements: &[&str],
        now: u64,
    ) -> bool {
        let used = self.of.entry(message).or_default().entry(user).or_default();
        let before = used.len();
        for element in elements {
            used.entry((*element).to_owned()).or_insert(now);
        }
        before < used.len()
    }

    /// Forgets what was done with a message that is kept no more.
    pub(crate) fn forget_message(&mut self, message: MessageId) {
        self.of.remove(&message);
    }
}
