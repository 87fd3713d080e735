//! Several workers on one ledger: `cargo run -p cometchat-bulk-postgres --example workers -- postgres://user@localhost/database`.
//!
//! It fills a ledger with 2,000 messages, and has three workers send them to a sandbox that loses some of its answers. Ctrl-C ends
//! it in order. Started again, with the same name, it goes on; what has an end is not sent again.
//!
//! | argument | |
//! |---|---|
//! | the first | the database's URL |
//! | `--ledger NAME` | the ledger; a new name by default, since each sandbox is an app of its own |
//! | `--records NUMBER` | how many messages; 2000 |
//! | `--workers NUMBER` | how many workers in this process; 3 |
//! | `--file FILE` | records to send, one JSON object a line, instead of made-up ones |
//!
//! With `COMETCHAT_API_KEY` and `COMETCHAT_BASE_URL` (or `COMETCHAT_APP_ID` and `COMETCHAT_REGION`) set it talks to that app, and may be
//! started in several terminals or on several machines at once.

use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Receiver};
use cometchat_bulk::BulkRecord;
use cometchat_bulk_postgres::{Database, LedgerSettings, Records, Worker};
use cometchat_sandbox::{Fault, Sandbox};
use futures_util::future::join_all;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (mut url, mut file) = (None, None);
    let (mut records, mut workers) = (2_000, 3);
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let mut name = format!("example-{now}");
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--ledger" => name = value()?,
            "--records" => records = value()?.parse()?,
            "--workers" => workers = value()?.parse()?,
            "--file" => file = Some(value()?),
            _ => url = Some(argument),
        }
    }
    let url = url.ok_or("the first argument is the database's URL")?;

    // The sandbox stands in for CometChat on this machine; it lives until the end of `main`.
    let sandbox = match std::env::var_os("COMETCHAT_API_KEY") {
        None => Some(troubled_sandbox().await?),
        Some(_) => None,
    };
    let client = match &sandbox {
        Some(sandbox) => Client::builder()
            .base_url(sandbox.base_url())
            .api_key(sandbox.api_key())
            .build()?,
        None => Client::from_env()?,
    };

    let database = Database::connect(&url).await?;
    database.migrate().await?;
    let ledger = database
        .create(&name, &client, LedgerSettings::send())
        .await?;
    let added = ledger
        .add(match file {
            Some(file) => Records::file(file),
            None => Records::messages((1..=records).map(made_up)),
        })
        .await?;
    println!(
        "the ledger `{name}` got {} records, and knew {}",
        added.added, added.known
    );

    let runs: Vec<_> = (1..=workers)
        .map(|number| {
            Worker::new(&client, &ledger)
                .name(format!("worker {number}"))
                .start()
        })
        .collect();
    let controls: Vec<_> = runs.iter().map(|run| run.control()).collect();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            controls.iter().for_each(|control| control.cancel());
        }
    });
    let watched = ledger.clone();
    let watching = tokio::spawn(async move {
        while let Ok(status) = watched.status().await {
            let done = status.confirmed + status.refused + status.uncertain;
            println!("{done} of {}, {:.0} a second", status.records, status.rate);
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
    let reports = join_all(runs).await;
    watching.abort();
    for report in reports {
        println!("{}", report?);
    }
    let mut left = ledger.left();
    while let Some(record) = left.next().await? {
        println!("{}: {}", record.key, record.outcome);
    }
    Ok(())
}

fn made_up(number: u32) -> BulkRecord {
    let text = Content::text(format!("Order {number} has shipped."));
    let message = SendMessage::new(Receiver::user("cometchat-uid-1"), text);
    BulkRecord::bot(format!("order-{number}"), "assistant", message)
}

/// A sandbox that loses one answer in two hundred.
async fn troubled_sandbox() -> Result<Sandbox, Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder().bot("assistant").start().await?;
    sandbox.inject(Fault::reset().after_processing().probability(0.005))?;
    Ok(sandbox)
}
