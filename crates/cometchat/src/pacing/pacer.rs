//! Who gets the next permit.

use super::queue::{Priority, Queues};
use super::scope::{Reported, Scope};
use super::snapshot::{ClassQuota, QuotaSnapshot};
use super::subject::Subject;
use super::users::{RefusedUsers, Users};
use super::{Limits, Nanos, Plan, Wait, nanos};
use crate::Quota;
use cometchat_rest::RateClass;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, sleep_until, timeout_at};

const CLASSES: [RateClass; 3] = [RateClass::Core, RateClass::Standard, RateClass::Import];
/// The window of CometChat's rate limits page, where no plan says otherwise.
const WINDOW: Duration = Duration::from_secs(60);
/// The smallest limit that CometChat documents for a class. A smaller one that a response reports is about something
/// narrower, unless the plan names one as small.
const SMALLEST_CLASS: u64 = 500;

/// A permit would come too late: after this long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLate(pub(crate) Duration);

/// Hands out permits, shared by all clones of a client.
pub(crate) struct Pacer {
    limits: Option<Limits>,
    epoch: Instant,
    /// Whether there is anything to wait for: a plan, or what a response said. Until then nothing is locked.
    has_limits: AtomicBool,
    state: Mutex<State>,
    queues: [Queues; 3],
}

struct State {
    classes: [Scope; 3],
    users: Users,
    refused: [RefusedUsers; 3],
}

impl Pacer {
    /// A pacer for a plan. The limits of a plan that the caller wrote down may be a part of the app's, so no response raises them.
    pub(crate) fn new(plan: Option<Plan>) -> Self {
        let limits = plan.map(Plan::limits);
        let window = limits.map_or(WINDOW, |limits| limits.window());
        let own = matches!(plan, Some(Plan::Custom(_)));
        let classes = CLASSES.map(|class| {
            let limit = limits.map(|limits| limits.of(class));
            Scope::new(limit, window).capped(limit.filter(|_| own))
        });
        let state = State {
            classes,
            users: Users::default(),
            refused: Default::default(),
        };
        Self {
            limits,
            epoch: Instant::now(),
            has_limits: AtomicBool::new(limits.is_some()),
            state: Mutex::new(state),
            queues: Default::default(),
        }
    }

    /// Whether there is nothing to wait for.
    pub(crate) fn is_idle(&self) -> bool {
        !self.has_limits.load(Ordering::Acquire)
    }

    /// Waits for a permit, but not beyond `deadline`.
    pub(crate) async fn permit<'a>(
        &'a self,
        subject: Subject<'a>,
        deadline: Instant,
    ) -> Result<Permit<'a>, TooLate> {
        if self.is_idle() {
            return Ok(Permit::new(self, subject, false));
        }
        let class = &self.queues[index(subject.class())];
        {
            let mut state = self.state();
            let now = self.now();
            if let Some((limit, window)) = self.planned(&subject) {
                state.users.scope_or_new(&subject, Some(limit), window, now);
            }
            let narrow = state.users.queues(&subject);
            let ahead = |queues: &Queues| queues.ahead(subject.priority());
            let is_first = ahead(class) == 0 && narrow.as_deref().is_none_or(|own| ahead(own) == 0);
            if is_first && state.ready_at(&subject, now) <= now {
                state.take(&subject, now);
                drop(state);
                return Ok(Permit::new(self, subject, true));
            }
            let wait = state.wait_behind(&subject, class, narrow.as_deref(), now);
            if wait > deadline.saturating_duration_since(Instant::now()) {
                return Err(TooLate(wait));
            }
        }
        match timeout_at(deadline, self.wait(&subject, class)).await {
            Ok(()) => Ok(Permit::new(self, subject, true)),
            Err(_) => Err(TooLate(self.wait_of(&subject))),
        }
    }

    /// Waits in line and takes the permit: first in the narrow scope, then in the class. So nobody stands in the class's line
    /// who is not ready for another limit's sake.
    async fn wait(&self, subject: &Subject<'_>, class: &Queues) {
        loop {
            let narrow = self.state().users.queues(subject);
            let taken = match &narrow {
                None => self.wait_in_class(subject, class, None).await,
                Some(own) => {
                    subject.step_aside();
                    // Kept until the permit is taken.
                    let _turn = own.line_up(subject.priority()).await;
                    self.wait_in_class(subject, class, Some(own)).await
                }
            };
            if taken {
                return;
            }
        }
    }

    /// Waits until both scopes are ready and takes the permit. False if the subject has got a narrow scope meanwhile.
    async fn wait_in_class(
        &self,
        subject: &Subject<'_>,
        class: &Queues,
        own: Option<&Arc<Queues>>,
    ) -> bool {
        loop {
            if let Some(own) = own {
                subject.step_aside();
                self.wait_until(subject, own, |state, now| {
                    let own = state.users.scope(subject);
                    own.map_or((0, 0), |own| (own.ready_at(now), own.interval()))
                })
                .await;
                subject.come_back().await;
            }
            let _turn = class.line_up(subject.priority()).await;
            loop {
                self.wait_until(subject, class, |state, now| {
                    let class = &state.classes[index(subject.class())];
                    (class.ready_at(now), class.interval())
                })
                .await;
                let mut state = self.state();
                let now = self.now();
                if state.narrow_ready_at(subject, now) > now {
                    // Its own limit was reached meanwhile: others go first.
                    if own.is_none() {
                        return false;
                    }
                    break;
                }
                if state.ready_at(subject, now) <= now {
                    state.take(subject, now);
                    return true;
                }
            }
        }
    }

    /// Waits until a permit is ready and, at low priority, nobody interactive waits for it. `ready` tells when that is and
    /// how far apart permits are.
    async fn wait_until(
        &self,
        subject: &Subject<'_>,
        queues: &Queues,
        ready: impl Fn(&State, Nanos) -> (Nanos, Nanos),
    ) {
        loop {
            let gives_way = queues.gives_way(subject.priority());
            let now = self.now();
            let (ready, interval) = ready(&self.state(), now);
            if ready <= now && !gives_way {
                return;
            }
            if gives_way {
                // Whoever is given way to takes what is ready, or leaves; then it is looked at anew.
                let next = self.at(ready.max(now).saturating_add(interval.max(1)));
                let _ = timeout_at(next, queues.interactive_left()).await;
            } else {
                sleep_until(self.at(ready)).await;
            }
        }
    }

    /// What is known of each class.
    pub(crate) fn snapshot(&self) -> QuotaSnapshot {
        let state = self.state();
        let now = self.now();
        let classes = CLASSES.map(|class| {
            let scope = &state.classes[index(class)];
            let queues = &self.queues[index(class)];
            let (limit, remaining, reset_in) = scope.known(now);
            let known = ClassQuota {
                limit,
                remaining,
                reset_in,
                pace: scope.pace(),
                held_for: scope.held(now),
                waiting: queues.waiting(Priority::Interactive),
                low_priority_waiting: queues.waiting(Priority::Low),
            };
            (class, known)
        });
        QuotaSnapshot { classes }
    }

    /// The narrow limit that the plan sets a pace for.
    fn planned(&self, subject: &Subject<'_>) -> Option<(u64, Duration)> {
        let limits = self.limits?;
        let documented = subject
            .user_limit()
            .filter(|_| !subject.user().is_empty())?;
        let limit = if subject.is_send() {
            limits.sends_per_user()
        } else {
            documented
        };
        Some((limit, limits.window()))
    }

    /// The largest limit that a user can have in this operation, as far as is known.
    fn largest_user_limit(&self, subject: &Subject<'_>) -> Option<u64> {
        self.planned(subject)
            .map(|(limit, _)| limit)
            .or(subject.user_limit())
    }

    fn window(&self) -> Duration {
        self.limits.map_or(WINDOW, |limits| limits.window())
    }

    fn wait_of(&self, subject: &Subject<'_>) -> Duration {
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
        crate::call::after(self.epoch, Duration::from_nanos(moment))
    }
}

impl State {
    fn class(&self, subject: &Subject<'_>) -> &Scope {
        &self.classes[index(subject.class())]
    }

    fn class_mut(&mut self, subject: &Subject<'_>) -> &mut Scope {
        &mut self.classes[index(subject.class())]
    }

    fn ready_at(&self, subject: &Subject<'_>, now: Nanos) -> Nanos {
        let class = self.class(subject).ready_at(now);
        class.max(self.narrow_ready_at(subject, now))
    }

    fn narrow_ready_at(&self, subject: &Subject<'_>, now: Nanos) -> Nanos {
        let own = self.users.scope(subject);
        own.map_or(0, |own| own.ready_at(now))
    }

    /// How long a new call would wait, behind those of its class and those of its narrow scope.
    fn wait_behind(
        &self,
        subject: &Subject<'_>,
        class: &Queues,
        own: Option<&Queues>,
        now: Nanos,
    ) -> Duration {
        let behind = |ready: Nanos, interval: Nanos, queues: &Queues| {
            let ahead = queues.ahead(subject.priority()) as u64;
            ready
                .saturating_sub(now)
                .saturating_add(interval.saturating_mul(ahead))
        };
        let ready = self.ready_at(subject, now);
        let in_class = behind(ready, self.class(subject).interval(), class);
        let in_own = match (own, self.users.scope(subject)) {
            (Some(queues), Some(scope)) => behind(scope.ready_at(now), scope.interval(), queues),
            _ => 0,
        };
        Duration::from_nanos(in_class.max(in_own))
    }

    fn take(&mut self, subject: &Subject<'_>, now: Nanos) {
        self.each_scope(subject, |scope| scope.take(now));
    }

    /// The scopes that a request counts against, as far as they are known.
    fn each_scope(&mut self, subject: &Subject<'_>, mut with: impl FnMut(&mut Scope)) {
        with(self.class_mut(subject));
        if let Some(own) = self.users.scope_mut(subject) {
            with(own);
        }
    }
}

/// The right to make one request, now.
pub(crate) struct Permit<'a> {
    pacer: &'a Pacer,
    subject: Subject<'a>,
    /// Whether it was taken of the scopes, or there was nothing to take it of.
    is_counted: bool,
}

impl<'a> Permit<'a> {
    fn new(pacer: &'a Pacer, subject: Subject<'a>, is_counted: bool) -> Self {
        Self {
            pacer,
            subject,
            is_counted,
        }
    }

    /// The request was answered, and not refused for its rate.
    pub(crate) fn answered(self, quota: Quota) {
        if !quota.is_known() && !self.is_counted {
            return;
        }
        let now = self.pacer.now();
        let mut state = self.pacer.state();
        state.each_scope(&self.subject, |scope| scope.answered(now));
        if quota.is_known() {
            self.pacer.has_limits.store(true, Ordering::Release);
            let reported = reported(quota);
            self.scope_of_report(&mut state, reported, now)
                .learn(reported, now);
        }
    }

    /// The request was refused for its rate.
    pub(crate) fn refused(self, quota: Quota, wait: Wait) {
        self.pacer.has_limits.store(true, Ordering::Release);
        let now = self.pacer.now();
        let reported = reported(quota);
        let mut state = self.pacer.state();
        self.scope_of_report(&mut state, reported, now)
            .refused(reported, wait, now);
        let says_which = reported.limit.is_some();
        if says_which || self.subject.user_limit().is_none() {
            return;
        }
        let refused = &mut state.refused[index(self.subject.class())];
        if refused.are_many(self.subject.user(), nanos(self.pacer.window()), now) {
            state
                .class_mut(&self.subject)
                .refused(Reported::default(), wait, now);
        }
    }

    /// The request never left.
    pub(crate) fn unused(self) {
        if self.is_counted {
            let mut state = self.pacer.state();
            state.each_scope(&self.subject, Scope::give_back);
        }
    }

    /// The scope that a response is about. Answers do not say it; the size of the limit that they report does:
    ///
    /// | the response reports | the operation has a user's limit | it has none |
    /// |---|---|---|
    /// | a limit as large as the class's, or one that CometChat documents for a class | the class | the class |
    /// | a smaller limit | the user | the operation |
    /// | no limit | the user | the class |
    fn scope_of_report<'s>(
        &self,
        state: &'s mut State,
        reported: Reported,
        now: Nanos,
    ) -> &'s mut Scope {
        let subject = &self.subject;
        let of_user = self.pacer.largest_user_limit(subject);
        let is_narrow = match (reported.limit, of_user) {
            (None, of_user) => of_user.is_some(),
            (Some(limit), Some(of_user)) if limit <= of_user => true,
            (Some(limit), _) => {
                let class = state.class(subject).limit();
                limit < class.unwrap_or(SMALLEST_CLASS).min(SMALLEST_CLASS)
            }
        };
        if is_narrow {
            let limit = self.pacer.planned(subject).map(|(limit, _)| limit);
            let window = self.pacer.window();
            state.users.scope_or_new(subject, limit, window, now)
        } else {
            state.class_mut(subject)
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if self.is_counted {
            let mut state = self.pacer.state();
            state.each_scope(&self.subject, Scope::landed);
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
