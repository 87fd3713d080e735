//! Every change of state is an event. What follows from changes (action messages, histories, counts of unread messages, metrics) reads
//! these events and nothing else.

mod change;
mod log;

pub(crate) use change::Change;
pub(crate) use log::{Event, Events};
