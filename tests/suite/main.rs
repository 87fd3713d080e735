//! The workspace's tests, in one program so that they are linked once.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that panics has failed, wherever it panics"
)]

mod answers;
mod bulk;
mod clients;
mod decoding;
mod description;
mod errors;
mod faults;
mod generated;
mod inputs;
mod number_forms;
mod odd_values;
mod pacing;
mod paths;
mod readme;
mod requests;
mod retries;
mod sandbox;
mod schemas;
mod secrets;
mod support;
mod surface;
mod verdicts;
