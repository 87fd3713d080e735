//! A worker: takes records from a ledger and has them sent, until every record has an end.

mod mark;
mod report;
mod round;
mod run;
mod source;
mod told;

pub use mark::Mark;
pub use report::{WorkEnded, WorkReport};
pub use run::{WorkControl, WorkRun};

use crate::ledger::Ledger;
use cometchat::Client;
use std::time::Duration;

/// Works on a ledger until every record has an end, beside any number of others, on this machine or elsewhere.
///
/// ```no_run
/// use cometchat::Client;
/// use cometchat_bulk_postgres::{Ledger, Worker};
///
/// # async fn example(client: Client, ledger: Ledger) -> Result<(), cometchat_bulk_postgres::LedgerError> {
/// let report = Worker::new(&client, &ledger).concurrency(32).start().await?;
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
///
/// To start it twice does no harm, and neither does a queue that repeats a job: the ledger decides what may still be sent.
#[derive(Clone, Debug)]
#[must_use]
pub struct Worker {
    client: Client,
    ledger: Ledger,
    settings: Settings,
}

/// What a worker is told.
#[derive(Clone, Debug)]
struct Settings {
    name: String,
    concurrency: usize,
    patience: Duration,
    mark: Option<Mark>,
}

impl Worker {
    /// A worker with this client: its app, connections, rate limits and limit for each attempt.
    pub fn new(client: &Client, ledger: &Ledger) -> Self {
        Self {
            client: client.clone(),
            ledger: ledger.clone(),
            settings: Settings {
                name: name(),
                concurrency: 16,
                patience: Duration::from_secs(600),
                mark: None,
            },
        }
    }

    /// What the worker is called in the ledger's table `session`; host and process by default.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.settings.name = name.into();
        self
    }

    /// How many records are under way at a time, at least 1; 16 by default. An import has one request under way.
    pub fn concurrency(mut self, records: usize) -> Self {
        self.settings.concurrency = records.max(1);
        self
    }

    /// How long to wait for a CometChat that is out of order; 10 minutes by default. After that the worker stops, and may be
    /// started again.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.settings.patience = patience;
        self
    }

    /// Keeps beside the database how far the ledger was, so that an old copy of its disk is noticed.
    pub fn mark(mut self, mark: Mark) -> Self {
        self.settings.mark = Some(mark);
        self
    }

    /// Starts it in the background. All that can go wrong is told when it is awaited.
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn start(self) -> WorkRun {
        WorkRun::start(self)
    }
}

/// Host and process, for people.
pub(crate) fn name() -> String {
    let host = std::env::var("HOSTNAME").ok();
    let host = host.or_else(|| std::fs::read_to_string("/etc/hostname").ok());
    let host = host
        .as_deref()
        .map(str::trim)
        .filter(|host| !host.is_empty());
    format!("{}:{}", host.unwrap_or("worker"), std::process::id())
}
