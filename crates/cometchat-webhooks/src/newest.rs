//! Later events that come earlier.

use crate::Moment;
use std::collections::{HashMap, VecDeque};

/// Remembers the newest moment of each thing, so that an event that was overtaken can be left out: CometChat promises no order.
///
/// It lives in memory and remembers so many things, the last ones; who needs more keeps the moment beside the thing.
///
/// ```
/// use cometchat_webhooks::{Moment, Newest};
///
/// let mut newest = Newest::remembering(10_000);
/// let at = |millis| Some(Moment::from_millis(millis));
/// assert!(newest.accepts("message 101", at(2_000)));
/// assert!(!newest.accepts("message 101", at(1_000)), "it was overtaken");
/// // Moments are whole seconds: what has the same one may be newer.
/// assert!(newest.accepts("message 101", at(2_000)));
/// // What tells no moment cannot be judged.
/// assert!(newest.accepts("message 101", None));
/// ```
#[derive(Clone, Debug)]
pub struct Newest {
    moments: HashMap<String, Moment>,
    order: VecDeque<String>,
    capacity: usize,
}

impl Newest {
    /// Remembers up to so many things, at least one.
    #[must_use]
    pub fn remembering(things: usize) -> Self {
        Self {
            moments: HashMap::new(),
            order: VecDeque::new(),
            capacity: things.max(1),
        }
    }

    /// Whether an event about this thing is not older than all before it. Then it is remembered.
    pub fn accepts(&mut self, thing: impl Into<String>, at: Option<Moment>) -> bool {
        let Some(at) = at else { return true };
        let thing = thing.into();
        if let Some(newest) = self.moments.get_mut(&thing) {
            if at < *newest {
                return false;
            }
            *newest = at;
            return true;
        }
        if self.moments.len() >= self.capacity {
            if let Some(oldest) = self.order.pop_front() {
                self.moments.remove(&oldest);
            }
        }
        self.order.push_back(thing.clone());
        self.moments.insert(thing, at);
        true
    }
}
