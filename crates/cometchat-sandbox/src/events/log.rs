//! The last events, in the order in which they happened.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::Change;
use crate::keys::Actor;

/// One change: which, whose and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Event {
    /// Which event it was since the start, counted from 1.
    pub(crate) number: u64,
    /// Epoch seconds.
    pub(crate) at: u64,
    pub(crate) by: Actor,
    pub(crate) change: Change,
}

/// The newest events, up to a number of them.
#[derive(Serialize, Deserialize)]
pub(crate) struct Events {
    kept: VecDeque<Event>,
    total: u64,
    #[serde(skip)]
    most: usize,
}

impl Events {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            kept: VecDeque::new(),
            total: 0,
            most,
        }
    }

    /// Keeps at most so many from now on.
    pub(crate) fn set_most(&mut self, most: usize) {
        self.most = most;
        let surplus = self.kept.len().saturating_sub(most);
        self.kept.drain(..surplus);
    }

    /// Notes a change.
    pub(crate) fn add(&mut self, change: Change, by: Actor, at: u64) -> Event {
        self.total += 1;
        let event = Event {
            number: self.total,
            at,
            by,
            change,
        };
        if self.most > 0 {
            if self.kept.len() >= self.most {
                self.kept.pop_front();
            }
            self.kept.push_back(event.clone());
        }
        event
    }

    /// How many there have been, those included that are kept no more.
    pub(crate) fn total(&self) -> u64 {
        self.total
    }

    /// The events after the one with this number, oldest first.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &Event> {
        let first = self.kept.front().map_or(0, |event| event.number);
        let skipped = (number + 1).saturating_sub(first);
        self.kept
            .iter()
            .skip(usize::try_from(skipped).unwrap_or(usize::MAX))
    }
}
