//! Moderation from a word list to a reviewed queue: `cargo run --example moderation_desk` needs no account.
//!
//! What the app does not want is a list of words and a rule that names it. What slips through is reported by users, for a reason of
//! the app's own, and decided about by a moderator.

use cometchat::messages::{FlagMessage, Message, SendMessage};
use cometchat::moderation::{
    BlockedVerdict, Condition, CreateKeywords, CreateReason, CreateRule, FlaggedVerdict,
    ListFlaggedMessages, ReviewBlockedMessage, Verdict,
};
use cometchat::{Client, Content, Error, ModerationMessage, Receiver};
use cometchat_sandbox::Sandbox;

/// Makes a rule against the names of competitors, and a reason that users can report a message for.
pub async fn set_up(client: &Client) -> Result<(), Error> {
    let moderation = client.moderation();
    let names = CreateKeywords::words("competitors", "Competitors", ["acme", "globex"]);
    moderation.keywords().create(names).await?;
    let rule = CreateRule::new("no-competitors", "No competitors")
        .condition(Condition::text().contains_list("competitors"))
        .block_message()
        .enabled(true);
    moderation.rules().create(rule).await?;
    let reason = CreateReason::new("off-topic", "Off topic");
    moderation.reasons().create(reason).await?;
    Ok(())
}

/// Submits a text, and waits for what the rules say before it is delivered.
pub async fn submit(client: &Client, from: &str, to: &str, text: &str) -> Result<Verdict, Error> {
    let message = ModerationMessage::new(from, Receiver::user(to), Content::text(text));
    let messages = client.moderation().messages();
    let verdict = messages.send_and_wait(message).await?;
    println!("{:?} by {:?}", verdict.status(), verdict.rule());
    Ok(verdict)
}

/// Decides about every message that users reported: one that two of them reported is not to stay. Returns the ids of those.
pub async fn review_flagged(client: &Client) -> Result<Vec<String>, Error> {
    let moderation = client.moderation();
    let list = ListFlaggedMessages::new().limit(50);
    let flagged = moderation.flagged_messages().list(list).await?;
    let mut removed = Vec::new();
    for message in &flagged {
        let times = message.flagged_count.unwrap_or_default();
        println!("{} was reported by {times}", message.id);
        let verdict = if times > 1 {
            removed.push(message.id.clone());
            FlaggedVerdict::Disapproved
        } else {
            FlaggedVerdict::Approved
        };
        moderation
            .flagged_message(&message.id)
            .review(verdict)
            .await?;
    }
    Ok(removed)
}

/// Releases the messages that rules withheld by mistake, as `is_mistake` sees it. Returns how many these were.
pub async fn release(
    client: &Client,
    is_mistake: impl Fn(&Message) -> bool,
) -> Result<usize, Error> {
    let moderation = client.moderation();
    let mut released = 0;
    for blocked in &moderation.blocked_messages().list().await? {
        let is_mistake = is_mistake(&blocked.message);
        // This queue says `rejected` where that of reported messages says `disapproved`: two types.
        let verdict = if is_mistake {
            BlockedVerdict::Approved
        } else {
            BlockedVerdict::Rejected
        };
        let review = ReviewBlockedMessage::new(verdict).reviewed(true);
        let message = moderation.blocked_message(&blocked.message.id);
        message.review(review).await?;
        released += usize::from(is_mistake);
    }
    Ok(released)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    let (alice, bob) = ("cometchat-uid-1", "cometchat-uid-2");
    set_up(&client).await?;
    submit(&client, alice, bob, "Try acme!").await?;
    submit(&client, alice, bob, "There is no acme here").await?;

    let advertisement = SendMessage::new(Receiver::user(bob), Content::text("Buy my car"));
    let messages = client.on_behalf_of(alice).messages();
    let sent = messages.send(advertisement).await?;
    let flag = FlagMessage::new("off-topic").remark("not here");
    client
        .on_behalf_of(bob)
        .message(&sent.id)
        .flag(flag)
        .await?;

    let removed = review_flagged(&client).await?;
    println!("{} removed", removed.len());
    let says_none = |message: &Message| message.text().is_some_and(|text| text.contains("no acme"));
    let released = release(&client, says_none).await?;
    println!("{released} released");
    let rule = client.moderation().rule("no-competitors");
    println!("{} revisions", rule.revisions().list().await?.len());
    Ok(())
}
