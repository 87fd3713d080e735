//! The beginning of an import: what is opened before anything is sent.

use super::ImportReport;
use super::builder::Settings;
use super::check::Checker;
use super::driver::{Driver, Stop};
use super::inputs::Inputs;
use super::pace::Pace;
use crate::dead_letters::DeadLetters;
use crate::journal::{Journal, Opened, Opening};
use crate::recorder::Recorder;
use crate::run::Shared;
use crate::{BulkError, BulkErrorKind, Ended};
use cometchat::Client;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An import that was set up.
pub(super) struct Start {
    pub(super) client: Client,
    pub(super) inputs: Inputs,
    pub(super) settings: Settings,
    pub(super) journal: Option<Box<dyn Journal>>,
    pub(super) recover: bool,
    pub(super) shared: Arc<Shared>,
}

impl Start {
    pub(super) async fn run(self) -> Result<ImportReport, BulkError> {
        let Self {
            client,
            inputs,
            settings,
            mut journal,
            recover,
            shared,
        } = self;
        let path = journal.as_deref().and_then(Journal::path);
        let path = path.map(std::path::Path::to_owned);
        if path.is_some() && path == settings.rejected {
            let text = "the journal and the rejected rows must be different files";
            return Err(BulkError::new(BulkErrorKind::Settings, text));
        }
        let mut opened = Opened::default();
        if let Some(journal) = &mut journal {
            let opening = Opening::of_client(&client);
            let opening = if recover { opening.recover() } else { opening };
            opened = journal.open(&opening).await?;
        }
        shared.tally(|tally| tally.expect(inputs.total()));
        let journal: Option<Arc<dyn Journal>> = journal.map(Arc::from);
        let rejected = settings.rejected.as_deref().map(DeadLetters::at);
        let (recorder, finish) = Recorder::start(journal.clone(), rejected);
        let driver = Driver {
            report: ImportReport::new(path, settings.rejected.clone()),
            checker: Checker::new(settings.allow_old),
            pace: Pace::a_minute(settings.requests_per_minute),
            client,
            settings,
            shared,
            journal,
            recorder,
            number: 0,
            good: Default::default(),
            suspects: Vec::new(),
            first_failure: None,
            in_doubt: BTreeMap::new(),
        };
        let (result, mut report) = driver.go(inputs, opened.last.unwrap_or(0)).await;
        let finished = finish.finish(true).await;
        let result = match (result, finished) {
            (Ok(()), Err(failed)) => Err(failed.into()),
            (result, _) => result,
        };
        match result {
            Ok(()) => Ok(report),
            Err(Stop::Cancelled) => {
                report.ended = Ended::Cancelled;
                Ok(report)
            }
            Err(Stop::Because(error)) => {
                report.ended = Ended::Stopped;
                Err(error.with_import_report(report))
            }
        }
    }
}
