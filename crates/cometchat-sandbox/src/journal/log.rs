//! The requests that are kept, and those that were.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::Method;

use super::{Counters, JournalEntry};
use crate::clock::Timestamp;

/// The journal of a sandbox: the newest requests, bounded in number and in bytes.
pub(crate) struct Journal {
    log: Mutex<Log>,
    max_entries: usize,
    max_bytes: usize,
}

#[derive(Default)]
struct Log {
    kept: VecDeque<Arc<JournalEntry>>,
    /// What those that are kept take in memory.
    bytes: usize,
    counters: Counters,
}

/// Some entries of a journal.
pub(crate) struct Page {
    pub(crate) entries: Vec<Arc<JournalEntry>>,
    /// How many requests there have been, those that are kept no more included.
    pub(crate) total: u64,
    /// How many of the oldest are kept no more.
    pub(crate) dropped: u64,
}

impl Journal {
    pub(crate) fn new(max_entries: usize, max_bytes: usize) -> Self {
        Self {
            log: Mutex::default(),
            max_entries,
            max_bytes,
        }
    }

    /// Begins the entry of a request. It is written when it is dropped, whether the request got to its end or not.
    pub(crate) fn open(&self, method: &Method, path: &str, now: Timestamp) -> Recording<'_> {
        Recording {
            journal: self,
            entry: Some(JournalEntry::new(method.as_str(), path, now.milliseconds())),
        }
    }

    pub(crate) fn counters(&self) -> Counters {
        self.lock().counters.clone()
    }

    /// Up to `limit` entries, leaving out the first `offset` requests there ever were.
    pub(crate) fn page(&self, offset: u64, limit: usize) -> Page {
        let log = self.lock();
        let total = log.counters.requests;
        let dropped = total - log.kept.len() as u64;
        let skipped = usize::try_from(offset.saturating_sub(dropped)).unwrap_or(usize::MAX);
        Page {
            entries: log.kept.iter().skip(skipped).take(limit).cloned().collect(),
            total,
            dropped,
        }
    }

    pub(crate) fn clear(&self) {
        *self.lock() = Log::default();
    }

    fn write(&self, mut entry: JournalEntry) {
        let mut log = self.lock();
        let counters = &mut log.counters;
        counters.requests += 1;
        counters.processed += u64::from(entry.processed());
        counters.messages += entry.messages_made();
        match entry.status() {
            Some(status) => *counters.by_status.entry(status).or_default() += 1,
            None => counters.unanswered += 1,
        }
        entry.number = counters.requests;
        log.bytes += entry.size();
        log.kept.push_back(Arc::new(entry));
        while log.kept.len() > self.max_entries || log.bytes > self.max_bytes {
            let Some(oldest) = log.kept.pop_front() else {
                break;
            };
            log.bytes -= oldest.size();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The entry of a request that is being answered.
pub(crate) struct Recording<'j> {
    journal: &'j Journal,
    /// There until the entry is written.
    entry: Option<JournalEntry>,
}

impl Recording<'_> {
    /// The method and the path, as far as they are kept.
    pub(crate) fn target(&self) -> (&str, &str) {
        self.entry
            .as_ref()
            .map_or(("", ""), |entry| (entry.method(), entry.path()))
    }

    pub(crate) fn note(&mut self, change: impl FnOnce(&mut JournalEntry)) {
        if let Some(entry) = &mut self.entry {
            change(entry);
        }
    }
}

impl Drop for Recording<'_> {
    fn drop(&mut self) {
        if let Some(entry) = self.entry.take() {
            self.journal.write(entry);
        }
    }
}
