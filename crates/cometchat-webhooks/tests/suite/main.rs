//! The receiver as its users see it.

#![allow(clippy::unwrap_used, reason = "a test may stop where it is")]

mod against_sandbox;
mod decisions;
mod endpoint;
mod events;
mod inbox;
mod junk;
mod programs;
mod service;
mod support;
