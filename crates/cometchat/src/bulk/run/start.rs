//! The beginning of a run: what is looked at before anything is sent.

use super::Run;
use super::driver::Driver;
use super::outage::Outage;
use super::shared::Shared;
use crate::Client;
use crate::bulk::dead_letters::DeadLetters;
use crate::bulk::input::{BulkInput, count_lines};
use crate::bulk::journal::{History, Journal};
use crate::bulk::recorder::Recorder;
use crate::bulk::report::Ended;
use crate::bulk::settings::Settings;
use crate::bulk::{BadRecords, BulkError, BulkErrorKind, Report};
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tokio::task::spawn_blocking;

/// Checks every record of the input, and sends nothing.
pub(in crate::bulk) async fn check(input: BulkInput) -> Result<Report, BulkError> {
    let shared = Shared::new();
    check_all(&shared, input).await?;
    Ok(shared.tally(|tally| tally.report(Ended::Checked, None, None)))
}

async fn check_all(shared: &Shared, input: BulkInput) -> Result<(), BulkError> {
    let mut source = input.open().await.map_err(unreadable)?;
    while let Some(item) = source.next().await.map_err(unreadable)? {
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

/// Sends the records of the input.
pub(in crate::bulk) async fn drive(
    client: Client,
    settings: Settings,
    input: BulkInput,
    shared: Arc<Shared>,
) -> Result<Report, BulkError> {
    settings.check(&input)?;
    if let (BadRecords::StopBeforeSending, Some(path)) = (settings.bad_records, input.file_path()) {
        stop_if_bad(path.to_owned()).await?;
    }
    let total = match (input.total(), input.file_path()) {
        (None, Some(path)) => {
            let path = path.to_owned();
            blocking(move || count_lines(&path))
                .await
                .map_err(unreadable)?
                .ok()
        }
        (total, _) => total,
    };
    let app = app_of(client.base_url());
    let (path, damage) = (settings.journal.clone(), settings.damage);
    let opened = blocking(move || {
        path.map(|path| Journal::open(&path, &app, damage))
            .transpose()
    });
    let (journal, history) = match opened.await.map_err(unreadable)?? {
        Some((journal, history)) => (Some(journal), history),
        None => (None, History::default()),
    };
    let source = input.open().await.map_err(unreadable)?;
    shared.tally(|tally| tally.expect(total));
    let dead_letters = settings.dead_letters.as_deref().map(DeadLetters::at);
    let (recorder, finish) = Recorder::start(journal, dead_letters);
    let run = Arc::new(Run {
        client,
        settings,
        shared,
        recorder,
        outage: Outage::none(),
        stopped: Mutex::new(None),
        panicked: Mutex::new(None),
    });
    Driver::new(run, history).go(source, finish).await
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

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> io::Result<T> {
    Ok(spawn_blocking(work).await?)
}

/// The app's address without its scheme. A base URL holds no user, password or query.
fn app_of(base_url: &str) -> String {
    base_url
        .split_once("://")
        .map_or(base_url, |(_, app)| app)
        .to_owned()
}

pub(super) fn unreadable(error: io::Error) -> BulkError {
    BulkError::new(BulkErrorKind::Input, "the input cannot be read").because_of(error)
}
