//! Whole calls over loopback: facade, low-level client, and reqwest by hand.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

use cometchat::{Client, Content, ModerationMessage, Receiver};
use cometchat_rest::types;
use std::future::Future;
use std::time::{Duration, Instant};
use support::{KEY, by_hand, counting, median, quantile, server};

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
                    drop(call().await);
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
    ($title:expr, $callers:expr, $($name:literal => $call:expr),+ $(,)?) => {{
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

fn submission() -> types::ModerationMessageRequest {
    let mut request =
        types::ModerationMessageRequest::new("alice", "bob", types::ReceiverType::User);
    let mut data = types::OutgoingData::new();
    data.text = Some("Hey there! Welcome aboard.".to_owned());
    request.data = Some(data);
    request.category = Some(types::MessageCategory::Message);
    request.type_ = Some(types::MessageType::Text);
    request
}

fn main() {
    server::serve_if_asked();
    let server = server::start();
    let base_url = server.base_url.clone();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let hand = by_hand::Client::new(&base_url, KEY);
        let key = cometchat_rest::ApiKey::new(KEY).expect("a key");
        let rest = cometchat_rest::Client::new(&base_url, &key).expect("a client");
        let facade = Client::builder().base_url(&base_url).api_key(KEY).build().expect("a client");
        for callers in [1, 64] {
            compare!("submit", callers,
                "reqwest by hand" => { let hand = hand.clone(); move || { let hand = hand.clone(); async move { hand.submit("Hey there! Welcome aboard.").await } } },
                "low-level client" => { let rest = rest.clone(); move || { let rest = rest.clone(); async move { rest.send_moderation_message(&submission()).await.expect("an answer") } } },
                "facade" => { let facade = facade.clone(); move || { let facade = facade.clone(); async move {
                    let message = ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hey there! Welcome aboard."));
                    facade.moderation().messages().send(message).await.expect("an answer")
                } } },
            );
            compare!("get", callers,
                "reqwest by hand" => { let hand = hand.clone(); move || { let hand = hand.clone(); async move { hand.get("42").await } } },
                "low-level client" => { let rest = rest.clone(); move || { let rest = rest.clone(); async move { rest.get_moderation_message("42").await.expect("an answer") } } },
                "facade" => { let facade = facade.clone(); move || { let facade = facade.clone(); async move { facade.moderation().messages().get("42").await.expect("an answer") } } },
            );
            compare!("list", callers,
                "reqwest by hand" => { let hand = hand.clone(); move || { let hand = hand.clone(); async move { hand.list().await } } },
                "low-level client" => { let rest = rest.clone(); move || { let rest = rest.clone(); async move { rest.list_reasons().await.expect("an answer") } } },
                "facade" => { let facade = facade.clone(); move || { let facade = facade.clone(); async move { facade.moderation().reasons().list().await.expect("an answer") } } },
            );
        }
    });
}
