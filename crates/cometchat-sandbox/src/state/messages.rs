//! Stored messages.

use std::collections::VecDeque;
use std::fmt;
use std::num::NonZeroU64;

use serde::{Serialize, Serializer};

use super::{Content, GroupKey, UserKey};
use crate::moderation::Moderation;

/// The id of a message: counts up from 1, written as a string of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct MessageId(NonZeroU64);

impl MessageId {
    /// The id as it stands in a path or a body, if it is one: digits without sign or leading zeros.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits_only = text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits_only || text.starts_with('0') {
            return None;
        }
        text.parse().ok().map(Self)
    }

    /// The id so many messages later.
    pub(crate) fn plus(self, messages: u32) -> Self {
        Self(self.0.saturating_add(messages.into()))
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for MessageId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// To whom a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Receiver {
    User(UserKey),
    Group(GroupKey),
}

/// A message as stored.
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
    pub(crate) moderation: Option<Moderation>,
    /// It was deleted for good.
    pub(crate) is_gone: bool,
}

/// All messages that are still kept. Ids are handed out in order, so the place of a message follows from its id.
pub(crate) struct Messages {
    stored: VecDeque<Message>,
    /// How many of the oldest messages have been dropped.
    dropped: u64,
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

    /// Stores a message; the oldest one makes room if need be.
    pub(super) fn add(&mut self, message: Message) -> (MessageId, Option<Message>) {
        let mut oldest = None;
        if self.stored.len() >= self.max {
            oldest = self.stored.pop_front();
            self.dropped += 1;
        }
        let before = self.dropped + self.stored.len() as u64;
        self.stored.push_back(message);
        (MessageId(NonZeroU64::MIN.saturating_add(before)), oldest)
    }

    pub(crate) fn get(&self, id: MessageId) -> Option<&Message> {
        let place = (id.0.get() - 1).checked_sub(self.dropped)?;
        let message = self.stored.get(usize::try_from(place).ok()?)?;
        (!message.is_gone).then_some(message)
    }

    /// Deletes the messages that somebody sent or got. Their ids are not used again.
    pub(super) fn forget(&mut self, user: UserKey) {
        for message in &mut self.stored {
            let is_between = message.sender == user || message.receiver == Receiver::User(user);
            message.is_gone |= is_between;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_canonical_digits_are_an_id() {
        assert!(MessageId::parse("1").is_some());
        assert!(MessageId::parse("18446744073709551615").is_some());
        for text in [
            "",
            "0",
            "01",
            "-1",
            "+1",
            " 1",
            "1.0",
            "18446744073709551616",
            "١",
        ] {
            assert!(MessageId::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_stored_message_stays_small() {
        // A million messages of a hundred characters then take a quarter of a gibibyte, allocator included.
        assert!(size_of::<Message>() <= 128, "{}", size_of::<Message>());
    }
}
