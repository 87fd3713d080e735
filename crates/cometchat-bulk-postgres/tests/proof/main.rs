//! Proofs of the ledger, against other processes.
//!
//! | command, after `cargo test --release -p cometchat-bulk-postgres --test proof_ledger --` | proves |
//! |---|---|
//! | `crash --records 20000 --workers 4` | workers, connections and Postgres are killed again and again: nothing is sent twice, nothing is lost |
//! | `quota --workers 8 --windows 6 [--blind] [--permits]` | how much of a limit several processes use, and how much is refused |
//! | `overhead --records 5000 --rounds 5` | what the ledger costs beside the journal in a file |
//!
//! Without a command the first runs in a short form, which is what `cargo test` does.

#![allow(
    clippy::expect_used,
    reason = "a proof that panics has failed, wherever it panics"
)]

mod chaos;
mod child;
#[path = "../support/cluster.rs"]
mod cluster;
mod crash;
mod overhead;
mod quota;

/// The value behind a flag.
fn number(arguments: &[String], flag: &str, default: u64) -> u64 {
    let place = arguments.iter().position(|argument| argument == flag);
    let value = place.and_then(|place| arguments.get(place + 1));
    value.map_or(default, |value| value.parse().expect("a number"))
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    match arguments.first().map(String::as_str) {
        Some("child") => child::run(&arguments[1..]),
        Some("crash") => crash::prove(
            number(&arguments, "--records", 20_000),
            number(&arguments, "--workers", 4),
            number(&arguments, "--pause", 1_500),
        ),
        Some("quota") => quota::measure(
            number(&arguments, "--workers", 8),
            number(&arguments, "--windows", 6),
            has("--blind"),
            has("--permits"),
        ),
        Some("overhead") => overhead::measure(
            number(&arguments, "--records", 5_000),
            number(&arguments, "--rounds", 5),
        ),
        // `cargo test` hands on its own arguments.
        _ => crash::prove(400, 3, 700),
    }
}
