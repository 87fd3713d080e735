//! The server SDK for [CometChat](https://www.cometchat.com)'s REST API: users, groups, conversations, messages and their
//! moderation, in types you can trust.
//!
//! # From nothing to the first verdict
//!
//! ```no_run
//! use cometchat::{Client, Content, ModerationMessage, Receiver};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), cometchat::Error> {
//!     // COMETCHAT_APP_ID, COMETCHAT_REGION, COMETCHAT_API_KEY
//!     let client = Client::from_env()?;
//!
//!     let message = ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hello!"))
//!         .sender_name("Alice")
//!         .receiver_name("Bob");
//!     let verdict = client.moderation().messages().send_and_wait(message).await?;
//!     println!("approved: {}", verdict.is_approved());
//!     Ok(())
//! }
//! ```
//!
//! The crate `cometchat-sandbox` stands in for CometChat on this machine; set `COMETCHAT_BASE_URL` to the address that it
//! prints, or use [`ClientBuilder::base_url`].
//!
//! # Where a call is found
//!
//! It follows from the path: a segment is a plural (`client.users()`), a segment with an id a singular (`client.user("alice")`), and
//! what comes behind hangs on it (`client.group("team").members()`). What a call takes beside ids is one value, named after what
//! is done (`CreateUser`, `ListUsers`), in the module of the resource: [`users`], [`groups`], [`messages`], [`conversations`] and so on.
//! What was not set is not sent.
//!
//! ```
//! use cometchat::groups::{AddMembers, CreateGroup, GroupType};
//! use cometchat::users::CreateUser;
//! # use cometchat::{Client, Error};
//! # async fn example(client: Client) -> Result<(), Error> {
//! client.users().create(CreateUser::new("alice", "Alice").tags(["customer"])).await?;
//! client.groups().create(CreateGroup::new("team", "The team", GroupType::Private)).await?;
//!
//! let added = client.group("team").members().add(AddMembers::new().participants(["alice", "bob"])).await?;
//! for (uid, error) in added.failed() {
//!     println!("{uid} was not added: {error}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What becomes of each of several things is one type, [`Outcomes`]: what failed among them is no error of the call.
//!
//! # Lists
//!
//! A [`List`] is awaited for its first page. [`items`](List::items) walks over all rows, and asks for the next page when it is needed.
//! [`position`](Items::position) is a value that resumes the walk later, in another process too.
//!
//! ```
//! use cometchat::users::ListUsers;
//! # use cometchat::{Client, Error};
//! # async fn example(client: Client) -> Result<(), Error> {
//! let mut users = client.users().list(ListUsers::new().tags(["customer"])).items();
//! while let Some(user) = users.next().await {
//!     println!("{}", user?.uid);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Acting as a user
//!
//! [`Client::on_behalf_of`] has the same tree, less what takes no actor; what needs one is only there.
//!
//! ```
//! use cometchat::conversations::ListConversations;
//! # use cometchat::{Client, Error};
//! # async fn example(client: Client) -> Result<(), Error> {
//! let alice = client.on_behalf_of("alice");
//! for conversation in &alice.conversations().list(ListConversations::new()).await? {
//!     println!("{}: {:?} unread", conversation.conversation_id, conversation.unread_message_count);
//! }
//! alice.message("41").reaction("👍").add().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Sending
//!
//! What is sent is made of three things: who gets it ([`Receiver`], [`Receivers`]), what it says ([`Content`]) and what goes
//! with it ([`SendMessage`](messages::SendMessage), [`ModerationMessage`]). Wrong combinations are hard to write: a text has a text, a
//! image has a file. What the SDK does not know can be added with the `extra` functions.
//!
//! ```
//! # use cometchat::messages::SendMessage;
//! # use cometchat::{Client, Content, Error, Receiver, Receivers};
//! # async fn example(client: Client) -> Result<(), Error> {
//! let bot = client.bot("assistant");
//! bot.messages().send(SendMessage::new(Receiver::user("alice"), Content::text("Your order has shipped."))).await?;
//! bot.messages().send(SendMessage::new(Receivers::users(["alice", "bob"]), Content::text("Doors open at nine."))).await?;
//! client.on_behalf_of("bob").message("41").thread().reply(Receiver::user("alice"), Content::text("Thank you!")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Ids
//!
//! [`Uid`], [`Guid`], [`MessageId`] and [`ReasonId`] are checked when they are made. Functions take them or any text
//! ([`IntoId`]); a text that is no id is reported before anything leaves. No id can change which endpoint is called.
//!
//! # Responses
//!
//! A [`Response`] dereferences to what was asked for and keeps status, headers and quota. Fields that this version does not
//! know are kept in `extra`, values that it does not know in a variant `Unknown`; neither is ever an error. Nearly every
//! field is optional, since CometChat promises none; one whose value has an undocumented form is `None`, and the value is
//! in `extra` under the field's key.
//!
//! # Errors
//!
//! There is one [`Error`]. [`kind`](Error::kind) and [`code`](Error::code) say what went wrong,
//! [`delivery`](Error::delivery) what became of the request, [`is_retryable`](Error::is_retryable) whether to try again.
//! [`help`](Error::help) says of each code what it means, why it usually comes and what to do about it.
//!
//! # Deadlines and retries
//!
//! A call has one deadline for all its attempts and pauses ([`Client::with_deadline`], 60 seconds) and a limit for each
//! attempt ([`Client::with_attempt_timeout`], 20 seconds). Reads are tried again after failures that may pass; sends only if
//! they surely were not processed, so that no message is sent twice by the SDK's doing. See [`RetryPolicy`].
//!
//! # Quotas
//!
//! With [`ClientBuilder::plan`] requests leave at a pace that uses nearly the whole quota and never runs into it; it is
//! corrected by what responses say, so that several programs on one app settle by themselves. Without a plan nothing waits until
//! the server reports a limit. [`Client::quota`] shows what is known, [`Client::low_priority`] lets calls give way to others.
//!
//! # Many messages
//!
//! The crate `cometchat-bulk` sends any number of messages with a journal that survives a crash, and moderates streams.
//! For drivers of one's own there are [`CallSlots`], [`Client::without_deadline`] and [`Call::before_each_attempt`].
//!
//! # Calls that have no function yet
//!
//! [`Client::request`] calls any path with the same key, deadline, retries and errors.
//!
//! ```
//! use cometchat::{Client, Error, Method, serde_json::Value};
//!
//! # async fn example(client: Client) -> Result<(), Error> {
//! let user = client.request(Method::GET, ["users", "alice"]).send::<Value>().await?;
//! println!("{}: {}", user.status(), user["data"]["name"]);
//! # Ok(())
//! # }
//! ```
//!
//! [`Client::operation`] makes a request to any operation of the table by the names of its parameters, for programs that choose it
//! while they run.
//!
//! # Types of other crates
//!
//! What signatures name comes with this crate, in the versions that it uses: [`http`], [`bytes`], [`serde_json`] and [`futures_core`].
//!
//! # Defaults
//!
//! [`manual`] says why each default is what it is, and what changes when it is changed.
//!
//! # Watching
//!
//! Each call is one [`tracing`](https://docs.rs/tracing) span called `cometchat` with the fields `operation`, `attempts`,
//! `status`, `code` and `waited_ms`. Neither bodies nor the API key are ever logged.
//!
//! # Testing a program that uses it
//!
//! Against the sandbox, or with a [`Transport`] that answers from a script. The feature `testing` makes both the transport and
//! what calls return: see the module `testing`.
//!
//! # Features
//!
//! | feature | on by default | what it adds |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls over aws-lc-rs, with the certificates of the system; building it takes a C compiler |
//! | `rustls-no-provider` | no | TLS by rustls over another provider, such as ring: install it with `CryptoProvider::install_default` before a client is built, which panics otherwise |
//! | `native-tls` | no | TLS by the system's own library; on Linux building it takes OpenSSL's headers and pkg-config |
//! | `http2` | yes | HTTP/2 |
//! | `gzip` | no | compressed responses |
//! | `schemars` | no | `schemars::JsonSchema` on every model in [`types`] |
//! | `testing` | no | the module `testing`: responses, pages, outcomes and errors for the tests of programs |
//!
//! Without a TLS feature the crate compiles, and reaches servers over plain `http` only.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod by_hand;
mod call;
mod client;
mod error;
#[rustfmt::skip]
mod generated;
mod handle;
mod ids;
mod list;
pub mod manual;
mod message;
mod operation_request;
mod outcomes;
mod pacing;
mod page;
mod quota;
mod request;
mod response;
#[cfg(feature = "testing")]
#[cfg_attr(docsrs, doc(cfg(feature = "testing")))]
pub mod testing;

pub use by_hand::OnBehalfOf;
pub use bytes;
pub use call::{Call, RetryPolicy};
pub use client::{Client, ClientBuilder, Region};
/// What the table of [`operations`] says of each: for programs that read it.
pub mod facts {
    pub use cometchat_rest::{
        Kind, Location, OnBehalfOf, Pages, Parameter, Risk, Server, Shape, Step, UserLimit,
        UserPlace,
    };
}

pub use cometchat_rest::types::Secret;
pub use cometchat_rest::{
    ErrorHelp, InvalidInput, Operation, Phase, Proxy, RateClass, Repeat, RetryAdvice, Transport,
    TransportError, TransportFuture, operations, types,
};
pub use error::{Delivery, Error, ErrorKind};
pub use futures_core;
#[doc(inline)]
pub use generated::*;
pub use handle::{AsApp, AsUser, Scope};
pub use http::{self, HeaderMap, Method, StatusCode};
pub use ids::{Guid, IntoId, IntoInvalidInput, MessageId, ReasonId, RoleId, Uid, check_id};
pub use list::{Items, List, Pages, Position};
pub use message::{Attachment, Content, FanOut, ModerationMessage, Receiver, Receivers};
pub use operation_request::OperationRequest;
pub use outcomes::{ItemError, Outcomes};
pub use pacing::{CallSlot, CallSlots, ClassQuota, Limits, Plan, QuotaSnapshot};
pub use page::Page;
pub use quota::Quota;
pub use request::Request;
pub use response::Response;
pub use serde_json;

/// An input that a call refuses before anything leaves.
pub(crate) fn refused(invalid: InvalidInput, operation: &Operation) -> Error {
    let mut error = Error::from(invalid);
    error.inner_mut().operation = operation.id.clone();
    error
}
