//! What the app has pinned for everybody, as it is remembered.

use serde::{Deserialize, Serialize};

use crate::keys::{GroupKey, Receiver, UserKey};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct AppPins {
    /// With whom, and since when in epoch seconds, in the order in which they are shown.
    list: Vec<(Receiver, u64)>,
}

impl AppPins {
    pub(super) fn all(&self) -> impl Iterator<Item = (Receiver, u64)> {
        self.list.iter().copied()
    }

    /// The place of a conversation among them, and since when it is there.
    pub(super) fn find(&self, with: Receiver) -> Option<(usize, u64)> {
        let place = self.list.iter().position(|(known, _)| *known == with)?;
        Some((place, self.list[place].1))
    }

    /// Takes over a list. Answers what is new in it, and what is not in it any more.
    pub(super) fn replace(
        &mut self,
        wanted: &[Receiver],
        now: u64,
    ) -> (Vec<Receiver>, Vec<Receiver>) {
        let since = |with: &Receiver| self.find(*with).map(|(_, at)| at);
        let list = wanted
            .iter()
            .map(|with| (*with, since(with).unwrap_or(now)));
        let list: Vec<_> = list.collect();
        let new = wanted.iter().filter(|with| since(with).is_none());
        let new = new.copied().collect();
        let before = self.list.iter().map(|(with, _)| *with);
        let gone = before.filter(|with| !wanted.contains(with)).collect();
        self.list = list;
        (new, gone)
    }

    /// Forgets somebody who is gone.
    pub(crate) fn forget_user(&mut self, user: UserKey) {
        self.list.retain(|(with, _)| *with != Receiver::User(user));
    }

    pub(crate) fn forget_group(&mut self, group: GroupKey) {
        self.list
            .retain(|(with, _)| *with != Receiver::Group(group));
    }
}
