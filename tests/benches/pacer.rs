//! What a permit costs: with nobody in line, and with a thousand calls in line.
//!
//! The pacer is no public part of the SDK, so it is measured by what it adds to calls over a network that answers at once.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

use cometchat::Limits;
use std::time::Instant;
use support::canned::Canned;
use support::cases::{self, Group};
use support::{compare, median};

const CALLERS: usize = 1_000;
const CALLS_EACH: usize = 20;
const ROUNDS: usize = 12;

fn main() {
    alone();
    in_line();
}

fn alone() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let _entered = runtime.enter();
    let group = Group::new("a call with nobody in line")
        .way("without pacing", cases::in_memory::tiny_call(None))
        .way(
            "with pacing",
            cases::in_memory::tiny_call(Some(cases::in_memory::ample())),
        );
    let medians = compare(group);
    println!("a permit: {:.0} ns", medians[1] - medians[0]);
}

/// The clock is paused and jumps to the next permit whenever all wait, so what passes on a real clock is work.
fn in_line() {
    let limits = Limits::paid().with_standard(60_000);
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        without.push(nanos_per_call(None));
        with.push(nanos_per_call(Some(limits)));
    }
    let ratios = with
        .iter()
        .zip(&without)
        .map(|(with, without)| with / without);
    let ratio = median(ratios.collect());
    let (without, with) = (median(without), median(with));
    println!("\na call of {CALLERS} at once, each of which waits for its turn");
    println!("{:<34} {without:>12.0} ns", "without pacing");
    println!("{:<34} {with:>12.0} ns {ratio:>8.3}", "with pacing");
    println!("a permit: {:.0} ns", with - without);
}

fn nanos_per_call(limits: Option<Limits>) -> f64 {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let client = cases::in_memory::facade(Canned::silent_about_limits(), limits);
        let started = Instant::now();
        let tasks: Vec<_> = (0..CALLERS)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move {
                    for _ in 0..CALLS_EACH {
                        let answer = client.moderation().message("42").get().await;
                        drop(answer.expect("an answer"));
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("no panic");
        }
        started.elapsed().as_nanos() as f64 / (CALLERS * CALLS_EACH) as f64
    })
}
