//! Maps, whatever they hold.

use super::{Blank, Entries, How, Read, Slot, is_token, read_unknown};
use crate::wire::{EachEntry, as_it_came};
use serde_json::Map;
use std::collections::BTreeMap;

/// What an error calls a map that expected one.
pub(super) const EXPECTED: &str = "a map";

/// A map whose values are read in their places, one after the other.
pub(super) trait Keyed: EachEntry {
    /// Puts a blank value under this key, and hands over its place.
    fn grow(&mut self, key: &str) -> Slot<'_>;
}

impl<T: Blank> Keyed for BTreeMap<String, T> {
    fn grow(&mut self, key: &str) -> Slot<'_> {
        let place = self.entry(key.to_owned());
        place
            .and_modify(|value| *value = T::blank())
            .or_insert_with(T::blank)
            .slot()
    }
}

/// Reads an object. One value that does not fit makes the whole one that does not.
pub(super) fn read_object(map: &mut dyn Keyed, entries: &mut dyn Entries<'_>, how: How) -> Read {
    // What does not fit, once there is something.
    let mut odd = Map::new();
    while let Some(key) = entries.next_key()? {
        if is_token(&key) {
            match read_unknown(key, entries.json()?, &mut odd, (EXPECTED, how))? {
                None => continue,
                number => return Ok(number),
            }
        }
        if let Some(value) = entries.read(map.grow(&key), how.inside())? {
            odd.insert(key.into_owned(), *value);
        }
    }
    if odd.is_empty() {
        return Ok(None);
    }
    map.each(&mut |key, value| {
        if !odd.contains_key(key) {
            odd.insert(key.to_owned(), as_it_came(value));
        }
        true
    });
    Ok(Some(Box::new(odd.into())))
}
