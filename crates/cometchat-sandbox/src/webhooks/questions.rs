//! Questions about messages that wait for an answer.

use std::collections::HashMap;

use crate::keys::MessageId;

/// A question about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) id: MessageId,
    /// Whether nobody was told of the message yet.
    pub(super) is_new: bool,
    number: u64,
}

/// The last question about each message. Answers to earlier ones are about what the message no longer says.
#[derive(Default)]
pub(super) struct Questions {
    last: HashMap<MessageId, Question>,
    asked: u64,
}

impl Questions {
    pub(super) fn ask(&mut self, id: MessageId, is_new: bool) -> Question {
        self.asked += 1;
        let waits_already = self.last.get(&id).is_some_and(|last| last.is_new);
        let question = Question {
            id,
            is_new: is_new || waits_already,
            number: self.asked,
        };
        self.last.insert(id, question);
        question
    }

    /// Says whether an answer to this question still matters, which it does once.
    pub(super) fn answered(&mut self, question: Question) -> bool {
        let is_last = self.last.get(&question.id) == Some(&question);
        if is_last {
            self.last.remove(&question.id);
        }
        is_last
    }
}
