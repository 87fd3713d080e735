//! The client that bulk work uses.

use crate::Client;
use std::time::Duration;

/// The deadline of a call in bulk: none that anybody would notice. A call waits for room in the quota for as long as it takes;
/// with a nearer deadline, one that gets its turn at the last moment would have no time left for a response, and end uncertain.
const DEADLINE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The same client, for calls that let all others go first and wait as long as it takes.
pub(super) fn unhurried(client: &Client) -> Client {
    let options = client.options();
    let attempt = options.attempt_timeout.min(options.deadline);
    client
        .clone()
        .low_priority()
        .with_attempt_timeout(attempt)
        .with_deadline(DEADLINE)
}
