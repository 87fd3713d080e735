//! One app of CometChat: what all requests to a sandbox share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::clock::Clock;
use crate::details::InvalidDetails;
use crate::moderation::Rules;
use crate::settings::Settings;
use crate::state::State;

pub(crate) struct App {
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) rules: Rules,
    state: Mutex<State>,
}

impl App {
    pub(crate) fn new(settings: Settings) -> Result<Self, InvalidDetails> {
        let clock = Clock::new(settings.clock);
        let state = State::new(&settings, clock.now())?;
        Ok(Self {
            clock,
            rules: Rules::profanity_filter(settings.words.iter().map(String::as_str)),
            state: Mutex::new(state),
            settings,
        })
    }

    /// The state, to one request at a time. Nobody waits for anything while holding it.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets all messages and everything created since the start. The clock keeps its time.
    pub(crate) fn reset(&self) -> Result<(), InvalidDetails> {
        *self.state() = State::new(&self.settings, self.clock.now())?;
        Ok(())
    }
}
