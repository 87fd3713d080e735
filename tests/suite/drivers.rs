//! What those use who make many calls: functions before attempts, slots, calls without a deadline, messages as JSON.

use crate::support::{Script, Step, builder, scripted};
use cometchat::messages::SendMessage;
use cometchat::types::{SendBotMessage, SendModerationMessage, SendThreadMessage};
use cometchat::{
    CallSlots, Client, Content, Delivery, ErrorKind, Limits, ModerationMessage, Plan, Receiver,
    Receivers,
};
use serde_json::{Value, json};
use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep};

fn message() -> Step {
    Step::json(200, &json!({ "data": { "id": "41" } }))
}

fn hello() -> SendMessage {
    SendMessage::new(Receiver::user("alice"), Content::text("Hello!"))
}

/// A client of an app where each user sends once a minute.
fn once_a_minute(script: &Script) -> Client {
    let plan = Plan::Custom(Limits::paid().with_sends_per_user(1));
    let client = builder().plan(plan).transport(script.clone()).build();
    client.expect("sound settings")
}

#[tokio::test(start_paused = true)]
async fn a_function_runs_before_each_attempt() {
    let script = Script::new([Step::NotSent, Step::error(503, "ERR_EXCEPTION"), message()]);
    let seen = script.clone();
    let runs = Arc::new(AtomicU32::new(0));
    let count = runs.clone();
    let client = scripted(&script);
    let call = client.moderation().message("41").get();
    let call = call.before_each_attempt(move || {
        let before = seen.seen().len();
        assert_eq!(before as u32, count.fetch_add(1, Ordering::Relaxed));
        async { Ok::<_, String>(()) }
    });
    assert_eq!(call.await.expect("a message").attempts(), 3);
    assert_eq!(runs.load(Ordering::Relaxed), 3);
}

#[tokio::test(start_paused = true)]
async fn what_a_failing_function_forbids_is_not_sent() {
    let script = Script::new([message()]);
    let client = scripted(&script);
    let call = client.bot("assistant").messages().send(hello());
    let refused = call.before_each_attempt(|| async { Err("the disk is full") });
    let error = refused.await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!((error.attempts(), error.is_retryable()), (0, false));
    assert_eq!(
        error.source().expect("ours").to_string(),
        "the disk is full"
    );
    assert_eq!(
        error.to_string(),
        "send-bot-message: cancelled before the request was sent: the disk is full"
    );
    assert!(script.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_cancelled_later_says_what_became_of_its_earlier_attempts() {
    let script = Script::new([Step::Broken("reset"), message()]);
    let runs = AtomicU32::new(0);
    let call = scripted(&script).moderation().message("41").get();
    let call = call.before_each_attempt(move || {
        let run = runs.fetch_add(1, Ordering::Relaxed);
        async move { if run == 0 { Ok(()) } else { Err("too late") } }
    });
    let error = call.await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(error.delivery(), Delivery::MayHaveArrived);
    assert_eq!((error.attempts(), script.seen().len()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn what_runs_before_an_attempt_takes_none_of_its_time() {
    let script = Script::new([message()]);
    let client = scripted(&script).with_attempt_timeout(Duration::from_secs(2));
    let call = client.bot("assistant").messages().send(hello());
    let slow = call.before_each_attempt(|| async {
        sleep(Duration::from_secs(30)).await;
        Ok::<_, String>(())
    });
    assert_eq!(slow.await.expect("a message").attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_permit_that_a_function_did_not_let_out_is_given_back() {
    let script = Script::new([message()]);
    let client = once_a_minute(&script);
    let send = || client.bot("assistant").messages().send(hello());
    let refused = send().before_each_attempt(|| async { Err("not now") });
    refused.await.expect_err("an error");
    let began = Instant::now();
    send().await.expect("a message");
    assert_eq!(began.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_for_its_users_limit_leaves_its_slot_to_others() {
    let script = Script::responding(|_| message());
    let client = once_a_minute(&script).without_deadline();
    let slots = CallSlots::new(1, 2);
    let began = Instant::now();
    let mut calls = tokio::task::JoinSet::new();
    for bot in ["busy", "busy", "busy", "idle"] {
        let slot = slots.take().await;
        let call = client.bot(bot).messages().send(hello()).in_slot(slot);
        calls.spawn(async move {
            call.await.expect("a message");
            (bot, began.elapsed().as_secs())
        });
    }
    let ended = calls.join_all().await;
    let last_of = |wanted: &str| {
        let times = ended.iter().filter(|(bot, _)| *bot == wanted);
        times.map(|(_, time)| *time).max()
    };
    assert_eq!(last_of("idle"), Some(0), "{ended:?}");
    assert!(last_of("busy") >= Some(60), "{ended:?}");

    // With no room aside, the slot is kept.
    let slots = CallSlots::new(1, 0);
    let slot = slots.take().await;
    let call = client.bot("busy").messages().send(hello()).in_slot(slot);
    let began = Instant::now();
    let (sent, _) = tokio::join!(call, slots.take());
    sent.expect("a message");
    assert!(began.elapsed() > Duration::from_secs(30));
}

#[tokio::test(start_paused = true)]
async fn a_slot_is_free_again_when_its_last_clone_is_dropped() {
    let slots = CallSlots::new(1, 0);
    let slot = slots.take().await;
    let same = slot.clone();
    drop(slot);
    let free = tokio::time::timeout(Duration::from_secs(1), slots.take());
    assert!(free.await.is_err());
    drop(same);
    let free = tokio::time::timeout(Duration::from_secs(1), slots.take());
    assert!(free.await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_call_without_a_deadline_waits_for_a_limit_as_long_as_it_takes() {
    let script = Script::responding(|_| message());
    let client = once_a_minute(&script);
    let send = |client: Client| client.bot("assistant").messages().send(hello());
    send(client.clone()).await.expect("a message");
    let error = send(client.clone().with_deadline(Duration::from_secs(5))).await;
    assert_eq!(error.expect_err("no time").kind(), ErrorKind::RateLimited);
    let began = Instant::now();
    let patient = client
        .with_deadline(Duration::from_secs(5))
        .without_deadline();
    let calls = (0..3).map(|_| send(patient.clone()));
    for sent in futures_util::future::join_all(calls).await {
        sent.expect("a message");
    }
    assert!(began.elapsed() > Duration::from_secs(120));
}

#[tokio::test(start_paused = true)]
async fn without_a_deadline_an_attempt_has_no_more_time_than_before() {
    let script = Script::new([Step::Silence]);
    let client = scripted(&script).with_deadline(Duration::from_secs(3));
    let began = Instant::now();
    let sent = client
        .without_deadline()
        .bot("assistant")
        .messages()
        .send(hello());
    assert_eq!(sent.await.expect_err("silence").kind(), ErrorKind::Timeout);
    assert_eq!(began.elapsed(), Duration::from_secs(3));
}

#[tokio::test]
async fn a_message_survives_being_written_as_json_and_read() {
    let message = hello()
        .tags(["greetings"])
        .extra("newField", json!({ "a": [1] }));
    let with_all = message.clone().muid("m-1").quoted_message_id("7");
    let bot = SendBotMessage::try_from(with_all).expect("a request");
    let json = serde_json::to_value(&bot).expect("JSON");
    let read: SendBotMessage = serde_json::from_value(json.clone()).expect("a request");
    let again = SendMessage::try_from(read).expect("a message");
    let script = Script::new([self::message(), self::message()]);
    let client = scripted(&script);
    client
        .bot("assistant")
        .messages()
        .send(again)
        .await
        .expect("a message");
    let sent: Value = serde_json::from_slice(&script.only().body).expect("JSON");
    assert_eq!(sent, json);
    assert_eq!(sent["quotedMessageId"], "7");
    assert_eq!(sent["newField"], json!({ "a": [1] }));

    let reply = SendThreadMessage::try_from(message).expect("a request");
    let again = SendMessage::try_from(reply.clone()).expect("a message");
    assert_eq!(
        SendThreadMessage::try_from(again).expect("a request"),
        reply
    );
    let submitted =
        ModerationMessage::new("bob", Receiver::group("g"), Content::text("Hi")).sender_name("Bob");
    let submitted = SendModerationMessage::try_from(submitted).expect("a request");
    let again = ModerationMessage::try_from(submitted.clone()).expect("a message");
    let again = SendModerationMessage::try_from(again).expect("a request");
    assert_eq!(again, submitted);
}

#[test]
fn a_request_that_is_no_message_is_refused_by_field_and_rule() {
    let several = SendMessage::new(Receivers::users(["a", "b"]), Content::text("Hi"));
    let several = SendBotMessage::try_from(several).expect("a request");
    let refused = |request: SendBotMessage| {
        let refused = SendMessage::try_from(request);
        refused.expect_err("no message").to_string()
    };
    assert_eq!(
        refused(several),
        "`multipleReceivers` must not be set where one receiver is expected"
    );
    assert_eq!(refused(SendBotMessage::new()), "`receiver` must be set");
    let unfit = SendMessage::new(Receiver::user(""), Content::text("Hi"));
    let unfit = SendBotMessage::try_from(unfit).expect_err("no request");
    assert_eq!(unfit.field(), "receiver");
}
