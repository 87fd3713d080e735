//! A JSON object whose keys are data: what became of each of several things.

use serde::{Serialize, Serializer};

/// Entries by key, in the order in which they were named.
pub(crate) struct Keyed<'a, T>(Vec<(&'a str, T)>);

impl<T> Default for Keyed<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, T> Keyed<'a, T> {
    /// The first entry of a key stays.
    pub(crate) fn add(&mut self, key: &'a str, entry: T) {
        if !self.0.iter().any(|(known, _)| *known == key) {
            self.0.push((key, entry));
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Serialize> Serialize for Keyed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, entry)| (key, entry)))
    }
}
