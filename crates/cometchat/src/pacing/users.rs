//! The limits of single users and operations.

use super::queue::Queues;
use super::scope::Scope;
use super::{Nanos, Subject};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// Scopes that are remembered before those at rest are forgotten.
const REMEMBERED: usize = 4096;

/// The narrow scopes that are known, by user. What is no user's own stands under an empty name.
#[derive(Default)]
pub(super) struct Users {
    by_user: HashMap<Box<str>, Vec<Narrow>>,
    scopes: usize,
}

/// A scope below a class: what one user may do of one kind, or what an operation may be asked for.
struct Narrow {
    name: Box<str>,
    scope: Scope,
    queues: Arc<Queues>,
}

impl Users {
    pub(super) fn scope(&self, subject: &Subject<'_>) -> Option<&Scope> {
        Some(&self.find(subject)?.scope)
    }

    pub(super) fn scope_mut(&mut self, subject: &Subject<'_>) -> Option<&mut Scope> {
        let scopes = self.by_user.get_mut(subject.user())?;
        let narrow = scopes
            .iter_mut()
            .find(|known| *known.name == *subject.name())?;
        Some(&mut narrow.scope)
    }

    pub(super) fn queues(&self, subject: &Subject<'_>) -> Option<Arc<Queues>> {
        Some(self.find(subject)?.queues.clone())
    }

    /// The subject's scope, which is made if it does not exist.
    pub(super) fn scope_or_new(
        &mut self,
        subject: &Subject<'_>,
        limit: Option<u64>,
        window: Duration,
        now: Nanos,
    ) -> &mut Scope {
        if self.find(subject).is_none() {
            self.forget_rested(now);
            self.scopes += 1;
        }
        let scopes = self.by_user.entry(subject.user().into()).or_default();
        let known = scopes
            .iter()
            .position(|known| *known.name == *subject.name());
        let index = known.unwrap_or_else(|| {
            scopes.push(Narrow {
                name: subject.name().into(),
                scope: Scope::new(limit, window),
                queues: Arc::default(),
            });
            scopes.len() - 1
        });
        &mut scopes[index].scope
    }

    fn find(&self, subject: &Subject<'_>) -> Option<&Narrow> {
        let scopes = self.by_user.get(subject.user())?;
        scopes.iter().find(|known| *known.name == *subject.name())
    }

    fn forget_rested(&mut self, now: Nanos) {
        if self.scopes < REMEMBERED {
            return;
        }
        self.by_user.retain(|_, scopes| {
            scopes.retain(|known| {
                !known.scope.is_rested(now) || Arc::strong_count(&known.queues) > 1
            });
            !scopes.is_empty()
        });
        self.scopes = self.by_user.values().map(Vec::len).sum();
    }
}

/// Different users who were refused without a word about which limit, in the last window.
#[derive(Default)]
pub(super) struct RefusedUsers {
    recent: Vec<(Box<str>, Nanos)>,
}

impl RefusedUsers {
    /// How many users it takes to show that it is not theirs that is short, but the app's limit. Raised, more requests are
    /// wasted on an app that has none left; lowered, two users who are at their own limits hold up everybody.
    const MANY: usize = 3;

    /// Notes a refusal, and tells whether there were so many that the limit of the class must be short.
    pub(super) fn are_many(&mut self, user: &str, window: Nanos, now: Nanos) -> bool {
        self.recent
            .retain(|(known, at)| **known != *user && at.saturating_add(window) > now);
        self.recent.push((user.into(), now));
        self.recent.len() >= Self::MANY
    }
}
