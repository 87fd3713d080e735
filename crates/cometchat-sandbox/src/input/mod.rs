//! Reading what a caller sent: JSON fields with the complaints that belong to them.

mod body;
mod object;
mod problems;
pub(crate) mod rules;

pub(crate) use body::Body;
pub(crate) use object::{Object, compact};
pub(crate) use problems::Problems;
