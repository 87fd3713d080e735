//! The connections of a client, and how they are replaced.
//!
//! A connection can fall silent without being closed: a server that hangs, a balancer that forgot it. Over HTTP/1.1 a
//! request that times out takes its connection with it. Over HTTP/2 many requests share one connection, which the HTTP
//! library keeps for the next one, and a server that answers pings but nothing else never loses it. So after a request
//! that timed out the whole pool is replaced: requests under way finish on the old connections, later ones make new ones.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

type Make = dyn Fn() -> Option<reqwest::Client> + Send + Sync;

/// Which pool a request used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Generation(u64);

pub(super) struct Pool {
    /// Makes another pool. None where the caller made the HTTP client, which cannot be copied.
    make: Option<Box<Make>>,
    generation: AtomicU64,
    /// The pool in use, once the first one was replaced.
    replaced: Mutex<Option<reqwest::Client>>,
    /// Whether the last response came over HTTP/1, where a request that timed out leaves no connection behind.
    http1: AtomicBool,
}

impl Pool {
    pub(super) fn new(make: Option<Box<Make>>) -> Self {
        Self {
            make,
            generation: AtomicU64::new(0),
            replaced: Mutex::new(None),
            http1: AtomicBool::new(false),
        }
    }

    /// The pool in use; `first` until it is replaced.
    pub(super) fn current<'a>(
        &self,
        first: &'a reqwest::Client,
    ) -> (Cow<'a, reqwest::Client>, Generation) {
        let generation = self.generation.load(Ordering::Acquire);
        if generation == 0 {
            return (Cow::Borrowed(first), Generation(0));
        }
        let replaced = self.replaced.lock().unwrap_or_else(PoisonError::into_inner);
        let generation = self.generation.load(Ordering::Acquire);
        match &*replaced {
            Some(client) => (Cow::Owned(client.clone()), Generation(generation)),
            None => (Cow::Borrowed(first), Generation(generation)),
        }
    }

    /// A response came over this version of HTTP.
    pub(super) fn responded(&self, version: http::Version) {
        let http1 = version < http::Version::HTTP_2;
        // Written only when it changes, so that threads do not fight over one line of memory.
        if self.http1.load(Ordering::Relaxed) != http1 {
            self.http1.store(http1, Ordering::Relaxed);
        }
    }

    /// Replaces the pool that a request timed out on, unless that was done already.
    pub(super) fn replace(&self, used: Generation) {
        let Some(make) = self
            .make
            .as_ref()
            .filter(|_| !self.http1.load(Ordering::Relaxed))
        else {
            return;
        };
        let mut replaced = self.replaced.lock().unwrap_or_else(PoisonError::into_inner);
        if self.generation.load(Ordering::Acquire) != used.0 {
            return;
        }
        if let Some(client) = make() {
            *replaced = Some(client);
            self.generation.store(used.0 + 1, Ordering::Release);
        }
    }
}
