//! Setting a bulk run up.

use crate::journal::{FileJournal, Journal};
use crate::run::{BulkRun, Shared, Start, check};
use crate::settings::Settings;
use crate::{BadRecords, BulkError, BulkInput, Report, Settled};
use cometchat::{Client, RetryPolicy};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Sets a bulk run up.
///
/// ```
/// use cometchat::Client;
/// use cometchat_bulk::{Bulk, BulkInput};
///
/// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let report = Bulk::new(&client)
///     .concurrency(32)
///     .journal("orders.journal")
///     .dead_letters("orders.left.ndjson")
///     .start(BulkInput::file("orders.ndjson"))
///     .await?;
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct Bulk {
    client: Client,
    settings: Settings,
    journal: Option<Box<dyn Journal>>,
    recover: bool,
}

impl Bulk {
    /// A run with this client: its app, connections, rate limits and limit for each attempt. Its deadline and retry policy are
    /// not used: a record waits as long as it takes, and the run decides what is tried again.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            settings: Settings::default(),
            journal: None,
            recover: false,
        }
    }

    /// How many records are under way at a time, at least 1; 16 by default. More help only until the app's quota is the
    /// limit, and it is for most apps: a plan of 500 requests a minute is used up by one at a time. Records of a sender who
    /// has used up a limit of their own do not count while they wait, up to 1,000 of them: records of other senders are sent
    /// meanwhile.
    pub fn concurrency(mut self, records: usize) -> Self {
        self.settings.concurrency = records.clamp(1, tokio::sync::Semaphore::MAX_PERMITS);
        self
    }

    /// Keeps a journal in this file, which is made if it does not exist. It takes about 200 bytes a record.
    ///
    /// With it a run that was cancelled, stopped or killed is resumed by starting the same run again: same app, same records
    /// in the same order, same journal. Without it nobody knows afterwards what was sent.
    pub fn journal(self, path: impl Into<PathBuf>) -> Self {
        self.custom_journal(FileJournal::at(path))
    }

    /// Keeps the journal elsewhere than in a file; see [`Journal`].
    pub fn custom_journal(mut self, journal: impl Journal) -> Self {
        self.journal = Some(Box::new(journal));
        self
    }

    /// Goes on with a journal that is damaged: broken by a disk, cut, or written by two programs. Every record of which it
    /// cannot be read what became is **uncertain**, and is not sent again unless [at least once](Self::at_least_once).
    /// The damaged file is kept beside the journal with `.damaged` behind its name, and a new one takes its place. Lines that
    /// a file has lost at its very end leave no trace: with an old copy of a journal, records are sent again.
    ///
    /// Without this, nothing is sent with a damaged journal ([`JournalDamaged`](super::BulkErrorKind::JournalDamaged) names
    /// the line). A journal that is not damaged is used as ever.
    pub fn recover_journal(mut self) -> Self {
        self.recover = true;
        self
    }

    /// Writes the records that were refused or are uncertain to this file, one a line in the form that
    /// [`BulkInput::ndjson`] reads, each with what became of it.
    ///
    /// The file is replaced when the run ends, unless an earlier run with the same journal got further. Fed again, refused records are sent, and uncertain ones only
    /// [at least once](Self::at_least_once).
    pub fn dead_letters(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.dead_letters = Some(path.into());
        self
    }

    /// Sends uncertain records again: those of this run up to five times in all, and those of earlier runs. **Some messages
    /// may then exist twice.** Without this, no record is ever sent again that may have arrived.
    pub fn at_least_once(mut self) -> Self {
        self.settings.at_least_once = true;
        self
    }

    /// What to do with records that cannot be sent. By default they are reported, and the others are sent.
    pub fn bad_records(mut self, what: BadRecords) -> Self {
        self.settings.bad_records = what;
        self
    }

    /// How long to wait for a server that is out of order (no connection, no response of CometChat's); 10 minutes by default,
    /// counted from the first failure. After that the run stops, and with a journal it can be resumed.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.settings.patience = patience;
        self
    }

    /// Calls a function for each record that this run settles, once that is written down. It is called on the runtime's
    /// threads, by several at a time, and holds the record's place until it returns. If it panics, the run ends as if it were
    /// cancelled, and the panic reaches whoever awaits the run: no outcome of another record is lost.
    pub fn on_outcome(mut self, tell: impl Fn(&Settled<'_>) + Send + Sync + 'static) -> Self {
        self.settings.on_outcome = Some(Arc::new(tell));
        self
    }

    /// Starts the run in the background. All that can go wrong is told by the run when it is awaited.
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn start(self, input: impl Into<BulkInput>) -> BulkRun {
        let shared = Shared::new();
        // One attempt a call: what follows from a failure is the run's to decide, since it has to be written down.
        let client = in_background(&self.client).with_retry(RetryPolicy::none());
        let start = Start {
            client,
            settings: self.settings,
            journal: self.journal,
            recover: self.recover,
            input: input.into(),
            shared: shared.clone(),
        };
        let task = tokio::spawn(async move {
            let _end = start.shared.clone().tell_the_end();
            start.run().await
        });
        BulkRun::new(shared, task)
    }

    /// A dry run: checks every record of the input, and sends nothing. Neither journal nor dead letters are touched.
    ///
    /// # Errors
    /// Of [`BulkErrorKind::Input`](super::BulkErrorKind::Input) if the input cannot be read. Bad records are no error of the
    /// check, but what its report is about.
    pub async fn check(self, input: impl Into<BulkInput>) -> Result<Report, BulkError> {
        check(input.into()).await
    }
}

/// The same client, for calls that let all others go first and wait as long as it takes.
pub(crate) fn in_background(client: &Client) -> Client {
    client.clone().low_priority().without_deadline()
}

impl fmt::Debug for Bulk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("client", &self.client)
            .field("concurrency", &self.settings.concurrency)
            .field(
                "journal",
                &self.journal.as_ref().map(|journal| journal.path()),
            )
            .field("dead_letters", &self.settings.dead_letters)
            .field("at_least_once", &self.settings.at_least_once)
            .field("bad_records", &self.settings.bad_records)
            .finish_non_exhaustive()
    }
}
