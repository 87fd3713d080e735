//! What every family rides on: what is accepted as data, lists in pages, acknowledgements.

pub(crate) mod accept;
mod acknowledgement;
mod pages;
mod query;

pub(crate) use accept::{Accepted, Field, Rule};
pub(crate) use acknowledgement::{Items, done};
pub(crate) use pages::{Cursor, PAGE, PER_PAGE, paged};
pub(crate) use query::Query;
