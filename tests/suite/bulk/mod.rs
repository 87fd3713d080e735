//! Bulk work, on paused time.

mod control;
mod damage;
mod dead_letters;
mod hazards;
mod import;
mod import_app;
mod journals;
mod outages;
mod outcomes;
mod records;
mod resuming;
mod senders;
mod service;
mod torn;
mod verdicts;

use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Receiver};
use cometchat_bulk::{Bulk, BulkError, BulkInput, BulkRecord, Report};
use service::Service;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Record number `n`, whose key is `r-n`.
fn record(n: u64) -> BulkRecord {
    let text = Content::text(format!("Message {n}"));
    BulkRecord::bot(
        format!("r-{n}"),
        "assistant",
        SendMessage::new(Receiver::user("alice"), text),
    )
}

/// Records 1 to `n`.
fn records(n: u64) -> BulkInput {
    BulkInput::records((1..=n).map(record))
}

/// A directory of the test's own, with the journal and the dead letters in it.
struct Files {
    directory: TempDir,
}

impl Files {
    fn new() -> Self {
        Self {
            directory: tempfile::tempdir().expect("a directory"),
        }
    }

    /// In memory where the system has files there: for tests that write thousands of journals, whose every sync would wait
    /// for whatever else the disk is busy with.
    fn in_memory() -> Self {
        let memory = std::path::Path::new("/dev/shm");
        match tempfile::tempdir_in(memory) {
            Ok(directory) => Self { directory },
            Err(_) => Self::new(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn journal(&self) -> PathBuf {
        self.path("journal")
    }

    fn dead_letters(&self) -> PathBuf {
        self.path("left.ndjson")
    }

    /// Runs to the end, with a journal and dead letters.
    async fn run(
        &self,
        service: &Service,
        input: impl Into<BulkInput>,
    ) -> Result<Report, BulkError> {
        self.bulk(&service.client()).start(input).await
    }

    fn bulk(&self, client: &Client) -> Bulk {
        Bulk::new(client)
            .concurrency(1)
            .journal(self.journal())
            .dead_letters(self.dead_letters())
    }
}

/// Runs a future of a test that is no async function itself, on paused time.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime")
        .block_on(future)
}

/// The lines of a file as JSON.
fn lines(path: &Path) -> Vec<serde_json::Value> {
    let text = std::fs::read_to_string(path).expect("a readable file");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("lines are JSON"))
        .collect()
}

/// A journal of these entries, with numbers and checksums as a run writes them.
fn journal_of(entries: &[String]) -> String {
    let mut text = HEADER.to_owned() + "\n";
    for (entry, number) in entries.iter().zip(2..) {
        let sealed = format!("{{\"line\":{number},{}", &entry[1..entry.len() - 1]);
        let mut hasher = siphasher::sip::SipHasher24::new();
        std::hash::Hasher::write(&mut hasher, sealed.as_bytes());
        let sum = std::hash::Hasher::finish(&hasher) >> 32;
        text.push_str(&format!("{sealed},\"crc\":\"{sum:08x}\"}}\n"));
    }
    text
}

/// The entries of a journal, without numbers and checksums.
fn entries_of(journal: &str) -> Vec<String> {
    let entry = |line: &str| {
        let start = line.find(",").expect("a number") + 1;
        let end = line.rfind(",\"crc\"").expect("a checksum");
        format!("{{{}}}", &line[start..end])
    };
    journal.lines().skip(1).map(entry).collect()
}

/// The first line of a journal.
const HEADER: &str =
    r#"{"journal":"cometchat-bulk","version":2,"app":"app-1.api-us.cometchat.io/v3"}"#;

/// Confirmed, refused, uncertain and unsettled.
fn counts(report: &Report) -> [u64; 4] {
    let counts = &report.counts;
    let all = counts.confirmed + counts.refused + counts.uncertain + counts.bad + counts.unsettled;
    assert_eq!(counts.read, all, "every record is counted once");
    [
        counts.confirmed,
        counts.refused,
        counts.uncertain,
        counts.unsettled,
    ]
}
