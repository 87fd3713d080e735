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
    /// How many requests it has struck.
    pub hits: u64,
    /// How many it will still strike; none if there is no end to it.
    pub remaining: Option<u64>,
}

/// What of a request decides which faults it meets.
pub(crate) struct Subject<'a> {
    /// None for an unknown path or method.
    pub(crate) operation: Option<&'static str>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    pub(crate) sender: Option<&'a str>,
}

/// What happens to one request.
#[derive(Debug, Default)]
pub(crate) struct Strike {
    /// The last fault that had a part in it.
    pub(crate) fault: Option<FaultId>,
    /// The wait before processing.
    pub(crate) before: Duration,
    /// The wait after processing.
    pub(crate) after: Duration,
    /// What comes in place of processing.
    pub(crate) instead: Option<Effect>,
    /// What happens to the answer.
    pub(crate) afterwards: Option<Effect>,
}

/// All faults of a sandbox.
pub(crate) struct Faults {
    seed: u64,
    /// Whether there may be any that strikes; without, no request has to wait for another here.
    any: AtomicBool,
    script: Mutex<Script>,
}

#[derive(Default)]
struct Script {
    last_id: u64,
    armed: Vec<Armed>,
    /// Those that have struck as often as they were to. Kept apart, so that no request has to look at them.
    spent: Vec<Armed>,
}

struct Armed {
    id: FaultId,
    fault: Fault,
    random: Random,
    /// How many requests it was for, struck or not.
    met: u64,
    hits: u64,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            seed,
            any: AtomicBool::new(false),
            script: Mutex::default(),
        }
    }

    pub(crate) fn inject(&self, fault: Fault) -> Result<FaultId, InvalidFault> {
        fault.check()?;
        let mut script = self.lock();
        script.last_id += 1;
        let id = FaultId(script.last_id);
        let armed = Armed {
            id,
            // Each fault draws from a source of its own: its draws do not depend on what other faults do.
            random: Random::from_seed(
                Random::from_seed(self.seed ^ id.0.rotate_left(32)).next_u64(),
            ),
            fault,
            met: 0,
            hits: 0,
        };
        if armed.is_spent() {
            script.spent.push(armed);
        } else {
            script.armed.push(armed);
            self.any.store(true, Ordering::Release);
        }
        Ok(id)
    }

    /// All faults, spent ones included, by id.
    pub(crate) fn list(&self) -> Vec<FaultStatus> {
        let script = self.lock();
        let all = script.armed.iter().chain(&script.spent);
        let mut list: Vec<_> = all.map(Armed::status).collect();
        list.sort_by_key(|status| status.id);
        list
    }

    /// Removes a fault. Says whether there was one.
    pub(crate) fn remove(&self, id: FaultId) -> bool {
        let mut script = self.lock();
        let before = script.armed.len() + script.spent.len();
        script.armed.retain(|armed| armed.id != id);
        script.spent.retain(|armed| armed.id != id);
        before > script.armed.len() + script.spent.len()
    }

    /// Removes all faults. Ids count on.
    pub(crate) fn clear(&self) {
        let mut script = self.lock();
        script.armed.clear();
        script.spent.clear();
    }

    /// Removes all faults. Ids count from 1 again.
    pub(crate) fn reset(&self) {
        *self.lock() = Script::default();
    }

    /// What a request meets: the waits of all faults that strike it, in the order they were injected, up to the first that
    /// does more than wait.
    pub(crate) fn strike(&self, subject: &Subject<'_>) -> Strike {
        let mut strike = Strike::default();
        if !self.any.load(Ordering::Acquire) {
            return strike;
        }
        let mut script = self.lock();
        let mut place = 0;
        while place < script.armed.len() {
            let armed = &mut script.armed[place];
            if !armed.strikes(subject) {
                place += 1;
                continue;
            }
            let effect = armed.add_to(&mut strike);
            if armed.is_spent() {
                let armed = script.armed.remove(place);
                script.spent.push(armed);
            } else {
                place += 1;
            }
            if effect {
                break;
            }
        }
        self.any.store(!script.armed.is_empty(), Ordering::Release);
        strike
    }

    fn lock(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Armed {
    fn is_spent(&self) -> bool {
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

    fn strikes(&mut self, subject: &Subject<'_>) -> bool {
        if !self.fault.is_for(subject) {
            return false;
        }
        self.met += 1;
        if self.met <= self.fault.skip {
            return false;
        }
        let lucky =
            self.fault.probability >= 1.0 || self.random.fraction() < self.fault.probability;
        self.hits += u64::from(lucky);
        lucky
    }

    /// Adds the fault to what happens to a request. Says whether it did more than wait.
    fn add_to(&mut self, strike: &mut Strike) -> bool {
        let fault = &self.fault;
        strike.fault = Some(self.id);
        let wait = fault.latency.saturating_add(if fault.jitter.is_zero() {
            Duration::ZERO
        } else {
            fault.jitter.mul_f64(self.random.fraction())
        });
        if fault.after_processing {
            strike.after = strike.after.saturating_add(wait);
        } else {
            strike.before = strike.before.saturating_add(wait);
        }
        match &fault.effect {
            Effect::Latency => return false,
            effect if fault.after_processing || effect.spoils_an_answer() => {
                strike.afterwards = Some(effect.clone());
            }
            effect => strike.instead = Some(effect.clone()),
        }
        true
    }
}

impl Fault {
    fn is_for(&self, subject: &Subject<'_>) -> bool {
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
