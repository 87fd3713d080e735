//! What happened when: a reader of events.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::events::{Change, Event};
use crate::keys::{Actor, UserKey};

/// How many seconds are counted together.
pub(super) const STEP: u64 = 300;
/// How many of these are kept: 12 months (older API description).
const KEPT: usize = 366 * 24 * 12;

/// What happened within five minutes.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Slot {
    pub(super) sent: u64,
    pub(super) read: u64,
    pub(super) delivered: u64,
    /// Who did anything.
    active: BTreeSet<UserKey>,
}

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Metrics {
    /// By the number of steps since 1970.
    slots: BTreeMap<u64, Slot>,
}

impl Metrics {
    /// Counts an event. `is_told` says that its message only tells of another change.
    pub(crate) fn read(&mut self, event: &Event, is_told: bool) {
        let slot = self.slots.entry(event.at / STEP).or_default();
        match event.change {
            Change::MessageSent(_) if !is_told => slot.sent += 1,
            Change::MessageDelivered(..) => slot.delivered += 1,
            Change::MessageRead(..) => slot.read += 1,
            _ => {}
        }
        if let Actor::User(user) = event.by {
            slot.active.insert(user);
        }
        if self.slots.len() > KEPT {
            self.slots.pop_first();
        }
    }

    /// What happened in the step that begins at this moment.
    pub(super) fn at(&self, seconds: u64) -> Option<&Slot> {
        self.slots.get(&(seconds / STEP))
    }

    /// How many users did anything in the steps from the one moment to the other.
    pub(super) fn active(&self, from: u64, to: u64) -> usize {
        let slots = self.slots.range(from / STEP..=to / STEP);
        let users: BTreeSet<UserKey> = slots.flat_map(|(_, slot)| &slot.active).copied().collect();
        users.len()
    }
}
