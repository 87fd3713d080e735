//! A bot that says what it is told: `cargo run -p cometchat-webhooks --example echo_bot` needs no account.
//!
//! CometChat posts the messages to a bot, gets its 200 at once, and the answer goes by a call of its own. Here a sandbox stands in
//! for CometChat, and the program ends when the user has the echo.

use axum::Router;
use cometchat::messages::SendMessage;
use cometchat::users::ListUserMessages;
use cometchat::{Client, Content, Receiver};
use cometchat_sandbox::{Sandbox, WebhookDetails};
use cometchat_webhooks::types::ReceiverType;
use cometchat_webhooks::{Credentials, Event, Inbox, Webhook};

/// Answers the next message to the bot, and returns the id of the answer.
pub async fn answer_next(
    client: &Client,
    inbox: &Inbox,
) -> Result<Option<String>, Box<dyn std::error::Error>> {
    let Some(delivery) = inbox.next().await else {
        return Ok(None);
    };
    let delivery = delivery?;
    let mut answer = None;
    if let Event::BotMessage(message) = delivery.event() {
        let bot = message.envelope().bot().unwrap_or_default();
        let sender = message.sender.as_deref().unwrap_or_default();
        // The bot's own messages may come back, and an answer to those would never end. What CometChat may have sent twice is not
        // answered twice.
        let is_new = sender != bot && delivery.possible_repeat_of().is_none();
        if let Some(text) = message.text().filter(|_| is_new) {
            let receiver = match (&message.receiver_type, &message.receiver) {
                (Some(ReceiverType::Group), Some(guid)) => Receiver::group(guid),
                _ => Receiver::user(sender),
            };
            let echo = SendMessage::new(receiver, Content::text(format!("You said: {text}")));
            let sent = client.bot(bot).messages().send(echo).await?;
            answer = Some(sent.id.clone());
        }
    }
    delivery.done()?;
    Ok(answer)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let directory = tempfile::tempdir()?;
    let inbox = Inbox::open(directory.path().join("events"))?;
    let bot = Webhook::new(Credentials::basic("cometchat", "password1")?).deliver_to(&inbox);
    let app = Router::new().route_service("/bot", bot.service());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/bot", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let details = WebhookDetails::bot("echo", url).basic("cometchat", "password1");
    let sandbox = Sandbox::builder()
        .bot("echo")
        .webhook(details)
        .start()
        .await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    let user = client.on_behalf_of("cometchat-uid-1");
    let question = SendMessage::new(Receiver::user("echo"), Content::text("Is anybody there?"));
    user.messages().send(question).await?;
    answer_next(&client, &inbox).await?;

    let list = ListUserMessages::new();
    for message in user.user("echo").messages().list(list).await?.iter() {
        println!(
            "{}: {}",
            message.sender.as_deref().unwrap_or_default(),
            message.text().unwrap_or_default()
        );
    }
    Ok(())
}
