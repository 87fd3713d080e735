//! Who is told of replies in which thread: a reader of events, beside what users decide themselves.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::api::messages::mentioned;
use crate::keys::{MessageId, UserKey};
use crate::state::{Conversation, State};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Subscriptions {
    /// By the message that the thread belongs to.
    of: BTreeMap<MessageId, BTreeMap<UserKey, bool>>,
}

impl Subscriptions {
    pub(crate) fn has(&self, parent: MessageId, user: UserKey) -> bool {
        let thread = self.of.get(&parent);
        thread.and_then(|thread| thread.get(&user)) == Some(&true)
    }

    /// Takes over what a user decided. Says whether that changes anything.
    pub(super) fn decide(&mut self, parent: MessageId, user: UserKey, is_subscribed: bool) -> bool {
        let before = self.has(parent, user);
        let thread = self.of.entry(parent).or_default();
        thread.insert(user, is_subscribed);
        before != is_subscribed
    }

    /// Those who follow a thread on their own account, unless they have decided otherwise.
    pub(crate) fn follow(&mut self, parent: MessageId, users: impl IntoIterator<Item = UserKey>) {
        let thread = self.of.entry(parent).or_default();
        for user in users {
            thread.entry(user).or_insert(true);
        }
    }

    /// Forgets somebody who is gone.
    pub(crate) fn forget_user(&mut self, user: UserKey) {
        for thread in self.of.values_mut() {
            thread.remove(&user);
        }
    }

    /// Forgets a message that is kept no more.
    pub(crate) fn forget_message(&mut self, message: MessageId) {
        self.of.remove(&message);
    }
}

/// Whom a message makes followers of a thread, and of which: who started the thread, who replies, and whom the reply mentions.
pub(crate) fn followers(state: &State, id: MessageId) -> Option<(MessageId, Vec<UserKey>)> {
    let reply = state.messages.get(id)?;
    let parent = reply.parent?;
    let starter = state.messages.get(parent)?.sender;
    let conversation = Conversation::of(reply.sender, reply.receiver);
    let text = reply.content.text.as_deref().unwrap_or_default();
    let mentioned = mentioned(text);
    let users = mentioned.iter().filter_map(|uid| state.users.find(uid));
    let followers = users.chain([starter, reply.sender]);
    let followers = followers.filter(|user| conversation.has(state, *user));
    Some((parent, followers.collect()))
}
