//! Bad input is refused before anything leaves, with field, rule and limit.

use crate::support::{Script, Step, scripted};
use cometchat::messages::SendMessage;
use cometchat::types::{GroupDetails, GroupType, UserDetails};
use cometchat::{
    Attachment, Client, Content, Delivery, Error, ErrorKind, ModerationMessage, Receiver, Receivers,
};
use http::Method;
use insta::assert_snapshot;
use serde_json::Value;

fn hello() -> Content {
    Content::text("Hello!")
}

async fn submit(client: &Client, message: ModerationMessage) -> Result<(), Error> {
    client.moderation().messages().send(message).await.map(drop)
}

async fn bot(client: &Client, content: Content) -> Result<(), Error> {
    bot_sends(client, SendMessage::new(Receiver::user("alice"), content)).await
}

async fn bot_sends(client: &Client, message: SendMessage) -> Result<(), Error> {
    client
        .bot("assistant")
        .messages()
        .send(message)
        .await
        .map(drop)
}

#[tokio::test]
async fn bad_input_is_refused_with_field_rule_and_limit() {
    let script = Script::new([Step::Silence]);
    let c = &scripted(&script);
    let bob = || Receiver::user("bob");
    let from_alice = |receiver, content| ModerationMessage::new("alice", receiver, content);
    let photo = |url: &str, name: &str| Content::image(Attachment::new(url, name, "image/png"));
    let team = GroupDetails::new("team-1", "Team", GroupType::Public);

    let refusals: Vec<(&str, Result<(), Error>)> = vec![
        (
            "an empty bot uid",
            c.bot("")
                .messages()
                .send(SendMessage::new(bob(), hello()))
                .await
                .map(drop),
        ),
        (
            "a bot uid that climbs",
            c.bot("..")
                .messages()
                .send(SendMessage::new(bob(), hello()))
                .await
                .map(drop),
        ),
        (
            "a bot uid with a slash",
            c.bot("a/b")
                .messages()
                .send(SendMessage::new(bob(), hello()))
                .await
                .map(drop),
        ),
        (
            "a bot uid with a backslash",
            c.bot("a\\b")
                .messages()
                .send(SendMessage::new(bob(), hello()))
                .await
                .map(drop),
        ),
        (
            "a bot uid with a line break",
            c.bot("a\r\nb")
                .messages()
                .send(SendMessage::new(bob(), hello()))
                .await
                .map(drop),
        ),
        (
            "a bot uid with a space",
            c.bot("a b")
                .messages()
                .send(SendMessage::new(bob(), hello()))
                .await
                .map(drop),
        ),
        (
            "a long bot uid",
            c.bot("a".repeat(101))
                .messages()
                .send(SendMessage::new(bob(), hello()))
                .await
                .map(drop),
        ),
        (
            "an empty message id",
            c.moderation().message("").get().await.map(drop),
        ),
        (
            "a message id that climbs",
            c.on_behalf_of("bob")
                .message("..")
                .thread()
                .reply(bob(), hello())
                .await
                .map(drop),
        ),
        (
            "an empty acting user",
            c.on_behalf_of("")
                .message("1")
                .thread()
                .reply(bob(), hello())
                .await
                .map(drop),
        ),
        (
            "an acting user with a line break",
            c.on_behalf_of("a\nb: c")
                .message("1")
                .thread()
                .reply(bob(), hello())
                .await
                .map(drop),
        ),
        (
            "an acting user outside ASCII",
            c.on_behalf_of("böb")
                .message("1")
                .thread()
                .reply(bob(), hello())
                .await
                .map(drop),
        ),
        (
            "an empty receiver",
            c.bot("assistant")
                .messages()
                .send(SendMessage::new(Receiver::user(""), hello()))
                .await
                .map(drop),
        ),
        (
            "an empty group",
            c.bot("assistant")
                .messages()
                .send(SendMessage::new(Receiver::group(""), hello()))
                .await
                .map(drop),
        ),
        (
            "no receivers",
            c.bot("assistant")
                .messages()
                .send(SendMessage::new(Receivers::new(), hello()))
                .await
                .map(drop),
        ),
        (
            "one bad of several receivers",
            c.bot("assistant")
                .messages()
                .send(SendMessage::new(Receivers::users(["a", ""]), hello()))
                .await
                .map(drop),
        ),
        (
            "an empty sender",
            submit(c, ModerationMessage::new("", bob(), hello())).await,
        ),
        (
            "an empty text",
            submit(c, from_alice(bob(), Content::text(""))).await,
        ),
        (
            "an empty reply",
            c.on_behalf_of("a")
                .message("1")
                .thread()
                .reply(bob(), Content::text(""))
                .await
                .map(drop),
        ),
        (
            "a file that is nowhere",
            bot(c, photo("photo.png", "photo.png")).await,
        ),
        (
            "a file without a name",
            bot(c, photo("https://x/p", "")).await,
        ),
        (
            "a file without an extension",
            bot(c, photo("https://x/p", "photo")).await,
        ),
        (
            "custom content without a type",
            bot(c, Content::custom("", [("a", 1)])).await,
        ),
        (
            "custom content that is empty",
            bot(c, Content::custom("order", Vec::<(String, Value)>::new())).await,
        ),
        (
            "a field that is set twice",
            bot_sends(
                c,
                SendMessage::new(bob(), hello())
                    .muid("m")
                    .extra("muid", "n"),
            )
            .await,
        ),
        (
            "a reply's field that is set twice",
            c.on_behalf_of("a")
                .message("1")
                .thread()
                .send(SendMessage::new(bob(), hello()).extra("type", "x"))
                .await
                .map(drop),
        ),
        (
            "a field of the content that is set twice",
            bot(c, hello().extra("text", "other")).await,
        ),
        (
            "a bad quoted message",
            bot_sends(c, SendMessage::new(bob(), hello()).quoted_message_id("")).await,
        ),
        (
            "a reply with an id of its own",
            c.on_behalf_of("a")
                .message("1")
                .thread()
                .send(SendMessage::new(bob(), hello()).muid("m"))
                .await
                .map(drop),
        ),
        (
            "a reply that quotes",
            c.on_behalf_of("a")
                .message("1")
                .thread()
                .send(SendMessage::new(bob(), hello()).quoted_message_id("2"))
                .await
                .map(drop),
        ),
        (
            "details of somebody else",
            submit(
                c,
                from_alice(bob(), hello()).sender_details(UserDetails::new("eve", "Eve")),
            )
            .await,
        ),
        (
            "details without a name",
            submit(c, from_alice(bob(), hello()).receiver_name("")).await,
        ),
        (
            "a group's details for a user",
            submit(c, from_alice(bob(), hello()).group_details(team)).await,
        ),
        (
            "a user's name for a group",
            submit(
                c,
                from_alice(Receiver::group("g"), hello()).receiver_name("G"),
            )
            .await,
        ),
        (
            "no path",
            c.request(Method::GET, Vec::<String>::new())
                .send::<Value>()
                .await
                .map(drop),
        ),
        (
            "a path that climbs",
            c.request(Method::DELETE, ["groups", "g", "members", ".."])
                .send::<Value>()
                .await
                .map(drop),
        ),
        (
            "a path with an empty segment",
            c.request(Method::GET, ["users", ""])
                .send::<Value>()
                .await
                .map(drop),
        ),
    ];
    let mut text = String::new();
    for (what, refusal) in refusals {
        let error = refusal.expect_err(what);
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{what}");
        assert_eq!(error.delivery(), Delivery::NotSent, "{what}");
        assert_eq!(
            (error.attempts(), error.is_retryable()),
            (0, false),
            "{what}"
        );
        assert!(error.invalid_input().is_some(), "{what}");
        text.push_str(&format!("{what}\n  {error}\n"));
    }
    assert!(script.seen().is_empty(), "nothing left");
    assert_snapshot!(text);
}
