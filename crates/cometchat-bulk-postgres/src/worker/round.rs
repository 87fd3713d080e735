//! One round of a worker: a run of `cometchat-bulk` over what a session takes from the ledger.

use super::Worker;
use super::source::Source;
use crate::journal::{Handed, LedgerJournal};
use crate::session::{Life, Session};
use crate::{LedgerError, ledger::Kind};
use cometchat_bulk::import::{Import, ImportKind};
use cometchat_bulk::{Bulk, BulkControl, BulkError, BulkErrorKind, BulkInput};
use futures_util::future::{Either, select};
use std::pin::pin;
use std::sync::Arc;
use tokio::sync::watch;

/// The kinds of rows, in the order of an import.
const KINDS: [ImportKind; 4] = [
    ImportKind::Users,
    ImportKind::Groups,
    ImportKind::Members,
    ImportKind::Messages,
];

/// What became of records in one round.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Settled {
    pub(super) confirmed: u64,
    pub(super) refused: u64,
    pub(super) uncertain: u64,
}

/// Runs until the session takes nothing more. What it settled counts even if it fails.
pub(super) async fn round(
    worker: &Worker,
    session: &Arc<Session>,
    cancelled: &watch::Receiver<bool>,
    settled: &mut Settled,
) -> Result<(), LedgerError> {
    let handed: Arc<Handed> = Arc::default();
    let source = Source::new(
        session.clone(),
        handed.clone(),
        worker.settings.concurrency * 2,
    );
    let journal = LedgerJournal::of_worker(session.clone(), handed);
    let ran = match worker.ledger.settings().kind {
        Kind::Send => send(worker, session, cancelled, settled, &source, journal).await,
        Kind::Import => import(worker, session, cancelled, settled, &source, journal).await,
    };
    if let Life::Refused(error) = &*session.life().borrow() {
        return Err(LedgerError::new(error.kind(), error.to_string()));
    }
    if let Some(failure) = source.take_failure() {
        return Err(failure);
    }
    match ran {
        // The rows of a session whose lease has ended are others' now.
        Err(error) if error.kind() == BulkErrorKind::JournalInUse => Ok(()),
        ran => ran.map_err(LedgerError::of_run),
    }
}

async fn send(
    worker: &Worker,
    session: &Session,
    cancelled: &watch::Receiver<bool>,
    settled: &mut Settled,
    source: &Arc<Source>,
    journal: LedgerJournal,
) -> Result<(), BulkError> {
    let run = Bulk::new(&worker.client)
        .concurrency(worker.settings.concurrency)
        .patience(worker.settings.patience)
        .custom_journal(journal)
        .start(BulkInput::stream(source.messages()));
    let control = run.control();
    let ran = steered(run, control, session, cancelled).await;
    let report = match &ran {
        Ok(report) => Some(report),
        Err(error) => error.report(),
    };
    if let Some(report) = report {
        settled.confirmed += report.counts.confirmed;
        settled.refused += report.counts.refused + report.counts.bad;
        settled.uncertain += report.counts.uncertain;
    }
    ran.map(|_| ())
}

async fn import(
    worker: &Worker,
    session: &Session,
    cancelled: &watch::Receiver<bool>,
    settled: &mut Settled,
    source: &Arc<Source>,
    journal: LedgerJournal,
) -> Result<(), BulkError> {
    let quota = worker.ledger.settings().quota.map_or(60, i32::unsigned_abs);
    let mut import = Import::new(&worker.client)
        .patience(worker.settings.patience)
        // The ledger's permits hold the workers back together; this one alone may use all of them.
        .requests_per_minute(quota)
        .custom_journal(journal);
    for kind in KINDS {
        import = import.stream(kind, source.rows(kind));
    }
    let run = import.start();
    let control = run.control();
    let ran = steered(run, control, session, cancelled).await;
    let report = match &ran {
        Ok(report) => Some(report),
        Err(error) => error.import_report(),
    };
    if let Some(report) = report {
        for kind in KINDS {
            let counts = report.of(kind);
            settled.confirmed += counts.added + counts.present;
            settled.refused += counts.rejected + counts.taken;
        }
    }
    ran.map(|_| ())
}

/// Waits for a run; pauses and ends it as the ledger and the program say.
async fn steered<R: Future>(
    run: R,
    control: BulkControl,
    session: &Session,
    cancelled: &watch::Receiver<bool>,
) -> R::Output {
    let (mut life, mut cancelled) = (session.life(), cancelled.clone());
    let mut run = pin!(run);
    loop {
        if *cancelled.borrow_and_update() {
            control.cancel();
        }
        match &*life.borrow_and_update() {
            Life::Running => control.resume(),
            Life::Paused => control.pause(),
            // What is under way ends, and is written down as far as it is still its own.
            Life::Lost | Life::Refused(_) => control.cancel(),
        }
        let (lives, ends) = (pin!(change(&mut life)), pin!(change(&mut cancelled)));
        if let Either::Left((output, _)) = select(&mut run, select(lives, ends)).await {
            return output;
        }
    }
}

/// Waits for a change. Where nobody can make one any more, for ever.
async fn change<T>(watched: &mut watch::Receiver<T>) {
    if watched.changed().await.is_err() {
        std::future::pending::<()>().await;
    }
}
