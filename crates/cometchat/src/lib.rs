//! The server SDK for [CometChat](https://www.cometchat.com): send, moderate and read chat messages with types you can
//! trust.

mod call;
mod client;
mod error;
mod ids;
mod message;
mod quota;
mod request;
mod resources;
mod response;

pub use call::RetryPolicy;
pub use client::{Client, ClientBuilder, Region};
pub use cometchat_rest::{InvalidInput, Repeat, Transport, TransportError, TransportFuture, types};
pub use error::{Delivery, Error, ErrorKind};
pub use ids::{Guid, IntoId, IntoInvalidInput, MessageId, ReasonId, Uid};
pub use message::{
    Attachment, BotMessage, Content, FanOut, ModerationMessage, Receiver, Receivers, Reply,
};
pub use quota::Quota;
pub use request::Request;
pub use resources::{
    Bot, Moderation, ModerationMessages, ModerationReasons, OnBehalfOf, Polling, Thread, Verdict,
};
pub use response::Response;
