//! The process that sends: it can be killed at any moment and started again.

use cometchat::messages::SendMessage;
use cometchat::{Client, Content, ModerationMessage, Receiver};
use cometchat_bulk::{Bulk, BulkInput, BulkRecord};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// How to start one.
pub(crate) struct Job<'a> {
    pub(crate) base_url: &'a str,
    pub(crate) api_key: &'a str,
    pub(crate) directory: &'a Path,
    pub(crate) records: u64,
}

impl Job<'_> {
    /// The command without a program in front of it.
    pub(crate) fn arguments(&self) -> Vec<String> {
        vec![
            "child".to_owned(),
            self.base_url.to_owned(),
            self.api_key.to_owned(),
            self.directory.display().to_string(),
            self.records.to_string(),
        ]
    }

    pub(crate) fn start(&self) -> Child {
        let this = std::env::current_exe().expect("a path");
        let mut command = Command::new(this);
        command.args(self.arguments()).stdout(Stdio::piped());
        command.spawn().expect("a process")
    }

    /// Runs to the end, and returns what the child said.
    pub(crate) fn finish(&self) -> Value {
        said(self.start())
    }
}

/// What a child said at its end.
pub(crate) fn said(child: Child) -> Value {
    let output = child.wait_with_output().expect("an end");
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("the child said nothing readable ({error}): {output:?}"))
}

/// Record number `n`: one in two is a bot's message, one in fifty goes to nobody.
fn record(n: u64) -> BulkRecord {
    let key = format!("record-{n}");
    let receiver = Receiver::user(if n % 50 == 7 {
        "nobody"
    } else {
        "cometchat-uid-2"
    });
    let content = Content::text(format!("Message number {n} of a long night."));
    if n.is_multiple_of(2) {
        BulkRecord::bot(key, "assistant", SendMessage::new(receiver, content))
    } else {
        let message = ModerationMessage::new("cometchat-uid-1", receiver, content);
        BulkRecord::moderation(key, message)
    }
}

/// Sends everything, and says how it went on standard output.
pub(crate) fn run(arguments: &[String]) {
    let [base_url, api_key, directory, records] = arguments else {
        panic!("a child has four arguments: {arguments:?}");
    };
    let records: u64 = records.parse().expect("a number");
    let directory = Path::new(directory);
    let client = Client::builder()
        .base_url(base_url)
        .api_key(api_key)
        // A random 429 says nothing true about the quota, but would slow everything down for minutes.
        .without_pacing()
        .build()
        .expect("sound settings");
    let run = async {
        Bulk::new(&client)
            .concurrency(32)
            .journal(directory.join("journal"))
            .dead_letters(directory.join("left.ndjson"))
            .start(BulkInput::records((1..=records).map(record)))
            .await
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let said = match runtime.block_on(run) {
        Ok(report) => json!({ "report": report, "peak_kib": peak_kib() }),
        Err(error) => {
            let kind = format!("{:?}", error.kind());
            json!({ "error": error.to_string(), "kind": kind, "report": error.report() })
        }
    };
    println!("{said}");
}

/// The most memory that this process ever had resident, where the system tells.
fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
