//! What is to be delivered.

use super::file::Place;
use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;
use tokio::time::Instant;

/// How many bytes of bodies are kept in memory; others are read from the disk when their turn comes.
const MOST_IN_MEMORY: usize = 32 * 1024 * 1024;

/// An event that is not done.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) place: Place,
    /// Milliseconds since 1970.
    pub(super) at: u64,
    pub(super) repeats: Option<u64>,
    /// How often it was delivered.
    pub(super) attempts: u32,
    /// If it is in memory.
    pub(super) body: Option<Bytes>,
}

/// All events that are not done, and whose turn it is.
#[derive(Debug, Default)]
pub(super) struct State {
    pending: BTreeMap<u64, Pending>,
    ready: BTreeSet<u64>,
    waiting: BTreeSet<(Instant, u64)>,
    /// File → how many events in it are not done.
    undone: HashMap<u64, usize>,
    in_memory: usize,
    pub(super) bytes: u64,
    pub(super) dead_letters: u64,
    pub(super) is_closed: bool,
}

impl State {
    /// A new event.
    pub(super) fn add(&mut self, number: u64, mut event: Pending) {
        if let Some(body) = &event.body {
            if self.in_memory + body.len() > MOST_IN_MEMORY {
                event.body = None;
            } else {
                self.in_memory += body.len();
            }
        }
        *self.undone.entry(event.place.file).or_default() += 1;
        if let Some(before) = self.pending.insert(number, event) {
            self.forget(&before);
        }
        self.ready.insert(number);
    }

    /// It is done.
    pub(super) fn remove(&mut self, number: u64) -> Option<Pending> {
        let event = self.pending.remove(&number)?;
        self.forget(&event);
        self.ready.remove(&number);
        Some(event)
    }

    fn forget(&mut self, event: &Pending) {
        if let Some(body) = &event.body {
            self.in_memory -= body.len();
        }
        if let Some(undone) = self.undone.get_mut(&event.place.file) {
            *undone -= 1;
            if *undone == 0 {
                self.undone.remove(&event.place.file);
            }
        }
    }

    /// It waits for a moment. What is set is how often it was delivered.
    pub(super) fn wait(&mut self, number: u64, until: Instant, attempts: Option<u32>) {
        let Some(event) = self.pending.get_mut(&number) else {
            return;
        };
        event.attempts = attempts.unwrap_or(event.attempts);
        self.ready.remove(&number);
        self.waiting.insert((until, number));
    }

    /// Takes the next event whose turn it is; else tells when to look again.
    pub(super) fn take(&mut self, now: Instant) -> Result<(u64, Pending), Option<Instant>> {
        while let Some((until, number)) = self.waiting.first().copied() {
            if until > now {
                break;
            }
            self.waiting.pop_first();
            if self.pending.contains_key(&number) {
                self.ready.insert(number);
            }
        }
        let next = self.ready.pop_first();
        let found = next.and_then(|number| Some((number, self.pending.get_mut(&number)?)));
        match found {
            Some((number, event)) => {
                event.attempts += 1;
                Ok((number, event.clone()))
            }
            None => Err(self.waiting.first().map(|(until, _)| *until)),
        }
    }

    /// Whether all events of a file are done.
    pub(super) fn is_done_with(&self, file: u64) -> bool {
        !self.undone.contains_key(&file)
    }

    pub(super) fn contains(&self, number: u64) -> bool {
        self.pending.contains_key(&number)
    }

    pub(super) fn pending(&self) -> impl Iterator<Item = (u64, &Pending)> {
        self.pending.iter().map(|(number, event)| (*number, event))
    }

    pub(super) fn len(&self) -> usize {
        self.pending.len()
    }
}

/// How long an event rests that was delivered so often and came back without a word.
pub(super) fn pause_after(attempts: u32) -> Duration {
    let seconds = 1_u64 << attempts.saturating_sub(1).min(6);
    Duration::from_secs(seconds.min(60))
}
