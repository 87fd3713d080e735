//! One app of CometChat: what all requests to a sandbox share.

use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use serde_json::Value;

use crate::api::ApiKeys;
use crate::clock::{Clock, Timestamp};
use crate::error::{ApiError, Code};
use crate::fault::Faults;
#[cfg(feature = "inspector")]
use crate::inspector::Inspector;
use crate::journal::Journal;
use crate::limits::RateLimiter;
use crate::moderation::{InvalidRules, Rule, Rules};
use crate::saved;
use crate::settings::Settings;
use crate::state::State;
use crate::webhooks::{self, Webhooks};

pub(crate) struct App {
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    rules: RwLock<Arc<Rules>>,
    pub(crate) limiter: RateLimiter,
    pub(crate) faults: Faults,
    pub(crate) journal: Journal,
    keys: RwLock<ApiKeys>,
    state: Mutex<State>,
    pub(crate) webhooks: Arc<Webhooks>,
    started_at: Timestamp,
    /// The page that looks at all this, if there is one.
    #[cfg(feature = "inspector")]
    pub(crate) inspector: Option<Inspector>,
}

impl App {
    pub(crate) fn new(settings: Settings) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let clock = Clock::new(settings.clock);
        let now = clock.now();
        let webhooks = Arc::new(Webhooks::new(&settings.app_id, &settings.choices));
        for details in &settings.webhooks {
            webhooks.put(details.clone())?;
        }
        let mut state = State::new(&settings, now)?;
        state.webhooks = Arc::clone(&webhooks);
        Ok(Self {
            #[cfg(feature = "inspector")]
            inspector: settings.inspector.then(Inspector::new).transpose()?,
            webhooks,
            clock,
            rules: RwLock::new(Arc::new(Rules::new(settings.rules.clone())?)),
            limiter: RateLimiter::new(settings.limits.clone()),
            faults: Faults::new(settings.seed),
            journal: journal(&settings),
            keys: RwLock::new(keys(&settings, now)),
            state: Mutex::new(state),
            started_at: now,
            settings,
        })
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&self, by: Duration) {
        self.clock.advance(by);
        self.webhooks.clock_moved();
    }

    /// Sends an event with data of the caller's own.
    pub(crate) fn send_event(&self, trigger: &str, data: &Value) {
        let now = self.clock.now();
        self.webhooks.tell(trigger, data, now);
        webhooks::tell_stored(&self.state(), trigger, data, now);
    }

    /// The state, to one request at a time. Nobody waits for anything while holding it.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The API keys.
    pub(crate) fn keys(&self) -> RwLockReadGuard<'_, ApiKeys> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The API keys, to change them.
    pub(crate) fn keys_mut(&self) -> RwLockWriteGuard<'_, ApiKeys> {
        self.keys.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// When it was started.
    pub(crate) fn started_at(&self) -> Timestamp {
        self.started_at
    }

    /// The rules of moderation as they are now.
    pub(crate) fn rules(&self) -> Arc<Rules> {
        Arc::clone(&self.rules.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Refuses if the app's plan has no moderation.
    pub(crate) fn needs_moderation(&self) -> Result<(), ApiError> {
        if self.settings.moderation {
            return Ok(());
        }
        Err(ApiError::new(
            Code::FeatureNotAccessible,
            "Moderation is not part of the app's plan.",
        ))
    }

    /// Replaces the rules. Messages that were judged already keep their verdicts.
    pub(crate) fn set_rules(&self, rules: Vec<Rule>) -> Result<(), InvalidRules> {
        let rules = Arc::new(Rules::new(rules)?);
        *self.rules.write().unwrap_or_else(PoisonError::into_inner) = rules;
        Ok(())
    }

    /// Everything that requests changed, as one document: people, groups, messages, documents, tokens and keys.
    pub(crate) fn saved(&self) -> serde_json::Result<Vec<u8>> {
        saved::write(&self.state(), &self.keys())
    }

    /// Takes over what a sandbox saved. On an error nothing is changed.
    pub(crate) fn load(&self, document: &[u8]) -> Result<(), String> {
        let (mut state, mut keys) = saved::read(document)?;
        state.settle(&self.settings);
        state.webhooks = Arc::clone(&self.webhooks);
        let Settings {
            api_key,
            auth_only_key,
            ..
        } = &self.settings;
        keys.start_with(api_key, auth_only_key, self.clock.now());
        *self.keys_mut() = keys;
        *self.state() = state;
        Ok(())
    }

    /// Goes back to how things were at the start: messages, people, rules, limits, faults and journal. The clock keeps its time.
    pub(crate) fn reset(&self) -> Result<(), Box<dyn Error + Send + Sync>> {
        self.set_rules(self.settings.rules.clone())?;
        self.limiter.set(self.settings.limits.clone());
        self.faults.reset();
        self.journal.clear();
        *self.keys_mut() = keys(&self.settings, self.clock.now());
        let mut state = State::new(&self.settings, self.clock.now())?;
        state.webhooks = Arc::clone(&self.webhooks);
        self.webhooks.reset(&self.settings.webhooks);
        *self.state() = state;
        Ok(())
    }
}

/// The journal, which keeps bodies from the start if that is asked for.
fn journal(settings: &Settings) -> Journal {
    let journal = Journal::new(settings.max_journal_entries, settings.max_journal_bytes);
    #[cfg(feature = "inspector")]
    if settings.inspector && settings.keep_bodies {
        journal.keep_exchanges();
    }
    journal
}

/// The keys that a sandbox starts with.
fn keys(settings: &Settings, now: Timestamp) -> ApiKeys {
    ApiKeys::new(
        &settings.api_key,
        &settings.auth_only_key,
        settings.seed,
        now,
    )
}
