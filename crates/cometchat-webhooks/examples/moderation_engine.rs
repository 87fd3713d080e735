//! An engine of one's own that judges messages: `cargo run -p cometchat-webhooks --example moderation_engine` needs no account.
//!
//! CometChat asks about each message that a rule of the category `custom-api` is about, and waits 2 seconds. Here a sandbox stands in
//! for CometChat, and the program ends when both messages have their verdict.

use axum::Router;
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Receiver};
use cometchat_sandbox::{Sandbox, WebhookDetails};
use cometchat_webhooks::{
    Credentials, Endpoint, Event, Fallback, Inbox, Question, Verdict, Webhook,
};

/// What the engine thinks of a message, and of what went before.
pub fn judge(question: &Question) -> Verdict {
    let Some(text) = question.text() else {
        // What pictures look like is not documented: a person should look at them.
        return Verdict::not_matching(0.0);
    };
    let insults = ["fool", "idiot"];
    let is_insult = |text: &str| {
        insults
            .iter()
            .any(|insult| text.to_lowercase().contains(insult))
    };
    let before = question
        .context()
        .iter()
        .filter_map(|message| message.text());
    let repeated = before.filter(|text| is_insult(text)).count();
    match (is_insult(text), repeated) {
        (true, 0) => Verdict::matching(0.85).because("an insult"),
        (true, _) => Verdict::matching(0.99).because("an insult, not the first"),
        (false, _) => Verdict::not_matching(0.9),
    }
}

/// The engine as an endpoint. When it is late, the setting of the rule decides.
pub fn engine(credentials: Credentials) -> Endpoint {
    Webhook::new(credentials).moderate(Fallback::Refuse, |question, _time_left| async move {
        judge(&question)
    })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials::basic("cometchat", "password1")?;
    let directory = tempfile::tempdir()?;
    let inbox = Inbox::open(directory.path().join("events"))?;
    let events = Webhook::new(credentials.clone()).deliver_to(&inbox);
    let app = Router::new()
        .route_service("/moderation", engine(credentials).service())
        .route_service("/events", events.service());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let engine = WebhookDetails::moderation(format!("{url}/moderation"));
    let events = WebhookDetails::new("verdicts", format!("{url}/events"));
    let sandbox = Sandbox::builder()
        .webhook(engine.basic("cometchat", "password1"))
        .webhook(events.basic("cometchat", "password1"))
        .start()
        .await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    let messages = client.on_behalf_of("cometchat-uid-1").messages();
    for text in ["Good morning!", "You fool"] {
        let verdict = inbox.wait_for(move |event| match event {
            Event::ModerationEngineApproved(event) | Event::ModerationEngineBlocked(event) => {
                event.message.text() == Some(text)
            }
            _ => false,
        });
        let message = SendMessage::new(Receiver::user("cometchat-uid-2"), Content::text(text));
        messages.send(message).await?;
        println!("{text:?}: {}", verdict.await?.trigger());
    }
    Ok(())
}
