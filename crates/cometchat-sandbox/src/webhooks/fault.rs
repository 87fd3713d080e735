//! What goes wrong on the way to a webhook.

use serde::{Deserialize, Serialize};

/// Something that goes wrong with the next events that the sandbox sends.
///
/// ```
/// use cometchat_sandbox::{WebhookEffect, WebhookFault};
///
/// let fault = WebhookFault::new(WebhookEffect::Twice).only("message_sent").times(3);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct WebhookFault {
    /// What goes wrong.
    pub effect: WebhookEffect,
    /// With which events; all if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<String>,
    /// With how many of them.
    #[serde(default = "once")]
    pub times: u32,
}

/// What goes wrong with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum WebhookEffect {
    /// It comes twice.
    Twice,
    /// It comes so many milliseconds later, by the sandbox's clock.
    Late(u64),
    /// It comes after the next one, or 10 seconds later where none follows.
    OutOfOrder,
    /// It never comes.
    Lost,
    /// It comes with a wrong password, the first time.
    WrongPassword,
    /// The connection is reset in the middle of it, the first time.
    Reset,
    /// It comes in two parts with so many milliseconds of real time between them, the first time.
    SlowBody(u64),
    /// Nothing of the response is read for so many milliseconds of real time, the first time. With 2000 or more it is read too late.
    SlowReader(u64),
}

fn once() -> u32 {
    1
}

impl WebhookEffect {
    /// Whether it can happen to a question that a request waits for: that can be neither late by the sandbox's clock nor overtaken.
    pub(super) fn can_meet_a_question(self) -> bool {
        !matches!(self, Self::Late(_) | Self::OutOfOrder)
    }
}

impl WebhookFault {
    /// The effect, once.
    #[must_use]
    pub fn new(effect: WebhookEffect) -> Self {
        Self {
            effect,
            trigger: None,
            times: 1,
        }
    }

    /// With events of this trigger only.
    #[must_use]
    pub fn only(mut self, trigger: impl Into<String>) -> Self {
        self.trigger = Some(trigger.into());
        self
    }

    /// With so many events.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }
}
