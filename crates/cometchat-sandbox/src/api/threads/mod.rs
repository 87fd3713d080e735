//! Threads: replies to messages, and who is told of them.

mod all;
mod answer;
mod list;
mod reply;
mod store;
mod subscription;

pub(crate) use store::{Subscriptions, followers};

use super::Operation;

pub(super) const OPERATIONS: &[Operation] = &[
    all::OPERATION,
    reply::OPERATION,
    list::OPERATION,
    subscription::SUBSCRIBE,
    subscription::UNSUBSCRIBE,
];
