//! The few models that are written by hand, because the server writes them in more than one way.

mod attachment_size;
mod entity;
mod error_details;
pub(crate) mod field;
mod json_object;
pub(crate) mod object;
mod open_enum;
mod send_message_answer;
mod telling_key;
mod timestamp;
mod unknown_value;

pub use attachment_size::AttachmentSize;
pub use entity::Entity;
pub use error_details::ErrorDetails;
pub(crate) use field::Field;
pub use json_object::JsonObject;
pub(crate) use object::object;
pub(crate) use open_enum::open_enum;
pub use send_message_answer::{SendMessageAnswer, SentMessage};
pub use timestamp::Timestamp;
pub use unknown_value::UnknownValue;
