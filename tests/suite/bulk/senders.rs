//! Records of many senders, one of whom is at a limit of their own.

use super::service::Service;
use crate::support::builder;
use cometchat::messages::SendMessage;
use cometchat::{Content, Limits, Plan, Receiver};
use cometchat_bulk::{Bulk, BulkInput, BulkRecord};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

fn from(bot: &str, n: u64) -> BulkRecord {
    let key = format!("{bot}-{n}");
    BulkRecord::bot(
        key,
        bot,
        SendMessage::new(Receiver::user("alice"), Content::text("hello")),
    )
}

#[tokio::test(start_paused = true)]
async fn records_of_a_sender_at_its_limit_hold_up_no_record_of_another_sender() {
    let service = Service::new();
    let plan = Plan::Custom(Limits::paid().with_sends_per_user(30));
    let client = builder().plan(plan).transport(service.clone()).build();
    let client = client.expect("sound settings");
    let busy = (1..=200).map(|n| from("busy", n));
    let others = (1..=50).map(|n| from(&format!("bot-{n}"), n));
    let started = Instant::now();
    let ended: Arc<Mutex<Vec<(String, Duration)>>> = Arc::default();
    let seen = ended.clone();
    let run = Bulk::new(&client)
        .concurrency(4)
        .on_outcome(move |settled| {
            let key = settled.key.to_owned();
            seen.lock()
                .expect("no panic")
                .push((key, started.elapsed()));
        })
        .start(BulkInput::records(busy.chain(others)));
    let report = run.await.expect("a report");
    assert_eq!(report.counts.confirmed, 250);
    let ended = ended.lock().expect("no panic");
    let last_of = |is: fn(&str) -> bool| {
        let times = ended.iter().filter(|(key, _)| is(key));
        times.map(|(_, time)| *time).max().expect("some")
    };
    let others = last_of(|key| key.starts_with("bot"));
    let busy = last_of(|key| key.starts_with("busy"));
    assert!(busy > Duration::from_secs(390), "30 a minute: {busy:?}");
    assert!(others < Duration::from_secs(2), "{others:?}");
}
