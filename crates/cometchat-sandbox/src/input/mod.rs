//! Reading what a caller sent: JSON fields with the validation errors that belong to them.

mod body;
mod multipart;
mod object;
pub(crate) mod rules;
mod validation_errors;

pub(crate) use body::Body;
pub(crate) use object::{Object, compact};
pub(crate) use validation_errors::ValidationErrors;
