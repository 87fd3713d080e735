//! What the sandbox sends: events to webhooks and legacy webhooks, messages to bots, notifications to providers of the app's own, and
//! questions to a moderation engine and to legacy webhooks.
//!
//! Events are read like everything else that follows from a change: what is sent is written down while the state is as the event left it,
//! and leaves later, on the sandbox's own clock. A legacy webhook is asked before there is any change, by the request that waits for it.

mod before;
mod client;
mod details;
mod envelope;
mod fault;
mod judge;
mod kind;
mod legacy;
mod notify;
mod outbox;
mod payload;
mod questions;
mod sender;
mod slow_reader;
mod tell;

pub(crate) use before::{Answers, ask as ask_before};
pub use details::{InvalidWebhook, WebhookDetails};
pub use fault::{WebhookEffect, WebhookFault};
pub use kind::{EventForm, NotificationChannel, OnEngineFailure, WebhookKind};
pub(crate) use notify::tell_stored;
#[cfg(feature = "inspector")]
pub(crate) use outbox::Waiting;
pub(crate) use outbox::Webhooks;
pub use outbox::{DeliveryOutcome, WebhookDelivery};
pub(crate) use payload::unsent;
pub(crate) use sender::run;
pub(crate) use tell::{tell, tell_verdict};
