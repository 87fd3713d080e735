//! The records that a run got from the ledger itself, by their numbers in that run.

use crate::ledger::signed;
use cometchat_bulk::journal::{Fingerprint, Past, Standing};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a run has taken from the ledger and not ended.
#[derive(Debug, Default)]
pub(crate) struct Handed {
    records: Mutex<Numbered>,
}

#[derive(Debug, Default)]
struct Numbered {
    last: u64,
    records: HashMap<u64, HandedRecord>,
}

/// A record as it was when it was taken.
#[derive(Clone, Debug)]
pub(crate) struct HandedRecord {
    pub(crate) key: String,
    pub(crate) fingerprint: i64,
    /// Whether it may have been sent by another worker.
    pub(crate) in_doubt: bool,
    /// Whether it was begun before, and taken back.
    pub(crate) was_begun: bool,
}

impl Handed {
    /// Hands a record to the run, which numbers what it reads from 1 on.
    pub(crate) fn hand(&self, record: HandedRecord) {
        let mut numbered = self.numbered();
        numbered.last += 1;
        let number = numbered.last;
        numbered.records.insert(number, record);
    }

    pub(crate) fn key(&self, number: u64) -> Option<String> {
        Some(self.numbered().records.get(&number)?.key.clone())
    }

    pub(crate) fn fingerprint(&self, number: u64) -> Option<i64> {
        Some(self.numbered().records.get(&number)?.fingerprint)
    }

    /// What the run is told of a record that it was handed.
    pub(crate) fn past(&self, number: u64) -> Option<Option<Past>> {
        let numbered = self.numbered();
        let record = numbered.records.get(&number)?;
        let standing = match (record.in_doubt, record.was_begun) {
            (true, _) => Standing::Sending,
            (false, true) => Standing::Unsent,
            (false, false) => return Some(None),
        };
        Some(Some(Past::new(
            standing,
            Some(unsigned(record.fingerprint)),
        )))
    }

    /// It has its end.
    pub(crate) fn forget(&self, number: u64) {
        self.numbered().records.remove(&number);
    }

    fn numbered(&self) -> MutexGuard<'_, Numbered> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The same bits.
pub(crate) fn unsigned(fingerprint: i64) -> Fingerprint {
    let known = Fingerprint::from_bits(fingerprint.cast_unsigned());
    debug_assert_eq!(signed(known), fingerprint);
    known
}
