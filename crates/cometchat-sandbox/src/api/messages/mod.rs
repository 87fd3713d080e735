//! Messages of all categories, their histories and what is done to them.

mod actions;
mod answer;
mod attachments;
mod body;
mod changeable;
mod content;
mod delete;
mod deliver;
mod edit;
mod entity;
mod filters;
mod get;
mod histories;
mod interact;
mod interactions;
mod list;
mod mentioned;
mod mentions;
mod muids;
mod nulls;
mod receivers;
mod send;
mod store;

pub(crate) use actions::tell;
pub(crate) use answer::{MessageJson, Placement};
pub(crate) use body::{ContentOptions, content, message_fields};
pub(crate) use changeable::CHANGE_CODES;
pub(crate) use content::{
    ActionName, Attachment, Category, Content, Extras, MediaType, MessageType, On, Payload, Told,
};
pub(crate) use deliver::{Draft, Sending, Sent, deliver, store};
pub(crate) use edit::EDIT_DATA;
pub(crate) use histories::{Histories, Place};
pub(crate) use interactions::Interactions;
pub(crate) use list::history;
pub(crate) use mentions::mentioned;
pub(crate) use muids::Muids;
pub(crate) use receivers::{ReceiverId, Receivers, receiver, receivers};
pub(crate) use send::CODES as SEND_CODES;
pub(crate) use store::{Message, Messages};

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    send::OPERATION,
    list::ALL,
    get::OPERATION,
    edit::OPERATION,
    delete::OPERATION,
    interact::OPERATION,
    list::OF_USER,
    list::OF_GROUP,
];

/// The categories that users and bots send.
pub(crate) const SENT: &[Category] = &[Category::Message, Category::Custom, Category::Interactive];
/// The categories of replies.
pub(crate) const REPLIED: &[Category] = &[Category::Message, Category::Custom];
