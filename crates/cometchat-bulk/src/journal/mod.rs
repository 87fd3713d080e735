//! Where a run writes down what it sends and what became of it, so that a run that was killed can go on.
//!
//! [`Bulk::journal`](crate::Bulk::journal) keeps a file ([`FileJournal`]). Another place is an implementation of [`Journal`], given to
//! [`Bulk::custom_journal`](crate::Bulk::custom_journal): a table that several workers share, say. [`MemoryJournal`] is a small one to learn from.
//!
//! # What is written when
//!
//! | the run | writes | so that after a crash |
//! |---|---|---|
//! | reads a record | nothing; it looks up what earlier runs wrote of it | |
//! | is about to send it | [`Event::Sending`], and sends only once that is durable | a record without this event surely never left |
//! | learns that it surely was not processed | [`Event::Unsent`], which takes `Sending` back | it may be sent by the next run |
//! | learns what became of it | [`Event::Ended`], and counts it only once that is durable | it is never sent again; uncertain ones only if the caller asks for at least once |
//!
//! A record whose last event is `Sending` may have arrived: whoever finds it so calls it uncertain. This is why `Sending` has to be
//! durable *before* the request leaves, and why an event that is lost is worse than one that is written twice: it makes a record
//! look as if it had never been sent, and a message goes out a second time.
//!
//! # Other uses
//!
//! The events do not depend on what a record is. An import of many rows a request appends `Sending` for all of them at once,
//! and their ends at once. An inbox that must act once on each delivery of a webhook tells records apart by the delivery's
//! key. A ledger in a database does the same for workers that get their records from a queue: there, appending `Sending` is
//! the claim, which one of them gets and the others are [refused](Taken).

mod entry;
mod error;
mod file;
mod memory;
#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;

pub use entry::{Entry, Event, Opened, Opening, Past, RecordId, Standing, Taken};
pub use error::{JournalError, JournalErrorKind};
pub use file::FileJournal;
pub use memory::MemoryJournal;

pub use crate::fingerprint::Fingerprint;

use crate::Outcome;
use std::path::Path;
use std::pin::Pin;

/// What the functions of a [`Journal`] return: `Box::pin(async move { … })` makes one.
pub type JournalFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, JournalError>> + Send + 'a>>;

/// Remembers durably what was sent and what became of it.
///
/// # What an implementation guarantees
///
/// 1. **What is appended is durable** once [`append`](Self::append) has returned: it survives the end of the program and a loss of
///    power. The run acts on it at once: it sends what is `Sending`, and forgets what is `Ended`.
/// 2. **Entries are whole and in order.** If the program ends within `append`, the first entries of the call may be there and the
///    others not, but no entry is there in part, and none without those before it of the same record. None of them was acted on.
/// 3. **After an error nobody knows** whether the entries are there, and either will do: a `Sending` that was not acted on
///    makes its record uncertain, which is safe. The run sends nothing more, and appends only to find out that it still fails.
/// 4. **Nothing is lost in silence.** What was appended once and cannot be read any more is [`Standing::Lost`], or
///    [`open`](Self::open) fails; it is never taken for a record that was not sent.
/// 5. **A record belongs to one run at a time.** Either `open` fails while another run has the journal open
///    ([`JournalErrorKind::InUse`]), as with a file; or several runs may share it, and then appending `Sending` is an atomic claim on
///    the record: one of them gets it, and for the others the entry is not written, but [`Taken`]. So is that of a record that
///    another run has begun since this one looked it up, even if that run has ended: it may have arrived.
/// 6. **Records stay what they were.** They are told apart by number, which suits an input that is read in order, or by key, which
///    suits a queue; the implementation says by which. The [`Fingerprint`] that came with `Sending` comes back with every
///    lookup, so that another record under the same number or key is noticed.
///
/// The feature `testing` of this crate has a function that puts a journal to the test: `journal::testing::check_contract`.
///
/// # How it is called
///
/// `open` once, before anything else. Then `lookup` and `outcome` for one record after the other, and `append` with what many
/// records want written at the moment, one call at a time; lookups may run beside it. A run waits for each of them, also when it
/// is cancelled, so what may hang (a database) needs a limit of its own. Dropping the journal closes it.
pub trait Journal: Send + Sync + 'static {
    /// Gets ready to be used by one run, and reads what is needed of earlier ones.
    ///
    /// # Errors
    /// If another run is using it ([`InUse`](JournalErrorKind::InUse)), if it is of runs against another app than
    /// [`Opening::app`], if it is damaged and [`Opening::recover`] is not set, or if it cannot be read. It is left as it is then.
    fn open<'a>(&'a mut self, opening: &'a Opening) -> JournalFuture<'a, Opened>;

    /// Where each of these records stands, in their order; none for one that was never begun.
    ///
    /// It knows all that was appended before the journal was opened. What was appended since may be missing, unless several
    /// runs share the journal: whoever appended it knows it.
    ///
    /// # Errors
    /// If it cannot be read.
    fn lookup<'a>(&'a self, records: &'a [RecordId]) -> JournalFuture<'a, Vec<Option<Past>>>;

    /// The outcome of a record that ended, by its lookup or by [`Taken`]; none for others.
    ///
    /// It is asked for records that were refused or are uncertain, and for those that were taken, so that looking up a
    /// million confirmed ones need not read a million ids.
    ///
    /// # Errors
    /// If it cannot be read.
    fn outcome<'a>(&'a self, record: &'a RecordId) -> JournalFuture<'a, Option<Outcome>>;

    /// Writes entries down, and returns when they are durable: all but those of records that belong to another run, which it
    /// tells of. A journal that one run has to itself returns an empty list.
    ///
    /// What became of a record is taken from the run that has begun it, however late it comes: that run knows it best.
    ///
    /// # Errors
    /// If they cannot be written.
    fn append<'a>(&'a self, entries: &'a [Entry]) -> JournalFuture<'a, Vec<Taken>>;

    /// Hears of a record that cannot be sent, and why: nothing leaves for it, and no event is written. By default nothing follows; a
    /// journal that has handed the record out may put it aside.
    ///
    /// # Errors
    /// If that cannot be written.
    fn bad<'a>(&'a self, record: &'a RecordId, problem: &'a str) -> JournalFuture<'a, ()> {
        let _ = (record, problem);
        Box::pin(async { Ok(()) })
    }

    /// The file that it is, if it is one: named in reports, and refused as a place for anything else.
    fn path(&self) -> Option<&Path> {
        None
    }
}
