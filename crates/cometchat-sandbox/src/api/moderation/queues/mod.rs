//! Messages that rules withheld or users reported, and what moderators decide about them.

mod answer;
mod blocked;
mod flag;
mod flagged;
mod store;

pub(crate) use store::{Block, Queues};

use crate::api::Operation;
use crate::api::rails::{Field, Rule};

pub(super) const OPERATIONS: &[Operation] = &[
    flag::OPERATION,
    flagged::LIST,
    flagged::REVIEW,
    blocked::LIST,
    blocked::REVIEW,
    blocked::LIST_REVIEWED,
];

/// How many rows a queue answers unless it is asked for others.
const ROWS: u64 = 50;
const LIMIT: Field = Field::new("limit", Rule::Whole(1, 1000));
