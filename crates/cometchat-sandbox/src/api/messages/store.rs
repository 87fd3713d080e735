//! Stored messages.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::{Category, Content};
use crate::keys::{Actor, GroupKey, MessageId, Receiver, UserKey};
use crate::moderation::Moderation;

/// A message as stored. Kept small: a sandbox may hold a million of them.
#[derive(Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) sender: UserKey,
    pub(crate) receiver: Receiver,
    pub(crate) content: Content,
    /// Epoch seconds, as the following.
    pub(crate) sent_at: u64,
    pub(crate) updated_at: u64,
    /// The message this one replies to.
    pub(crate) parent: Option<MessageId>,
    /// Set on messages that were submitted for moderation.
    pub(crate) moderation: Option<Box<Moderation>>,
    /// What was done to it since.
    pub(crate) marks: Option<Box<Marks>>,
    /// It was deleted for good.
    is_gone: bool,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub(crate) struct Marks {
    pub(crate) edited: Option<Mark>,
    pub(crate) deleted: Option<Mark>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// Epoch seconds.
    pub(crate) at: u64,
    pub(crate) by: Actor,
}

impl Message {
    /// A message that nothing was done to yet.
    pub(crate) fn new(sender: UserKey, receiver: Receiver, content: Content, now: u64) -> Self {
        Self {
            sender,
            receiver,
            content,
            sent_at: now,
            updated_at: now,
            parent: None,
            moderation: None,
            marks: None,
            is_gone: false,
        }
    }

    /// Whether it only tells of a change.
    pub(crate) fn is_action(&self) -> bool {
        self.content.category == Category::Action
    }

    pub(crate) fn marks(&self) -> Marks {
        self.marks.as_deref().copied().unwrap_or_default()
    }

    pub(super) fn mark(&mut self, change: impl FnOnce(&mut Marks)) {
        change(self.marks.get_or_insert_default());
    }
}

/// All messages that are still kept. Ids are handed out in order, so the place of a message follows from its id.
#[derive(Serialize, Deserialize)]
pub(crate) struct Messages {
    stored: VecDeque<Message>,
    /// How many of the oldest messages have been dropped.
    dropped: u64,
    #[serde(skip)]
    max: usize,
}

impl Messages {
    /// Keeps at most `max` messages, but never fewer than one.
    pub(crate) fn with_capacity_limit(max: usize) -> Self {
        Self {
            stored: VecDeque::new(),
            dropped: 0,
            max: max.max(1),
        }
    }

    /// Keeps at most so many messages from now on.
    pub(crate) fn set_capacity_limit(&mut self, max: usize) {
        self.max = max.max(1);
        let surplus = self.stored.len().saturating_sub(self.max);
        self.stored.drain(..surplus);
        self.dropped += surplus as u64;
    }

    /// Stores a message; the oldest one makes room if need be.
    pub(crate) fn add(&mut self, message: Message) -> (MessageId, Option<(MessageId, Message)>) {
        let mut oldest = None;
        if self.stored.len() >= self.max {
            let id = MessageId::FIRST.plus(self.dropped);
            oldest = self.stored.pop_front().map(|message| (id, message));
            self.dropped += 1;
        }
        let before = self.dropped + self.stored.len() as u64;
        self.stored.push_back(message);
        (MessageId::FIRST.plus(before), oldest)
    }

    pub(crate) fn get(&self, id: MessageId) -> Option<&Message> {
        self.get_any(id).filter(|message| !message.is_gone)
    }

    /// As [`Self::get`], deleted ones included.
    pub(crate) fn get_any(&self, id: MessageId) -> Option<&Message> {
        self.stored.get(self.place(id)?)
    }

    pub(super) fn get_mut(&mut self, id: MessageId) -> Option<&mut Message> {
        let place = self.place(id)?;
        self.stored
            .get_mut(place)
            .filter(|message| !message.is_gone)
    }

    /// Notes that something was done to a message at this moment.
    pub(crate) fn touch(&mut self, id: MessageId, now: u64) {
        if let Some(message) = self.get_mut(id) {
            message.updated_at = now;
        }
    }

    /// Puts this in the place of what was decided about a message.
    pub(crate) fn decide(&mut self, id: MessageId, moderation: Moderation) {
        if let Some(message) = self.get_mut(id) {
            message.moderation = Some(Box::new(moderation));
        }
    }

    /// Waits for no answer any more.
    pub(crate) fn close_questions(&mut self) {
        let all = self.stored.iter_mut();
        for moderation in all.filter_map(|message| message.moderation.as_mut()) {
            moderation.close();
        }
    }

    fn place(&self, id: MessageId) -> Option<usize> {
        let place = (id.number() - 1).checked_sub(self.dropped)?;
        usize::try_from(place).ok()
    }

    /// The ids of all that are kept, deleted ones included.
    pub(crate) fn ids(&self) -> impl Iterator<Item = MessageId> {
        let dropped = self.dropped;
        (0..self.stored.len() as u64).map(move |place| MessageId::FIRST.plus(dropped + place))
    }

    /// Deletes a message for good. Its id is not used again.
    pub(crate) fn remove(&mut self, id: MessageId) {
        if let Some(message) = self.get_mut(id) {
            message.is_gone = true;
        }
    }

    /// Deletes the messages that somebody sent or got.
    pub(crate) fn forget_user(&mut self, user: UserKey) {
        self.forget(|message| message.sender == user || message.receiver == Receiver::User(user));
    }

    /// Deletes the messages of a group.
    pub(crate) fn forget_group(&mut self, group: GroupKey) {
        self.forget(|message| message.receiver == Receiver::Group(group));
    }

    fn forget(&mut self, is_meant: impl Fn(&Message) -> bool) {
        for message in &mut self.stored {
            message.is_gone |= is_meant(message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_message_stays_small() {
        // A million messages of a hundred characters then take a quarter of a gibibyte, allocator included.
        assert!(size_of::<Message>() <= 128, "{}", size_of::<Message>());
    }
}
