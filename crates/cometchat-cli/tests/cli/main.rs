//! The program as people and scripts use it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop"
)]

#[cfg(all(unix, feature = "postgres"))]
mod bulk;
mod completions;
mod every_operation;
mod exit_codes;
#[cfg(unix)]
mod interrupts;
mod jobs;
mod output;
mod profiles;
mod readme;
mod safety;
#[cfg(unix)]
mod sandbox;
mod support;
#[cfg(unix)]
mod terminal;
mod tree;
#[cfg(unix)]
mod webhooks;
