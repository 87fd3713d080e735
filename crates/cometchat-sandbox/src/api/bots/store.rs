//! Which users a bot is bound to. In CometChat that is done in the dashboard, not by an operation.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::keys::UserKey;

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Bots {
    bound: BTreeSet<UserKey>,
}

impl Bots {
    pub(crate) fn bind(&mut self, user: UserKey) {
        self.bound.insert(user);
    }

    pub(crate) fn forget(&mut self, user: UserKey) {
        self.bound.remove(&user);
    }

    pub(crate) fn count(&self) -> usize {
        self.bound.len()
    }

    pub(crate) fn contains(&self, user: UserKey) -> bool {
        self.bound.contains(&user)
    }
}
