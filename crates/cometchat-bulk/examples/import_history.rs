//! An old chat system comes over: `cargo run -p cometchat-bulk --example import_history` needs no account.
//!
//! Users, a group, its members and its messages are imported into a sandbox that answers some requests with 500 after it has stored
//! their rows. Killed and started again with the same directory against the same app, it goes on, and each row is there once.
//!
//! | argument | |
//! |---|---|
//! | `--messages NUMBER` | how many messages; 1000 |
//! | `--directory DIRECTORY` | where the journal and the rejected rows are kept; one that is made for this run |
//! | `--per-minute NUMBER` | how many requests leave in a minute; 60 is what CometChat takes |
//!
//! With `COMETCHAT_APP_ID`, `COMETCHAT_REGION` and `COMETCHAT_API_KEY` set it talks to that app instead of the sandbox.

use cometchat::groups::GroupType;
use cometchat::{Client, Content, Receiver};
use cometchat_bulk::import::{
    Import, ImportGroup, ImportMember, ImportMessage, ImportReport, ImportUser,
};
use cometchat_sandbox::{Fault, Sandbox};
use std::path::{Path, PathBuf};

/// Imports 100 users, their group, and so many messages of theirs.
pub async fn import(
    client: &Client,
    directory: &Path,
    messages: i64,
    per_minute: u32,
) -> Result<ImportReport, Box<dyn std::error::Error>> {
    let import = Import::new(client)
        .journal(directory.join("import.journal"))
        .rejected(directory.join("import.rejected.ndjson"))
        .requests_per_minute(per_minute)
        // The app keeps messages of any age.
        .allow_old_messages();

    // Checked before anything leaves: ids, sizes, times, references, repeats.
    let users = (0..100_i64).map(|n| {
        ImportUser::new(format!("u{n}"), format!("User {n}")).created_at(1_600_000_000 + n)
    });
    let group = ImportGroup::new("team", "The team", GroupType::Private);
    let groups = [group.owner("u1").created_at(1_600_000_000)];
    let members =
        (0..100).map(|n| ImportMember::new("team", format!("u{n}")).joined_at(1_600_001_500));
    let messages = (0..messages).map(|n| {
        let (muid, sender) = (format!("old-{n}"), format!("u{}", n % 100));
        ImportMessage::new(muid, sender, Receiver::group("team"), 1_600_002_000 + n)
            .content(Content::text(format!("message {n}")))
    });
    let run = import
        .users(users)
        .groups(groups)
        .members(members)
        .messages(messages)
        .start();

    let mut progress = run.progress();
    tokio::spawn(async move {
        while let Some(now) = progress.next().await {
            eprint!("\r{now}   ");
        }
        eprintln!();
    });
    Ok(run.await?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (mut messages, mut per_minute) = (1_000, 60);
    let mut directory = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--messages" => messages = value()?.parse()?,
            "--directory" => directory = Some(PathBuf::from(value()?)),
            "--per-minute" => per_minute = value()?.parse()?,
            other => return Err(format!("{other} is not an argument of this example").into()),
        }
    }

    // The sandbox stands in for CometChat on this machine; it lives until the end of `main`.
    let sandbox = match std::env::var_os("COMETCHAT_API_KEY") {
        None => Some(Sandbox::start().await?),
        Some(_) => None,
    };
    let client = match &sandbox {
        Some(sandbox) => {
            sandbox.inject(Fault::error(500).after_processing().probability(0.2))?;
            Client::builder()
                .base_url(sandbox.base_url())
                .api_key(sandbox.api_key())
                .build()?
        }
        None => Client::from_env()?,
    };
    // A journal is of one app, and a sandbox is another one each time.
    let own = format!("import-{}", std::process::id());
    let directory = directory.unwrap_or_else(|| std::env::temp_dir().join(own));
    std::fs::create_dir_all(&directory)?;
    let report = import(&client, &directory, messages, per_minute).await?;
    println!("{report}");
    Ok(())
}
