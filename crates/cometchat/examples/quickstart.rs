//! From nothing to a verdict: `cargo run --example quickstart` needs no account.
//!
//! With `COMETCHAT_APP_ID`, `COMETCHAT_REGION` and `COMETCHAT_API_KEY` set it talks to that app instead of the sandbox, and
//! with `COMETCHAT_BOT` it sends as that bot.

use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Error, ModerationMessage, Receiver};
use cometchat_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sandbox stands in for CometChat on this machine; it lives until the end of `main`.
    let sandbox = match std::env::var_os("COMETCHAT_API_KEY") {
        None => Some(
            Sandbox::builder()
                .word("idiot")
                .bot("assistant")
                .start()
                .await?,
        ),
        Some(_) => None,
    };
    let client = match &sandbox {
        Some(sandbox) => Client::builder()
            .base_url(sandbox.base_url())
            .api_key(sandbox.api_key())
            .build()?,
        None => Client::from_env()?,
    };
    println!("talking to {}\n", client.base_url());

    // Submit two messages, and wait for what moderation says of them.
    let clean = submit(&client, "Hey there! Welcome aboard.").await?;
    submit(&client, "Get lost, you idiot.").await?;

    // The reasons that users can flag a message for.
    let reasons = client.moderation().reasons().list().await?;
    let ids: Vec<&str> = reasons.iter().map(|reason| reason.id.as_str()).collect();
    println!("reasons      {}", ids.join(", "));

    // Send as a bot.
    let bot = std::env::var("COMETCHAT_BOT").unwrap_or_else(|_| "assistant".to_owned());
    match client
        .bot(&bot)
        .messages()
        .send(SendMessage::new(
            Receiver::user("quickstart-alice"),
            Content::text("How may I help?"),
        ))
        .await
    {
        Ok(sent) => println!("bot          message {} by {bot}", sent.id),
        Err(error) => println!("bot          {error}"),
    }

    // Reply in the thread of the first message, on behalf of the user who received it.
    let thread = client
        .on_behalf_of("quickstart-bob")
        .message(&clean)
        .thread();
    let reply = thread
        .reply(
            Receiver::user("quickstart-alice"),
            Content::text("Thank you!"),
        )
        .await?;
    println!(
        "reply        message {} under {}",
        reply.id,
        reply.parent_id.as_deref().unwrap_or("?")
    );

    // A call that is refused says what happened, and whether anything was done.
    if let Err(error) = client.moderation().message("999999999").get().await {
        println!("refused      {error}");
        println!(
            "             kind: {}, request: {}",
            error.kind(),
            error.delivery()
        );
    }
    Ok(())
}

/// Submits a text from Alice to Bob, who are created if they do not exist, and prints the verdict.
async fn submit(client: &Client, text: &str) -> Result<String, Error> {
    let message = ModerationMessage::new(
        "quickstart-alice",
        Receiver::user("quickstart-bob"),
        Content::text(text),
    )
    .sender_name("Alice")
    .receiver_name("Bob");
    let verdict = client
        .moderation()
        .messages()
        .send_and_wait(message)
        .await?;
    let status = verdict
        .status()
        .map_or("no verdict", |status| status.as_str());
    let rule = verdict.rule().and_then(|rule| rule.name.as_deref());
    let because = rule
        .map(|name| format!(" by the rule \"{name}\""))
        .unwrap_or_default();
    println!("{status:<12} {text:?}{because}");
    Ok(verdict.into_message().id)
}
