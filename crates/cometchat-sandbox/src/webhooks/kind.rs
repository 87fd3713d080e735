//! What webhooks are for.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a webhook is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum WebhookKind {
    /// It gets events.
    #[default]
    Events,
    /// It gets the messages to a bot.
    Bot {
        /// The uid of the bot.
        uid: String,
    },
    /// It judges messages.
    Moderation {
        /// From which percent on a message that matches meets a condition that does not say it.
        percent: u32,
        /// What becomes of a message when it does not answer.
        on_failure: OnEngineFailure,
    },
    /// The former system: it is asked before a message is stored, and told of messages, receipts and connections.
    Legacy,
    /// It sends the notifications of a channel.
    Notifications {
        /// The channel.
        channel: NotificationChannel,
    },
}

/// What becomes of a message that a moderation engine gave no answer for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OnEngineFailure {
    /// It is approved.
    #[default]
    ApproveMessage,
    /// The action of the rule is taken.
    DropMessage,
}

/// How users are notified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum NotificationChannel {
    /// Push notifications.
    Push,
    /// E-mails.
    Email,
    /// SMS.
    Sms,
}

/// Which of the documented forms events have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum EventForm {
    /// Short users, and edits and deletions as action messages, as the newest page has them.
    #[default]
    Newest,
    /// Whole users, and edits and deletions as action messages, as the former page has them.
    Former,
    /// Whole users, and edits and deletions as the message itself, as they were seen.
    Seen,
}

impl WebhookKind {
    /// Whether an event is of the system that this belongs to. Receipts have one trigger in both, and other data.
    pub(super) fn gets(&self, trigger: &str, data: &Value) -> bool {
        const LEGACY: [&str; 3] = [
            "before_message",
            "after_message",
            "after_connection_status_changed",
        ];
        let is_legacy = LEGACY.contains(&trigger) || data.get("receiptType").is_some();
        match self {
            Self::Events => !is_legacy && NotificationChannel::of(trigger).is_none(),
            Self::Legacy => is_legacy,
            Self::Notifications { channel } => channel.trigger() == trigger,
            Self::Bot { .. } | Self::Moderation { .. } => false,
        }
    }
}

impl NotificationChannel {
    pub(crate) const ALL: [Self; 3] = [Self::Push, Self::Email, Self::Sms];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }

    pub(super) const fn trigger(self) -> &'static str {
        match self {
            Self::Push => "push-notification-payload-generated",
            Self::Email => "email-notification-payload-generated",
            Self::Sms => "sms-notification-payload-generated",
        }
    }

    /// The channel that a trigger belongs to.
    pub(super) fn of(trigger: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|channel| channel.trigger() == trigger)
    }
}
