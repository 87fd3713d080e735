//! What every family rides on: what is accepted as data, who may, lists in pages, stored documents, what a viewer sees,
//! acknowledgements.

mod accept;
mod access;
mod acknowledgement;
pub(super) mod check;
mod documents;
mod keyed;
mod list;
mod permits;
mod query;
pub(crate) mod view;

pub(crate) use accept::{Accepted, Field, Rule};
pub(crate) use access::Action;
pub(crate) use acknowledgement::{Acknowledged, Items, done};
pub(crate) use documents::{Document, DocumentJson, Documents, Kind};
pub(crate) use keyed::Keyed;
pub(crate) use list::{
    AFFIX, Cursor, ID, LIMIT, PAGE, PER_PAGE, SENT_AT, UPDATED_AT, Walk, changed, limited, paged,
    walked,
};
pub(crate) use query::Query;
