//! The requests that are kept, and those that were.

use std::collections::VecDeque;
#[cfg(feature = "inspector")]
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::body::Bytes;
use hyper::http::request::Parts;

#[cfg(feature = "inspector")]
use super::exchange::{Exchange, Exchanges};
use super::{Answer, Counters, JournalEntry};
use crate::clock::Timestamp;

/// The journal of a sandbox: the newest requests, bounded in number and in bytes.
pub(crate) struct Journal {
    log: Mutex<Log>,
    max_entries: usize,
    max_bytes: usize,
    /// Whether what is sent and answered is kept: once somebody has looked.
    #[cfg(feature = "inspector")]
    keeps_exchanges: AtomicBool,
}

#[derive(Default)]
struct Log {
    kept: VecDeque<Arc<JournalEntry>>,
    /// What those that are kept take in memory.
    bytes: usize,
    counters: Counters,
    #[cfg(feature = "inspector")]
    exchanges: Exchanges,
    /// How often it was emptied.
    #[cfg(feature = "inspector")]
    cleared: u64,
}

/// How far a journal has come: how often it was emptied, and how many requests there have been since.
#[cfg(feature = "inspector")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Position {
    pub(crate) cleared: u64,
    pub(crate) total: u64,
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
            #[cfg(feature = "inspector")]
            keeps_exchanges: AtomicBool::new(false),
        }
    }

    /// Keeps what is sent and answered from now on, too.
    #[cfg(feature = "inspector")]
    pub(crate) fn keep_exchanges(&self) {
        self.keeps_exchanges.store(true, Ordering::Relaxed);
    }

    #[cfg(feature = "inspector")]
    fn exchange_of(&self, head: &Parts) -> Option<Exchange> {
        let keeps = self.keeps_exchanges.load(Ordering::Relaxed);
        keeps.then(|| Exchange::new(head))
    }

    /// Begins the entry of a request. It is written when it is dropped, whether the request got to its end or not.
    pub(crate) fn open(&self, head: &Parts, now: Timestamp) -> Recording<'_> {
        let (method, path) = (head.method.as_str(), head.uri.path());
        Recording {
            journal: self,
            entry: Some(JournalEntry::new(method, path, now.milliseconds())),
            #[cfg(feature = "inspector")]
            exchange: self.exchange_of(head),
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
        let mut log = self.lock();
        *log = Log {
            #[cfg(feature = "inspector")]
            cleared: log.cleared + 1,
            ..Log::default()
        };
    }

    #[cfg(feature = "inspector")]
    pub(crate) fn position(&self) -> Position {
        let log = self.lock();
        Position {
            cleared: log.cleared,
            total: log.counters.requests,
        }
    }

    /// What was sent and answered in the request with this number, if it is still kept.
    #[cfg(feature = "inspector")]
    pub(crate) fn exchange(&self, number: u64) -> Option<Exchange> {
        self.lock().exchanges.get(number)
    }

    fn write(
        &self,
        mut entry: JournalEntry,
        #[cfg(feature = "inspector")] exchange: Option<Exchange>,
    ) {
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
        #[cfg(feature = "inspector")]
        if let Some(exchange) = exchange {
            let number = log.counters.requests;
            let oldest = log.kept.front().map_or(number + 1, |entry| entry.number());
            log.exchanges.add(number, exchange, oldest);
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
    #[cfg(feature = "inspector")]
    exchange: Option<Exchange>,
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

    /// Takes in what was sent.
    pub(crate) fn asked(&mut self, body: Option<&Bytes>) {
        #[cfg(feature = "inspector")]
        if let (Some(exchange), Some(body)) = (&mut self.exchange, body) {
            exchange.asked(body);
        }
        #[cfg(not(feature = "inspector"))]
        let _ = body;
    }

    /// Takes in what is answered, or that there is no answer.
    pub(crate) fn answered(&mut self, answer: Option<Answer>) {
        #[cfg(feature = "inspector")]
        if let Some(exchange) = &mut self.exchange {
            exchange.answered(answer.as_ref());
        }
        let answer = answer.map(|answer| (answer.status, answer.code));
        self.note(|entry| entry.answered(answer));
    }
}

impl Drop for Recording<'_> {
    fn drop(&mut self) {
        #[cfg(feature = "inspector")]
        if let Some(exchange) = &mut self.exchange {
            exchange.ended();
        }
        if let Some(entry) = self.entry.take() {
            self.journal.write(
                entry,
                #[cfg(feature = "inspector")]
                self.exchange.take(),
            );
        }
    }
}
