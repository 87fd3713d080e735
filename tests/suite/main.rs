//! The workspace's tests, in one program so that they are linked once.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that panics has failed, wherever it panics"
)]

mod agreement;
mod answers;
mod bulk;
mod clients;
mod conformance;
mod connections;
mod coverage;
mod cursors;
mod decoding;
mod description;
mod drivers;
mod error_help;
mod errors;
mod faults;
mod foreign;
mod generated;
mod inputs;
mod keywords;
mod model;
mod notifications;
mod number_forms;
mod odd_values;
mod open_sets;
mod operation_requests;
mod operations;
mod pacing;
mod pages;
mod paths;
mod phases;
mod programs;
mod proxies;
mod readme;
mod requests;
mod retries;
mod sandbox;
mod scopes;
mod secrets;
mod support;
mod surface;
mod verdicts;
