//! An agent's unread conversations: read, answer, react, mark as read: `cargo run --example support_inbox` needs no account.
//!
//! All of it is done as the agent, so all of it hangs on `on_behalf_of`; none of these calls exists without an actor where
//! CometChat demands one.

use cometchat::conversations::{ConversationWith, ListConversations};
use cometchat::messages::SendMessage;
use cometchat::users::{CreateUser, ListUserMessages, MarkUserConversationAsRead};
use cometchat::{Client, Content, Error, Receiver};
use cometchat_sandbox::Sandbox;

/// Answers every unread conversation with a user, and returns the ids of the answers.
pub async fn answer_all(client: &Client, agent: &str) -> Result<Vec<String>, Error> {
    let agent = client.on_behalf_of(agent);
    // First who is waiting, then the answers: marking as read takes a conversation out of the list that is being walked.
    let mut waiting = Vec::new();
    let list = ListConversations::new().unread(true);
    let mut unread = agent.conversations().list(list).items();
    while let Some(conversation) = unread.next().await {
        if let Some(ConversationWith::User(customer)) = conversation?.conversation_with {
            waiting.push(customer.uid);
        }
    }

    let mut answers = Vec::new();
    for uid in &waiting {
        let customer = agent.user(uid);
        let list = ListUserMessages::new().limit(20);
        let history = customer.messages().list(list).await?;
        let theirs = history
            .iter()
            .filter(|message| message.sender.as_ref() == Some(uid));
        let Some(question) = theirs.max_by_key(|message| message.sent_at) else {
            continue;
        };
        let content = Content::text("We are looking into it.");
        let reply = SendMessage::new(Receiver::user(uid), content)
            .quoted_message_id(&question.id)
            .tags(["support"]);
        let sent = agent.messages().send(reply).await?;
        println!("{} answered by {}", question.id, sent.id);

        agent.message(&question.id).reaction("👀").add().await?;
        let read = MarkUserConversationAsRead::new();
        customer.conversation().mark_as_read(read).await?;
        answers.push(sent.id.clone());
    }
    Ok(answers)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    for (uid, name) in [("agent-1", "Agent"), ("alice", "Alice")] {
        client.users().create(CreateUser::new(uid, name)).await?;
    }
    let question = SendMessage::new(Receiver::user("agent-1"), Content::text("Is it open?"));
    client
        .on_behalf_of("alice")
        .messages()
        .send(question)
        .await?;
    let answers = answer_all(&client, "agent-1").await?;
    println!("{} answers", answers.len());
    Ok(())
}
