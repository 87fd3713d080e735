//! Receives what CometChat sends: `cargo run -p cometchat-webhooks --example webhook_receiver` needs no account.
//!
//! Each event is on the disk before CometChat gets its 200, and is handled afterwards, at least once; a crash between the two loses
//! nothing. Here a sandbox stands in for CometChat, and the program ends after it has seen what it caused.

use axum::Router;
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Receiver};
use cometchat_sandbox::{Sandbox, WebhookDetails};
use cometchat_webhooks::{Credentials, Event, Inbox, Webhook};

/// Handles what is in the inbox until it is closed, or the function says that it is enough.
pub async fn receive(
    inbox: &Inbox,
    mut is_last: impl FnMut(&Event) -> bool,
) -> Result<(), Box<dyn std::error::Error>> {
    while let Some(delivery) = inbox.next().await {
        let delivery = delivery?;
        match delivery.event() {
            Event::MessageSent(sent) if !sent.message.is_action() => {
                println!("{:?}", sent.message.id);
            }
            Event::GroupMemberJoined(joined) => {
                println!("{:?} joined {:?}", joined.members, joined.group);
            }
            Event::ModerationEngineBlocked(blocked) => {
                println!("{:?} was blocked", blocked.message.id);
            }
            // Nothing that CometChat may come to send is an error.
            other => println!("{} {}", other.trigger(), other.raw()),
        }
        let is_last = is_last(delivery.event());
        delivery.done()?;
        if is_last {
            break;
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let directory = tempfile::tempdir()?;
    let inbox = Inbox::open(directory.path().join("events"))?;
    // Two passwords at a time, so that they can be changed without losing an event.
    let credentials =
        Credentials::basic("cometchat", "newpassword1")?.or("cometchat", "oldpassword1")?;
    let webhook = Webhook::new(credentials).deliver_to(&inbox);
    let app = Router::new().route_service("/webhooks/cometchat", webhook.service());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks/cometchat", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let details = WebhookDetails::new("all-events", url).basic("cometchat", "oldpassword1");
    let sandbox = Sandbox::builder().webhook(details).start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    let messages = client.on_behalf_of("cometchat-uid-1").messages();
    for text in ["Good morning!", "Goodbye!"] {
        let message = SendMessage::new(Receiver::user("cometchat-uid-2"), Content::text(text));
        messages.send(message).await?;
    }
    receive(&inbox, |event| {
        matches!(event, Event::MessageSent(sent) if sent.message.text() == Some("Goodbye!"))
    })
    .await?;
    println!("{:?}", inbox.status());
    Ok(())
}
