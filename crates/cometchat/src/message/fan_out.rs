//! What became of a message to several receivers.

use crate::call::Asked;
use crate::types::{ErrorBody, FanOutItem, Message, MessageFanOut, ReceiverType};

/// What became of a message for each of its receivers. Some may have got it and others not, so look at all three:
/// [`sent`](FanOut::sent), [`failed`](FanOut::failed) and [`unanswered`](FanOut::unanswered).
///
/// CometChat documents this response nowhere; its form is known from recordings of the live service.
#[derive(Clone, Debug, PartialEq)]
pub struct FanOut {
    answer: MessageFanOut,
    unanswered: Vec<(ReceiverType, String)>,
}

impl FanOut {
    pub(crate) fn new(answer: MessageFanOut, asked: &[Asked]) -> Self {
        // The server lower-cases ids. A user and a group may have the same one.
        let is_answered = |kind: &ReceiverType, id: &str| {
            let same = |(known, answered, item): (ReceiverType, &str, &FanOutItem)| {
                let is_readable = !matches!(item, FanOutItem::Other(_));
                is_readable && known == *kind && answered.eq_ignore_ascii_case(id)
            };
            answer.outcomes().any(same)
        };
        let mut unanswered = Vec::new();
        for asked in asked {
            let kind = match asked.list {
                "guids" => ReceiverType::Group,
                _ => ReceiverType::User,
            };
            if !is_answered(&kind, &asked.key) {
                unanswered.push((kind, asked.key.clone()));
            }
        }
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

    /// The receivers that the response says nothing readable about, users and groups apart, since both may have the same id:
    /// whether they got the message is unknown.
    pub fn unanswered(&self) -> impl Iterator<Item = (&ReceiverType, &str)> {
        self.unanswered.iter().map(|(kind, id)| (kind, id.as_str()))
    }

    /// Whether everybody got the message.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.unanswered.is_empty() && self.failed().next().is_none()
    }

    /// The response as it came.
    #[must_use]
    pub fn response(&self) -> &MessageFanOut {
        &self.answer
    }
}
