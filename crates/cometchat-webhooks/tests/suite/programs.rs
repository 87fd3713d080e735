//! The examples, as programs that users start from, against the sandbox.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../examples/echo_bot.rs"]
mod echo_bot;
#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../examples/moderation_engine.rs"]
mod moderation_engine;
#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../examples/webhook_receiver.rs"]
mod webhook_receiver;

use crate::support::{NAME, PASSWORD, client, credentials, inbox, send, serve};
use cometchat::users::ListUserMessages;
use cometchat_sandbox::{Sandbox, WebhookDetails, WebhookEffect, WebhookFault};
use cometchat_webhooks::Event;

#[tokio::test(flavor = "multi_thread")]
async fn the_receiver_handles_what_the_sandbox_sends_up_to_the_last_event() {
    let (_directory, inbox, url) = inbox().await;
    let details = WebhookDetails::new("w1", url).basic(NAME, PASSWORD);
    let sandbox = Sandbox::builder().webhook(details).start().await.unwrap();
    let client = client(&sandbox);
    send(&client, "cometchat-uid-2", "first").await.unwrap();
    send(&client, "cometchat-uid-2", "last").await.unwrap();
    let mut seen = Vec::new();
    webhook_receiver::receive(&inbox, |event| {
        let Event::MessageSent(sent) = event else {
            return false;
        };
        seen.push(sent.message.text().unwrap_or_default().to_owned());
        seen.last().is_some_and(|text| text == "last")
    })
    .await
    .unwrap();
    assert_eq!(seen, ["first", "last"]);
    assert_eq!(inbox.status().pending, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_answers_once_though_its_call_comes_twice() {
    let (_directory, inbox, url) = inbox().await;
    let details = WebhookDetails::bot("echo", url).basic(NAME, PASSWORD);
    let sandbox = Sandbox::builder()
        .bot("echo")
        .webhook(details)
        .start()
        .await
        .unwrap();
    sandbox.inject_webhook_fault(WebhookFault::new(WebhookEffect::Twice));
    let client = client(&sandbox);
    send(&client, "echo", "Hello").await.unwrap();
    let first = echo_bot::answer_next(&client, &inbox).await.unwrap();
    let second = echo_bot::answer_next(&client, &inbox).await.unwrap();
    assert!(first.is_some() && second.is_none());
    let user = client.on_behalf_of("cometchat-uid-1").user("echo");
    let page = user.messages().list(ListUserMessages::new()).await.unwrap();
    let texts: Vec<&str> = page.iter().filter_map(|message| message.text()).collect();
    assert!(texts.contains(&"You said: Hello"), "{texts:?}");
    assert_eq!(texts.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_engine_decides_what_is_delivered() {
    let (_directory, inbox, url) = inbox().await;
    let engine = serve(&moderation_engine::engine(credentials())).await;
    let sandbox = Sandbox::builder()
        .webhook(WebhookDetails::moderation(engine).basic(NAME, PASSWORD))
        .webhook(WebhookDetails::new("w1", url).basic(NAME, PASSWORD))
        .start()
        .await
        .unwrap();
    let client = client(&sandbox);
    for (text, expected) in [
        ("Hello", "moderation_engine_approved"),
        ("You fool", "moderation_engine_blocked"),
    ] {
        let verdict = inbox.wait_for(|event| event.trigger() == expected);
        send(&client, "cometchat-uid-2", text).await.unwrap();
        let (Event::ModerationEngineApproved(event) | Event::ModerationEngineBlocked(event)) =
            verdict.await.unwrap()
        else {
            panic!("{text}");
        };
        assert_eq!(event.message.text(), Some(text));
    }
}
