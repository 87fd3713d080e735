//! The sandbox over real sockets, its clock moved by hand.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

mod access;
mod bots;
mod content;
mod control;
mod lifecycle;
mod moderation;
mod odd_input;
mod people;
#[cfg(all(feature = "cli", unix))]
mod program;
mod reasons;
mod routes;
mod seeds;
mod tester;
mod threads;
mod wire;
