//! Waiting for a verdict.

use crate::call::deadline_after;
use crate::types::{Message, ModerationRuleRef, ModerationStatus};
use crate::{Client, Error, ErrorKind, MessageId};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How often and how long to ask for a verdict. Every question is a request that counts against the app's quota.
///
/// ```
/// use cometchat::moderation::Polling;
/// use std::time::Duration;
///
/// let patient = Polling::default().with_deadline(Duration::from_secs(300)).with_max_backoff(Duration::from_secs(15));
/// # let _ = patient;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Polling {
    deadline: Duration,
    initial_backoff: Duration,
    max_backoff: Duration,
    max_polls: u32,
}

impl Default for Polling {
    /// For 60 seconds: after 250 ms, 500 ms, 1 s, 2 s and 4 s, then every 5 s, at most 100 times.
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(60),
            initial_backoff: Duration::from_millis(250),
            max_backoff: Duration::from_secs(5),
            max_polls: 100,
        }
    }
}

impl Polling {
    /// For how long to ask.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// The pause before the first question; each further one is twice as long.
    #[must_use]
    pub fn with_initial_backoff(mut self, pause: Duration) -> Self {
        self.initial_backoff = pause;
        self
    }

    /// Where the pauses stop growing.
    #[must_use]
    pub fn with_max_backoff(mut self, pause: Duration) -> Self {
        self.max_backoff = pause;
        self
    }

    /// How many questions to ask at most.
    #[must_use]
    pub fn with_max_polls(mut self, polls: u32) -> Self {
        self.max_polls = polls;
        self
    }

    /// The pause before the given question, counted from 0.
    fn pause(&self, polls: u32) -> Duration {
        crate::call::doubled(self.initial_backoff, polls, self.max_backoff)
    }
}

/// What moderation decided, or that it has not yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    message: Message,
    polls: u32,
}

impl Verdict {
    /// The message as it was last seen.
    #[must_use]
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The message alone.
    #[must_use]
    pub fn into_message(self) -> Message {
        self.message
    }

    /// The status as the server wrote it. Absent where the app's moderation has no say.
    #[must_use]
    pub fn status(&self) -> Option<&ModerationStatus> {
        self.message.moderation_status()
    }

    /// Whether the message passed, and is delivered.
    #[must_use]
    pub fn is_approved(&self) -> bool {
        self.status() == Some(&ModerationStatus::Approved)
    }

    /// Whether the message is delivered, and queued for review.
    #[must_use]
    pub fn is_flagged(&self) -> bool {
        self.status() == Some(&ModerationStatus::Flagged)
    }

    /// Whether the message is delivered: approved, or flagged for review.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        self.is_approved() || self.is_flagged()
    }

    /// Whether there is a status that this version does not know. It may mean anything: look at [`status`](Self::status).
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        !self.is_pending() && !self.is_delivered() && !self.is_disapproved()
    }

    /// Whether the message is blocked, and never delivered.
    #[must_use]
    pub fn is_disapproved(&self) -> bool {
        self.status() == Some(&ModerationStatus::Disapproved)
    }

    /// Whether there is no verdict: the waiting ended first.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        matches!(self.status(), None | Some(ModerationStatus::Pending))
    }

    /// The rule that a disapproved message broke, where the server names it.
    #[must_use]
    pub fn rule(&self) -> Option<&ModerationRuleRef> {
        self.message.moderation_rule()
    }

    /// How many questions it took.
    #[must_use]
    pub fn polls(&self) -> u32 {
        self.polls
    }
}

/// Asks until there is a verdict or the limits are reached. `known` is the message as it was last seen.
pub(super) async fn wait(
    client: &Client,
    id: &MessageId,
    known: Option<Message>,
    polling: Polling,
) -> Result<Verdict, Error> {
    let deadline = deadline_after(polling.deadline);
    let mut polls = 0;
    // Where nothing is known, the first question needs no pause.
    let mut state = match known {
        Some(message) => Ok(Verdict { message, polls }),
        None => {
            polls = 1;
            ask(client, id, deadline, polls).await
        }
    };
    let mut pauses = 0;
    loop {
        match &state {
            Ok(verdict) if !verdict.is_pending() => break,
            Err(error) if !may_pass(error) => break,
            _ => {}
        }
        let pause = polling.pause(pauses);
        let left = deadline.saturating_duration_since(Instant::now());
        if polls >= polling.max_polls || pause >= left {
            break;
        }
        sleep(pause).await;
        pauses += 1;
        polls += 1;
        match (ask(client, id, deadline, polls).await, &mut state) {
            (Err(error), Ok(verdict)) if may_pass(&error) => {
                tracing::debug!(kind = %error.kind(), "asking again for a verdict");
                verdict.polls = polls;
            }
            (answer, state) => *state = answer,
        }
    }
    state
}

/// Asks once, but not beyond the deadline.
async fn ask(
    client: &Client,
    id: &MessageId,
    deadline: Instant,
    polls: u32,
) -> Result<Verdict, Error> {
    let left = deadline.saturating_duration_since(Instant::now());
    let bounded = client
        .clone()
        .with_deadline(client.options().deadline.min(left));
    let message = bounded.moderation().message(id).get().await?.into_inner();
    Ok(Verdict { message, polls })
}

/// Whether a failure is one of an outage: asking again later may succeed.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.kind() == ErrorKind::NotCometChat
}
