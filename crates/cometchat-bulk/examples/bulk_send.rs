//! Many messages at once: `cargo run -p cometchat-bulk --example bulk_send` needs no account.
//!
//! It sends 2,000 messages to a sandbox that limits requests and loses some of them, with a progress bar, and prints the final
//! report. Ctrl-C ends it cleanly; started again with the same `--journal` against the same app it goes on from there.
//!
//! | argument | |
//! |---|---|
//! | `--file FILE` | records to send, one JSON object a line; see `BulkRecord` |
//! | `--records NUMBER` | how many to make up, without a file; 2000 |
//! | `--journal FILE` | where to write down what was sent |
//! | `--dead-letters FILE` | where to write what was refused or is uncertain |
//! | `--concurrency NUMBER` | how many are under way at a time; 16 |
//! | `--check` | look through the records, and send nothing |
//!
//! With `COMETCHAT_APP_ID`, `COMETCHAT_REGION` and `COMETCHAT_API_KEY` set it talks to that app instead of the sandbox.

use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Limits, Plan, Receiver};
use cometchat_bulk::{Bulk, BulkInput, BulkRecord, Progress};
use cometchat_sandbox::{Fault, Limits as SandboxLimits, Sandbox};
use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut records = 2_000;
    let (mut file, mut journal, mut dead_letters) = (None, None, None);
    let (mut concurrency, mut check) = (16, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--file" => file = Some(value()?),
            "--records" => records = value()?.parse()?,
            "--journal" => journal = Some(value()?),
            "--dead-letters" => dead_letters = Some(value()?),
            "--concurrency" => concurrency = value()?.parse()?,
            "--check" => check = true,
            other => return Err(format!("{other} is not an argument of this example").into()),
        }
    }

    // The sandbox stands in for CometChat on this machine; it lives until the end of `main`.
    let sandbox = match std::env::var_os("COMETCHAT_API_KEY") {
        None => Some(troubled_sandbox().await?),
        Some(_) => None,
    };
    let client = match &sandbox {
        Some(sandbox) => Client::builder()
            .base_url(sandbox.base_url())
            .api_key(sandbox.api_key())
            .plan(sandbox_plan())
            .build()?,
        None => Client::from_env()?,
    };
    println!("talking to {}\n", client.base_url());

    let input = match file {
        Some(file) => BulkInput::file(file),
        None => BulkInput::records((1..=records).map(made_up)),
    };
    let mut bulk = Bulk::new(&client).concurrency(concurrency);
    if let Some(journal) = journal {
        bulk = bulk.journal(journal);
    }
    if let Some(dead_letters) = dead_letters {
        bulk = bulk.dead_letters(dead_letters);
    }
    if check {
        println!("{}", bulk.check(input).await?);
        return Ok(());
    }

    let run = bulk.start(input);
    let control = run.control();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            control.cancel();
        }
    });
    let bar = ProgressBar::no_length()
        .with_style(ProgressStyle::with_template("{bar:30} {pos}/{len}  {msg}")?);
    let mut watch = run.watch();
    while let Some(progress) = watch.next().await {
        show(&bar, &progress);
        // The eye needs no more.
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bar.finish();
    println!("\n{}", run.await?);
    Ok(())
}

fn show(bar: &ProgressBar, progress: &Progress) {
    let counts = &progress.counts;
    if let Some(total) = progress.total {
        bar.set_length(total);
    }
    bar.set_position(counts.settled());
    let eta = progress
        .eta
        .map_or(String::new(), |eta| format!(", {} s left", eta.as_secs()));
    bar.set_message(format!(
        "{} confirmed, {} refused, {} uncertain, {} waiting, {:.0} a second{eta}",
        counts.confirmed, counts.refused, counts.uncertain, progress.waiting, progress.rate,
    ));
}

/// Record number `n`; one in a hundred is for somebody who does not exist.
fn made_up(n: u64) -> BulkRecord {
    let receiver = if n % 100 == 50 {
        "nobody"
    } else {
        "cometchat-uid-1"
    };
    BulkRecord::bot(
        format!("order-{n}"),
        "assistant",
        SendMessage::new(
            Receiver::user(receiver),
            Content::text(format!("Order {n} has shipped.")),
        ),
    )
}

/// What the sandbox allows in each window. CometChat's windows are a minute long, and `Plan::Build` or `Plan::Paid` is what an app needs there.
const REQUESTS: u32 = 400;
const WINDOW: Duration = Duration::from_secs(1);

fn sandbox_plan() -> Plan {
    let requests = u64::from(REQUESTS);
    let limits = Limits::paid()
        .with_standard(requests)
        .with_sends_per_user(requests)
        .with_window(WINDOW);
    Plan::Custom(limits)
}

/// A sandbox with limits, which loses some of the requests or their responses.
async fn troubled_sandbox() -> Result<Sandbox, Box<dyn std::error::Error>> {
    let limits = SandboxLimits::none().standard(REQUESTS).window(WINDOW);
    let sandbox = Sandbox::builder()
        .bot("assistant")
        .limits(limits)
        .start()
        .await?;
    sandbox.inject(Fault::reset().after_processing().probability(0.005))?;
    sandbox.inject(Fault::error(503).probability(0.005))?;
    Ok(sandbox)
}
