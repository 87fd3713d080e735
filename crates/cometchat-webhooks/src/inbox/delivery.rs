//! An event that is to be handled.

use super::entry::Entry;
use super::state::pause_after;
use super::writer::{Ask, Writer};
use super::{InboxError, Shared, now_millis};
use crate::Event;
use bytes::Bytes;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

/// An event that an inbox hands out. What is neither done, nor to come again, nor put away when it is dropped comes again after
/// a pause: 1 second after the first time, then 2, 4 and so on up to 60.
#[must_use = "an event that is dropped without a word comes again"]
pub struct Delivery {
    pub(super) number: u64,
    pub(super) at: u64,
    pub(super) attempt: u32,
    pub(super) repeats: Option<u64>,
    pub(super) body: Bytes,
    pub(super) event: OnceLock<Event>,
    pub(super) max_attempts: Option<u32>,
    pub(super) shared: Arc<Shared>,
    pub(super) writer: Writer,
    pub(super) is_settled: bool,
}

impl Delivery {
    /// The event. It is read when it is asked for.
    #[must_use]
    pub fn event(&self) -> &Event {
        self.event.get_or_init(|| Event::read(self.body.clone()))
    }

    /// The number of the event in this inbox, counted from 1 in the order in which events came. It is the same each time that the event
    /// is delivered.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// When it came.
    #[must_use]
    pub fn received_at(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(self.at)
    }

    /// How often it was delivered, this time included. A restart of the program may make it smaller.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The number of an event that has the same bytes and came at most 2 minutes before: this is then probably the same event, which
    /// CometChat sent again. It can be another one, since events have no id and moments are whole seconds.
    #[must_use]
    pub fn possible_repeat_of(&self) -> Option<u64> {
        self.repeats
    }

    /// It is done, and does not come again. After a crash of the program within the same moment it may.
    ///
    /// # Errors
    ///
    /// If the inbox is closed.
    pub fn done(mut self) -> Result<(), InboxError> {
        self.is_settled = true;
        self.shared.state().remove(self.number);
        self.writer.tell(Ask::Note(Entry::Done {
            number: self.number,
        }))
    }

    /// It comes again after this time, also after a restart; or is put away if it was delivered as often as is allowed.
    ///
    /// # Errors
    ///
    /// If the inbox is closed.
    pub fn retry_after(mut self, pause: Duration) -> Result<(), InboxError> {
        self.is_settled = true;
        if self.is_last_attempt() {
            return self.bury(format!("it was delivered {} times", self.attempt));
        }
        self.wait(pause);
        let pause = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
        self.writer.tell(Ask::Note(Entry::Retry {
            number: self.number,
            until: now_millis().saturating_add(pause),
            attempts: self.attempt,
        }))
    }

    /// It cannot be handled, for this reason. It is put away, and [`Inbox::dead_letters`](crate::Inbox::dead_letters) has it.
    ///
    /// # Errors
    ///
    /// If the inbox is closed.
    pub fn dead_letter(mut self, reason: impl Into<String>) -> Result<(), InboxError> {
        self.is_settled = true;
        self.bury(reason.into())
    }

    fn bury(&self, reason: String) -> Result<(), InboxError> {
        self.writer.tell(Ask::Bury {
            number: self.number,
            reason,
            body: self.body.clone(),
        })
    }

    fn is_last_attempt(&self) -> bool {
        self.max_attempts.is_some_and(|most| self.attempt >= most)
    }

    fn wait(&self, pause: Duration) {
        let far = Duration::from_secs(60 * 60 * 24 * 365);
        let until = Instant::now() + pause.min(far);
        self.shared
            .state()
            .wait(self.number, until, Some(self.attempt));
        self.shared.changed.notify_waiters();
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        if self.is_settled {
            return;
        }
        if self.is_last_attempt() {
            let _ = self.bury(format!("it was delivered {} times", self.attempt));
        } else {
            self.wait(pause_after(self.attempt));
        }
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("number", &self.number)
            .field("attempt", &self.attempt)
            .field("possible_repeat_of", &self.repeats)
            .finish_non_exhaustive()
    }
}

/// An event that was put away.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeadLetter {
    /// The number that it had.
    pub number: u64,
    /// When it came.
    pub received_at: SystemTime,
    /// Why it was put away.
    pub reason: String,
    /// The event.
    pub event: Event,
}

impl fmt::Debug for DeadLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeadLetter")
            .field("number", &self.number)
            .field("reason", &self.reason)
            .field("trigger", &self.event.trigger())
            .finish_non_exhaustive()
    }
}
