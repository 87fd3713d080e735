//! What a worker tells while it works: the figures of the whole run as events of `tracing`, and the mark.

use super::Worker;
use crate::ledger::Status;
use crate::session::Session;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::AbortHandle;
use tokio::time::{Instant, MissedTickBehavior, interval};

/// How often the mark is written.
const MARK: Duration = Duration::from_secs(1);
/// How often the records are counted. Raised, fewer of the database's cycles go into it.
const COUNT: Duration = Duration::from_secs(15);

/// A task that tells; it ends when this is dropped.
pub(super) struct Telling(AbortHandle);

impl Telling {
    pub(super) fn start(worker: &Worker, session: &Arc<Session>) -> Self {
        let (worker, session) = (worker.clone(), Arc::downgrade(session));
        let task = tokio::spawn(async move {
            let mut ticks = interval(MARK);
            ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            let mut counted = Instant::now();
            loop {
                ticks.tick().await;
                let Some(beats) = session.upgrade().map(|session| session.ledger_beats()) else {
                    return;
                };
                mark(&worker, beats).await;
                if counted.elapsed() >= COUNT {
                    count(&worker).await;
                    counted = Instant::now();
                }
            }
        });
        Self(task.abort_handle())
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn mark(worker: &Worker, beats: i64) {
    let Some(mark) = worker.settings.mark.clone().filter(|_| beats > 0) else {
        return;
    };
    let name = worker.ledger.name().to_owned();
    let written = tokio::task::spawn_blocking(move || mark.set(&name, beats)).await;
    if let Ok(Err(error)) = written {
        tracing::warn!(%error, "a restored backup may go unnoticed");
    }
}

async fn count(worker: &Worker) {
    if !tracing::enabled!(tracing::Level::INFO) {
        return;
    }
    match worker.ledger.status().await {
        Ok(status) => tell(&status),
        Err(error) => tracing::warn!(%error, "the records cannot be counted"),
    }
}

/// The fields are named so that `tracing-opentelemetry` makes metrics of them.
pub(super) fn tell(status: &Status) {
    tracing::info!(
        ledger = status.ledger,
        gauge.cometchat.ledger.ready = status.ready,
        gauge.cometchat.ledger.sending = status.sending,
        gauge.cometchat.ledger.confirmed = status.confirmed,
        gauge.cometchat.ledger.refused = status.refused,
        gauge.cometchat.ledger.uncertain = status.uncertain,
        gauge.cometchat.ledger.workers = status.workers,
        gauge.cometchat.ledger.rate = status.rate,
        "how far the run is"
    );
}
