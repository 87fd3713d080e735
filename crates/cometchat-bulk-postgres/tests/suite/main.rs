//! What workers that share a ledger promise, against a Postgres of the tests' own and the sandbox.

#[path = "../support/cluster.rs"]
mod cluster;

mod filling;
mod importing;
mod leases;
mod operators;
mod quota;
mod refused;
mod sending;
mod support;
