//! What became of a message to several receivers.

use crate::types::{
    ErrorBody, FanOutItem, Message, MessageFanOut, MultipleReceivers, ReceiverType,
};
use std::collections::BTreeSet;

/// What became of a message for each of its receivers. Some may have got it and others not, so look at all three:
/// [`sent`](FanOut::sent), [`failed`](FanOut::failed) and [`unanswered`](FanOut::unanswered).
///
/// CometChat documents this answer nowhere; its form is known from recordings of the live service.
///
/// A user and a group whose ids are spelt alike are two receivers. [`unanswered_users`](FanOut::unanswered_users) and
/// [`unanswered_groups`](FanOut::unanswered_groups) tell them apart, as do the outcomes of [`answer`](FanOut::answer).
#[derive(Clone, Debug, PartialEq)]
pub struct FanOut {
    answer: MessageFanOut,
    /// Users, then groups.
    unanswered: Vec<String>,
    unanswered_users: usize,
}

impl FanOut {
    pub(crate) fn new(answer: MessageFanOut, asked: Option<&MultipleReceivers>) -> Self {
        let (users, groups) = asked.map_or((&None, &None), |asked| (&asked.uids, &asked.guids));
        let mut unanswered = without_answer(&answer, ReceiverType::User, users.as_deref());
        let unanswered_users = unanswered.len();
        unanswered.extend(without_answer(
            &answer,
            ReceiverType::Group,
            groups.as_deref(),
        ));
        Self {
            answer,
            unanswered,
            unanswered_users,
        }
    }

    /// The messages that were sent, with the id of their receiver.
    pub fn sent(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.answer.sent()
    }

    /// The receivers that did not get the message, and why.
    pub fn failed(&self) -> impl Iterator<Item = (&str, &ErrorBody)> {
        self.answer.failed()
    }

    /// The receivers that the answer says nothing readable about, users before groups: whether they got the message is
    /// unknown.
    #[must_use]
    pub fn unanswered(&self) -> &[String] {
        &self.unanswered
    }

    /// The uids of the [`unanswered`](Self::unanswered) that are users.
    #[must_use]
    pub fn unanswered_users(&self) -> &[String] {
        &self.unanswered[..self.unanswered_users]
    }

    /// The guids of the [`unanswered`](Self::unanswered) that are groups.
    #[must_use]
    pub fn unanswered_groups(&self) -> &[String] {
        &self.unanswered[self.unanswered_users..]
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

/// The receivers of one kind, of those that were asked for, for which the answer has neither a message nor an error.
fn without_answer(
    answer: &MessageFanOut,
    kind: ReceiverType,
    asked: Option<&[String]>,
) -> Vec<String> {
    // The server lower-cases ids.
    let answered: BTreeSet<String> = answer
        .outcomes()
        .filter(|(of, _, item)| *of == kind && !matches!(item, FanOutItem::Other(_)))
        .map(|(_, id, _)| id.to_ascii_lowercase())
        .collect();
    let asked = asked.into_iter().flatten();
    asked
        .filter(|id| !answered.contains(&id.to_ascii_lowercase()))
        .cloned()
        .collect()
}
