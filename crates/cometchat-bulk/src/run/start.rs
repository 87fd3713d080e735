//! The beginning of a run: what is looked at before anything is sent.

use super::Run;
use super::driver::Driver;
use super::outage::Outage;
use super::shared::Shared;
use crate::dead_letters::DeadLetters;
use crate::input::{BulkInput, count_lines};
use crate::journal::{Journal, Opened, Opening};
use crate::recorder::Recorder;
use crate::report::Ended;
use crate::settings::Settings;
use crate::{BadRecords, BulkError, BulkErrorKind, Report};
use cometchat::Client;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tokio::task::spawn_blocking;

/// Checks every record of the input, and sends nothing.
pub(crate) async fn check(input: BulkInput) -> Result<Report, BulkError> {
    let shared = Shared::new();
    check_all(&shared, input).await?;
    Ok(shared.tally(|tally| tally.report(Ended::Checked, None, None)))
}

async fn check_all(shared: &Shared, input: BulkInput) -> Result<(), BulkError> {
    let mut source = input.open().await.map_err(BulkError::of_input)?;
    while let Some(item) = source.next().await.map_err(BulkError::of_input)? {
        shared.tally(|tally| {
            tally.read();
            if let Err(bad) = item.record {
                tally.bad(bad);
            }
        });
        // An iterator never waits by itself, and others want to run as well.
        tokio::task::coop::consume_budget().await;
    }
    Ok(())
}

/// A run that was set up.
pub(crate) struct Start {
    pub(crate) client: Client,
    pub(crate) settings: Settings,
    pub(crate) journal: Option<Box<dyn Journal>>,
    pub(crate) recover: bool,
    pub(crate) input: BulkInput,
    pub(crate) shared: Arc<Shared>,
}

impl Start {
    /// Sends the records of the input.
    pub(crate) async fn run(self) -> Result<Report, BulkError> {
        let Self {
            client,
            settings,
            mut journal,
            recover,
            input,
            shared,
        } = self;
        let path = journal.as_deref().and_then(Journal::path);
        settings.check(&input, path)?;
        if let (BadRecords::StopBeforeSending, Some(path)) =
            (settings.bad_records, input.file_path())
        {
            stop_if_bad(path.to_owned()).await?;
        }
        let total = match (input.total(), input.file_path()) {
            (None, Some(path)) => count(path.to_owned()).await?,
            (total, _) => total,
        };
        let mut opened = Opened::default();
        if let Some(journal) = &mut journal {
            let opening = Opening::of_client(&client);
            let opening = if recover { opening.recover() } else { opening };
            opened = journal.open(&opening).await?;
        }
        let source = input.open().await.map_err(BulkError::of_input)?;
        shared.tally(|tally| tally.expect(total));
        let journal: Option<Arc<dyn Journal>> = journal.map(Arc::from);
        let dead_letters = settings.dead_letters.as_deref().map(DeadLetters::at);
        let (recorder, finish) = Recorder::start(journal.clone(), dead_letters);
        let run = Arc::new(Run {
            client,
            settings,
            shared,
            journal,
            recorder,
            outage: Outage::none(),
            stopped: Mutex::new(None),
            panicked: Mutex::new(None),
        });
        Driver::new(run, opened.last.unwrap_or(0))
            .go(source, finish)
            .await
    }
}

/// Counts the records of a file.
async fn count(path: PathBuf) -> Result<Option<u64>, BulkError> {
    let counted = spawn_blocking(move || count_lines(&path)).await;
    let counted = counted.map_err(|error| BulkError::of_input(error.into()))?;
    // One that cannot be read is told of when it is.
    Ok(counted.ok())
}

async fn stop_if_bad(path: PathBuf) -> Result<(), BulkError> {
    let shared = Shared::new();
    check_all(&shared, BulkInput::file(path)).await?;
    let report = shared.tally(|tally| tally.report(Ended::Checked, None, None));
    if report.counts.bad == 0 {
        return Ok(());
    }
    let text = format!(
        "{} of {} records cannot be sent, so none was",
        report.counts.bad, report.counts.read
    );
    Err(BulkError::new(BulkErrorKind::BadRecords, text).with_report(report))
}
