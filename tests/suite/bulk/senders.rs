//! Records of many senders: bots, users and the app itself, and one who is at a limit of their own.

use super::service::{Service, sent};
use super::{Files, counts, lines};
use crate::support::{Script, Step, builder};
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

fn said(text: &str) -> SendMessage {
    SendMessage::new(Receiver::group("team"), Content::text(text))
}

#[tokio::test(start_paused = true)]
async fn users_and_the_app_send_in_their_own_name() {
    let network = Script::new([sent("1"), sent("2")]);
    let client = builder().transport(network.clone()).build();
    let client = client.expect("sound settings");
    let records = vec![
        BulkRecord::user("lunch-1", "bob", said("Lunch?")),
        BulkRecord::app("news-1", said("We open at nine.")),
    ];
    let report = Bulk::new(&client).concurrency(1).start(records).await;
    assert_eq!(report.expect("a report").counts.confirmed, 2);
    let [of_bob, of_the_app] = &network.seen()[..] else {
        panic!("two requests");
    };
    assert_eq!(of_bob.headers["onBehalfOf"], "bob");
    assert!(of_the_app.headers.get("onBehalfOf").is_none());
    for request in [of_bob, of_the_app] {
        assert!(request.url.ends_with("/messages"), "{}", request.url);
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_of_a_user_that_may_have_arrived_is_never_sent_again_not_by_a_second_run_either()
{
    let files = Files::new();
    let service = Service::new()
        .on("lunch-1", [Step::Broken("reset")])
        .on("lunch-2", [Step::NotSent, sent("7")]);
    let records = || {
        vec![
            BulkRecord::user("lunch-1", "bob", said("Lunch?")),
            BulkRecord::user("lunch-2", "bob", said("Hello?")),
        ]
    };
    for _ in 0..2 {
        let report = files.run(&service, records()).await.expect("a report");
        assert_eq!(counts(&report), [1, 0, 1, 0]);
    }
    assert_eq!((service.times("lunch-1"), service.times("lunch-2")), (1, 2));
    let left = lines(&files.dead_letters());
    let again = BulkRecord::from_line(&left[0].to_string()).expect("what was written can be read");
    assert_eq!(again.key(), "lunch-1");
}
