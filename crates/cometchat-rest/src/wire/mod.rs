//! The few models that are written by hand, because the server writes them in more than one way.

mod attachment_size;
mod error_details;
mod json_object;
mod open_enum;
mod send_message_answer;
mod timestamp;

pub use attachment_size::AttachmentSize;
pub use error_details::ErrorDetails;
pub use json_object::JsonObject;
pub(crate) use open_enum::open_enum;
pub use send_message_answer::{SendMessageAnswer, SentMessage};
pub use timestamp::Timestamp;
