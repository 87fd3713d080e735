//! A group's whole history, walked by `items()` and by hand: messages a second, allocations, and the peak of the memory, which
//! is that of a page and not of the history.
//!
//! ```sh
//! cargo bench -p cometchat-tests --bench history            # 200,000 messages
//! cargo bench -p cometchat-tests --bench history -- 20000
//! ```
//!
//! The sandbox is a process of its own, and each walk is one, since the peak that Linux counts belongs to a process. Walks take
//! turns; a ratio is the median of those of neighbouring walks.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

use cometchat::groups::{CreateGroup, GroupType, ListGroupMessages};
use cometchat::messages::SendMessage;
use cometchat::users::CreateUser;
use cometchat::{Client, Content, Receiver};
use cometchat_sandbox::Sandbox;
use futures_util::{StreamExt as _, stream};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Instant;
use support::cases::{BY_HAND, FACADE};
use support::{KEY, counting, group_history, median};

const MESSAGES: usize = 200_000;
const ROUNDS: usize = 7;
const PAGE: u32 = 1000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|word| *word != "--bench")
        .collect();
    let number = |word: &str| word.parse().expect("a number");
    match words[..] {
        ["serve", messages] => serve(number(messages)),
        ["walk", way, base_url, most] => walk(way, base_url, number(most)),
        [messages] => compare(number(messages)),
        _ => compare(MESSAGES),
    }
}

/// What one walk took.
struct Walk {
    per_second: f64,
    cpu_micros: f64,
    allocations: f64,
    /// In KiB, above what there was before it.
    peak: f64,
}

fn compare(messages: usize) {
    let mut sandbox = again(&["serve", &messages.to_string()]);
    let base_url = first_line(&mut sandbox);
    let page = PAGE as usize;
    let of = |way: &str, most: usize| {
        let mut walk = again(&["walk", way, &base_url, &most.to_string()]);
        let line = first_line(&mut walk);
        let _ = walk.wait();
        let figures: Vec<f64> = line
            .split(' ')
            .map(|word| word.parse().expect("a figure"))
            .collect();
        let [count, seconds, cpu_micros, allocations, peak] = figures[..] else {
            panic!("five figures: {line}");
        };
        assert_eq!(count as usize, most, "a walk that ended early");
        Walk {
            per_second: count / seconds,
            cpu_micros: cpu_micros / count,
            allocations: allocations / count,
            peak,
        }
    };
    let ways = [BY_HAND, FACADE];
    let mut all: [Vec<Walk>; 2] = Default::default();
    let mut first_pages: [Vec<f64>; 2] = Default::default();
    for _ in 0..ROUNDS {
        for (index, way) in ways.into_iter().enumerate() {
            all[index].push(of(way, messages));
            first_pages[index].push(of(way, page).peak);
        }
    }
    println!("{messages} messages in pages of {PAGE}, median of {ROUNDS} walks in turns\n");
    println!(
        "{:<18} {:>12} {:>8} {:>12} {:>8} {:>12} {:>10} {:>14}",
        "",
        "messages/s",
        "ratio",
        "CPU us each",
        "ratio",
        "allocs each",
        "peak MiB",
        "one page MiB"
    );
    for (index, way) in ways.into_iter().enumerate() {
        let of = |read: fn(&Walk) -> f64| median(all[index].iter().map(read).collect());
        let ratio = |read: fn(&Walk) -> f64| {
            let pairs = all[index].iter().zip(&all[0]);
            median(pairs.map(|(own, first)| read(own) / read(first)).collect())
        };
        println!(
            "{way:<18} {:>12.0} {:>8.3} {:>12.2} {:>8.3} {:>12.1} {:>10.1} {:>14.1}",
            of(|walk| walk.per_second),
            ratio(|walk| walk.per_second),
            of(|walk| walk.cpu_micros),
            ratio(|walk| walk.cpu_micros),
            of(|walk| walk.allocations),
            of(|walk| walk.peak) / 1024.0,
            median(first_pages[index].clone()) / 1024.0,
        );
    }
    let _ = sandbox.kill();
    let _ = sandbox.wait();
}

/// This program once more.
fn again(words: &[&str]) -> Child {
    let program = std::env::current_exe().expect("a program");
    let mut command = Command::new(program);
    command.args(words).stdout(Stdio::piped());
    command.spawn().expect("a process")
}

fn first_line(child: &mut Child) -> String {
    let mut line = String::new();
    let output = child.stdout.take().expect("its output");
    BufReader::new(output).read_line(&mut line).expect("a line");
    line.trim().to_owned()
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

fn client(base_url: &str) -> Client {
    let builder = Client::builder().base_url(base_url).api_key(KEY);
    builder.build().expect("a client")
}

/// Serves a group with so many messages of a hundred characters.
fn serve(messages: usize) {
    runtime().block_on(async {
        let builder = Sandbox::builder()
            .api_key(KEY)
            .max_messages(messages * 2)
            .max_journal_entries(0);
        let sandbox = builder.start().await.expect("a sandbox");
        let client = client(sandbox.base_url());
        let user = CreateUser::new("alice", "Alice");
        client.users().create(user).await.expect("a user");
        let group = CreateGroup::new("team", "The team", GroupType::Public).owner("alice");
        client.groups().create(group).await.expect("a group");
        let alice = client.on_behalf_of("alice");
        let sent = stream::iter(0..messages).map(|number| {
            let text = format!("{number:>20}: {}", "what is written every day. ".repeat(3));
            let message = SendMessage::new(Receiver::group("team"), Content::text(text));
            alice.messages().send(message)
        });
        let mut sent = sent.buffer_unordered(16);
        while let Some(sent) = sent.next().await {
            sent.expect("sent");
        }
        println!("{}", sandbox.base_url());
        std::future::pending::<()>().await;
    });
}

/// Walks through so many messages, and says how many came, seconds, microseconds of CPU, allocations, and KiB at the peak.
fn walk(way: &str, base_url: &str, most: usize) {
    let http = reqwest::Client::new();
    let client = client(base_url);
    let (mut count, mut chars) = (0_usize, 0_usize);
    let before = kib("VmRSS:");
    let cpu = cpu_micros();
    let region = counting();
    let started = Instant::now();
    runtime().block_on(async {
        if way == FACADE {
            let list = ListGroupMessages::new()
                .limit(i64::from(PAGE))
                .category("message");
            let mut items = client.group("team").messages().list(list).items();
            while count < most
                && let Some(message) = items.next().await
            {
                let message = message.expect("a message");
                chars += message.text().map_or(0, str::len);
                count += 1;
            }
        } else {
            let url = format!("{base_url}/groups/team/messages");
            let take = |message: &group_history::Message| {
                chars += message.data.text.as_deref().map_or(0, str::len);
                count += 1;
            };
            group_history::walk(&http, &url, KEY, PAGE, most, take).await;
        }
    });
    let seconds = started.elapsed().as_secs_f64();
    let stats = region.change();
    let cpu = cpu_micros() - cpu;
    assert!(chars > count * 80, "texts that were not read");
    println!(
        "{count} {seconds} {cpu} {} {}",
        stats.allocations + stats.reallocations,
        kib("VmHWM:") - before
    );
}

fn kib(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|each| each.strip_prefix(line));
    let figure = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    figure.expect("a figure in KiB")
}

/// The time that this process has worked, as the scheduler counts it.
fn cpu_micros() -> u64 {
    let line = std::fs::read_to_string("/proc/self/schedstat").expect("Linux");
    let nanos: u64 = line
        .split(' ')
        .next()
        .and_then(|word| word.parse().ok())
        .expect("nanoseconds");
    nanos / 1000
}
