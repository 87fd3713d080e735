//! Waiting for a verdict, on paused time.

use crate::support::{Script, Step, answer, scripted};
use cometchat::moderation::{Polling, Verdict};
use cometchat::types::ModerationStatus;
use cometchat::{Client, Content, Delivery, Error, ErrorKind, ModerationMessage, Receiver};
use serde_json::json;
use std::time::Duration;
use tokio::time::Instant;

fn with_status(status: &str) -> Step {
    let mut body = answer("get-moderation-message");
    body["data"]["data"]["moderation"]["status"] = json!(status);
    Step::json(200, &body)
}

fn hello() -> ModerationMessage {
    ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hello!"))
}

async fn send_and_wait(client: &Client) -> Result<Verdict, Error> {
    client.moderation().messages().send_and_wait(hello()).await
}

#[tokio::test(start_paused = true)]
async fn the_verdict_is_asked_for_with_growing_pauses() {
    let mut steps = vec![with_status("pending"); 8];
    steps.push(with_status("approved"));
    let script = Script::new(steps);
    let verdict = send_and_wait(&scripted(&script)).await.expect("a verdict");
    assert!(verdict.is_approved() && !verdict.is_pending() && !verdict.is_disapproved());
    assert_eq!(verdict.polls(), 8);
    let seen = script.seen();
    let pauses: Vec<u128> = seen
        .windows(2)
        .map(|pair| (pair[1].after - pair[0].after).as_millis())
        .collect();
    let planned = [250, 500, 1_000, 2_000, 4_000, 5_000, 5_000, 5_000];
    for (pause, planned) in pauses.iter().zip(planned) {
        assert!((planned..=planned + 2).contains(pause), "{pauses:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_verdict_that_comes_with_the_answer_needs_no_question() {
    let script = Script::new([with_status("disapproved")]);
    let verdict = send_and_wait(&scripted(&script)).await.expect("a verdict");
    assert!(verdict.is_disapproved());
    assert_eq!((verdict.polls(), script.seen().len()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn a_verdict_that_nobody_knows_yet_is_a_verdict() {
    let script = Script::new([with_status("pending"), with_status("escalated")]);
    let verdict = send_and_wait(&scripted(&script)).await.expect("a verdict");
    assert_eq!(verdict.status(), Some(&ModerationStatus::from("escalated")));
    assert!(verdict.is_unknown());
    assert!(!verdict.is_pending() && !verdict.is_delivered() && !verdict.is_disapproved());
}

#[tokio::test(start_paused = true)]
async fn a_flagged_message_is_delivered() {
    let script = Script::new([with_status("pending"), with_status("flagged")]);
    let verdict = send_and_wait(&scripted(&script)).await.expect("a verdict");
    assert!(verdict.is_flagged() && verdict.is_delivered());
    assert!(!verdict.is_approved() && !verdict.is_disapproved() && !verdict.is_unknown());
}

#[tokio::test(start_paused = true)]
async fn an_outage_that_passes_does_not_end_the_waiting_not_even_at_the_first_question() {
    for outage in [
        Step::NotSent,
        Step::Broken("reset"),
        Step::text(502, "text/html", "<html>"),
        Step::text(200, "text/html", "<html>Maintenance</html>"),
        Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "1"),
    ] {
        let steps = [vec![outage.clone(); 6], vec![with_status("approved")]].concat();
        let client = scripted(&Script::new(steps));
        let verdict = client
            .moderation()
            .message("1")
            .wait_for_verdict(Polling::default())
            .await;
        assert!(verdict.expect("a verdict").is_approved(), "{outage:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_waiting_bounds_everything_requests_included() {
    let limit = Duration::from_secs(3);
    let polling = Polling::default().with_deadline(limit);
    for first in [Step::Silence, Step::NotSent, with_status("pending")] {
        let script = Script::new([first, Step::Silence]);
        let client = scripted(&script);
        let started = Instant::now();
        let waited = client
            .moderation()
            .message("1")
            .wait_for_verdict(polling)
            .await;
        assert!(started.elapsed() <= limit, "{waited:?}");
    }
    let silent = Script::new([with_status("pending"), Step::Silence]);
    let messages = scripted(&silent).moderation().messages();
    let started = Instant::now();
    let verdict = messages.send_and_wait_with(hello(), polling).await;
    assert!(verdict.expect("what is known").is_pending());
    assert!(started.elapsed() <= limit);
}

#[tokio::test(start_paused = true)]
async fn no_length_of_waiting_is_too_long_or_too_short() {
    let endless = Polling::default()
        .with_deadline(Duration::MAX)
        .with_initial_backoff(Duration::MAX)
        .with_max_backoff(Duration::MAX);
    let script = Script::new([with_status("approved")]);
    let client = scripted(&script);
    let verdict = client
        .moderation()
        .message("1")
        .wait_for_verdict(endless)
        .await;
    assert!(verdict.expect("a verdict").is_approved());
    let none = Polling::default()
        .with_deadline(Duration::ZERO)
        .with_max_polls(0);
    let error = client
        .moderation()
        .message("1")
        .wait_for_verdict(none)
        .await;
    let error = error.expect_err("no time to ask");
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(script.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_at_the_deadline_without_a_verdict() {
    let script = Script::new([with_status("pending")]);
    let started = Instant::now();
    let verdict = send_and_wait(&scripted(&script)).await.expect("no failure");
    assert!(verdict.is_pending());
    assert_eq!(verdict.message().id, "1", "the caller can ask again later");
    assert!(started.elapsed() <= Duration::from_secs(60));
    assert_eq!(script.seen().len(), 1 + verdict.polls() as usize);
}

#[tokio::test(start_paused = true)]
async fn the_number_of_questions_is_bounded() {
    let script = Script::new([with_status("pending")]);
    let polling = Polling::default()
        .with_max_polls(3)
        .with_initial_backoff(Duration::from_millis(1));
    let client = scripted(&script);
    let messages = client.moderation().messages();
    let verdict = messages
        .send_and_wait_with(hello(), polling)
        .await
        .expect("no failure");
    assert_eq!((verdict.polls(), script.seen().len()), (3, 4));
    let verdict = client
        .moderation()
        .message("1")
        .wait_for_verdict(polling)
        .await
        .expect("no failure");
    assert_eq!((verdict.polls(), script.seen().len()), (3, 7));
}

#[tokio::test(start_paused = true)]
async fn a_message_without_moderation_has_no_verdict() {
    let mut body = answer("get-moderation-message");
    body["data"]["data"]
        .as_object_mut()
        .expect("an object")
        .remove("moderation");
    let script = Script::new([Step::json(200, &body)]);
    let verdict = send_and_wait(&scripted(&script)).await.expect("no failure");
    assert!(verdict.is_pending() && verdict.status().is_none());
}

#[tokio::test(start_paused = true)]
async fn failures_that_pass_do_not_end_the_waiting() {
    let outage = vec![Step::text(503, "text/plain", ""); 9];
    let steps = [
        vec![with_status("pending")],
        outage,
        vec![with_status("approved")],
    ]
    .concat();
    let verdict = send_and_wait(&scripted(&Script::new(steps)))
        .await
        .expect("a verdict");
    assert!(verdict.is_approved());
    assert!(verdict.polls() > 1);
}

#[tokio::test(start_paused = true)]
async fn a_failure_of_the_waiting_tells_that_the_message_was_submitted() {
    let script = Script::new([
        with_status("pending"),
        Step::error(401, "AUTH_ERR_APIKEY_NOT_FOUND"),
    ]);
    let error = send_and_wait(&scripted(&script)).await.expect_err("no key");
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!(error.operation(), "get-moderation-message");
    assert_eq!(
        error.submitted().map(|message| message.id.as_str()),
        Some("1")
    );
    assert!(
        error.to_string().ends_with("(message 1 was submitted)"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_submission_that_failed_was_not_submitted() {
    let script = Script::new([Step::Broken("reset")]);
    let error = send_and_wait(&scripted(&script)).await.expect_err("broken");
    assert_eq!(
        (error.submitted(), error.delivery()),
        (None, Delivery::MayHaveArrived)
    );
    assert_eq!(script.seen().len(), 1);
}
