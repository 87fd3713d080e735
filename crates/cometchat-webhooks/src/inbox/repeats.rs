//! Events that are the same to the last byte.

use siphasher::sip128::{Hasher128, SipHasher24};
use std::collections::{HashMap, VecDeque};
use std::hash::Hasher;
use std::time::Duration;

/// The bodies of the last moments, as hashes. The id of the webhook is part of a body.
#[derive(Debug)]
pub(super) struct Repeats {
    /// Milliseconds.
    window: u64,
    last: HashMap<u128, u64>,
    /// When each came, in milliseconds since 1970.
    order: VecDeque<(u64, u128)>,
}

impl Repeats {
    pub(super) fn within(window: Duration) -> Self {
        Self {
            window: u64::try_from(window.as_millis()).unwrap_or(u64::MAX),
            last: HashMap::new(),
            order: VecDeque::new(),
        }
    }

    /// Remembers an event that came earlier, if it is not too long ago.
    pub(super) fn remember(&mut self, number: u64, at: u64, body: &[u8], now: u64) {
        if at.saturating_add(self.window) >= now {
            self.find(number, at, body);
        }
    }

    /// The first event of those that have the same bytes. This one is remembered as well.
    pub(super) fn find(&mut self, number: u64, at: u64, body: &[u8]) -> Option<u64> {
        if self.window == 0 {
            return None;
        }
        while let Some((came, hash)) = self.order.front().copied() {
            if came.saturating_add(self.window) >= at {
                break;
            }
            self.order.pop_front();
            self.last.remove(&hash);
        }
        let mut hasher = SipHasher24::new();
        hasher.write(body);
        let hash = hasher.finish128().as_u128();
        if let Some(first) = self.last.get(&hash) {
            return Some(*first);
        }
        self.last.insert(hash, number);
        self.order.push_back((at, hash));
        None
    }
}
