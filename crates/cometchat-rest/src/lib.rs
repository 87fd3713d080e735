//! A low-level client for CometChat's v3 REST API, generated from a typed OpenAPI description.
//!
//! Most programs want the crate `cometchat`, which puts credentials, checked ids, deadlines, safe retries and one error
//! type on top of this one. This crate is the layer below: one function for each operation, one model for each shape,
//! and no policy. It never retries, never waits and never logs.
//!
//! ```no_run
//! use cometchat_rest::{ApiKey, Client, types};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let key = ApiKey::new("0123456789abcdef0123456789abcdef01234567")?;
//! let client = Client::new("https://your-app-id.api-us.cometchat.io/v3", &key)?;
//!
//! let message = types::SendBotMessage::new()
//!     .receiver("alice")
//!     .receiver_type(types::ReceiverType::User)
//!     .data(types::OutgoingData::new().text("Good morning!"));
//!
//! let answer = client.send_bot_message("assistant", &message).await?;
//! println!("{:?}", answer.into_inner());
//! # Ok(())
//! # }
//! ```
//!
//! # What to know before using it
//!
//! - **Nothing is lost.** Every model keeps the fields it does not know in `extra`, sets of names are open, and a moment
//!   is read from a number as well as from a string of digits. An optional field of a response whose value has a form that
//!   is not documented goes to `extra` too, under its key; only what is required can make a response unreadable.
//! - **No input changes the endpoint.** A path segment that is empty, `.` or `..`, or that holds a slash, a backslash or a
//!   control character is refused before anything leaves.
//! - **Redirects are not followed**, since they would hand the key to another host.
//! - **The environment's proxy is used**, as [`Proxy::Environment`] says, but never for a base URL of this machine.
//! - **[`Error`] says what happened on the wire**: whether the request left, which status and headers came, and where in
//!   the JSON a decoding failed. The API key is removed from everything that the server echoes in a failure.
//! - **The feature `client`**, on by default, is calls and what makes them. Without it there are the models and the table of operations,
//!   and neither reqwest nor tokio.
//! - [`operations`] holds what is known of each operation: path, rate class, whether it may be repeated safely, and
//!   whether it needs a user to act for.

#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as cometchat_rest;

#[rustfmt::skip]
#[allow(
    missing_docs, unreachable_pub, rustdoc::bare_urls, rustdoc::broken_intra_doc_links, clippy::all, clippy::allow_attributes_without_reason,
    reason = "generated; what it lacks in documentation the description lacks"
)]
mod generated;
mod error_help;
mod fan_out;
mod list_meta;
mod message;
mod moderation;
mod notifications;
mod operation;
#[cfg(feature = "client")]
mod operation_request;
mod preferences;
#[cfg(feature = "client")]
mod raw;
#[cfg(feature = "client")]
mod runtime;
#[cfg(feature = "webhooks")]
mod webhooks;
mod wire;

pub use error_help::{ErrorHelp, RetryAdvice};
pub use generated::operations;
pub use operation::{
    Kind, Location, OnBehalfOf, Operation, Pages, Parameter, RateClass, Repeat, Risk, Server,
    Shape, Step, UserLimit, UserPlace,
};
#[cfg(feature = "client")]
pub use operation_request::OperationRequest;
#[cfg(feature = "client")]
pub use raw::RawRequest;
#[cfg(feature = "client")]
pub use runtime::{
    ApiKey, Call, Client, Error, Failure, FormFile, Head, HttpOptions, InvalidInput, Phase,
    PlainHttp, PreparedRequest, Proxy, RawResponse, ResponseModel, ResponseValue, Transport,
    TransportError, TransportFuture, check_segment,
};

/// The models of requests and responses.
pub mod types {
    pub use crate::generated::enums::*;
    pub use crate::generated::types::*;
    pub use crate::wire::{
        AttachmentSize, BrokenRow, Entity, Envelope, ErrorDetails, Json, JsonObject, ListEnvelope,
        OneOrMany, Rows, RuleFilter, Secret, SendMessageResponse, SentMessage, Timestamp,
        UnknownValue,
    };
}
