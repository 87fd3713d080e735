//! What was asked of a sandbox and what became of it.

mod answer;
mod counters;
mod entry;
#[cfg(feature = "inspector")]
mod exchange;
mod log;

pub(crate) use answer::Answer;
pub use counters::Counters;
pub use entry::JournalEntry;
#[cfg(feature = "inspector")]
pub(crate) use exchange::{Exchange, KeptBody};
#[cfg(feature = "inspector")]
pub(crate) use log::Position;
pub(crate) use log::{Journal, Recording};
