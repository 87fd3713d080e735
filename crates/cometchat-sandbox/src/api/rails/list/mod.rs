//! Lists in the dialects of their pages: by number, by a cursor of rows, by the moment of the last change, and with a limit alone.

mod changed;
mod limited;
mod numbered;
mod walked;

pub(crate) use changed::changed;
pub(crate) use limited::limited;
pub(crate) use numbered::{AFFIX, Cursor, PAGE, PER_PAGE, UPDATED_AT, paged};
pub(crate) use walked::{ID, LIMIT, SENT_AT, Walk, walked};
