//! The same work as the other benchmarks, to be counted rather than timed: `cargo xtask instructions` runs this under
//! callgrind. By itself it lists what there is to count.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

use std::rc::Rc;
use support::cases::{self, Group};
use support::server;
use tokio::runtime::Runtime;

fn main() {
    server::serve_if_asked();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let runtime = Rc::new(runtime);
    let _entered = runtime.enter();
    let server = server::start();
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run", kind, group, candidate, times] => {
            let mut groups = groups(kind, &server.base_url, &runtime);
            let group = &mut groups[group.parse::<usize>().expect("a number")];
            let candidate = &mut group.candidates[candidate.parse::<usize>().expect("a number")];
            for _ in 0..times.parse::<usize>().expect("a number") {
                (candidate.run)();
            }
        }
        _ => {
            for kind in ["call", "in_memory", "decode", "encode"] {
                list(kind, &groups(kind, &server.base_url, &runtime));
            }
        }
    }
}

fn groups(kind: &str, base_url: &str, runtime: &Rc<Runtime>) -> Vec<Group> {
    match kind {
        "call" => cases::network::groups(base_url, runtime),
        "in_memory" => cases::in_memory::groups(),
        "decode" => cases::decode::groups(),
        _ => cases::encode::groups(),
    }
}

/// A line for each candidate: the words after `run`, and what they mean.
fn list(kind: &str, groups: &[Group]) {
    for (group_number, group) in groups.iter().enumerate() {
        for (number, candidate) in group.candidates.iter().enumerate() {
            let (title, name) = (group.title, candidate.name);
            println!("{kind} {group_number} {number}\t{title}\t{name}");
        }
    }
}
