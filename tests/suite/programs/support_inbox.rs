//! An agent who answers whoever waits.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../../crates/cometchat/examples/support_inbox.rs"]
mod program;

use super::sandbox;
use cometchat::conversations::ListConversations;
use cometchat::messages::SendMessage;
use cometchat::users::{CreateUser, ListUserMessages};
use cometchat::{Client, Content, Receiver};
use program::answer_all;

/// Writes to the agent, and returns the id of the message.
async fn ask(client: &Client, uid: &str, text: &str) -> String {
    let message = SendMessage::new(Receiver::user("agent"), Content::text(text));
    let sent = client.on_behalf_of(uid).messages().send(message).await;
    sent.expect("sent").id.clone()
}

/// The answer to a customer: its id, the id of the message that it quotes, and its tags.
async fn answer(client: &Client, uid: &str) -> (String, String, Vec<String>) {
    let list = ListUserMessages::new().sender("agent").with_tags(true);
    let customer = client.on_behalf_of("agent").user(uid);
    let page = customer.messages().list(list).await.expect("a page");
    let [answer] = &page[..] else {
        panic!("one answer: {page:?}")
    };
    let quoted = answer.quoted_message.as_ref().expect("a quoted message");
    let quoted = quoted["id"].as_str().expect("an id").to_owned();
    let tags = answer.tags.clone().expect("tags");
    (answer.id.clone(), quoted, tags)
}

/// How often each reaction was given to a message.
async fn reactions(client: &Client, id: &str) -> Vec<(String, i64)> {
    let message = client.message(id).get().await.expect("a message");
    let data = message.data.as_ref().expect("data");
    let counts = data.reactions.iter().flatten();
    counts
        .map(|row| row.reaction.clone().zip(row.count).expect("a count"))
        .collect()
}

/// How many messages the agent has not read in each conversation, the latest first.
async fn unread(client: &Client) -> Vec<u32> {
    let agent = client.on_behalf_of("agent");
    let page = agent.conversations().list(ListConversations::new()).await;
    let page = page.expect("conversations");
    let counts = page.iter().map(|row| row.unread_message_count.as_deref());
    counts
        .map(|digits| {
            digits
                .and_then(|digits| digits.parse().ok())
                .expect("a count")
        })
        .collect()
}

#[tokio::test]
async fn who_waits_is_answered_once_and_nobody_else_is() {
    let (_sandbox, client) = sandbox().await;
    for uid in ["agent", "alice", "bob", "carol"] {
        let user = CreateUser::new(uid, uid);
        client.users().create(user).await.expect("a user");
    }
    let hello = ask(&client, "alice", "Hello").await;
    let question = ask(&client, "alice", "Is it open?").await;
    let of_bob = ask(&client, "bob", "Where is it?").await;
    assert_eq!(unread(&client).await, [1, 2]);
    // Carol was written to, and has not said anything.
    let news = SendMessage::new(Receiver::user("carol"), Content::text("News"));
    let agent = client.on_behalf_of("agent");
    agent.messages().send(news).await.expect("sent");

    let mut answers = answer_all(&client, "agent").await.expect("answers");
    answers.sort();
    let mut expected = Vec::new();
    for (uid, question) in [("alice", &question), ("bob", &of_bob)] {
        let (id, quoted, tags) = answer(&client, uid).await;
        assert_eq!(
            (&quoted, &tags[..]),
            (question, &["support".to_owned()][..])
        );
        assert_eq!(reactions(&client, question).await, [("👀".to_owned(), 1)]);
        expected.push(id);
    }
    expected.sort();
    assert_eq!(answers, expected);
    assert_eq!(unread(&client).await, [0, 0, 0]);
    assert_eq!(reactions(&client, &hello).await, []);

    let again = answer_all(&client, "agent").await.expect("answers");
    assert!(again.is_empty(), "{again:?}");
}
