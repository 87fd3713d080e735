//! Whole calls over loopback: facade, low-level client, and reqwest by hand.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

use futures_util::FutureExt as _;
use std::future::Future;
use std::time::{Duration, Instant};
use support::cases::encode::text;
use support::cases::in_memory::submission;
use support::cases::{BY_HAND, FACADE, LOW_LEVEL};
use support::clients::Clients;
use support::{counting, median, quantile, server};

const ROUNDS: usize = 24;
const ROUND: Duration = Duration::from_millis(250);

/// What one candidate did in one round.
struct Round {
    calls_per_second: f64,
    micros: Vec<f64>,
    allocations_per_call: f64,
}

/// Calls as fast as `callers` can, for one round.
async fn round<F, T>(callers: usize, call: impl Fn() -> F + Clone + Send + 'static) -> Round
where
    F: Future<Output = T> + Send,
    T: Send,
{
    let region = counting();
    let started = Instant::now();
    let tasks: Vec<_> = (0..callers)
        .map(|_| {
            let call = call.clone();
            tokio::spawn(async move {
                let mut micros = Vec::with_capacity(8192);
                while started.elapsed() < ROUND {
                    let asked = Instant::now();
                    call().await;
                    micros.push(asked.elapsed().as_nanos() as f64 / 1000.0);
                }
                micros
            })
        })
        .collect();
    let mut micros = Vec::new();
    for task in tasks {
        micros.extend(task.await.expect("no panic"));
    }
    let took = started.elapsed().as_secs_f64();
    let stats = region.change();
    let count = micros.len() as f64;
    Round {
        calls_per_second: count / took,
        allocations_per_call: (stats.allocations + stats.reallocations) as f64 / count,
        micros,
    }
}

macro_rules! compare {
    ($title:expr, $callers:expr, $($name:expr => $call:expr),+ $(,)?) => {{
        let names = [$($name),+];
        let mut all: Vec<Vec<Round>> = names.iter().map(|_| Vec::new()).collect();
        for _ in 0..ROUNDS {
            let mut index = 0;
            $(
                all[index].push(round($callers, $call).await);
                index += 1;
            )+
            let _ = index;
        }
        print($title, $callers, &names, &all);
    }};
}

fn print(title: &str, callers: usize, names: &[&str], all: &[Vec<Round>]) {
    println!(
        "\n{title}, {callers} at a time\n{:<18} {:>10} {:>8} {:>8} {:>8} {:>8} {:>8}",
        "", "calls/s", "ratio", "p50 us", "p99 us", "allocs", "ratio"
    );
    let allocations = |rounds: &[Round]| {
        median(
            rounds
                .iter()
                .map(|round| round.allocations_per_call)
                .collect(),
        )
    };
    for (name, rounds) in names.iter().zip(all) {
        let speed = median(rounds.iter().map(|round| round.calls_per_second).collect());
        let ratios = rounds
            .iter()
            .zip(&all[0])
            .map(|(own, baseline)| own.calls_per_second / baseline.calls_per_second);
        let mut micros: Vec<f64> = rounds
            .iter()
            .flat_map(|round| round.micros.iter().copied())
            .collect();
        println!(
            "{name:<18} {speed:>10.0} {:>8.3} {:>8.0} {:>8.0} {:>8.1} {:>8.3}",
            median(ratios.collect()),
            quantile(&mut micros, 0.5),
            quantile(&mut micros, 0.99),
            allocations(rounds),
            allocations(rounds) / allocations(&all[0]),
        );
    }
}

/// A call that each caller makes with a clone of the client.
macro_rules! way {
    ($client:ident, $call:expr) => {{
        let $client = $client.clone();
        move || {
            let $client = $client.clone();
            async move { drop($call.await.expect("an answer")) }
        }
    }};
}

fn main() {
    server::serve_if_asked();
    let server = server::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let Clients { hand, rest, facade } = Clients::of(&server.base_url);
        for callers in [1, 64] {
            compare!("submit", callers,
                BY_HAND => way!(hand, hand.submit("Hey there! Welcome aboard.").map(Some)),
                LOW_LEVEL => way!(rest, rest.send_moderation_message(&text())),
                FACADE => way!(facade, facade.moderation().messages().send(submission())),
            );
            compare!("get", callers,
                BY_HAND => way!(hand, hand.get("42").map(Some)),
                LOW_LEVEL => way!(rest, rest.get_moderation_message("42")),
                FACADE => way!(facade, facade.moderation().message("42").get()),
            );
            compare!("list", callers,
                BY_HAND => way!(hand, hand.list().map(Some)),
                LOW_LEVEL => way!(rest, rest.list_reasons()),
                FACADE => way!(facade, facade.moderation().reasons().list()),
            );
        }
    });
}
