//! An object whose first key was looked at.

use super::field::{Entries, How, Problem, Read, Slot};
use serde_json::Value;
use std::borrow::Cow;

/// An object that is read from its beginning, although its first key is known.
pub(crate) struct Peeked<'a, 'de> {
    first: Option<Cow<'de, str>>,
    rest: &'a mut dyn Entries<'de>,
}

impl<'a, 'de> Peeked<'a, 'de> {
    pub(crate) fn new(rest: &'a mut dyn Entries<'de>) -> Result<Self, Problem> {
        let first = rest.next_key()?;
        Ok(Self { first, rest })
    }

    /// The first key; none if the object is empty.
    pub(crate) fn first_key(&self) -> Option<&str> {
        self.first.as_deref()
    }
}

impl<'de> Entries<'de> for Peeked<'_, 'de> {
    fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Problem> {
        match self.first.take() {
            Some(key) => Ok(Some(key)),
            None => self.rest.next_key(),
        }
    }

    fn read(&mut self, slot: Slot<'_>, how: How) -> Read {
        self.rest.read(slot, how)
    }

    fn json(&mut self) -> Result<Value, Problem> {
        self.rest.json()
    }
}
