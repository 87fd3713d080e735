//! Moderation: messages that are judged ahead of their delivery, the rules and keyword lists that they are judged by, what was
//! withheld or reported, and reasons for reporting.

mod engine;
mod keywords;
mod messages;
mod queues;
mod reasons;
mod rules;

pub(crate) use engine::{Engine, Service};
pub(crate) use keywords::KeywordLists;
pub(crate) use queues::{Block, Queues};
pub(crate) use reasons::Reasons;
pub(crate) use rules::StoredRules;

use super::Operation;

pub(super) const FAMILIES: [&[Operation]; 5] = [
    messages::OPERATIONS,
    reasons::OPERATIONS,
    rules::OPERATIONS,
    keywords::OPERATIONS,
    queues::OPERATIONS,
];
