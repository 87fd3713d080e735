//! What was asked of a sandbox and what became of it.

mod counters;
mod entry;
mod log;

pub use counters::Counters;
pub use entry::JournalEntry;
pub(crate) use log::{Journal, Recording};
