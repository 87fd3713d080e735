//! How models are read and written, and the few that are written by hand, because the server writes them in more than one way.

mod attachment_size;
mod entity;
mod envelope;
mod error_details;
pub(crate) mod field;
pub(crate) mod forms;
mod json;
mod json_object;
mod model;
mod object;
mod one_or_many;
mod open_enum;
#[cfg(feature = "client")]
mod opening;
mod part;
mod peeked;
mod rows;
mod rule_filter;
mod secret;
mod send_message_response;
mod timestamp;
mod unknown_value;
mod with_secrets;
mod written;

pub use attachment_size::AttachmentSize;
pub use entity::Entity;
pub use envelope::{Envelope, ListEnvelope};
pub use error_details::ErrorDetails;
pub(crate) use field::{Blank, Field};
pub(crate) use forms::forms;
pub use json::Json;
pub use json_object::JsonObject;
pub(crate) use model::{Model, Place};
pub(crate) use object::object;
pub use one_or_many::OneOrMany;
pub(crate) use open_enum::open_enum;
#[cfg(feature = "client")]
pub(crate) use opening::{BesideList, BesideOne, Opening};
pub(crate) use part::{Each, EachEntry, Part, as_it_came, write};
pub use rows::{BrokenRow, Rows};
pub use rule_filter::RuleFilter;
pub use secret::Secret;
pub use send_message_response::{SendMessageResponse, SentMessage};
pub use timestamp::Timestamp;
pub use unknown_value::UnknownValue;
pub(crate) use with_secrets::{Guarded, with_secrets};
