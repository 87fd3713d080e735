//! A journal that is gone with the program.

use super::{
    Entry, Event, Journal, JournalError, JournalErrorKind, JournalFuture, Opened, Opening, Past,
    RecordId, Standing, Taken,
};
use crate::{Fingerprint, Outcome};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A journal in memory: for tests, and as an example of a journal that several runs share.
///
/// Its clones are the same journal. Give one to each run: to one that goes on where another was cancelled, or to several that
/// work side by side. It tells records apart by key, and holds a record for the run that has begun it.
///
/// ```
/// use cometchat::Client;
/// use cometchat_bulk::journal::MemoryJournal;
/// use cometchat_bulk::{Bulk, BulkInput};
///
/// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let journal = MemoryJournal::new();
/// let worker = || Bulk::new(&client).custom_journal(journal.clone()).start(BulkInput::file("orders.ndjson"));
/// let (one, other) = tokio::join!(worker(), worker());
/// println!("{}\n{}", one?, other?);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
pub struct MemoryJournal {
    shared: Arc<Mutex<Shared>>,
    /// Which of the runs this is, once it is open.
    run: Option<u64>,
    /// Whose the records were that this run has looked up.
    seen: Mutex<HashMap<String, u64>>,
}

#[derive(Debug, Default)]
struct Shared {
    app: Option<String>,
    entries: Vec<Entry>,
    records: HashMap<String, Known>,
    runs: u64,
    open: BTreeSet<u64>,
}

/// The last event of a record, and whose it is.
#[derive(Debug)]
struct Known {
    event: Event,
    fingerprint: Option<Fingerprint>,
    run: u64,
}

impl MemoryJournal {
    /// An empty journal.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// All that was appended, in its order.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        self.shared().entries.clone()
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn opened(&self) -> Result<u64, JournalError> {
        let text = "the journal in memory is not open";
        self.run
            .ok_or_else(|| JournalError::new(JournalErrorKind::Failed, text))
    }
}

impl Shared {
    fn past(&self, record: &RecordId, run: u64) -> Option<Past> {
        let known = self.records.get(&record.key)?;
        let is_held = known.run != run && self.open.contains(&known.run);
        let standing = match known.event.standing() {
            Standing::Sending if is_held => Standing::Held,
            standing => standing,
        };
        Some(Past::new(standing, known.fingerprint))
    }

    /// Takes an entry in, unless the record belongs to another run or has an end for good.
    fn take_in(&mut self, entry: &Entry, run: u64, seen: Option<u64>) -> Result<(), Past> {
        if let Some(past) = self.past(&entry.record, run) {
            let is_claim = matches!(entry.event, Event::Sending { .. });
            let holder = self.records.get(&entry.record.key).map(|known| known.run);
            let is_news = holder != Some(run) && holder != seen;
            match past.standing {
                Standing::Held => return Err(past),
                Standing::Confirmed | Standing::Refused if is_claim => return Err(past),
                // Begun and left since this run looked it up: it may have arrived.
                Standing::Sending | Standing::Uncertain if is_claim && is_news => return Err(past),
                _ => {}
            }
        }
        let before = self.records.get(&entry.record.key);
        let fingerprint = match &entry.event {
            Event::Sending { fingerprint } => Some(*fingerprint),
            _ => before.and_then(|known| known.fingerprint),
        };
        let known = Known {
            event: entry.event.clone(),
            fingerprint,
            run,
        };
        self.records.insert(entry.record.key.clone(), known);
        self.entries.push(entry.clone());
        Ok(())
    }
}

impl Journal for MemoryJournal {
    fn open<'a>(&'a mut self, opening: &'a Opening) -> JournalFuture<'a, Opened> {
        Box::pin(async move {
            let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
            let app = shared.app.get_or_insert_with(|| opening.app.clone());
            if *app != opening.app {
                let text = format!("the journal in memory is of runs against {app}");
                return Err(JournalError::new(JournalErrorKind::OtherApp, text));
            }
            shared.runs += 1;
            let run = shared.runs;
            shared.open.insert(run);
            self.run = Some(run);
            Ok(Opened::by_key())
        })
    }

    fn lookup<'a>(&'a self, records: &'a [RecordId]) -> JournalFuture<'a, Vec<Option<Past>>> {
        Box::pin(async move {
            let (run, shared) = (self.opened()?, self.shared());
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            let pasts = records.iter().map(|record| {
                if let Some(known) = shared.records.get(&record.key) {
                    seen.insert(record.key.clone(), known.run);
                }
                shared.past(record, run)
            });
            Ok(pasts.collect())
        })
    }

    fn outcome<'a>(&'a self, record: &'a RecordId) -> JournalFuture<'a, Option<Outcome>> {
        Box::pin(async move {
            let shared = self.shared();
            let known = shared.records.get(&record.key);
            Ok(known.and_then(|known| match &known.event {
                Event::Ended(outcome) => Some(outcome.clone()),
                _ => None,
            }))
        })
    }

    fn append<'a>(&'a self, entries: &'a [Entry]) -> JournalFuture<'a, Vec<Taken>> {
        Box::pin(async move {
            let (run, mut shared) = (self.opened()?, self.shared());
            let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            let mut taken = Vec::new();
            for (index, entry) in entries.iter().enumerate() {
                if let Err(past) = shared.take_in(entry, run, seen.get(&entry.record.key).copied())
                {
                    taken.push(Taken::new(index, past));
                }
            }
            Ok(taken)
        })
    }
}

/// The same journal, not open yet.
impl Clone for MemoryJournal {
    fn clone(&self) -> Self {
        Self {
            shared: self.shared.clone(),
            run: None,
            seen: Mutex::default(),
        }
    }
}

impl Drop for MemoryJournal {
    fn drop(&mut self) {
        if let Some(run) = self.run {
            self.shared().open.remove(&run);
        }
    }
}
