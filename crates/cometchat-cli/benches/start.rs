//! How long the program takes to start, next to `true`: `cargo bench -p cometchat-cli --bench start`.
//!
//! Help makes the commands of one branch, `--map` the whole tree. Each round starts all of them, one after the other, and a ratio is
//! the median of those of its rounds: read the ratios, not the times.

#![allow(clippy::unwrap_used, reason = "a measurement may stop where it is")]

use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 101;
const PROGRAM: &str = env!("CARGO_BIN_EXE_cometctl");
const STARTED: &[(&str, &[&str])] = &[
    ("true", &[]),
    (PROGRAM, &["--version"]),
    (PROGRAM, &["users", "list", "--help"]),
    (PROGRAM, &["--map"]),
];

fn main() {
    let rounds: Vec<Vec<f64>> = (0..ROUNDS)
        .map(|_| {
            let times = STARTED.iter().map(|(program, words)| time(program, words));
            times.collect()
        })
        .collect();
    println!("median of {ROUNDS} rounds");
    println!("{:>10} {:>8}  ", "ms", "ratio");
    for (place, (program, words)) in STARTED.iter().enumerate() {
        let times = rounds.iter().map(|round| round[place]);
        let ratios = rounds.iter().map(|round| round[place] / round[0]);
        let name = if *program == PROGRAM {
            "cometctl"
        } else {
            program
        };
        println!(
            "{:>10.2} {:>8.2}  {name} {}",
            median(times),
            median(ratios),
            words.join(" ")
        );
    }
}

/// Milliseconds from the start to the end.
fn time(program: &str, words: &[&str]) -> f64 {
    let begun = Instant::now();
    let status = Command::new(program)
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    let time = begun.elapsed();
    assert!(status.success(), "{program} {words:?}");
    time.as_secs_f64() * 1000.0
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
