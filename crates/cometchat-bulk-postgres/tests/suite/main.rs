//! What workers that share a ledger promise, against a Postgres of the tests' own and the sandbox.

#![allow(clippy::expect_used, reason = "what is not as expected fails the test")]

#[path = "../support/cluster.rs"]
mod cluster;
#[path = "../model/ledger.rs"]
#[allow(dead_code, reason = "no fault is planted here")]
mod model;

mod filling;
mod importing;
mod leases;
mod operators;
mod protocol;
mod quota;
mod refused;
mod sending;
mod support;
