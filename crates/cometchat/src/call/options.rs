//! What may differ from call to call.

use super::RetryPolicy;
use crate::pacing::Priority;
use std::time::Duration;

/// Deadlines and retries of the calls that a client makes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallOptions {
    /// For the whole call: all attempts and the pauses between them.
    pub(crate) deadline: Duration,
    /// For one attempt, from its first byte to the last of its response.
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) priority: Priority,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(20),
            retry: RetryPolicy::default(),
            priority: Priority::default(),
        }
    }
}
