//! What became of a message to several receivers.

use crate::types::{ErrorBody, Message, MessageFanOut, MultipleReceivers};
use std::collections::BTreeSet;

/// What became of a message for each of its receivers. Some may have got it and others not, so look at all three:
/// [`sent`](FanOut::sent), [`failed`](FanOut::failed) and [`unanswered`](FanOut::unanswered).
///
/// CometChat documents this answer nowhere; its form is known from recordings of the live service.
#[derive(Clone, Debug, PartialEq)]
pub struct FanOut {
    answer: MessageFanOut,
    unanswered: Vec<String>,
}

impl FanOut {
    pub(crate) fn new(answer: MessageFanOut, asked: Option<&MultipleReceivers>) -> Self {
        // The server lower-cases ids.
        let answered: BTreeSet<String> = answer
            .sent()
            .map(|(id, _)| id)
            .chain(answer.failed().map(|(id, _)| id))
            .map(str::to_ascii_lowercase)
            .collect();
        let asked = asked
            .into_iter()
            .flat_map(|asked| [&asked.uids, &asked.guids])
            .flatten()
            .flatten();
        let unanswered = asked
            .filter(|id| !answered.contains(&id.to_ascii_lowercase()))
            .cloned()
            .collect();
        Self { answer, unanswered }
    }

    /// The messages that were sent, with the id of their receiver.
    pub fn sent(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.answer.sent()
    }

    /// The receivers that did not get the message, and why.
    pub fn failed(&self) -> impl Iterator<Item = (&str, &ErrorBody)> {
        self.answer.failed()
    }

    /// The receivers that the answer says nothing readable about: whether they got the message is unknown.
    #[must_use]
    pub fn unanswered(&self) -> &[String] {
        &self.unanswered
    }

    /// Whether everybody got the message.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.unanswered.is_empty() && self.failed().next().is_none()
    }

    /// The answer as it came.
    #[must_use]
    pub fn answer(&self) -> &MessageFanOut {
        &self.answer
    }
}
