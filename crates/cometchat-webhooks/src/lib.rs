//! Receives what CometChat sends to a server: events, calls to bots, and the questions that a server decides.
//!
//! ```no_run
//! use cometchat_webhooks::{Credentials, Event, Inbox, Webhook};
//!
//! # async fn serve() -> Result<(), Box<dyn std::error::Error>> {
//! // Each event is on the disk before CometChat gets its 200, and is handled afterwards.
//! let inbox = Inbox::open("events")?;
//! // Two passwords at a time, so that they can be changed without losing an event.
//! let credentials = Credentials::basic("cometchat", "newpassword1")?.or("cometchat", "oldpassword1")?;
//! let webhook = Webhook::new(credentials).deliver_to(&inbox);
//! let app = axum::Router::new().route_service("/webhooks/cometchat", webhook.service());
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
//! tokio::spawn(async move { axum::serve(listener, app).await });
//!
//! while let Some(delivery) = inbox.next().await {
//!     let delivery = delivery?;
//!     match delivery.event() {
//!         Event::MessageSent(sent) if !sent.message.is_action() => println!("{}", sent.message.id),
//!         // Nothing that CometChat may come to send is an error.
//!         other => println!("{} {}", other.trigger(), other.raw()),
//!     }
//!     delivery.done()?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What to know before using it
//!
//! - **CometChat proves itself by a password only.** It signs nothing and publishes no addresses: switch on "basic authentication" for
//!   each webhook in the dashboard, and give the same [`Credentials`] here. Whoever has them can make up events.
//! - **It waits 2 seconds** and asks again after 10 and 30 seconds, if that is switched on for the webhook; then the event is lost.
//!   So an endpoint answers as soon as the event is on the disk, and the work comes later.
//! - **There is no id of an event, and no order.** An event may come twice, and a later one earlier. See
//!   [`Delivery::possible_repeat_of`], [`Event::deduplication_key`] and [`Newest`].
//! - **Nothing that CometChat may come to send is an error.** An unknown event, a new field, a missing one, a number where a text was:
//!   the event is delivered, at worst as [`Event::Unknown`], with everything in [`Event::raw`].
//!
//! # One task each
//!
//! | to | take |
//! |---|---|
//! | keep each event until it was handled | [`Webhook::deliver_to`] an [`Inbox`] |
//! | handle each event while CometChat waits | [`Webhook::handle_with`] |
//! | answer as a bot | either of the two: [`Event::BotMessage`] |
//! | send notifications through a provider of one's own | either: `Event::PushNotificationPayloadGenerated` and its two siblings |
//! | decide about messages before they are stored | [`Webhook::before_message`] |
//! | judge messages as a moderation engine | [`Webhook::moderate`] |
//! | call a function for each kind of event | [`Router`] |
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `service` (default) | `Endpoint::service`, a `tower` service |
//! | `testing` | the documented samples of every event, in `testing` |

#![cfg_attr(docsrs, feature(doc_cfg))]

mod credentials;
mod decide;
mod endpoint;
mod envelope;
mod event;
#[rustfmt::skip]
#[allow(missing_docs, unreachable_pub, clippy::all, reason = "generated")]
mod generated;
mod inbox;
mod newest;
mod places;
mod received;
mod router;
#[cfg(feature = "service")]
mod service;
#[cfg(feature = "testing")]
pub mod testing;
mod time_left;
mod trigger;
mod unknown;
mod webhook;

pub use bytes;
pub use credentials::{Credentials, InvalidCredentials};
pub use decide::{BeforeMessage, ContextMessage, Fallback, Question, ToBeSent, Verdict};
pub use endpoint::Endpoint;
pub use envelope::Envelope;
pub use event::Moment;
pub use generated::event::Event;
pub use http;
pub use inbox::{
    DeadLetter, Delivery, Inbox, InboxError, InboxErrorKind, InboxOptions, InboxStatus,
};
pub use newest::Newest;
pub use received::Received;
pub use router::{Handled, Router};
#[cfg(feature = "service")]
pub use service::EndpointService;
pub use time_left::TimeLeft;
pub use trigger::{Category, Trigger};
pub use unknown::Unknown;
pub use webhook::{HandlerError, Webhook};

/// The models of what events tell.
pub mod types {
    pub use cometchat_rest::types::*;
}

/// The listing of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
