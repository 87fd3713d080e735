//! Memory with thousands of calls in flight: the SDK next to reqwest by hand, each in a process of its own, against the
//! sandbox.
//!
//! ```sh
//! cargo bench -p cometchat-tests --bench memory            # 10,000 calls
//! cargo bench -p cometchat-tests --bench memory -- 2000
//! ```
//!
//! The sandbox holds every response back until long after the last request came, and the figure is the peak that Linux counts
//! for the process. Each call has a connection of its own, so as many file descriptors are needed: the limit is raised as far
//! as the system allows.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

use cometchat_sandbox::{Fault, Sandbox};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use support::{KEY, by_hand};

const CALLS: usize = 10_000;
const HELD_BACK: Duration = Duration::from_secs(20);
const PATIENCE: Duration = Duration::from_secs(120);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|word| *word != "--bench")
        .collect();
    match words[..] {
        ["serve"] => serve(),
        ["call", way, base_url, calls] => call(way, base_url, calls.parse().expect("a number")),
        [calls] => compare(calls.parse().expect("a number")),
        _ => compare(CALLS),
    }
}

fn compare(calls: usize) {
    println!(
        "{:<18} {:>10} {:>12} {:>14} {:>8}",
        "", "calls", "peak MiB", "KiB a call", "ratio"
    );
    let mut first = None;
    for way in ["reqwest by hand", "cometchat"] {
        let mut sandbox = again(&["serve"]);
        let base_url = first_line(&mut sandbox);
        let mut caller = again(&["call", way, &base_url, &calls.to_string()]);
        let line = first_line(&mut caller);
        let (before, peak) = line.split_once(' ').expect("two figures");
        let (before, peak): (f64, f64) = (before.parse().expect("KiB"), peak.parse().expect("KiB"));
        let ratio = peak / *first.get_or_insert(peak);
        println!(
            "{way:<18} {calls:>10} {:>12.1} {:>14.1} {ratio:>8.3}",
            peak / 1024.0,
            (peak - before) / calls as f64
        );
        let _ = sandbox.kill();
        let _ = (sandbox.wait(), caller.wait());
    }
}

/// This program once more, with as many file descriptors as it can have.
fn again(words: &[&str]) -> Child {
    let program = std::env::current_exe().expect("a program");
    Command::new("sh")
        .args(["-c", r#"ulimit -n "$(ulimit -H -n)"; exec "$0" "$@""#])
        .arg(program)
        .args(words)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process")
}

fn first_line(child: &mut Child) -> String {
    let mut line = String::new();
    let output = child.stdout.take().expect("its output");
    BufReader::new(output).read_line(&mut line).expect("a line");
    line.trim().to_owned()
}

fn serve() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let sandbox = Sandbox::builder().api_key(KEY).start().await;
        let sandbox = sandbox.expect("a sandbox");
        let held_back = Fault::latency(HELD_BACK);
        sandbox.inject(held_back).expect("a fault");
        println!("{}", sandbox.base_url());
        std::future::pending::<()>().await;
    });
}

/// Makes all calls at once, and says how much memory there was before and at the peak, in KiB.
fn call(way: &str, base_url: &str, calls: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let by_hand = by_hand::Client::patient(base_url, KEY, PATIENCE);
    let client = cometchat::Client::builder()
        .base_url(base_url)
        .api_key(KEY)
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .deadline(PATIENCE)
        .build()
        .expect("a client");
    let before = kib("VmRSS:");
    let ended: Vec<Instant> = runtime.block_on(async {
        let tasks: Vec<_> = (0..calls)
            .map(|_| {
                let (by_hand, client, way) = (by_hand.clone(), client.clone(), way.to_owned());
                tokio::spawn(async move {
                    if way == "cometchat" {
                        let answer = client.moderation().reasons().list().await;
                        drop(answer.expect("an answer"));
                    } else {
                        drop(by_hand.list().await);
                    }
                    Instant::now()
                })
            })
            .collect();
        let mut ended = Vec::with_capacity(calls);
        for task in tasks {
            ended.push(task.await.expect("no panic"));
        }
        ended
    });
    // Every response was held back for as long, so the last request had come before the first response went.
    let first = ended.iter().min().expect("calls");
    let last = ended.iter().max().expect("calls");
    assert!(
        *last - *first < HELD_BACK,
        "not all calls were in flight at once"
    );
    println!("{before} {}", kib("VmHWM:"));
}

fn kib(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|each| each.strip_prefix(line));
    let figure = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    figure.expect("a figure in KiB")
}
