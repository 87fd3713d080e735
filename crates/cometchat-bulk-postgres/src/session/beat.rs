//! The one report that a worker makes every second: its lease is renewed by it, permits are leased, and a pause is heard of.

use super::permits::AHEAD;
use super::{Life, Shared, forgotten, went_back};
use crate::error::OrFailed;
use crate::retry::asked;
use crate::{LedgerError, LedgerErrorKind};
use sqlx::Row;
use sqlx::postgres::PgRow;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::{Instant, MissedTickBehavior, interval};

/// How often a worker reports: raised, pausing takes longer and permits are leased further ahead.
const BEAT: Duration = Duration::from_secs(1);

/// The last report that was answered: here, and by the database's clock.
struct Last {
    here: Instant,
    there: f64,
}

/// What the database says to a report.
struct Answer {
    paused: bool,
    /// Its clock, in seconds.
    now: f64,
    /// How far its clock is behind what it once said.
    behind: f64,
    permits: i32,
    /// When the first of them is due, from now, and how long after each other they are.
    first: f64,
    step: Option<f64>,
    ledger_beats: i64,
    /// None if the lease was not renewed.
    beats: Option<i64>,
    /// Whether the database knows of the session what it said of it.
    known: bool,
}

impl Answer {
    fn read(row: &PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            paused: row.try_get("paused")?,
            now: row.try_get("now")?,
            behind: row.try_get("behind")?,
            permits: row.try_get("permits")?,
            first: row.try_get("first")?,
            step: row.try_get("step")?,
            ledger_beats: row.try_get("ledger_beats")?,
            beats: row.try_get("beats")?,
            known: row.try_get("known")?,
        })
    }
}

/// Renews the lease of a session until it is lost or dropped.
pub(super) async fn renew(shared: Arc<Shared>) {
    let mut ticks = interval(BEAT);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut last = None;
    loop {
        ticks.tick().await;
        let life = match report(&shared, &mut last).await {
            Ok(life) => life,
            Err(error) => Life::Refused(Arc::new(error)),
        };
        let goes_on = matches!(life, Life::Running | Life::Paused);
        match &life {
            Life::Refused(error) => {
                tracing::error!(ledger = shared.ledger.name(), token = shared.token, %error, "a worker stops")
            }
            Life::Lost => tracing::warn!(
                ledger = shared.ledger.name(),
                token = shared.token,
                "a worker's lease ended"
            ),
            Life::Running | Life::Paused => {}
        }
        // Told each time, since permits may have come.
        shared.life.send_replace(life);
        if !goes_on {
            return;
        }
    }
}

async fn report(shared: &Shared, last: &mut Option<Last>) -> Result<Life, LedgerError> {
    let wanted = shared.permits.wanted(shared.ledger.inner.settings.quota);
    let began = Instant::now();
    // As long as the lease may last, and a bit: after that the answer is no surprise.
    let patience = shared.ledger.inner.settings.lease * 2;
    let row = asked(patience.max(super::PATIENCE), || async {
        sqlx::query(include_str!("../sql/beat.sql"))
            .bind(shared.token)
            .bind(shared.ledger.inner.id)
            .bind(wanted)
            .bind(AHEAD)
            .bind(shared.beats.load(Ordering::Relaxed))
            .fetch_optional(shared.ledger.pool())
            .await
    });
    let Some(row) = row.await? else {
        return Err(forgotten(shared.ledger.name()));
    };
    let answer = Answer::read(&row).or_failed()?;
    went_back(answer.behind)?;
    if !answer.known {
        return Err(forgotten(shared.ledger.name()));
    }
    let Some(beats) = answer.beats else {
        return lost(shared, last.as_ref(), &answer);
    };
    shared.beats.store(beats, Ordering::Relaxed);
    shared
        .ledger_beats
        .store(answer.ledger_beats, Ordering::Relaxed);
    if let Some(step) = answer.step.filter(|_| answer.permits > 0) {
        shared
            .permits
            .lease(Instant::now(), answer.first, step, answer.permits);
    }
    *last = Some(Last {
        here: began,
        there: answer.now,
    });
    Ok(if answer.paused {
        Life::Paused
    } else {
        Life::Running
    })
}

/// A lease that was not renewed: this worker was too slow, or the database's clock went forward.
fn lost(shared: &Shared, last: Option<&Last>, answer: &Answer) -> Result<Life, LedgerError> {
    let lease = shared.ledger.inner.settings.lease;
    if let Some(last) = last {
        let (here, there) = (last.here.elapsed().as_secs_f64(), answer.now - last.there);
        if there - here > lease.as_secs_f64() / 2.0 {
            let text = format!(
                "the database's clock went forward by {there:.0} s while {here:.0} s passed here: all leases have ended by it, and nothing more is sent until the worker is started again (a machine that was asleep sees the same)"
            );
            return Err(LedgerError::new(LedgerErrorKind::Clock, text));
        }
    }
    Ok(Life::Lost)
}
