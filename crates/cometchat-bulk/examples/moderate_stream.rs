//! Verdicts for a stream of messages: `cargo run -p cometchat-bulk --example moderate_stream` needs no account.
//!
//! With `COMETCHAT_APP_ID`, `COMETCHAT_REGION` and `COMETCHAT_API_KEY` set it talks to that app instead of the sandbox. Give it
//! `--in-order` to get the verdicts in the order of the messages.

use cometchat::{Client, Content, ModerationMessage, Receiver};
use cometchat_bulk::{Order, moderate};
use cometchat_sandbox::Sandbox;
use futures_util::{StreamExt, stream};
use std::time::Instant;

const TEXTS: [&str; 8] = [
    "Good morning!",
    "You idiot.",
    "Has the parcel arrived?",
    "Not yet.",
    "What a scumbag.",
    "It will be there by noon.",
    "Thank you!",
    "You are welcome.",
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sandbox stands in for CometChat on this machine; it lives until the end of `main`.
    let sandbox = match std::env::var_os("COMETCHAT_API_KEY") {
        None => Some(Sandbox::start().await?),
        Some(_) => None,
    };
    let client = match &sandbox {
        Some(sandbox) => Client::builder()
            .base_url(sandbox.base_url())
            .api_key(sandbox.api_key())
            .build()?,
        None => Client::from_env()?,
    };
    let order = if std::env::args().any(|argument| argument == "--in-order") {
        Order::AsTheyWentIn
    } else {
        Order::AsTheyCome
    };
    println!("talking to {}\n", client.base_url());

    // Any stream will do: a queue, a table, a socket. Each message has a key, here the number of its text.
    let messages = stream::iter(TEXTS).enumerate().map(|(number, text)| {
        let message = ModerationMessage::new(
            "moderate-alice",
            Receiver::user("moderate-bob"),
            Content::text(text),
        )
        .sender_name("Alice")
        .receiver_name("Bob");
        (number, message)
    });

    let began = Instant::now();
    let mut verdicts = moderate(&client, messages).concurrency(4).order(order);
    while let Some((number, verdict)) = verdicts.next().await {
        let said = match &verdict {
            Ok(verdict) => verdict
                .status()
                .map_or("no verdict", |status| status.as_str()),
            Err(error) => &error.to_string(),
        };
        let seconds = began.elapsed().as_secs_f64();
        println!("{seconds:4.1} s   {:<28}{said}", TEXTS[number]);
    }
    Ok(())
}
