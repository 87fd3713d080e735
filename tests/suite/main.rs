//! The workspace's tests, in one program so that they are linked once.

mod answers;
mod clients;
mod decoding;
mod description;
mod errors;
mod faults;
mod generated;
mod inputs;
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
