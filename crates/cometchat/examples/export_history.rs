//! A group's whole history as one JSON object a line: `cargo run --example export_history` needs no account.
//!
//! Stopped at any moment and started again, it goes on where it was: the file is cut back to the last bookmark, so nothing is
//! skipped and nothing is written twice.

use cometchat::groups::{CreateGroup, GroupType, ListGroupMessages};
use cometchat::messages::SendMessage;
use cometchat::users::CreateUser;
use cometchat::{Client, Content, ErrorKind, Position, Receiver};
use cometchat_sandbox::Sandbox;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

/// A position is plain data. It stays behind until the items before it were taken.
#[derive(Serialize, Deserialize)]
struct Bookmark {
    position: Position,
    length: u64,
}

/// Writes the history of a group behind what is in the file, with a bookmark after each so many messages, and returns how many
/// were written.
pub async fn export(
    client: &Client,
    guid: &str,
    out: &Path,
    bookmark_every: u64,
) -> Result<u64, Box<dyn std::error::Error>> {
    let saved = out.with_extension("position");
    let file = fs::OpenOptions::new().create(true).append(true).open(out)?;
    let list = client
        .group(guid)
        .messages()
        .list(ListGroupMessages::new().limit(1000));
    let (mut messages, mut length) = match fs::read(&saved) {
        Ok(text) => {
            let bookmark: Bookmark = serde_json::from_slice(&text)?;
            let list = list.resume_from(bookmark.position)?;
            (list.items(), bookmark.length)
        }
        Err(_) => (list.items(), 0),
    };
    file.set_len(length)?;
    let mut file = BufWriter::new(file);

    let (mut count, mut since_bookmark) = (0_u64, 0_u64);
    while let Some(message) = messages.next().await {
        // Fields and values that this version does not know are in the line as well; so is a row that it cannot read at all.
        let line = match message {
            Ok(message) => serde_json::to_vec(&message)?,
            Err(error) if error.kind() == ErrorKind::BrokenRow => {
                error.body().unwrap_or_default().to_vec()
            }
            Err(error) => return Err(error.into()),
        };
        file.write_all(&line)?;
        file.write_all(b"\n")?;
        length += line.len() as u64 + 1;
        count += 1;
        since_bookmark += 1;
        if since_bookmark >= bookmark_every {
            since_bookmark = 0;
            file.flush()?;
            file.get_ref().sync_data()?;
            let position = messages.position();
            let bookmark = serde_json::to_vec(&Bookmark { position, length })?;
            let new = saved.with_extension("position.new");
            fs::write(&new, bookmark)?;
            fs::rename(&new, &saved)?;
        }
    }
    file.flush()?;
    Ok(count)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    client
        .users()
        .create(CreateUser::new("alice", "Alice"))
        .await?;
    let group = CreateGroup::new("team", "The team", GroupType::Public).owner("alice");
    client.groups().create(group).await?;
    let alice = client.on_behalf_of("alice");
    for number in 1..=20 {
        let content = Content::text(format!("Message {number}"));
        let message = SendMessage::new(Receiver::group("team"), content);
        alice.messages().send(message).await?;
    }
    let out = std::env::temp_dir().join(format!("history-{}.jsonl", std::process::id()));
    let count = export(&client, "team", &out, 1000).await?;
    println!("{count} messages in {}", out.display());
    Ok(())
}
