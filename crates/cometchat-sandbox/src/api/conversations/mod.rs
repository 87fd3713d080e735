//! Conversations, as each of those who take part in them has them: a reader of messages, and what everybody marks for oneself.

mod answer;
mod app_pins;
mod asked;
mod list;
mod mark;
mod one;
mod pin;
mod pinned;
mod reset;
mod store;

pub(crate) use app_pins::AppPins;
pub(crate) use store::Standings;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    list::OPERATION,
    pinned::LIST_ALL,
    pinned::REPLACE,
    one::BY_ID,
    reset::BY_ID,
    one::OF_USER,
    one::UPDATE_OF_USER,
    reset::OF_USER,
    mark::USER_DELIVERED,
    mark::USER_READ,
    mark::USER_UNREAD,
    pin::PIN_USER,
    pin::UNPIN_USER,
    one::OF_GROUP,
    one::UPDATE_OF_GROUP,
    reset::OF_GROUP,
    mark::GROUP_DELIVERED,
    mark::GROUP_READ,
    mark::GROUP_UNREAD,
    pin::PIN_GROUP,
    pin::UNPIN_GROUP,
];

const BY_ID: &str = "/conversations/{conversationId}";
const OF_USER: &str = "/users/{uid}/conversation";
const OF_GROUP: &str = "/groups/{guid}/conversation";
