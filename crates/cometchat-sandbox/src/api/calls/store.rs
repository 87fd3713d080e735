//! The calls, as they are remembered.

use serde::{Deserialize, Serialize};

use crate::call_details::{CallDetails, CallParticipant};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Calls {
    list: Vec<CallDetails>,
}

/// Minutes of calls, rounded down.
pub(crate) struct Minutes {
    pub(crate) audio: u64,
    pub(crate) video: u64,
    pub(crate) recorded: u64,
}

impl Calls {
    /// Adds a call or replaces the one with the same session.
    pub(crate) fn put(&mut self, call: CallDetails) {
        self.list
            .retain(|known| known.session_id != call.session_id);
        self.list.push(call);
        self.list.sort_by_key(|call| call.initiated_at);
    }

    pub(super) fn get(&self, session_id: &str) -> Option<&CallDetails> {
        self.list.iter().find(|call| call.session_id == session_id)
    }

    /// All of them, the newest first.
    pub(super) fn all(&self) -> impl Iterator<Item = &CallDetails> {
        self.list.iter().rev()
    }

    /// The minutes of the calls that were begun from the one moment to the other.
    pub(crate) fn minutes(&self, from: u64, to: u64) -> Minutes {
        let calls = self.list.iter();
        let calls = calls.filter(|call| (from..=to).contains(&call.initiated_at));
        let (mut audio, mut video, mut recorded) = (0, 0, 0);
        for call in calls {
            let seconds: u64 = call.participants.iter().map(seconds).sum();
            match &*call.kind {
                "video" => video += seconds,
                _ => audio += seconds,
            }
            let recordings = call.recordings.iter();
            let lengths = recordings.map(|one| one.end_time.saturating_sub(one.start_time));
            recorded += lengths.sum::<u64>();
        }
        Minutes {
            audio: audio / 60,
            video: video / 60,
            recorded: recorded / 60,
        }
    }
}

/// How long somebody was there.
pub(super) fn seconds(participant: &CallParticipant) -> u64 {
    match (participant.joined_at, participant.left_at) {
        (Some(joined), Some(left)) => left.saturating_sub(joined),
        _ => 0,
    }
}
