// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Everything that is derived from the description.
#[cfg(feature = "client")]
mod client;
mod constructors;
mod debug;
mod decoding;
pub mod enums;
pub(crate) mod error_help;
pub mod operations;
mod setters;
pub mod types;
