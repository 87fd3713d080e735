//! Every request as it goes over the wire.

use crate::support::{Script, answer, scripted};
use cometchat::messages::{InteractionGoal, InteractionGoalType, MessageType, SendMessage};
use cometchat::types::{GroupDetails, GroupType, Timestamp, UserDetails};
use cometchat::{Attachment, Client, Content, ModerationMessage, Receiver, Receivers};
use http::Method;
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::future::Future;

/// The one request that a call makes, as text.
async fn request_of<F: Future>(answer: Value, call: impl FnOnce(Client) -> F) -> String {
    let script = Script::answering(&answer);
    call(scripted(&script)).await;
    script.only().as_text()
}

async fn moderation(message: ModerationMessage) -> String {
    let answer = answer("send-moderation-message");
    request_of(answer, |client| async move {
        client
            .moderation()
            .messages()
            .send(message)
            .await
            .expect("an answer")
    })
    .await
}

async fn bot(receiver: Receiver, content: Content) -> String {
    bot_sends(SendMessage::new(receiver, content)).await
}

async fn bot_sends(message: SendMessage) -> String {
    let answer = answer("send-bot-message");
    request_of(answer, |client| async move {
        client
            .bot("assistant")
            .messages()
            .send(message)
            .await
            .expect("an answer")
    })
    .await
}

fn photo() -> Attachment {
    Attachment::new(
        "https://files.example.com/p/photo.png",
        "photo.png",
        "image/png",
    )
    .size_in_bytes(48_213)
}

#[tokio::test]
async fn a_text_is_submitted_to_moderation() {
    let message = ModerationMessage::new(
        "alice",
        Receiver::user("bob"),
        Content::text("Hey   there! 👋"),
    );
    assert_snapshot!(moderation(message).await);
}

#[tokio::test]
async fn the_documented_submission_is_sent_as_documented() {
    let message = ModerationMessage::new(
        "cometchat-test-user-1",
        Receiver::user("cometchat-test-user-2"),
        Content::text("Hey there! Welcome aboard."),
    )
    .sender_name("Test User 1")
    .receiver_name("Test User 2");
    let script = Script::answering(&answer("send-moderation-message"));
    scripted(&script)
        .moderation()
        .messages()
        .send(message)
        .await
        .expect("an answer");
    let sent: Value = serde_json::from_slice(&script.only().body).expect("JSON");
    assert_eq!(sent, crate::support::request("send-moderation-message"));
}

#[tokio::test]
async fn a_submission_can_set_everything() {
    let mut sender = UserDetails::new("alice", "Alice");
    sender.avatar = Some("https://files.example.com/alice.png".to_owned());
    sender.role = Some("default".to_owned());
    sender.tags = Some(vec!["new".to_owned()]);
    let mut group = GroupDetails::new("team-1", "Team 1", GroupType::Private);
    group.owner = Some("alice".to_owned());
    let content = Content::image(photo())
        .caption("Our office")
        .metadata("lang", "en")
        .extra("mood", "good");
    let message = ModerationMessage::new("alice", Receiver::group("team-1"), content)
        .sender_details(sender)
        .group_details(group)
        .muid("m-1")
        .tags(["a", "b"])
        .sent_at(Timestamp::from_secs(1_751_644_824))
        .extra("later", json!({ "known": false }));
    assert_snapshot!(moderation(message).await);
}

#[tokio::test]
async fn a_submitted_message_is_read() {
    let text = request_of(answer("get-moderation-message"), |client| async move {
        client
            .moderation()
            .message("42")
            .get()
            .await
            .expect("an answer")
    });
    assert_snapshot!(text.await);
}

#[tokio::test]
async fn reasons_are_listed() {
    let text = request_of(answer("list-reasons"), |client| async move {
        client
            .moderation()
            .reasons()
            .list()
            .await
            .expect("an answer")
    });
    assert_snapshot!(text.await);
}

#[tokio::test]
async fn a_bot_sends_a_text_to_a_user() {
    assert_snapshot!(bot(Receiver::user("alice"), Content::text("Hello!")).await);
}

#[tokio::test]
async fn a_bot_sends_everything_to_a_group() {
    let content = Content::text("Hello!").metadata("key1", "val1");
    let message = SendMessage::new(Receiver::group("team-1"), content)
        .muid("m-1")
        .tags(["news"])
        .quoted_message_id("41")
        .extra("later", true);
    assert_snapshot!(bot_sends(message).await);
}

#[tokio::test]
async fn a_bot_sends_each_kind_of_media() {
    let film = Attachment::new("https://files.example.com/f", "film", "video/mp4").extension("mp4");
    let two = Content::file(photo()).attachment(film.clone());
    let texts = [
        bot(Receiver::user("alice"), Content::image(photo())).await,
        bot(Receiver::user("alice"), Content::audio(photo())).await,
        bot(Receiver::user("alice"), Content::video(film)).await,
        bot(Receiver::user("alice"), two).await,
    ];
    assert_snapshot!(texts.join("\n\n"));
}

#[tokio::test]
async fn a_bot_sends_something_to_interact_with() {
    let form = Content::interactive(MessageType::Form, [("title", json!("Survey"))])
        .interaction_goal(
            InteractionGoal::new()
                .type_(InteractionGoalType::AllOf)
                .element_ids(["submit"]),
        )
        .allow_sender_interaction(false);
    let own = Content::interactive(MessageType::CustomInteractive, [("seats", json!([1, 2]))]);
    let texts = [
        bot(Receiver::user("alice"), form).await,
        bot(Receiver::user("alice"), own).await,
    ];
    assert_snapshot!(texts.join("\n\n"));
}

#[tokio::test]
async fn the_app_and_a_user_send() {
    let message = || SendMessage::new(Receiver::user("alice"), Content::text("Hello!"));
    let answer = || answer("send-bot-message");
    let by_the_app = request_of(answer(), |client| async move {
        client.messages().send(message()).await.expect("an answer")
    });
    let by_a_user = request_of(answer(), |client| async move {
        let bob = client.on_behalf_of("bob");
        bob.messages().send(message()).await.expect("an answer")
    });
    assert_snapshot!([by_the_app.await, by_a_user.await].join("\n\n"));
}

#[tokio::test]
async fn a_bot_sends_custom_content() {
    assert_snapshot!(
        bot(
            Receiver::user("alice"),
            Content::custom("order", [("number", 17)])
        )
        .await
    );
}

#[tokio::test]
async fn a_bot_sends_to_several_receivers() {
    let answer = json!({ "data": { "uids": { "alice": answer("send-bot-message")["data"] } } });
    let text = request_of(answer, |client| async move {
        let receivers = Receivers::users(["alice", "bob"]).group("team-1");
        client
            .bot("assistant")
            .messages()
            .send(SendMessage::new(receivers, Content::text("Hello!")))
            .await
            .expect("an answer")
    });
    assert_snapshot!(text.await);
}

#[tokio::test]
async fn a_user_replies_in_a_thread() {
    let text = request_of(answer("send-thread-message"), |client| async move {
        let content = Content::text("Hi Tom!").metadata("key1", "value1");
        let reply = SendMessage::new(Receiver::user("superhero5"), content)
            .tags(["tag1"])
            .extra("later", 1);
        client
            .on_behalf_of("superhero3")
            .message("1")
            .thread()
            .send(reply)
            .await
            .expect("an answer")
    });
    assert_snapshot!(text.await);
}

#[tokio::test]
async fn a_user_replies_to_several_receivers() {
    let answer = json!({ "data": { "uids": {}, "guids": {} } });
    let text = request_of(answer, |client| async move {
        let receivers = Receivers::new().user("uid1").user("uid2").group("guid1");
        let thread = client.on_behalf_of("superhero3").message("1").thread();
        thread
            .reply(receivers, Content::text("Hi Tom!"))
            .await
            .expect("an answer")
    });
    assert_snapshot!(text.await);
}

#[tokio::test]
async fn any_other_operation_is_called_with_the_same_key() {
    let text = request_of(json!({ "data": {} }), |client| async move {
        let request = client
            .on_behalf_of("alice")
            .request(Method::PUT, ["messages", "1", "reactions", "👍 #?"]);
        request
            .query("a b", "c&d")
            .query("list", "1")
            .query("list", "2")
            .json(json!({ "x": 1 }))
            .send::<Value>()
            .await
            .expect("an answer")
    });
    assert_snapshot!(text.await);
}
