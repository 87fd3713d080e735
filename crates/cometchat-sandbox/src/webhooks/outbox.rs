//! What is to be sent, and what became of it.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::client;
use super::details::{InvalidWebhook, WebhookDetails};
use super::fault::{WebhookEffect, WebhookFault};
use super::kind::{NotificationChannel, WebhookKind};
use super::questions::{Question, Questions};
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::keys::{GroupKey, UserKey};
use crate::scope::Scope;

/// How long an event waits for the one that is to overtake it, in milliseconds.
const OVERTAKEN_WITHIN: u64 = 10_000;
/// The pauses before the second and the third attempt.
pub(super) const PAUSES: [Duration; 2] = [Duration::from_secs(10), Duration::from_secs(30)];
const MOST_DELIVERIES: usize = 10_000;
/// Of how many attempts it is kept what was posted, and how many bytes of each.
#[cfg(feature = "inspector")]
const MOST_POSTED: (usize, usize) = (1_000, 16 * 1024);
/// How many events wait at most; the newest beyond that are lost.
const MOST_WAITING: usize = 100_000;

/// An attempt to deliver something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// Which attempt it was since the start, counted from 1.
    pub number: u64,
    /// The id of the webhook.
    pub webhook: String,
    /// The event; `custom_moderation` for questions to a moderation engine.
    pub trigger: String,
    /// The how manieth attempt of this event, counted from 1.
    pub attempt: u32,
    /// When, in milliseconds since 1970-01-01 UTC by the sandbox's clock.
    pub at: u64,
    /// What came of it.
    pub outcome: DeliveryOutcome,
}

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The status of the response. Only 200 counts as taken.
    Status(u16),
    /// There was no response, for this reason.
    Failed(String),
    /// A fault lost it.
    Lost,
}

/// What was posted in an attempt, and what came back.
#[cfg(feature = "inspector")]
pub(crate) struct Posted {
    /// The number of the attempt.
    pub(crate) number: u64,
    pub(crate) body: Box<[u8]>,
    pub(crate) answer: Box<[u8]>,
}

/// Something that waits for its moment.
#[cfg(feature = "inspector")]
#[derive(Serialize)]
pub(crate) struct Waiting {
    pub(crate) webhook: String,
    pub(crate) trigger: String,
    /// The how manieth attempt it will be.
    pub(crate) attempt: u32,
    /// Milliseconds since the epoch.
    pub(crate) due: u64,
}

/// Something that is to leave.
#[derive(Clone, Debug)]
pub(super) struct Outgoing {
    pub(super) webhook: WebhookDetails,
    pub(super) trigger: String,
    pub(super) body: Vec<u8>,
    pub(super) attempt: u32,
    pub(super) effect: Option<WebhookEffect>,
    /// What a moderation engine is asked.
    pub(super) question: Option<Question>,
}

/// All webhooks and what waits for them. The state and those who send share it.
#[derive(Default)]
pub(crate) struct Webhooks {
    inner: Mutex<Inner>,
    /// Spares the others a look at all changes.
    any: AtomicBool,
    pub(super) wake: Notify,
    pub(crate) settled: Notify,
    pub(super) app_id: String,
    pub(super) choices: Choices,
}

#[derive(Default)]
struct Inner {
    details: Vec<WebhookDetails>,
    faults: Vec<WebhookFault>,
    /// By the moment in milliseconds, and in order.
    queue: BTreeMap<(u64, u64), Outgoing>,
    /// Webhook → the place of the event that waits to be overtaken.
    held: HashMap<String, (u64, u64)>,
    order: u64,
    under_way: usize,
    deliveries: VecDeque<WebhookDelivery>,
    #[cfg(feature = "inspector")]
    posted: VecDeque<std::sync::Arc<Posted>>,
    attempts: u64,
    before: Before,
    questions: Questions,
}

/// What events tell of the moment before.
#[derive(Default)]
pub(super) struct Before {
    pub(super) owners: HashMap<GroupKey, UserKey>,
    pub(super) scopes: HashMap<(GroupKey, UserKey), Scope>,
    pub(super) reaction: Option<Value>,
}

impl Webhooks {
    pub(crate) fn new(app_id: &str, choices: &Choices) -> Self {
        Self {
            app_id: app_id.to_owned(),
            choices: choices.clone(),
            ..Self::default()
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets one up, or replaces the one that has its id.
    pub(crate) fn put(&self, details: WebhookDetails) -> Result<(), InvalidWebhook> {
        details.check()?;
        let mut inner = self.inner();
        inner.details.retain(|one| one.id != details.id);
        inner.details.push(details);
        self.any.store(true, Ordering::Release);
        Ok(())
    }

    /// Whether there was one.
    pub(crate) fn remove(&self, id: &str) -> bool {
        let mut inner = self.inner();
        let before = inner.details.len();
        inner.details.retain(|one| one.id != id);
        self.any.store(!inner.details.is_empty(), Ordering::Release);
        inner.details.len() < before
    }

    /// Back to these, with nothing under way.
    pub(crate) fn reset(&self, details: &[WebhookDetails]) {
        let mut inner = self.inner();
        let (under_way, attempts) = (inner.under_way, inner.attempts);
        *inner = Inner {
            details: details.to_vec(),
            under_way,
            attempts,
            ..Inner::default()
        };
        self.any.store(!details.is_empty(), Ordering::Release);
    }

    pub(crate) fn list(&self) -> Vec<WebhookDetails> {
        self.inner().details.clone()
    }

    pub(crate) fn inject(&self, fault: WebhookFault) {
        self.inner().faults.push(fault);
    }

    pub(crate) fn deliveries(&self) -> Vec<WebhookDelivery> {
        self.inner().deliveries.iter().cloned().collect()
    }

    /// Whether anybody listens at all.
    pub(super) fn is_any(&self) -> bool {
        self.any.load(Ordering::Acquire)
    }

    /// The moderation engine, if there is one.
    pub(crate) fn engine(&self) -> Option<WebhookDetails> {
        if !self.is_any() {
            return None;
        }
        let is_engine = |kind: &WebhookKind| matches!(kind, WebhookKind::Moderation { .. });
        self.that(|one| is_engine(&one.kind)).into_iter().next()
    }

    /// Legacy webhooks that are asked before a message is stored.
    pub(crate) fn asked_before(&self) -> Vec<WebhookDetails> {
        if !self.is_any() {
            return Vec::new();
        }
        self.that(|one| one.kind == WebhookKind::Legacy && one.is_for("before_message"))
    }

    /// Those that are switched on and are meant.
    fn that(&self, is_meant: impl Fn(&WebhookDetails) -> bool) -> Vec<WebhookDetails> {
        let inner = self.inner();
        let meant = inner.details.iter();
        meant
            .filter(|one| one.enabled && is_meant(one))
            .cloned()
            .collect()
    }

    /// The addresses of bots.
    pub(super) fn bots(&self) -> Vec<WebhookDetails> {
        self.that(|one| matches!(one.kind, WebhookKind::Bot { .. }))
    }

    /// Providers of notifications.
    pub(super) fn providers(&self, channel: NotificationChannel) -> Vec<WebhookDetails> {
        if !self.is_any() {
            return Vec::new();
        }
        let kind = WebhookKind::Notifications { channel };
        self.that(|one| one.kind == kind && one.is_for(channel.trigger()))
    }

    /// Those that want an event.
    pub(super) fn that_want(&self, trigger: &str, data: &Value) -> Vec<WebhookDetails> {
        self.that(|one| one.wants(trigger, data))
    }

    pub(super) fn questions<T>(&self, look: impl FnOnce(&mut Questions) -> T) -> T {
        look(&mut self.inner().questions)
    }

    /// What is to go wrong with a question that a request waits for.
    pub(super) fn effect_on_question(&self, trigger: &str) -> Option<WebhookEffect> {
        self.inner()
            .effect(trigger, WebhookEffect::can_meet_a_question)
    }

    pub(super) fn before<T>(&self, look: impl FnOnce(&mut Before) -> T) -> T {
        look(&mut self.inner().before)
    }

    /// A group had this owner until now.
    pub(crate) fn owner_was(&self, group: GroupKey, owner: UserKey) {
        if self.is_any() {
            self.before(|before| before.owners.insert(group, owner));
        }
    }

    /// A member had this scope until now.
    pub(crate) fn scope_was(&self, group: GroupKey, user: UserKey, scope: Scope) {
        if self.is_any() {
            self.before(|before| before.scopes.insert((group, user), scope));
        }
    }

    /// This reaction is about to be taken back.
    pub(crate) fn reaction_was(&self, id: u64, reaction: &str, at: u64) {
        if self.is_any() {
            let reaction = json!({ "id": id.to_string(), "reaction": reaction, "reactedAt": at });
            self.before(|before| before.reaction = Some(reaction));
        }
    }

    /// An event, to a webhook.
    pub(super) fn send(
        &self,
        webhook: &WebhookDetails,
        trigger: &str,
        envelope: &Value,
        due: Timestamp,
    ) {
        self.enqueue(
            Outgoing {
                webhook: webhook.clone(),
                trigger: trigger.to_owned(),
                body: envelope.to_string().into_bytes(),
                attempt: 1,
                effect: None,
                question: None,
            },
            due,
        );
    }

    /// Puts something in line, with what is to go wrong with it.
    pub(super) fn enqueue(&self, mut one: Outgoing, due: Timestamp) {
        let mut inner = self.inner();
        let effect = inner.effect(&one.trigger, |_| true);
        one.effect = effect;
        let now = due.milliseconds();
        match effect {
            // Whoever asked learns of it when the time for the answer is over.
            Some(WebhookEffect::Lost) if one.question.is_some() => {
                let waits = u64::try_from(client::TIME.as_millis()).unwrap_or(u64::MAX);
                inner.push(one, now.saturating_add(waits));
            }
            Some(WebhookEffect::Lost) => {
                let lost = one.clone();
                inner.note(&lost, now, DeliveryOutcome::Lost, b"");
            }
            Some(WebhookEffect::Twice) => {
                let again = one.clone();
                inner.push(again, now);
                inner.push(one, now);
            }
            Some(WebhookEffect::Late(by)) => {
                inner.push(one, now.saturating_add(by));
            }
            Some(WebhookEffect::OutOfOrder) => {
                let id = one.webhook.id.clone();
                let place = inner.push(one, now.saturating_add(OVERTAKEN_WITHIN));
                inner.held.insert(id, place);
            }
            _ => {
                let id = one.webhook.id.clone();
                inner.push(one, now);
                let held = inner.held.remove(&id);
                if let Some(held) = held.and_then(|place| inner.queue.remove(&place)) {
                    inner.push(held, now);
                }
            }
        }
        drop(inner);
        self.wake.notify_one();
    }

    /// Puts something in line again after a failure.
    pub(super) fn again(&self, mut one: Outgoing, due: Timestamp) {
        one.attempt += 1;
        one.effect = None;
        self.inner().push(one, due.milliseconds());
        self.wake.notify_one();
    }

    /// Everything whose time has come, in order; else when that of the next will.
    pub(super) fn take(&self, now: Timestamp) -> Result<Vec<Outgoing>, Option<u64>> {
        let mut inner = self.inner();
        let mut due = Vec::new();
        while let Some(first) = inner.queue.first_entry() {
            if first.key().0 > now.milliseconds() {
                break;
            }
            due.push(first.remove());
        }
        inner.under_way += due.len();
        if due.is_empty() {
            return Err(inner.queue.first_key_value().map(|((at, _), _)| *at));
        }
        Ok(due)
    }

    /// Writes down what came of an attempt, with the body of the answer if there was one.
    pub(super) fn note(
        &self,
        one: &Outgoing,
        at: Timestamp,
        outcome: DeliveryOutcome,
        answer: &[u8],
    ) {
        self.inner().note(one, at.milliseconds(), outcome, answer);
    }

    /// How many attempts there have been.
    #[cfg(feature = "inspector")]
    pub(crate) fn attempts(&self) -> u64 {
        self.inner().attempts
    }

    /// What was posted in an attempt, if it is still kept.
    #[cfg(feature = "inspector")]
    pub(crate) fn posted(&self, number: u64) -> Option<std::sync::Arc<Posted>> {
        let inner = self.inner();
        let found = inner.posted.iter().find(|posted| posted.number == number);
        found.cloned()
    }

    /// The first `most` that wait, and how many do.
    #[cfg(feature = "inspector")]
    pub(crate) fn waiting(&self, most: usize) -> (Vec<Waiting>, usize) {
        let inner = self.inner();
        let first = inner.queue.iter().take(most);
        let rows = first.map(|((due, _), one)| Waiting {
            webhook: one.webhook.id.clone(),
            trigger: one.trigger.clone(),
            attempt: one.attempt,
            due: *due,
        });
        (rows.collect(), inner.queue.len())
    }

    /// What is to go wrong with the next events.
    #[cfg(feature = "inspector")]
    pub(crate) fn faults(&self) -> Vec<WebhookFault> {
        self.inner().faults.clone()
    }

    /// Forgets what was to go wrong.
    #[cfg(feature = "inspector")]
    pub(crate) fn clear_faults(&self) {
        self.inner().faults.clear();
    }

    /// Something that was under way has come to its end.
    pub(super) fn ended(&self) {
        self.inner().under_way -= 1;
        self.settled.notify_waiters();
    }

    /// Whether nothing is due or under way.
    pub(crate) fn is_settled(&self, now: Timestamp) -> bool {
        let inner = self.inner();
        let next = inner.queue.first_key_value();
        inner.under_way == 0 && next.is_none_or(|((at, _), _)| *at > now.milliseconds())
    }

    /// The clock was moved.
    pub(crate) fn clock_moved(&self) {
        self.wake.notify_one();
    }
}

impl Inner {
    fn push(&mut self, one: Outgoing, at: u64) -> (u64, u64) {
        self.order += 1;
        let place = (at, self.order);
        if self.queue.len() < MOST_WAITING {
            self.queue.insert(place, one);
        }
        place
    }

    /// What is to go wrong with an event. A fault that is used up is forgotten.
    fn effect(
        &mut self,
        trigger: &str,
        can_be: impl Fn(WebhookEffect) -> bool,
    ) -> Option<WebhookEffect> {
        let place = self.faults.iter().position(|fault| {
            can_be(fault.effect)
                && fault
                    .trigger
                    .as_deref()
                    .is_none_or(|wanted| wanted == trigger)
        })?;
        let fault = self.faults.get_mut(place)?;
        fault.times -= 1;
        let effect = fault.effect;
        self.faults.retain(|fault| fault.times > 0);
        Some(effect)
    }

    fn note(&mut self, one: &Outgoing, at: u64, outcome: DeliveryOutcome, answer: &[u8]) {
        self.attempts += 1;
        #[cfg(feature = "inspector")]
        self.keep_posted(one, answer);
        #[cfg(not(feature = "inspector"))]
        let _ = answer;
        if self.deliveries.len() >= MOST_DELIVERIES {
            self.deliveries.pop_front();
        }
        self.deliveries.push_back(WebhookDelivery {
            number: self.attempts,
            webhook: one.webhook.id.clone(),
            trigger: one.trigger.clone(),
            attempt: one.attempt,
            at,
            outcome,
        });
    }

    #[cfg(feature = "inspector")]
    fn keep_posted(&mut self, one: &Outgoing, answer: &[u8]) {
        let (most, bytes) = MOST_POSTED;
        let first = |text: &[u8]| text.get(..bytes).unwrap_or(text).into();
        if self.posted.len() >= most {
            self.posted.pop_front();
        }
        self.posted.push_back(std::sync::Arc::new(Posted {
            number: self.attempts,
            body: first(&one.body),
            answer: first(answer),
        }));
    }
}
