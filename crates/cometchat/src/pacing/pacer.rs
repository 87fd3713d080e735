//! Who gets the next permit.

use super::lane::{Lane, Reported};
use super::snapshot::{LaneSnapshot, QuotaSnapshot};
use super::{Limits, Nanos, Plan, nanos};
use crate::Quota;
use cometchat_rest::RateClass;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until, timeout_at};

const CLASSES: [RateClass; 3] = [RateClass::Core, RateClass::Standard, RateClass::Import];
/// Senders that are remembered before those at rest are forgotten.
const SENDERS: usize = 4096;
/// The window of CometChat's rate limits page, where no plan says otherwise.
const WINDOW: Duration = Duration::from_secs(60);

/// Which calls go first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Priority {
    /// Somebody waits for it.
    #[default]
    Interactive,
    /// It takes what is left.
    Bulk,
}

/// What a permit is for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) class: RateClass,
    /// Who sends a message, if the operation sends one.
    pub(crate) sender: Option<&'a str>,
    pub(crate) priority: Priority,
}

/// A permit would come too late: after this long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLate(pub(crate) Duration);

/// Hands out permits, shared by all clones of a client.
pub(crate) struct Pacer {
    limits: Option<Limits>,
    epoch: Instant,
    state: Mutex<State>,
    classes: [Arc<Gates>; 3],
}

struct State {
    lanes: [Lane; 3],
    senders: HashMap<Box<str>, Sender>,
}

struct Sender {
    lane: Lane,
    gates: Arc<Gates>,
}

/// Where waiting calls queue: tokio's mutex serves in order, and a call that is dropped leaves the queue.
#[derive(Default)]
struct Gates {
    interactive: Gate,
    bulk: Gate,
}

#[derive(Default)]
struct Gate {
    turn: tokio::sync::Mutex<()>,
    waiting: AtomicUsize,
    /// Somebody has left the queue.
    left: Notify,
}

impl Gates {
    fn of(&self, priority: Priority) -> &Gate {
        match priority {
            Priority::Interactive => &self.interactive,
            Priority::Bulk => &self.bulk,
        }
    }

    /// How many go before a call of this priority.
    fn ahead(&self, priority: Priority) -> usize {
        match priority {
            Priority::Interactive => self.interactive.waiting(),
            Priority::Bulk => self.interactive.waiting() + self.bulk.waiting(),
        }
    }
}

impl Gates {
    /// Waits for everybody of the same priority who came before.
    async fn line_up(&self, priority: Priority) -> (Waiting<'_>, tokio::sync::MutexGuard<'_, ()>) {
        let gate = self.of(priority);
        let waiting = gate.enter();
        (waiting, gate.turn.lock().await)
    }
}

impl Gate {
    fn waiting(&self) -> usize {
        self.waiting.load(Ordering::SeqCst)
    }

    fn enter(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        Waiting(self)
    }
}

/// A call in a queue.
struct Waiting<'a>(&'a Gate);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
        self.0.left.notify_one();
    }
}

impl Pacer {
    /// A pacer for a plan. The limits of a plan that the caller wrote down may be a part of the app's, so no answer raises them.
    pub(crate) fn new(plan: Option<Plan>) -> Self {
        let limits = plan.map(Plan::limits);
        let window = limits.map_or(WINDOW, |limits| limits.window());
        let own = matches!(plan, Some(Plan::Custom(_)));
        let lanes = CLASSES.map(|class| {
            let quota = limits.map(|limits| limits.of(class));
            Lane::new(quota, window).at_most(quota.filter(|_| own))
        });
        let state = State {
            lanes,
            senders: HashMap::new(),
        };
        Self {
            limits,
            epoch: Instant::now(),
            state: Mutex::new(state),
            classes: Default::default(),
        }
    }

    /// Waits for a permit, but not beyond `deadline`.
    pub(crate) async fn permit<'a>(
        &'a self,
        subject: Subject<'a>,
        deadline: Instant,
    ) -> Result<Permit<'a>, TooLate> {
        let subject = Named::new(subject);
        let class = &self.classes[index(subject.class)];
        let sender = {
            let mut state = self.state();
            let now = self.now();
            let sender = state.sender_gates(&subject, self.limits, now);
            let ahead = class.ahead(subject.priority).max(
                sender
                    .as_ref()
                    .map_or(0, |gates| gates.ahead(subject.priority)),
            );
            let ready = state.ready_at(&subject, now);
            if ahead == 0 && ready <= now {
                state.take(&subject, now);
                drop(state);
                return Ok(Permit {
                    pacer: self,
                    subject,
                });
            }
            let wait = state.wait_behind(&subject, class, sender.as_deref(), now);
            if wait > deadline.saturating_duration_since(Instant::now()) {
                return Err(TooLate(wait));
            }
            sender
        };
        let queued = self.queue(&subject, class, sender.as_deref());
        match timeout_at(deadline, queued).await {
            Ok(()) => Ok(Permit {
                pacer: self,
                subject,
            }),
            Err(_) => Err(TooLate(self.wait_of(&subject))),
        }
    }

    /// Waits in line, first with those of the same sender, then with all of the class, and takes the permit.
    async fn queue(&self, subject: &Named<'_>, class: &Gates, sender: Option<&Gates>) {
        let _among_sender = match sender {
            Some(gates) => {
                let place = gates.line_up(subject.priority).await;
                self.wait_for(subject, gates, |state, now| {
                    (
                        state.sender_ready_at(subject, now),
                        state.sender_interval(subject),
                    )
                })
                .await;
                Some(place)
            }
            None => None,
        };
        let _among_all = class.line_up(subject.priority).await;
        loop {
            self.wait_for(subject, class, |state, now| {
                (state.ready_at(subject, now), state.interval(subject))
            })
            .await;
            let mut state = self.state();
            let now = self.now();
            if state.ready_at(subject, now) <= now {
                state.take(subject, now);
                return;
            }
        }
    }

    /// Waits until a permit is ready and, in bulk, nobody interactive waits for it. `ready` tells when that is and how far
    /// apart permits are.
    async fn wait_for(
        &self,
        subject: &Named<'_>,
        gates: &Gates,
        ready: impl Fn(&State, Nanos) -> (Nanos, Nanos),
    ) {
        loop {
            let gives_way = subject.priority == Priority::Bulk && gates.interactive.waiting() > 0;
            let now = self.now();
            let (ready, interval) = ready(&self.state(), now);
            if ready <= now && !gives_way {
                return;
            }
            if gives_way {
                // Whoever is given way to takes what is ready, or leaves; then it is looked at anew.
                let next = self.at(ready.max(now).saturating_add(interval.max(1)));
                let _ = timeout_at(next, gates.interactive.left.notified()).await;
            } else {
                sleep_until(self.at(ready)).await;
            }
        }
    }

    /// What is known of each class.
    pub(crate) fn snapshot(&self) -> QuotaSnapshot {
        let state = self.state();
        let now = self.now();
        let lanes = CLASSES.map(|class| {
            let lane = &state.lanes[index(class)];
            let gates = &self.classes[index(class)];
            let (limit, remaining, reset_in) = lane.known(now);
            let snapshot = LaneSnapshot {
                limit,
                remaining,
                reset_in,
                pace: lane.pace(),
                held_for: lane.held(now),
                interactive_waiting: gates.interactive.waiting(),
                bulk_waiting: gates.bulk.waiting(),
            };
            (class, snapshot)
        });
        QuotaSnapshot { lanes }
    }

    fn wait_of(&self, subject: &Named<'_>) -> Duration {
        let now = self.now();
        Duration::from_nanos(self.state().ready_at(subject, now).saturating_sub(now))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Nanos {
        nanos(self.epoch.elapsed())
    }

    fn at(&self, moment: Nanos) -> Instant {
        self.epoch + Duration::from_nanos(moment)
    }
}

impl State {
    fn ready_at(&self, subject: &Named<'_>, now: Nanos) -> Nanos {
        self.lanes[index(subject.class)]
            .ready_at(now)
            .max(self.sender_ready_at(subject, now))
    }

    fn sender_ready_at(&self, subject: &Named<'_>, now: Nanos) -> Nanos {
        self.sender(subject)
            .map_or(0, |sender| sender.lane.ready_at(now))
    }

    /// How long a new call would wait, behind those of its class and those of its sender.
    fn wait_behind(
        &self,
        subject: &Named<'_>,
        class: &Gates,
        sender: Option<&Gates>,
        now: Nanos,
    ) -> Duration {
        let behind = |ready: Nanos, interval: Nanos, gates: &Gates| {
            let ahead = gates.ahead(subject.priority) as u64;
            ready
                .saturating_sub(now)
                .saturating_add(interval.saturating_mul(ahead))
        };
        let in_class = behind(self.ready_at(subject, now), self.interval(subject), class);
        let of_sender = sender.map_or(0, |gates| {
            let ready = self.sender_ready_at(subject, now);
            behind(ready, self.sender_interval(subject), gates)
        });
        Duration::from_nanos(in_class.max(of_sender))
    }

    /// The pause between permits of the class.
    fn interval(&self, subject: &Named<'_>) -> Nanos {
        self.lanes[index(subject.class)].interval()
    }

    fn sender_interval(&self, subject: &Named<'_>) -> Nanos {
        self.sender(subject)
            .map_or(0, |sender| sender.lane.interval())
    }

    fn take(&mut self, subject: &Named<'_>, now: Nanos) {
        self.lanes[index(subject.class)].take(now);
        if let Some(sender) = self.sender_mut(subject) {
            sender.lane.take(now);
        }
    }

    fn sender(&self, subject: &Named<'_>) -> Option<&Sender> {
        self.senders.get(subject.sender.as_deref()?)
    }

    fn sender_mut(&mut self, subject: &Named<'_>) -> Option<&mut Sender> {
        self.senders.get_mut(subject.sender.as_deref()?)
    }

    /// The queue of the subject's sender, where senders are limited.
    fn sender_gates(
        &mut self,
        subject: &Named<'_>,
        limits: Option<Limits>,
        now: Nanos,
    ) -> Option<Arc<Gates>> {
        let name = subject.sender.as_deref()?;
        if let Some(known) = self.senders.get(name) {
            return Some(known.gates.clone());
        }
        let limits = limits?;
        self.forget_rested(now);
        let lane = Lane::new(Some(limits.sends_per_user()), limits.window());
        let sender = Sender {
            lane,
            gates: Arc::default(),
        };
        let gates = sender.gates.clone();
        self.senders.insert(name.into(), sender);
        Some(gates)
    }

    fn forget_rested(&mut self, now: Nanos) {
        if self.senders.len() >= SENDERS {
            self.senders.retain(|_, sender| {
                !sender.lane.is_rested(now) || Arc::strong_count(&sender.gates) > 1
            });
        }
    }
}

/// A subject with its sender as the server knows it: in lower case.
struct Named<'a> {
    class: RateClass,
    sender: Option<Cow<'a, str>>,
    priority: Priority,
}

impl<'a> Named<'a> {
    fn new(subject: Subject<'a>) -> Self {
        let sender = subject.sender.map(|uid| {
            if uid.bytes().any(|b| b.is_ascii_uppercase()) {
                Cow::Owned(uid.to_ascii_lowercase())
            } else {
                Cow::Borrowed(uid)
            }
        });
        Self {
            class: subject.class,
            sender,
            priority: subject.priority,
        }
    }
}

/// The right to make one request, now.
pub(crate) struct Permit<'a> {
    pacer: &'a Pacer,
    subject: Named<'a>,
}

impl Permit<'_> {
    /// The request was answered, and not with a 429.
    pub(crate) fn answered(self, quota: Quota) {
        if quota.is_known() {
            let now = self.pacer.now();
            let reported = reported(quota);
            let mut state = self.pacer.state();
            if !self.is_about_sender(&state, reported) {
                state.lanes[index(self.subject.class)].learn(reported, now);
            }
        }
    }

    /// The request was refused for its rate.
    pub(crate) fn refused(self, quota: Quota, retry_after: Option<Duration>) {
        let now = self.pacer.now();
        let reported = reported(quota);
        let mut state = self.pacer.state();
        if self.is_about_sender(&state, reported) {
            if let Some(sender) = state.sender_mut(&self.subject) {
                sender.lane.refused(reported, retry_after, now);
            }
        } else {
            state.lanes[index(self.subject.class)].refused(reported, retry_after, now);
        }
    }

    /// The request never left.
    pub(crate) fn unused(self) {
        let mut state = self.pacer.state();
        state.lanes[index(self.subject.class)].give_back();
        if let Some(sender) = state.sender_mut(&self.subject) {
            sender.lane.give_back();
        }
    }

    /// Answers do not say which limit their headers are about; a sender's is known by its size.
    fn is_about_sender(&self, state: &State, reported: Reported) -> bool {
        let Some(sender) = state.sender(&self.subject) else {
            return false;
        };
        let (limit, ..) = sender.lane.known(0);
        reported
            .limit
            .is_some_and(|reported| reported > 0 && Some(reported) <= limit)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = self.pacer.state();
        state.lanes[index(self.subject.class)].landed();
        if let Some(sender) = state.sender_mut(&self.subject) {
            sender.lane.landed();
        }
    }
}

fn reported(quota: Quota) -> Reported {
    let reset = quota.reset.and_then(|reset| reset.to_system_time());
    Reported {
        limit: quota.limit,
        remaining: quota.remaining,
        reset: reset.and_then(|reset| reset.duration_since(SystemTime::now()).ok()),
    }
}

fn index(class: RateClass) -> usize {
    CLASSES
        .iter()
        .position(|known| *known == class)
        .unwrap_or(1)
}
