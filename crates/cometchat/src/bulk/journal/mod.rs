//! The journal: what was sent and what became of it, on disk before anything else happens.
//!
//! A text file, only ever added to. Its first line names the format, its version and the app; each other line is an
//! [`Entry`], with its number and a checksum. A record is sent only after its line `sending` is on the disk, so whatever has
//! no such line surely never left, and whatever has one and no later line may have arrived.

mod entry;
mod file;
mod history;
mod line;
mod read;

pub(super) use entry::Entry;
pub(super) use file::{Damage, Journal};
pub(super) use history::{History, Past, Standing};
