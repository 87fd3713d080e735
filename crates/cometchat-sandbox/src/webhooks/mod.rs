//! What the sandbox sends: events to webhooks, messages to bots, and questions to a moderation engine of the app's own.
//!
//! They are readers of the events: what is sent is written down while the state is as the event left it, and leaves later, on the
//! sandbox's own clock.

mod client;
mod details;
mod fault;
mod judge;
mod outbox;
mod payload;
mod sender;
mod tell;

pub use details::{EventForm, InvalidWebhook, OnEngineFailure, WebhookDetails, WebhookKind};
pub use fault::{WebhookEffect, WebhookFault};
#[cfg(feature = "inspector")]
pub(crate) use outbox::Waiting;
pub(crate) use outbox::Webhooks;
pub use outbox::{DeliveryOutcome, WebhookDelivery};
pub(crate) use sender::run;
pub(crate) use tell::tell;
