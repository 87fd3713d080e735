//! The facade against the sandbox, end to end.

use crate::support::{client_of, started};
use cometchat::groups::{AddMembers, CreateGroup, GroupType, ListGroupMessages};
use cometchat::messages::SendMessage;
use cometchat::types::ErrorCode;
use cometchat::{Client, Content, Delivery, ErrorKind, ModerationMessage, Receiver, Receivers};
use cometchat_sandbox::Sandbox;
use std::time::Duration;

async fn start() -> (Sandbox, Client) {
    let builder = Sandbox::builder()
        .word("idiot")
        .bot("assistant")
        .verdict_delay(Duration::ZERO);
    started(builder).await
}

fn message(text: &str) -> ModerationMessage {
    ModerationMessage::new("alice", Receiver::user("bob"), Content::text(text))
        .sender_name("Alice")
        .receiver_name("Bob")
}

#[tokio::test]
async fn messages_are_judged() {
    let (_sandbox, client) = start().await;
    let messages = client.moderation().messages();
    let clean = messages
        .send_and_wait(message("Hello!"))
        .await
        .expect("a verdict");
    assert!(clean.is_approved());
    let offending = messages
        .send_and_wait(message("You idiot."))
        .await
        .expect("a verdict");
    assert!(offending.is_disapproved());
    assert!(offending.rule().is_some());
    let read = client.moderation().message(&offending.message().id);
    let read = read.get().await.expect("the message");
    assert_eq!(read.text(), Some("You idiot."));
}

#[tokio::test]
async fn a_conversation_goes_back_and_forth() {
    let (_sandbox, client) = start().await;
    let submitted = client
        .moderation()
        .messages()
        .send(message("Hello!"))
        .await
        .expect("submitted");
    let thread = client.on_behalf_of("bob").message(&submitted.id).thread();
    let reply = thread
        .reply(Receiver::user("alice"), Content::text("Hi"))
        .await
        .expect("a reply");
    assert_eq!(reply.parent_id.as_ref(), Some(&submitted.id));
    assert_eq!(reply.conversation_id, submitted.conversation_id);

    let nested = client
        .on_behalf_of("alice")
        .message(&reply.id)
        .thread()
        .reply(Receiver::user("bob"), Content::text("?"))
        .await;
    let error = nested.expect_err("one level only");
    assert_eq!(error.code(), Some(&ErrorCode::ErrMessageThreadNesting));
    assert_eq!(error.delivery(), Delivery::Refused);
}

#[tokio::test]
async fn a_bot_sends_to_one_and_to_many() {
    let (_sandbox, client) = start().await;
    client
        .moderation()
        .messages()
        .send(message("Hello!"))
        .await
        .expect("makes Alice and Bob");
    let bot = client.bot("assistant");
    let sent = bot
        .messages()
        .send(SendMessage::new(
            Receiver::user("alice"),
            Content::text("Hi"),
        ))
        .await
        .expect("sent");
    assert_eq!(sent.sender.as_deref(), Some("assistant"));
    let outcome = bot
        .messages()
        .send(SendMessage::new(
            Receivers::users(["alice", "bob"]),
            Content::text("Hi"),
        ))
        .await
        .expect("sent");
    assert!(outcome.is_complete());
    assert_eq!(outcome.sent().count(), 2);
    let error = client
        .bot("alice")
        .messages()
        .send(SendMessage::new(Receiver::user("bob"), Content::text("Hi")))
        .await
        .expect_err("no bot");
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::NotFound, Some(&ErrorCode::ErrBotNotFound))
    );
}

#[tokio::test]
async fn the_reasons_are_those_of_the_documentation() {
    let (_sandbox, client) = start().await;
    let reasons = client.moderation().reasons().list().await.expect("reasons");
    let documented = crate::support::answer("list-reasons");
    let ids: Vec<&str> = reasons.iter().map(|reason| reason.id.as_str()).collect();
    let expected: Vec<&str> = documented["data"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|row| row["id"].as_str())
        .collect();
    assert_eq!(ids, expected);
}

#[tokio::test]
async fn a_wrong_key_is_refused() {
    let (sandbox, _) = start().await;
    let key = "wrong-key-0000000000000000000000000000000";
    let client = client_of(&sandbox, key);
    let error = client
        .moderation()
        .reasons()
        .list()
        .await
        .expect_err("a refusal");
    assert_eq!(
        (error.kind(), error.code()),
        (
            ErrorKind::Unauthenticated,
            Some(&ErrorCode::AuthErrApikeyNotFound)
        )
    );
}

#[tokio::test]
async fn a_key_without_the_scope_is_refused_and_not_shown() {
    let (sandbox, _) = start().await;
    let key = sandbox.auth_only_key().to_owned();
    let client = client_of(&sandbox, &key);
    let error = client
        .moderation()
        .reasons()
        .list()
        .await
        .expect_err("a refusal");
    assert_eq!(
        (error.kind(), error.code()),
        (
            ErrorKind::PermissionDenied,
            Some(&ErrorCode::AuthErrNoAccess)
        )
    );
    assert!(!format!("{error} {error:?}").contains(&key));
    assert!(
        error
            .message()
            .is_some_and(|message| message.contains("[redacted]")),
        "the server did echo it: {error}"
    );
}

#[test]
fn a_proxy_of_the_environment_does_not_see_what_goes_to_this_machine() {
    let nobody = "http://127.0.0.1:9";
    let status = std::process::Command::new(std::env::current_exe().expect("a program"))
        .args([
            "--exact",
            "sandbox::the_reasons_are_those_of_the_documentation",
        ])
        .envs([
            ("HTTP_PROXY", nobody),
            ("http_proxy", nobody),
            ("ALL_PROXY", nobody),
            ("all_proxy", nobody),
        ])
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .expect("a process");
    let printed = String::from_utf8_lossy(&status.stdout);
    assert!(
        status.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
}

#[tokio::test]
async fn a_group_is_filled_written_to_and_its_history_walked_to_the_end() {
    let (_sandbox, client) = start().await;
    let group = CreateGroup::new("team", "The team", GroupType::Private).owner("cometchat-uid-1");
    client.groups().create(group).await.expect("a group");
    let team = client.group("team");
    let members = AddMembers::new()
        .moderators(["cometchat-uid-2"])
        .participants(["cometchat-uid-3", "nobody"]);
    let added = team.members().add(members).await.expect("outcomes");
    let joined: Vec<&str> = added.succeeded().map(|(uid, _)| uid).collect();
    assert_eq!(joined, ["cometchat-uid-2", "cometchat-uid-3"]);
    let failed: Vec<_> = added
        .failed()
        .map(|(uid, error)| (uid, error.code()))
        .collect();
    assert_eq!(failed, [("nobody", Some(&ErrorCode::ErrUidNotFound))]);

    for number in 0..5 {
        let text = Content::text(format!("text {number}"));
        client
            .on_behalf_of("cometchat-uid-3")
            .messages()
            .send(SendMessage::new(Receiver::group("team"), text))
            .await
            .expect("sent");
    }
    let request = ListGroupMessages::new().limit(2).category("message");
    let mut rows = client.group("team").messages().list(request).items();
    let mut texts = Vec::new();
    while let Some(row) = rows.next().await {
        texts.push(row.expect("a message").text().expect("a text").to_owned());
    }
    texts.sort();
    assert_eq!(texts, ["text 0", "text 1", "text 2", "text 3", "text 4"]);
    let stranger = client.on_behalf_of("cometchat-uid-5").group("team");
    let error = stranger.get().await.expect_err("private");
    assert_eq!(error.code(), Some(&ErrorCode::ErrGuidNotFound));
}
