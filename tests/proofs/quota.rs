//! Full speed without a 429, against the sandbox's limiter over real sockets and real time.
//!
//! ```sh
//! cargo test --release -p cometchat-tests --test proof_quota -- one
//! cargo test --release -p cometchat-tests --test proof_quota -- two
//! cargo test --release -p cometchat-tests --test proof_quota -- two-blind
//! cargo test --release -p cometchat-tests --test proof_quota -- eight
//! cargo test --release -p cometchat-tests --test proof_quota -- eight-blind
//! ```
//!
//! `one` is one client, `two` and `eight` are processes that share an app, `two-blind` and `eight-blind` are the same where
//! the server reports the quota on a 429 only. Each runs for 20 windows of 5 seconds and prints which share of the allowed requests was used, and which
//! share of the responses was a 429; it fails if they are not what the documentation promises.

#![allow(clippy::expect_used, reason = "a proof that panics has failed")]

use cometchat::{Client, Limits, Plan};
use cometchat_sandbox::{HeadersOn, Limits as SandboxLimits, Sandbox};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const QUOTA: u32 = 500;
const WINDOW: Duration = Duration::from_secs(5);
const WINDOWS: u32 = 20;
const CALLERS: usize = 4;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let sound = match words.as_slice() {
        ["one"] => prove("one client", 1, HeadersOn::EveryAnswer, 0.98, 0.0).await,
        ["two"] => prove("two processes", 2, HeadersOn::EveryAnswer, 0.97, 0.005).await,
        ["two-blind"] => {
            prove(
                "two processes, told on a 429 only",
                2,
                HeadersOn::Refusals,
                0.97,
                0.005,
            )
            .await
        }
        ["eight"] => prove("eight processes", 8, HeadersOn::EveryAnswer, 0.95, 0.005).await,
        ["eight-blind"] => {
            prove(
                "eight processes, told on a 429 only",
                8,
                HeadersOn::Refusals,
                0.95,
                0.005,
            )
            .await
        }
        ["call", base_url, key, until] => {
            call(base_url, key, until.parse().expect("milliseconds")).await;
            true
        }
        other => {
            eprintln!("say one, two, two-blind, eight or eight-blind, not {other:?}");
            false
        }
    };
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Runs `processes` callers against one sandbox and counts what it answered.
async fn prove(
    what: &str,
    processes: usize,
    headers_on: HeadersOn,
    least_used: f64,
    most_refused: f64,
) -> bool {
    let limits = SandboxLimits::none()
        .standard(QUOTA)
        .window(WINDOW)
        .headers_on(headers_on);
    let sandbox = Sandbox::builder()
        .limits(limits)
        .start()
        .await
        .expect("a sandbox");
    // From the beginning of a window to the end of the last one.
    let window = u64::try_from(WINDOW.as_millis()).expect("a short window");
    let begin = (since_epoch() / window + 2) * window;
    let until = begin + window * u64::from(WINDOWS);
    std::thread::sleep(Duration::from_millis(begin - since_epoch()));
    let started = Instant::now();
    let program = std::env::current_exe().expect("a program");
    let children: Vec<_> = (0..processes)
        .map(|_| {
            let arguments = [
                "call",
                sandbox.base_url(),
                sandbox.api_key(),
                &until.to_string(),
            ]
            .map(str::to_owned);
            Command::new(&program)
                .args(arguments)
                .spawn()
                .expect("a process")
        })
        .collect();
    for mut child in children {
        assert!(child.wait().expect("a process").success());
    }
    let counters = sandbox.counters();
    let answers = counters.requests;
    let refused = counters.by_status.get(&429).copied().unwrap_or(0);
    let allowed = u64::from(QUOTA * WINDOWS);
    let used = (answers - refused) as f64 / allowed as f64;
    let share = refused as f64 / answers as f64;
    println!(
        "{what}: {:.2} % of {allowed} allowed requests used in {:.1} s, {refused} of {answers} answers a 429 ({:.3} %)",
        used * 100.0,
        started.elapsed().as_secs_f64(),
        share * 100.0,
    );
    used >= least_used && share <= most_refused
}

/// Reads as often as the client lets it, until the given moment.
async fn call(base_url: &str, key: &str, until: u64) {
    let limits = Limits::paid()
        .with_standard(u64::from(QUOTA))
        .with_window(WINDOW);
    let builder = Client::builder()
        .base_url(base_url)
        .api_key(key)
        .plan(Plan::Custom(limits));
    let client = builder
        .deadline(Duration::from_secs(600))
        .build()
        .expect("sound settings")
        .low_priority();
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                loop {
                    let left = Duration::from_millis(until.saturating_sub(since_epoch()));
                    if left.is_zero() {
                        return;
                    }
                    // Whatever would leave after the last window does not count.
                    let _ = client
                        .clone()
                        .with_deadline(left)
                        .moderation()
                        .reasons()
                        .list()
                        .await;
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.expect("no panic");
    }
}

/// Milliseconds since 1970, by which the sandbox counts its windows.
fn since_epoch() -> u64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("a clock after 1970");
    u64::try_from(now.as_millis()).expect("a clock of this age")
}
