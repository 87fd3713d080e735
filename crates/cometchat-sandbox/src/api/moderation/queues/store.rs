//! What was withheld by rules and reported by users, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::keys::{MessageId, UserKey};

/// Why a message was withheld.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Block {
    pub(crate) rule_id: Box<str>,
    pub(crate) rule_name: Box<str>,
    pub(crate) revision_id: Box<str>,
    /// The condition that it met.
    pub(crate) condition: Value,
    pub(crate) action: Vec<Box<str>>,
    /// Epoch seconds, as the following.
    pub(crate) created_at: u64,
    pub(crate) updated_at: u64,
    pub(crate) is_reviewed: bool,
}

/// That a user reported a message. The reason as it was then: it may be deleted later.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) by: UserKey,
    pub(crate) reason: Option<Reported>,
    pub(crate) remark: Option<Box<str>>,
    /// Epoch seconds.
    pub(crate) at: u64,
}

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Reported {
    pub(crate) id: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) description: Option<Box<str>>,
}

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Queues {
    blocked: BTreeMap<MessageId, Block>,
    /// Those that a rule flagged have no reports at first.
    flagged: BTreeMap<MessageId, Vec<Report>>,
}

impl Queues {
    pub(crate) fn block(&mut self, message: MessageId, block: Block) {
        self.blocked.insert(message, block);
    }

    pub(crate) fn blocked(&self, message: MessageId) -> Option<&Block> {
        self.blocked.get(&message)
    }

    pub(crate) fn blocked_mut(&mut self, message: MessageId) -> Option<&mut Block> {
        self.blocked.get_mut(&message)
    }

    /// Those that were reviewed, or those that were not, newest first.
    pub(crate) fn all_blocked(
        &self,
        is_reviewed: bool,
    ) -> impl Iterator<Item = (MessageId, &Block)> {
        let rows = self.blocked.iter().rev();
        rows.filter(move |(_, block)| block.is_reviewed == is_reviewed)
            .map(|(id, block)| (*id, block))
    }

    /// Queues a message that a rule flagged.
    pub(crate) fn flag(&mut self, message: MessageId) {
        self.flagged.entry(message).or_default();
    }

    /// A user who reports a message again takes the first report back.
    pub(crate) fn report(&mut self, message: MessageId, report: Report) {
        let reports = self.flagged.entry(message).or_default();
        reports.retain(|other| other.by != report.by);
        reports.push(report);
    }

    /// Those that wait for a review, newest first.
    pub(crate) fn all_flagged(&self) -> impl Iterator<Item = (MessageId, &[Report])> {
        let rows = self.flagged.iter().rev();
        rows.map(|(id, reports)| (*id, reports.as_slice()))
    }

    /// Says whether it was queued.
    pub(crate) fn unflag(&mut self, message: MessageId) -> bool {
        self.flagged.remove(&message).is_some()
    }

    /// A message that is judged anew starts without a block.
    pub(crate) fn unblock(&mut self, message: MessageId) {
        self.blocked.remove(&message);
    }

    pub(crate) fn forget_message(&mut self, message: MessageId) {
        self.blocked.remove(&message);
        self.flagged.remove(&message);
    }

    pub(crate) fn forget_user(&mut self, user: UserKey) {
        self.flagged.retain(|_, reports| {
            let was_reported = !reports.is_empty();
            reports.retain(|report| report.by != user);
            !was_reported || !reports.is_empty()
        });
    }
}
