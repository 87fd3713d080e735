//! Conversations, as each of those who take part in them has them: a reader of messages, and what everybody marks for oneself.

mod answer;
mod asked;
mod list;
mod mark;
mod one;
mod reset;
mod store;

pub(crate) use store::Standings;

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    list::OPERATION,
    one::BY_ID,
    reset::BY_ID,
    one::OF_USER,
    one::UPDATE_OF_USER,
    reset::OF_USER,
    mark::USER_DELIVERED,
    mark::USER_READ,
    mark::USER_UNREAD,
    one::OF_GROUP,
    one::UPDATE_OF_GROUP,
    reset::OF_GROUP,
    mark::GROUP_DELIVERED,
    mark::GROUP_READ,
    mark::GROUP_UNREAD,
];

const BY_ID: &str = "/conversations/{conversationId}";
const OF_USER: &str = "/users/{uid}/conversation";
const OF_GROUP: &str = "/groups/{guid}/conversation";
