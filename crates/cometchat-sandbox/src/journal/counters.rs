//! How many requests there were.

use std::collections::BTreeMap;

use serde::Serialize;

/// Numbers of requests to the API since the start or the last reset. The sandbox's own routes are not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Counters {
    /// All that were received.
    pub requests: u64,
    /// Those that did what they were asked to.
    pub processed: u64,
    /// Messages that were made.
    pub messages: u64,
    /// Those that got no response: the connection was cut, or the client gave up.
    pub unanswered: u64,
    /// Answers by status.
    pub by_status: BTreeMap<u16, u64>,
}
