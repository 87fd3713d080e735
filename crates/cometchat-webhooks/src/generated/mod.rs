// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Everything that is derived from the description.
pub mod event;
#[cfg(feature = "testing")]
pub(crate) mod samples;
pub(crate) mod triggers;
