//! Which users a bot is bound to. In CometChat that is done in the dashboard, not by an operation.

use std::collections::HashSet;

use super::UserKey;

#[derive(Default)]
pub(crate) struct Bots {
    bound: HashSet<UserKey>,
}

impl Bots {
    pub(super) fn bind(&mut self, user: UserKey) {
        self.bound.insert(user);
    }

    pub(super) fn forget(&mut self, user: UserKey) {
        self.bound.remove(&user);
    }

    pub(super) fn count(&self) -> usize {
        self.bound.len()
    }

    pub(crate) fn contains(&self, user: UserKey) -> bool {
        self.bound.contains(&user)
    }
}
