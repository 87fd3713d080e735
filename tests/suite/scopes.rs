//! Limits have scopes: what is short for one holds nobody else. On paused time.

use crate::support::{Script, Step, answer, builder};
use cometchat::messages::SendMessage;
use cometchat::{
    Client, Content, ErrorKind, Limits, Method, Plan, RateClass, Receiver, RetryPolicy,
};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::Instant;

/// A server that answers by who sends, and by how much the same has sent before.
#[derive(Clone)]
struct Server {
    script: Script,
}

impl Server {
    /// `respond` gets the uid of the bot, if a bot sends, and how many requests came before from the same.
    fn new(respond: impl Fn(Option<&str>, usize) -> Step + Send + Sync + 'static) -> Self {
        let counts = std::sync::Mutex::new(std::collections::HashMap::<String, usize>::new());
        let script = Script::responding(move |url: &str| {
            let path = url.split("/v3/").nth(1).unwrap_or_default();
            let bot = path
                .strip_prefix("bots/")
                .and_then(|rest| rest.split('/').next());
            let mut counts = counts.lock().expect("no panic");
            let count = counts.entry(bot.unwrap_or(path).to_owned()).or_default();
            let before = *count;
            *count += 1;
            respond(bot, before)
        });
        Self { script }
    }

    fn client(&self) -> Client {
        builder()
            .transport(self.script.clone())
            .deadline(Duration::from_secs(600))
            .build()
            .expect("sound settings")
    }

    fn planned(&self, plan: Plan) -> Client {
        builder()
            .transport(self.script.clone())
            .plan(plan)
            .deadline(Duration::from_secs(600))
            .build()
            .expect("sound settings")
    }
}

fn sent() -> Step {
    Step::json(200, &answer("send-bot-message"))
}

fn reasons() -> Step {
    Step::json(200, &answer("list-reasons"))
}

fn busy() -> Step {
    Step::error(429, "ERR_TOO_MANY_REQUESTS")
}

async fn send(client: &Client, bot: &str) -> Duration {
    let started = Instant::now();
    let bot = client.bot(bot);
    let sent = bot
        .messages()
        .send(SendMessage::new(
            Receiver::user("alice"),
            Content::text("Hi"),
        ))
        .await;
    sent.expect("sent");
    started.elapsed()
}

async fn list(client: &Client) -> Duration {
    let started = Instant::now();
    client.moderation().reasons().list().await.expect("reasons");
    started.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_sender_who_is_refused_slows_neither_reads_nor_other_senders() {
    // As CometChat documents it: headers on refusals only.
    let server = Server::new(|bot, before| match bot {
        Some("busy") if (30..31).contains(&before) => busy()
            .header("retry-after", "30")
            .header("x-ratelimit-limit", "30")
            .header("x-ratelimit-remaining", "0"),
        Some(_) => sent(),
        None => reasons(),
    });
    let client = server.client();
    for _ in 0..30 {
        send(&client, "busy").await;
    }
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { send(&client, "busy").await }
    });
    tokio::time::sleep(Duration::from_millis(10)).await;
    assert_eq!(list(&client).await, Duration::ZERO, "a read");
    assert_eq!(send(&client, "other").await, Duration::ZERO);
    let known = client.quota().expect("a pacer");
    assert_eq!(known.of(RateClass::Standard).held_for, Duration::ZERO);
    assert_eq!(known.of(RateClass::Standard).limit, None);
    let waited = waiting.await.expect("no panic");
    assert!(waited >= Duration::from_secs(30), "{waited:?}");
    assert!(waited < Duration::from_secs(32), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn the_refusal_of_a_sender_that_says_nothing_of_limits_is_the_senders_too() {
    let server = Server::new(|bot, before| match bot {
        Some("busy") if before == 0 => busy().header("retry-after", "30"),
        Some(_) => sent(),
        None => reasons(),
    });
    let client = server.client();
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { send(&client, "busy").await }
    });
    tokio::time::sleep(Duration::from_millis(10)).await;
    assert_eq!(list(&client).await, Duration::ZERO);
    assert_eq!(send(&client, "other").await, Duration::ZERO);
    let again = send(&client, "BUSY").await;
    assert!(
        again > Duration::from_secs(29),
        "the same sender waits: {again:?}"
    );
    waiting.await.expect("no panic");
}

#[tokio::test(start_paused = true)]
async fn many_different_senders_who_are_refused_show_that_the_apps_limit_is_short() {
    let server = Server::new(|bot, before| match bot {
        Some(name) if name.starts_with("bot-") && before == 0 => busy().header("retry-after", "30"),
        Some(_) => sent(),
        None => reasons(),
    });
    let client = server.client().with_retry(RetryPolicy::none());
    for number in 0..3 {
        assert_eq!(list(&client).await, Duration::ZERO, "{number}");
        let bot = client.bot(format!("bot-{number}"));
        let sent = bot
            .messages()
            .send(SendMessage::new(
                Receiver::user("alice"),
                Content::text("Hi"),
            ))
            .await;
        assert_eq!(sent.expect_err("busy").kind(), ErrorKind::RateLimited);
    }
    let waited = list(&client).await;
    assert!(waited > Duration::from_secs(29), "{waited:?}");
    assert!(waited < Duration::from_secs(31), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_narrow_limit_that_one_operation_reports_is_not_that_of_its_class() {
    let server = Server {
        script: Script::responding(|url: &str| {
            if url.contains("/conversation") {
                Step::json(200, &json!({ "data": {} }))
                    .header("x-rate-limit", "5")
                    .header("x-rate-limit-remaining", "4")
            } else {
                reasons()
            }
        }),
    };
    let client = server.planned(Plan::Paid);
    let unread = || async {
        client
            .request(Method::DELETE, ["users", "alice", "conversation", "read"])
            .send::<Value>()
            .await
            .expect("marked");
    };
    unread().await;
    let started = Instant::now();
    for _ in 0..100 {
        list(&client).await;
    }
    assert!(
        started.elapsed() < Duration::from_secs(1),
        "{:?}",
        started.elapsed()
    );
    let quota = client.quota().expect("a pacer");
    assert_eq!(quota.of(RateClass::Standard).limit, Some(20_000));
    // The operation itself keeps to what it reported.
    let started = Instant::now();
    for _ in 0..5 {
        unread().await;
    }
    assert!(
        started.elapsed() > Duration::from_secs(40),
        "{:?}",
        started.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_behind_somebody_elses_limit() {
    // One sender is held for 30 seconds; a hundred others send meanwhile, with 600 requests a minute for all.
    let server = Server::new(|bot, before| match bot {
        Some("busy") if before == 0 => busy()
            .header("retry-after", "30")
            .header("x-ratelimit-limit", "30"),
        Some(_) => sent(),
        None => reasons(),
    });
    let client = server.planned(Plan::Custom(Limits::paid().with_standard(600)));
    for low_priority in [false, true] {
        let busy = tokio::spawn({
            let client = client.clone();
            async move { send(&client, "busy").await }
        });
        tokio::time::sleep(Duration::from_millis(200)).await;
        let started = Instant::now();
        let others: Vec<_> = (0..100)
            .map(|number| {
                let client = client.clone();
                let client = if low_priority {
                    client.low_priority()
                } else {
                    client
                };
                tokio::spawn(async move {
                    let bot = format!("bot-{low_priority}-{number}");
                    send(&client, &bot).await
                })
            })
            .collect();
        for other in others {
            other.await.expect("no panic");
        }
        let pace = Duration::from_secs(60) / 600 * 100;
        assert!(
            started.elapsed() <= pace.mul_f64(1.1),
            "{low_priority}: {:?}",
            started.elapsed()
        );
        busy.await.expect("no panic");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_names_no_time_or_a_past_one_holds_for_a_growing_default() {
    for step in [
        busy(),
        busy().header("x-ratelimit-reset", "1000"),
        busy().header("retry-after", "0"),
        busy().header("retry-after", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ] {
        let steps = [vec![step; 4], vec![reasons()]].concat();
        let script = Script::new(steps);
        let client = builder()
            .transport(script.clone())
            .retry(RetryPolicy::none());
        let client = client.build().expect("sound settings");
        let mut waits = Vec::new();
        for _ in 0..5 {
            let started = Instant::now();
            let _ = client.moderation().reasons().list().await;
            waits.push(started.elapsed().as_secs());
        }
        assert_eq!(waits, [0, 1, 2, 4, 8]);
    }
}

#[tokio::test(start_paused = true)]
async fn no_hint_of_a_server_is_obeyed_without_bound() {
    let step = busy().header("retry-after", "31536000");
    let script = Script::new([step, reasons()]);
    let client = builder()
        .transport(script.clone())
        .retry(RetryPolicy::none())
        .deadline(Duration::from_secs(600))
        .build()
        .expect("sound settings");
    let error = client
        .moderation()
        .reasons()
        .list()
        .await
        .expect_err("busy");
    assert_eq!(
        error.retry_after(),
        Some(Duration::from_secs(31_536_000)),
        "what the server said"
    );
    let started = Instant::now();
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { list(&client).await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic");
    }
    let waited = started.elapsed();
    assert!(
        waited >= Duration::from_secs(120) && waited < Duration::from_secs(125),
        "{waited:?}"
    );
    assert!(script.seen()[1].after >= Duration::from_secs(120));

    // The loop itself waits as long, and what is set by hand counts.
    let script = Script::new([busy().header("retry-after", "31536000"), reasons()]);
    let policy = RetryPolicy::default().with_max_retry_after(Duration::from_secs(5));
    let client = builder().transport(script.clone()).retry(policy).build();
    let waited = list(&client.expect("sound settings")).await;
    assert!(
        waited >= Duration::from_secs(5) && waited < Duration::from_secs(7),
        "{waited:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_has_no_time_for_another_attempt_reports_the_failure_it_had() {
    for step in [
        busy().header("retry-after", "30"),
        Step::error(503, "ERR_OPERATION_FAILED").header("retry-after", "30"),
    ] {
        let script = Script::new([step.clone()]);
        let client = builder()
            .transport(script.clone())
            .deadline(Duration::from_secs(10))
            .build()
            .expect("sound settings");
        let error = client
            .moderation()
            .reasons()
            .list()
            .await
            .expect_err("busy");
        assert_eq!(error.attempts(), 1);
        assert!(
            error.status().is_some() && error.code().is_some(),
            "{error}"
        );
        assert!(error.is_retryable());
        assert!(
            error
                .to_string()
                .contains("the next would come after the deadline"),
            "{error}"
        );
    }
    // Where another call has used up the limit meanwhile, too.
    let script = Script::new([Step::NotSent, reasons()]);
    let client = builder()
        .transport(script.clone())
        .plan(Plan::Custom(Limits::paid().with_standard(1)))
        .deadline(Duration::from_secs(10))
        .retry(RetryPolicy::default().with_initial_backoff(Duration::from_secs(4)))
        .build()
        .expect("sound settings");
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.moderation().reasons().list().await }
    });
    tokio::time::sleep(Duration::from_millis(1)).await;
    list(&client).await;
    let error = first.await.expect("no panic").expect_err("no time");
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Connect, 1),
        "{error}"
    );
    assert!(error.is_retryable());
}
