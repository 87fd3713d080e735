//! Pacing, on paused time: what leaves when.

use crate::support::{Script, Step, answer, builder};
use cometchat::messages::SendMessage;
use cometchat::{
    Client, Content, Delivery, ErrorKind, Limits, ModerationMessage, Plan, RateClass, Receiver,
    RetryPolicy,
};
use proptest::prelude::*;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::{Instant, sleep};

const WINDOW: Duration = Duration::from_secs(60);
/// One millisecond is the grain of the timer.
const GRAIN: Duration = Duration::from_millis(1);

fn client(script: &Script, limits: Limits) -> Client {
    let long = Duration::from_secs(100_000);
    let builder = builder()
        .transport(script.clone())
        .plan(Plan::Custom(limits))
        .deadline(long);
    builder
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings")
}

fn answering() -> Script {
    Script::answering(&answer("get-moderation-message"))
}

async fn read(client: &Client, id: u64) {
    client
        .moderation()
        .message(cometchat::MessageId::from(id))
        .get()
        .await
        .expect("an answer");
}

/// Which message was read when.
fn reads(script: &Script) -> Vec<(u64, Duration)> {
    let seen = script.seen().into_iter();
    seen.map(|seen| {
        let id = seen.url.rsplit('/').next().and_then(|id| id.parse().ok());
        (id.expect("an id"), seen.after)
    })
    .collect()
}

/// The most requests in any window, wherever it begins. The times are in order.
fn fullest_window(times: &[Duration], window: Duration) -> usize {
    let mut first = 0;
    let counts = times.iter().enumerate().map(|(last, at)| {
        while *at - times[first] >= window {
            first += 1;
        }
        last + 1 - first
    });
    counts.max().unwrap_or(0)
}

/// One call of an arrival pattern.
#[derive(Clone, Debug)]
struct Arrival {
    after: Duration,
    low_priority: bool,
    /// Given up after this long.
    patience: Option<Duration>,
}

fn arrivals() -> impl Strategy<Value = Vec<Arrival>> {
    let pause = prop_oneof![3 => Just(0_u64), 2 => 0..500_u64, 1 => 0..90_000_u64];
    let patience = prop_oneof![4 => Just(None), 1 => (0..20_000_u64).prop_map(Some)];
    let one = (pause, any::<bool>(), patience);
    prop::collection::vec(one, 1..120).prop_map(|list| {
        let mut now = 0;
        list.into_iter()
            .map(|(pause, low_priority, patience)| {
                now += pause;
                let patience = patience.map(Duration::from_millis);
                Arrival {
                    after: Duration::from_millis(now),
                    low_priority,
                    patience,
                }
            })
            .collect()
    })
}

fn run<T>(future: impl Future<Output = T>) -> T {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime")
        .block_on(future)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_window_exceeds_the_quota_and_everybody_is_served_in_order(arrivals in arrivals(), quota in prop_oneof![1..40_u64, 200..900_u64]) {
        let (reads, gave_up, interval) = run(async {
            let script = answering();
            let client = client(&script, Limits::paid().with_standard(quota));
            let mut tasks = Vec::new();
            for (id, arrival) in arrivals.iter().cloned().enumerate() {
                let client = if arrival.low_priority { client.clone().low_priority() } else { client.clone() };
                tasks.push(tokio::spawn(async move {
                    sleep(arrival.after).await;
                    let call = read(&client, id as u64);
                    match arrival.patience {
                        None => { call.await; false }
                        Some(patience) => tokio::time::timeout(patience, call).await.is_err(),
                    }
                }));
            }
            let mut gave_up = Vec::new();
            for (id, task) in tasks.into_iter().enumerate() {
                if task.await.expect("no panic") {
                    gave_up.push(id as u64);
                }
            }
            (reads(&script), gave_up, WINDOW.mul_f64(1.006) / u32::try_from(quota - quota / 200).unwrap_or(1))
        });

        let times: Vec<Duration> = reads.iter().map(|(_, at)| *at).collect();
        prop_assert!(fullest_window(&times, WINDOW) <= usize::try_from(quota).unwrap_or(usize::MAX));

        // Nothing is lost: whoever did not give up was served.
        prop_assert_eq!(reads.len() + gave_up.len(), arrivals.len());

        // In order within a priority.
        for low_priority in [false, true] {
            let of_priority = |id: &u64| arrivals[usize::try_from(*id).unwrap_or(0)].low_priority == low_priority;
            let order: Vec<u64> = reads.iter().map(|(id, _)| *id).filter(|id| of_priority(id)).collect();
            prop_assert!(order.is_sorted(), "{:?}", order);
        }

        // No permit is lost: while somebody waits, one leaves every interval.
        let longest = interval + GRAIN * 3;
        for pair in reads.windows(2) {
            let waiting = reads.iter().skip_while(|(_, at)| *at <= pair[0].1).any(|(id, _)| {
                arrivals[usize::try_from(*id).unwrap_or(0)].after <= pair[0].1
            });
            prop_assert!(!waiting || pair[1].1 - pair[0].1 <= longest, "{:?} of {:?}", pair, longest);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn nearly_the_whole_quota_is_used() {
    for quota in [30, 60, 500, 3_000] {
        let script = answering();
        let client = client(&script, Limits::paid().with_standard(quota));
        let started = Instant::now();
        let mut id = 0;
        while started.elapsed() < WINDOW * 5 {
            read(&client, id).await;
            id += 1;
        }
        let times: Vec<Duration> = reads(&script).into_iter().map(|(_, at)| at).collect();
        assert!(fullest_window(&times, WINDOW) <= usize::try_from(quota).unwrap_or(0));
        let used = id as f64 / (quota as f64 * 5.0);
        assert!(used > 0.98, "{used:.4} of {quota}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_interactive_call_waits_for_one_permit_at_most() {
    let script = answering();
    let client = client(&script, Limits::paid().with_standard(60));
    for id in 0..50 {
        let bulk = client.clone().low_priority();
        tokio::spawn(async move { read(&bulk, id).await });
    }
    sleep(Duration::from_millis(5_500)).await;
    let asked = Instant::now();
    read(&client, 1_000).await;
    assert!(
        asked.elapsed() <= Duration::from_millis(1_010),
        "{:?}",
        asked.elapsed()
    );
    sleep(WINDOW).await;
    assert_eq!(reads(&script).len(), 51, "bulk goes on behind it");
}

#[tokio::test(start_paused = true)]
async fn each_sender_has_a_limit_of_its_own() {
    let script = Script::answering(&answer("send-bot-message"));
    let client = client(&script, Limits::paid().with_sends_per_user(2));
    let started = Instant::now();
    let mut tasks = Vec::new();
    for bot in ["anna", "ANNA", "anna", "bert", "bert", "cleo"] {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            client
                .bot(bot)
                .messages()
                .send(SendMessage::new(
                    Receiver::user("alice"),
                    Content::text("Hi"),
                ))
                .await
                .map(drop)
        }));
    }
    for task in tasks {
        task.await.expect("no panic").expect("sent");
    }
    // Two a minute are one in half a minute: the third of Anna's waits a minute, whatever the case of her uid.
    assert!(
        started.elapsed() > Duration::from_secs(60) && started.elapsed() < Duration::from_secs(61)
    );
    let after = |bot: &str| -> Vec<u64> {
        let sent = script
            .seen()
            .into_iter()
            .filter(|seen| seen.url.to_lowercase().contains(bot));
        sent.map(|seen| seen.after.as_secs()).collect()
    };
    assert_eq!(after("/bert/"), [0, 30]);
    assert_eq!(after("/cleo/"), [0], "nobody waits for another sender");
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_fails_at_once_and_says_how_long_it_is() {
    let script = Script::answering(&answer("send-moderation-message"));
    let client = client(&script, Limits::paid().with_sends_per_user(1))
        .with_deadline(Duration::from_secs(10));
    let send = || async {
        let message = ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hi"));
        client.moderation().messages().send(message).await
    };
    send().await.expect("sent");
    let asked = Instant::now();
    let error = send().await.expect_err("too late");
    assert_eq!(asked.elapsed(), Duration::ZERO);
    assert_eq!(
        (error.kind(), error.delivery(), error.attempts()),
        (ErrorKind::RateLimited, Delivery::NotSent, 0)
    );
    assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(60));
    assert!(error.is_retryable());
    assert_eq!(
        error.to_string(),
        "send-moderation-message: no rate limit has room before the deadline: the call would have waited 60.3s"
    );
}

#[tokio::test(start_paused = true)]
async fn after_a_429_nothing_leaves_until_the_server_takes_requests_again() {
    let busy = Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "20");
    let script = Script::new([busy, Step::json(200, &answer("get-moderation-message"))]);
    let client = client(&script, Limits::paid());
    let refused = client
        .moderation()
        .message("0")
        .get()
        .await
        .expect_err("refused");
    assert_eq!(refused.kind(), ErrorKind::RateLimited);
    let held = client
        .quota()
        .expect("a pacer")
        .of(RateClass::Standard)
        .held_for;
    assert_eq!(held.as_secs(), 20);
    read(&client, 1).await;
    assert!(
        reads(&script)[1].1 >= Duration::from_secs(20),
        "another call waits, too"
    );
}

#[tokio::test(start_paused = true)]
async fn the_limit_is_learned_from_an_answer() {
    let step = Step::json(200, &answer("get-moderation-message")).header("x-rate-limit", "600");
    let script = Script::new([step]);
    let client = builder()
        .transport(script.clone())
        .build()
        .expect("sound settings");
    assert_eq!(
        client
            .quota()
            .expect("a pacer")
            .of(RateClass::Standard)
            .limit,
        None
    );
    for id in 0..100 {
        read(&client, id).await;
    }
    let quota = client.quota().expect("a pacer");
    assert_eq!(quota.of(RateClass::Standard).limit, Some(600));
    assert_eq!(quota.of(RateClass::Core).limit, None);
    let last = reads(&script)[99].1;
    assert!(
        last > Duration::from_secs(9) && last < Duration::from_secs(10),
        "{last:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn without_a_plan_nothing_waits_until_the_server_says_something() {
    let script = answering();
    let client = builder()
        .transport(script.clone())
        .build()
        .expect("sound settings");
    for id in 0..2_000 {
        read(&client, id).await;
    }
    assert_eq!(reads(&script)[1_999].1, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn pacing_can_be_switched_off() {
    let script = answering();
    let builder = builder()
        .transport(script.clone())
        .plan(Plan::Build)
        .without_pacing();
    let client = builder.build().expect("sound settings");
    for id in 0..2_000 {
        read(&client, id).await;
    }
    assert_eq!(reads(&script)[1_999].1, Duration::ZERO);
    assert_eq!(client.quota(), None);
}

#[tokio::test(start_paused = true)]
async fn what_never_left_takes_nothing_of_the_quota() {
    let mut steps = vec![Step::NotSent; 20];
    steps.push(Step::json(200, &answer("get-moderation-message")));
    let script = Script::new(steps);
    let client = client(&script, Limits::paid().with_standard(30));
    for _ in 0..20 {
        client
            .moderation()
            .message("0")
            .get()
            .await
            .expect_err("no connection");
    }
    read(&client, 1).await;
    assert_eq!(reads(&script)[20].1, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn what_others_use_is_left_to_them() {
    // Somebody else takes twice what we do: the count falls by three for each of our requests. The reset is a moment of the
    // wall clock, which the paused one does not move; so it is the whole window away throughout.
    let reset = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("a clock after 1970")
        .as_secs()
        + 59;
    let steps = (0..600_u64).map(|number| {
        Step::json(200, &answer("get-moderation-message"))
            .header("x-rate-limit", "600")
            .header(
                "x-rate-limit-remaining",
                600_u64.saturating_sub(number * 3).to_string(),
            )
            .header("x-rate-limit-reset", reset.to_string())
    });
    let script = Script::new(steps);
    let client = client(&script, Limits::paid().with_standard(600));
    let pause_after = |count: u64| {
        let script = script.clone();
        let client = client.clone();
        async move {
            while (script.seen().len() as u64) < count {
                read(&client, 0).await;
            }
            let times: Vec<Duration> = reads(&script).into_iter().map(|(_, at)| at).collect();
            times[times.len() - 1] - times[times.len() - 2]
        }
    };
    // 100 a second at first, a tenth of the window for each tenth that is left later on.
    assert!(pause_after(20).await < Duration::from_millis(130));
    assert!(
        pause_after(150).await > Duration::from_millis(250),
        "a quarter is left for a whole window"
    );
    assert!(
        pause_after(180).await > Duration::from_millis(500),
        "a tenth is left"
    );
}

#[tokio::test(start_paused = true)]
async fn after_a_429_the_pace_is_what_got_through() {
    // A quota of 600 of which the server grants us 300: every request beyond is a 429 until the window ends.
    let mut steps = vec![Step::json(200, &answer("get-moderation-message")); 300];
    steps.push(Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "30"));
    steps.push(Step::json(200, &answer("get-moderation-message")));
    let script = Script::new(steps);
    let client = client(&script, Limits::paid().with_standard(600));
    for id in 0..300 {
        read(&client, id).await;
    }
    client
        .moderation()
        .message("300")
        .get()
        .await
        .expect_err("refused");
    let quota = client.quota().expect("a pacer");
    let pace = quota.of(RateClass::Standard).pace.expect("a pace");
    assert!((285..=300).contains(&pace), "{pace}");

    // Ten quiet windows later more is tried, in growing steps.
    let started = Instant::now();
    let mut id = 301;
    while started.elapsed() < WINDOW * 17 {
        read(&client, id).await;
        id += 1;
    }
    let pace = client
        .quota()
        .expect("a pacer")
        .of(RateClass::Standard)
        .pace
        .expect("a pace");
    assert!(pace > 400, "{pace}");
}

#[tokio::test(start_paused = true)]
async fn a_call_behind_others_of_its_sender_fails_at_once_if_its_turn_comes_too_late() {
    let script = Script::answering(&answer("send-bot-message"));
    let limits = Limits::paid().with_sends_per_user(30);
    let client = client(&script, limits).with_deadline(Duration::from_secs(20));
    let send = |client: Client| async move {
        let bot = client.bot("assistant");
        bot.messages()
            .send(SendMessage::new(
                Receiver::user("alice"),
                Content::text("Hi"),
            ))
            .await
            .map(drop)
    };
    // One every two seconds: ten of them fill the next twenty.
    let waiting: Vec<_> = (0..10)
        .map(|_| tokio::spawn(send(client.clone())))
        .collect();
    sleep(GRAIN).await;
    let asked = Instant::now();
    let error = send(client.clone()).await.expect_err("too late");
    assert_eq!(asked.elapsed(), Duration::ZERO);
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(20));
    for sent in waiting {
        sent.await.expect("no panic").expect("sent in time");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_lowers_limits_of_ones_own_but_does_not_raise_them() {
    let reporting = |limit: &str| {
        Step::json(200, &answer("get-moderation-message")).header("x-rate-limit", limit)
    };
    let script = Script::new([reporting("20000"), reporting("500"), reporting("20000")]);
    let own = client(&script, Limits::paid().with_standard(5_000));
    let mut limits = Vec::new();
    for id in 0..3 {
        read(&own, id).await;
        limits.push(own.quota().expect("a pacer").of(RateClass::Standard).limit);
    }
    assert_eq!(limits, [Some(5_000), Some(500), Some(5_000)]);
}
