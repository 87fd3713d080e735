//! What is more than one call, or needs judgement: in files beside the generated handles that it extends.

pub(crate) mod bots;
pub(crate) mod messages;
pub(crate) mod moderation;
pub(crate) mod notifications;
mod on_behalf_of;
pub(crate) mod send;

pub use on_behalf_of::OnBehalfOf;
