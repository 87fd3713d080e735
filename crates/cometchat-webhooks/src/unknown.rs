//! Events that nobody knows yet.

use crate::Envelope;
use std::fmt;
use std::sync::Arc;

/// An event with a trigger that is not known, or with data that is not what is documented for its trigger.
///
/// ```
/// use cometchat_webhooks::{Envelope, Event};
///
/// let Event::Unknown(unknown) = Event::of(Envelope::read(r#"{"trigger":"message_sent","data":[1]}"#)) else {
///     panic!("a list is no data of `message_sent`");
/// };
/// assert!(unknown.problem().is_some());
/// ```
#[derive(Clone)]
pub struct Unknown {
    envelope: Envelope,
    problem: Option<Arc<serde_json::Error>>,
}

impl Unknown {
    pub(crate) fn new(envelope: Envelope, problem: Option<serde_json::Error>) -> Self {
        Self {
            envelope,
            problem: problem.map(Arc::new),
        }
    }

    /// What it came in.
    #[must_use]
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// What is wrong with the data of a known trigger. Nothing, if the trigger is not known.
    #[must_use]
    pub fn problem(&self) -> Option<&serde_json::Error> {
        self.problem.as_deref()
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An error of decoding may repeat a value; what it is about is enough here.
        f.debug_struct("Unknown")
            .field("envelope", &self.envelope)
            .field("readable", &self.problem.is_none())
            .finish()
    }
}
