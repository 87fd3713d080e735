//! How far everybody has come in each conversation, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keys::{GroupKey, MessageId, Receiver, UserKey};
use crate::state::Conversation;

/// One user's side of a conversation.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Standing {
    pub(crate) read: Option<MessageId>,
    pub(crate) delivered: Option<MessageId>,
    /// Messages up to this one are gone for the user.
    pub(crate) cleared: Option<MessageId>,
    /// Whether the conversation stays in the list although it was cleared.
    pub(super) keeps_place: bool,
    /// Since when it is in the list because it was put there, although nobody has written.
    #[serde(default)]
    pub(super) added_at: Option<u64>,
    pub(super) tags: Vec<String>,
    /// Since when the user has it pinned, in epoch seconds.
    #[serde(default)]
    pub(super) pinned_at: Option<u64>,
}

#[derive(Default, Serialize, Deserialize)]
struct Sides {
    with_users: BTreeMap<UserKey, Standing>,
    in_groups: BTreeMap<GroupKey, Standing>,
}

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Standings {
    of: BTreeMap<UserKey, Sides>,
}

impl Standings {
    /// Notes that a user has read a conversation up to this message, at least.
    pub(crate) fn has_read(&mut self, user: UserKey, conversation: Conversation, id: MessageId) {
        let standing = self.change(user, conversation);
        standing.read = standing.read.max(Some(id));
        standing.delivered = standing.delivered.max(Some(id));
    }

    pub(crate) fn get(&self, user: UserKey, conversation: Conversation) -> Option<&Standing> {
        let sides = self.of.get(&user)?;
        match conversation {
            Conversation::Users(..) => sides.with_users.get(&conversation.peer(user)?),
            Conversation::Group(group) => sides.in_groups.get(&group),
        }
    }

    pub(super) fn change(&mut self, user: UserKey, conversation: Conversation) -> &mut Standing {
        let sides = self.of.entry(user).or_default();
        match conversation {
            Conversation::Users(one, other) => {
                let peer = if one == user { other } else { one };
                sides.with_users.entry(peer).or_default()
            }
            Conversation::Group(group) => sides.in_groups.entry(group).or_default(),
        }
    }

    /// Puts a conversation into a user's list, although nobody has written.
    pub(crate) fn add(&mut self, user: UserKey, conversation: Conversation, at: u64) {
        let standing = self.change(user, conversation);
        standing.added_at.get_or_insert(at);
    }

    /// Whose conversations were put into a user's list.
    pub(super) fn added(&self, user: UserKey) -> impl Iterator<Item = UserKey> {
        let with_users = self.of.get(&user).into_iter();
        let with_users = with_users.flat_map(|sides| &sides.with_users);
        let added = with_users.filter(|(_, standing)| standing.added_at.is_some());
        added.map(|(peer, _)| *peer)
    }

    /// What a user has pinned.
    pub(super) fn pinned(&self, user: UserKey) -> impl Iterator<Item = Conversation> {
        let is_pinned = |standing: &Standing| standing.pinned_at.is_some();
        let sides = self.of.get(&user);
        let with_users = sides.into_iter().flat_map(|sides| &sides.with_users);
        let in_groups = sides.into_iter().flat_map(|sides| &sides.in_groups);
        let with_users = with_users.filter(move |(_, standing)| is_pinned(standing));
        let in_groups = in_groups.filter(move |(_, standing)| is_pinned(standing));
        with_users
            .map(move |(peer, _)| Conversation::of(user, Receiver::User(*peer)))
            .chain(in_groups.map(|(group, _)| Conversation::Group(*group)))
    }

    /// Forgets somebody who is gone.
    pub(crate) fn forget_user(&mut self, user: UserKey) {
        self.of.remove(&user);
        for sides in self.of.values_mut() {
            sides.with_users.remove(&user);
        }
    }

    pub(crate) fn forget_group(&mut self, group: GroupKey) {
        for sides in self.of.values_mut() {
            sides.in_groups.remove(&group);
        }
    }
}
