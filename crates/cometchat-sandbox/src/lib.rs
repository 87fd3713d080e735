//! A local stand-in for CometChat's server API (version 3), to develop and test against without an account.
//!
//! Users, groups, members, bans, roles, tokens and messages are stored and read back, moderation goes from pending to a verdict,
//! members may do what their scope allows, and what is wrong is refused with the documented code. Everything is in memory and on
//! loopback, and two runs with the same options and the same requests give the same responses.
//!
//! # In a test
//!
//! ```
//! # async fn example() -> std::io::Result<()> {
//! use std::time::Duration;
//! use cometchat_sandbox::Sandbox;
//!
//! let sandbox = Sandbox::builder()
//!     .frozen_clock(1_760_000_000)
//!     .verdict_delay(Duration::from_secs(5))
//!     .word("forbidden")
//!     .bot("helper")
//!     .start()
//!     .await?;
//!
//! // Point a client at `sandbox.base_url()`, with `sandbox.api_key()`, and submit a message: it is pending.
//! // Then let five seconds go by, without waiting for them:
//! sandbox.advance(Duration::from_secs(5));
//! // The message is approved or disapproved now.
//!
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! # What is served
//!
//! Users, auth tokens, API keys, roles, friends, blocked users, groups, their members and bans, messages, their histories and threads,
//! messages of bots, and submission to moderation. The README lists the operations; `GET /_sandbox/operations` says what each accepts
//! and refuses.
//!
//! Everything else is `404 ERR_API_NOT_FOUND`, as an unknown path is in the real service.
//!
//! # Demo data
//!
//! The users `cometchat-uid-1` to `cometchat-uid-5` and `superhero1` to `superhero5` of CometChat's samples, the group
//! [`DEMO_GROUP`], the bot [`DEMO_BOT`] and the system user `app_system`. A sandbox starts with one rule, `profanity-filter`, whose
//! words are `badword`, `idiot` and `scumbag`; [`Rule`] adds others.
//!
//! # Control routes
//!
//! Under [`Sandbox::control_url`] stand routes for tests in other languages, which do what the functions of [`Sandbox`] do. They need no
//! key. The crate's README lists them.
//!
//! # Webhooks
//!
//! The sandbox posts what CometChat would: events to [webhooks](WebhookDetails) and legacy ones, messages to bots, notifications to
//! providers of the app's own, and questions to a moderation engine. [`WebhookFault`]s make events late, doubled or lost.
//!
//! # When things go wrong
//!
//! [`Fault`]s make answers late, wrong or lost; [`Limits`] refuse what is too much; the [journal](Sandbox::journal) tells afterwards
//! what was processed and what [decided](Decision). Where CometChat documents nothing, [`Choices`] decide.

mod api;
mod app;
mod builder;
mod call_details;
mod choices;
mod clock;
mod control;
mod decision;
mod details;
mod error;
mod events;
mod fault;
mod http;
mod input;
#[cfg(feature = "inspector")]
mod inspector;
mod journal;
mod keys;
mod limits;
mod log;
mod moderation;
mod random;
mod sandbox;
mod saved;
mod scope;
mod settings;
mod start;
mod state;
mod state_file;
mod webhooks;

pub use builder::SandboxBuilder;
pub use call_details::{CallDetails, CallParticipant, RecordingDetails, TranscriptionDetails};
pub use choices::{Choices, DuplicateMuid, FailedReceiver, InvalidChoice};
pub use decision::{DecidedBy, Decision};
pub use details::{GroupDetails, GroupType, InvalidDetails, UserDetails};
pub use fault::{Fault, FaultId, FaultStatus, InvalidFault};
pub use journal::{Counters, JournalEntry};
pub use limits::{HeadersOn, Limits, Plan, RateHeaders, RetryAfter};
pub use moderation::{InvalidRules, Rule, RuleAction};
pub use sandbox::Sandbox;
pub use state::{DEMO_BOT, DEMO_GROUP};
pub use webhooks::{
    DeliveryOutcome, EventForm, InvalidWebhook, NotificationChannel, OnEngineFailure,
    WebhookDelivery, WebhookDetails, WebhookEffect, WebhookFault, WebhookKind,
};

/// The examples of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
