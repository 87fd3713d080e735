//! Outcomes of a send to several receivers.

use crate::types::{ErrorBody, FanOutItem, Message, MessageFanOut, ReceiverType};

impl MessageFanOut {
    /// Every outcome: the kind of receiver, its id as the server wrote it, and what became of the message.
    pub fn outcomes(&self) -> impl Iterator<Item = (ReceiverType, &str, &FanOutItem)> {
        let users = self
            .uids
            .iter()
            .flatten()
            .map(|(uid, item)| (ReceiverType::User, uid.as_str(), item));
        let groups = self
            .guids
            .iter()
            .flatten()
            .map(|(guid, item)| (ReceiverType::Group, guid.as_str(), item));
        users.chain(groups)
    }

    /// The messages that were sent, with the id of their receiver.
    pub fn sent(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.outcomes().filter_map(|(_, id, item)| match item {
            FanOutItem::Message(message) => Some((id, &**message)),
            _ => None,
        })
    }

    /// The receivers that did not get the message, and why.
    pub fn failed(&self) -> impl Iterator<Item = (&str, &ErrorBody)> {
        self.outcomes().filter_map(|(_, id, item)| match item {
            FanOutItem::Failed(failed) => Some((id, &failed.error)),
            _ => None,
        })
    }

    /// The outcome of a send to one receiver in this form.
    pub(crate) fn of(message: Message) -> Self {
        let to_group = message.receiver_type == Some(ReceiverType::Group);
        let receiver = message.receiver.clone().unwrap_or_default();
        let only = Some([(receiver, FanOutItem::from(message))].into());
        let (uids, guids) = if to_group { (None, only) } else { (only, None) };
        Self {
            uids,
            guids,
            extra: serde_json::Map::new(),
        }
    }

    /// The message, if it is the only outcome.
    pub(crate) fn into_only_message(mut self) -> Result<Message, Self> {
        if self.outcomes().count() != 1 || self.sent().count() != 1 {
            return Err(self);
        }
        let only = self
            .uids
            .take()
            .into_iter()
            .chain(self.guids.take())
            .flatten()
            .next();
        match only {
            Some((_, FanOutItem::Message(message))) => Ok(*message),
            _ => Err(self),
        }
    }
}
