//! An event with its data.

use crate::{Envelope, Event, Unknown};
use serde::de::DeserializeOwned;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// What an event tells, with what it came in. Dereferences to the data.
pub struct Received<T> {
    envelope: Envelope,
    data: Arc<T>,
}

impl<T: DeserializeOwned> Received<T> {
    /// The event of an envelope; unknown if its data is not what is documented.
    pub(crate) fn read(envelope: Envelope, event: impl FnOnce(Self) -> Event) -> Event {
        let data = envelope.data().unwrap_or("null");
        match serde_json::from_str::<T>(data) {
            Ok(data) => event(Self {
                envelope,
                data: Arc::new(data),
            }),
            Err(error) => Event::Unknown(Unknown::new(envelope, Some(error))),
        }
    }
}

impl<T> Received<T> {
    /// What it came in.
    #[must_use]
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }
}

impl<T> Deref for Received<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> Clone for Received<T> {
    fn clone(&self) -> Self {
        Self {
            envelope: self.envelope.clone(),
            data: Arc::clone(&self.data),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Received<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("envelope", &self.envelope)
            .field("data", &self.data)
            .finish()
    }
}
