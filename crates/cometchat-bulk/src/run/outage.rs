//! Holding the run back while the server is out of order, so that an outage costs few records.
//!
//! After some failures in a row nothing more is sent. Then the run asks whether the server is there again: by a read, which
//! can do no harm, and after that by one record. Only when that record gets a response of CometChat's do the others follow.

use super::Run;
use crate::pauses::pause;
use crate::{BulkError, BulkErrorKind};
use cometchat::{Delivery, Error, ErrorKind, MessageId, Phase as CallPhase};
use futures_util::future::select;
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

/// How many failures in a row it takes, where each of them leaves a record uncertain. Raised, an outage costs more records;
/// lowered, failures that have nothing to do with each other hold the run up.
const FAILURES: u32 = 3;
/// The longest pause before the server is asked again; it doubles with each further one up to the longest.
const INITIAL_BACKOFF: Duration = Duration::from_millis(500);
const MAX_BACKOFF: Duration = Duration::from_secs(30);
/// The same after a record that was tried in vain, since each of them becomes uncertain.
const MAX_TRIAL_BACKOFF: Duration = Duration::from_secs(120);
/// How much faster the pauses grow then.
const TRIAL_STEPS: u32 = 3;

/// Whether the server is in order, as far as the run can tell.
pub(super) struct Outage {
    state: Mutex<State>,
    changed: watch::Sender<()>,
}

#[derive(Default)]
struct State {
    failures: u32,
    first_failure: Option<Instant>,
    /// None while the server is in order.
    outage: Option<Current>,
}

struct Current {
    /// When it is asked again.
    next: Instant,
    asked: u32,
    phase: Phase,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Waiting,
    /// A read is under way.
    Probing,
    /// The read was answered: the next record may go.
    TrialDue,
    /// That record is under way.
    Trial,
}

/// What comes next for a record that wants to be sent.
enum Step {
    Send { is_trial: bool },
    Probe,
    WaitUntil(Instant),
    WaitForChange,
}

impl State {
    fn step(&mut self) -> Step {
        let Some(current) = &mut self.outage else {
            return Step::Send { is_trial: false };
        };
        match current.phase {
            Phase::Waiting if current.next <= Instant::now() => {
                current.phase = Phase::Probing;
                Step::Probe
            }
            Phase::Waiting => Step::WaitUntil(current.next),
            Phase::TrialDue => {
                current.phase = Phase::Trial;
                Step::Send { is_trial: true }
            }
            Phase::Probing | Phase::Trial => Step::WaitForChange,
        }
    }

    /// Goes back to `phase` if nothing came of what was begun.
    fn give_up(&mut self, begun: Phase, phase: Phase) {
        if let Some(current) = self
            .outage
            .as_mut()
            .filter(|current| current.phase == begun)
        {
            current.phase = phase;
        }
    }
}

/// The right to send a record now.
pub(super) struct Admission<'a> {
    outage: &'a Outage,
    is_trial: bool,
}

/// A trial whose record was not sent after all is left to another one.
impl Drop for Admission<'_> {
    fn drop(&mut self) {
        if self.is_trial {
            self.outage
                .with(|state| state.give_up(Phase::Trial, Phase::TrialDue));
            self.outage.tell();
        }
    }
}

/// A read that is given up with the run that made it.
struct Probing<'a>(&'a Outage);

impl Drop for Probing<'_> {
    fn drop(&mut self) {
        self.0
            .with(|state| state.give_up(Phase::Probing, Phase::Waiting));
        self.0.tell();
    }
}

impl Admission<'_> {
    /// Whether it is the one record that shows whether the server is back.
    pub(super) fn is_trial(&self) -> bool {
        self.is_trial
    }

    /// Tells what came of the record.
    pub(super) fn report(self, run: &Run, result: &Result<String, Error>) {
        match result {
            Ok(id) if MessageId::new(id).is_ok() => self.outage.responded(run),
            Ok(_) => self.outage.failed(run, None, self.is_trial),
            Err(error) if is_cometchats(error) => self.outage.responded(run),
            Err(error) if is_out_of_order(error) => {
                self.outage.failed(run, Some(error), self.is_trial);
            }
            // It says nothing of the server.
            Err(_) => {}
        }
    }
}

impl Outage {
    pub(super) fn none() -> Self {
        Self {
            state: Mutex::default(),
            changed: watch::Sender::new(()),
        }
    }

    /// Waits until a record may be sent.
    pub(super) async fn admit(&self, run: &Run) -> Admission<'_> {
        let mut changed = self.changed.subscribe();
        loop {
            changed.mark_unchanged();
            match self.with(State::step) {
                Step::Send { is_trial } => {
                    return Admission {
                        outage: self,
                        is_trial,
                    };
                }
                Step::Probe => self.probe(run).await,
                Step::WaitUntil(moment) => {
                    let (timer, change) = (pin!(sleep_until(moment)), pin!(changed.changed()));
                    select(timer, change).await;
                }
                Step::WaitForChange => {
                    // The sender is `self`, so it cannot be gone.
                    let _ = changed.changed().await;
                }
            }
        }
    }

    /// Whether a record that was admitted may still be sent: it may have waited for a permit meanwhile.
    pub(super) fn still_admits(&self, is_trial: bool) -> bool {
        is_trial || self.with(|state| state.outage.is_none())
    }

    /// For how long the server has been out of order.
    pub(super) fn lasts(&self) -> Option<Duration> {
        self.with(|state| {
            state.outage.as_ref()?;
            Some(state.first_failure?.elapsed())
        })
    }

    /// Asks by a read whether the server is there.
    async fn probe(&self, run: &Run) {
        let guard = Probing(self);
        let read = run.client.moderation().reasons().list().await;
        // Odd as a response may be, it shows that somebody is there; the record that follows shows the rest.
        let is_there = read.err().is_none_or(|error| {
            error.kind() == ErrorKind::InvalidResponse || is_cometchats(&error)
        });
        self.with(|state| {
            if let Some(current) = &mut state.outage {
                if is_there {
                    current.phase = Phase::TrialDue;
                } else {
                    current.wait(1, MAX_BACKOFF);
                }
            }
        });
        drop(guard);
        self.stop_if_too_long(run);
    }

    fn failed(&self, run: &Run, error: Option<&Error>, was_trial: bool) {
        let never_left = error.is_some_and(|error| error.delivery() == Delivery::NotSent);
        let began = self.with(|state| {
            state.failures += 1;
            state.first_failure.get_or_insert_with(Instant::now);
            match &mut state.outage {
                Some(current) if was_trial => {
                    current.wait(TRIAL_STEPS, MAX_TRIAL_BACKOFF);
                }
                Some(_) => {}
                None if never_left || state.failures >= FAILURES => {
                    let mut current = Current {
                        next: Instant::now(),
                        asked: 0,
                        phase: Phase::Waiting,
                    };
                    current.wait(1, MAX_BACKOFF);
                    state.outage = Some(current);
                    return true;
                }
                None => {}
            }
            false
        });
        if began {
            let error = error.map(tracing::field::display);
            tracing::warn!(
                error,
                "the server is out of order: nothing is sent until it responds"
            );
        }
        self.stop_if_too_long(run);
        self.tell();
        run.shared.set_outage(self.lasts());
    }

    fn responded(&self, run: &Run) {
        let lasted = self.lasts();
        let is_news = self.with(|state| {
            let is_news = state.failures > 0;
            if is_news {
                *state = State::default();
            }
            is_news
        });
        if let Some(lasted) = lasted {
            tracing::info!(lasted_s = lasted.as_secs(), "the server responds again");
            run.shared.set_outage(None);
        }
        if is_news {
            self.tell();
        }
    }

    fn stop_if_too_long(&self, run: &Run) {
        if let Some(lasted) = self
            .lasts()
            .filter(|lasted| *lasted > run.settings.patience)
        {
            let text = format!("the server was out of order for {lasted:.0?}");
            run.stop(BulkError::new(BulkErrorKind::Unreachable, text));
        }
    }

    fn tell(&self) {
        self.changed.send_replace(());
    }

    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Current {
    /// Waits before the server is asked again, longer each time.
    fn wait(&mut self, steps: u32, max: Duration) {
        self.next = Instant::now() + pause(INITIAL_BACKOFF, self.asked, max);
        self.asked = self.asked.saturating_add(steps);
        self.phase = Phase::Waiting;
    }
}

/// Whether CometChat itself responded, whatever it said.
pub(crate) fn is_cometchats(error: &Error) -> bool {
    error.code().is_some() && !is_out_of_order(error)
}

/// Whether a failure is one of the server or of the way to it, and not of the record.
fn is_out_of_order(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect
        | ErrorKind::Connection
        | ErrorKind::Timeout
        | ErrorKind::Server
        | ErrorKind::NotCometChat
        | ErrorKind::InvalidResponse => error.waiting_for() != Some(CallPhase::Permit),
        _ => false,
    }
}
