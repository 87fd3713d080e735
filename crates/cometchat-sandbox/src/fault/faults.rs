//! The faults of a sandbox, and which of them a request meets.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::HeaderMap;
use serde::Serialize;

use super::{Effect, Fault, InvalidFault};
use crate::random::Random;

/// The id of an injected fault: counts up from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct FaultId(u64);

impl FaultId {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

impl fmt::Display for FaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An injected fault and what it has done so far.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FaultStatus {
    /// Its id.
    pub id: FaultId,
    /// The fault as it was injected.
    pub fault: Fault,
    /// How many requests it was applied to.
    pub hits: u64,
    /// How many it will still be applied to; none if there is no end to it.
    pub remaining: Option<u64>,
}

/// What of a request decides which faults it meets.
pub(crate) struct RequestInfo<'a> {
    /// None for an unknown path or method.
    pub(crate) operation: Option<&'static str>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    pub(crate) sender: Option<&'a str>,
}

/// What happens to one request.
#[derive(Debug, Default)]
pub(crate) struct Decision {
    /// The last fault that had a part in it.
    pub(crate) fault: Option<FaultId>,
    /// The wait before processing.
    pub(crate) before: Duration,
    /// The wait after processing.
    pub(crate) after: Duration,
    /// What comes in place of processing.
    pub(crate) instead: Option<Effect>,
    /// What happens to the response.
    pub(crate) afterwards: Option<Effect>,
}

/// All faults of a sandbox.
pub(crate) struct Faults {
    seed: u64,
    /// Whether there may be any that applies; without, no request has to wait for another here.
    any: AtomicBool,
    lists: Mutex<Lists>,
}

#[derive(Default)]
struct Lists {
    last_id: u64,
    active: Vec<ActiveFault>,
    /// Those that were applied as often as they were to be. Kept apart, so that no request has to look at them.
    exhausted: Vec<ActiveFault>,
}

struct ActiveFault {
    id: FaultId,
    fault: Fault,
    random: Random,
    /// How many requests it was for, applied or not.
    met: u64,
    hits: u64,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            seed,
            any: AtomicBool::new(false),
            lists: Mutex::default(),
        }
    }

    pub(crate) fn inject(&self, fault: Fault) -> Result<FaultId, InvalidFault> {
        fault.check()?;
        let mut lists = self.lock();
        lists.last_id += 1;
        let id = FaultId(lists.last_id);
        let active = ActiveFault {
            id,
            // Each fault draws from a source of its own: its draws do not depend on what other faults do.
            random: Random::from_seed(
                Random::from_seed(self.seed ^ id.0.rotate_left(32)).next_u64(),
            ),
            fault,
            met: 0,
            hits: 0,
        };
        if active.is_exhausted() {
            lists.exhausted.push(active);
        } else {
            lists.active.push(active);
            self.any.store(true, Ordering::Release);
        }
        Ok(id)
    }

    /// All faults, exhausted ones included, by id.
    pub(crate) fn list(&self) -> Vec<FaultStatus> {
        let lists = self.lock();
        let all = lists.active.iter().chain(&lists.exhausted);
        let mut list: Vec<_> = all.map(ActiveFault::status).collect();
        list.sort_by_key(|status| status.id);
        list
    }

    /// Removes a fault. Says whether there was one.
    pub(crate) fn remove(&self, id: FaultId) -> bool {
        let mut lists = self.lock();
        let before = lists.active.len() + lists.exhausted.len();
        lists.active.retain(|active| active.id != id);
        lists.exhausted.retain(|active| active.id != id);
        before > lists.active.len() + lists.exhausted.len()
    }

    /// Removes all faults. Ids count on.
    pub(crate) fn clear(&self) {
        let mut lists = self.lock();
        lists.active.clear();
        lists.exhausted.clear();
    }

    /// Removes all faults. Ids count from 1 again.
    pub(crate) fn reset(&self) {
        *self.lock() = Lists::default();
    }

    /// What a request meets: the waits of all faults that apply to it, in the order they were injected, up to the first that
    /// does more than wait.
    pub(crate) fn decide(&self, subject: &RequestInfo<'_>) -> Decision {
        let mut decision = Decision::default();
        if !self.any.load(Ordering::Acquire) {
            return decision;
        }
        let mut lists = self.lock();
        let mut place = 0;
        while place < lists.active.len() {
            let active = &mut lists.active[place];
            if !active.applies_to(subject) {
                place += 1;
                continue;
            }
            let effect = active.add_to(&mut decision);
            if active.is_exhausted() {
                let active = lists.active.remove(place);
                lists.exhausted.push(active);
            } else {
                place += 1;
            }
            if effect {
                break;
            }
        }
        self.any.store(!lists.active.is_empty(), Ordering::Release);
        decision
    }

    fn lock(&self) -> MutexGuard<'_, Lists> {
        self.lists.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ActiveFault {
    fn is_exhausted(&self) -> bool {
        self.fault.times.is_some_and(|times| self.hits >= times)
    }

    fn status(&self) -> FaultStatus {
        FaultStatus {
            id: self.id,
            fault: self.fault.clone(),
            hits: self.hits,
            remaining: self.fault.times.map(|times| times - self.hits),
        }
    }

    fn applies_to(&mut self, subject: &RequestInfo<'_>) -> bool {
        if !self.fault.is_for(subject) {
            return false;
        }
        self.met += 1;
        if self.met <= self.fault.skip {
            return false;
        }
        let applies =
            self.fault.probability >= 1.0 || self.random.fraction() < self.fault.probability;
        self.hits += u64::from(applies);
        applies
    }

    /// Adds the fault to what happens to a request. Says whether it did more than wait.
    fn add_to(&mut self, decision: &mut Decision) -> bool {
        let fault = &self.fault;
        decision.fault = Some(self.id);
        let wait = fault.latency.saturating_add(if fault.jitter.is_zero() {
            Duration::ZERO
        } else {
            fault.jitter.mul_f64(self.random.fraction())
        });
        if fault.after_processing {
            decision.after = decision.after.saturating_add(wait);
        } else {
            decision.before = decision.before.saturating_add(wait);
        }
        match &fault.effect {
            Effect::Latency => return false,
            effect if fault.after_processing || effect.needs_response() => {
                decision.afterwards = Some(effect.clone());
            }
            effect => decision.instead = Some(effect.clone()),
        }
        true
    }
}

impl Fault {
    fn is_for(&self, subject: &RequestInfo<'_>) -> bool {
        let same_header = |(name, value): &(String, String)| {
            subject
                .headers
                .get_all(name.as_str())
                .iter()
                .any(|given| given.as_bytes() == value.as_bytes())
        };
        self.operation
            .as_ref()
            .is_none_or(|id| Some(id.as_str()) == subject.operation)
            && self.header.as_ref().is_none_or(same_header)
            && self.sender.as_ref().is_none_or(|uid| {
                subject
                    .sender
                    .is_some_and(|sender| sender.to_lowercase() == *uid)
            })
            && self
                .body_contains
                .as_ref()
                .is_none_or(|text| contains(subject.body, text.as_bytes()))
    }
}

fn contains(body: &[u8], text: &[u8]) -> bool {
    text.is_empty() || body.windows(text.len()).any(|window| window == text)
}
