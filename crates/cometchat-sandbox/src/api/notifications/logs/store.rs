//! The logs, as they are remembered.

use serde::{Deserialize, Serialize};

use super::entry::NotificationLog;
use crate::clock::Timestamp;
use crate::error::ApiError;

/// How long logs are kept, as the older description has it.
const KEPT_MILLISECONDS: u64 = 7 * 24 * 60 * 60 * 1000;

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct NotificationLogs {
    /// The newest first.
    list: Vec<NotificationLog>,
    /// How many ids were made up.
    made_up: u64,
}

impl NotificationLogs {
    /// Adds an entry or replaces the one with the same id, and answers the id.
    ///
    /// # Errors
    ///
    /// The member that CometChat could not have written so.
    pub(crate) fn put(
        &mut self,
        mut entry: NotificationLog,
        now: Timestamp,
    ) -> Result<String, ApiError> {
        entry.check()?;
        let started_at = *entry.started_at.get_or_insert(now.milliseconds());
        if entry.id.is_empty() {
            self.made_up += 1;
            let seconds = started_at / 1000 % (1 << 32);
            entry.id = format!("{seconds:08x}{:016x}", self.made_up);
        }
        let id = entry.id.clone();
        self.list.retain(|known| known.id != id);
        self.list.push(entry);
        self.list
            .sort_by(|one, other| other.place().cmp(&one.place()));
        Ok(id)
    }

    /// The entry with this id, even if it is too old to be listed.
    pub(super) fn get(&self, id: &str) -> Option<&NotificationLog> {
        self.list.iter().find(|entry| entry.id == id)
    }

    /// What is still kept, the newest first.
    pub(super) fn kept(&self, now: Timestamp) -> impl Iterator<Item = &NotificationLog> {
        let oldest = now.milliseconds().saturating_sub(KEPT_MILLISECONDS);
        let kept = self.list.iter();
        kept.take_while(move |entry| oldest <= entry.place().0)
    }
}
