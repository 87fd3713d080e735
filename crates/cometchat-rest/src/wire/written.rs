//! Free-form JSON as it is written: the same bytes whatever features of serde_json another crate of the program has switched on.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Whether serde_json's maps keep the order of insertion (its feature `preserve_order`) rather than that of the alphabet.
static KEEPS_ORDER: LazyLock<bool> = LazyLock::new(|| {
    let mut map = Map::new();
    for key in ["b", "a"] {
        map.insert(key.to_owned(), Value::Null);
    }
    map.keys().next().is_some_and(|first| first == "b")
});

/// A value whose keys are written in alphabetical order, on every level.
pub(crate) struct Written<'a, T>(pub(crate) &'a T);

impl Serialize for Written<'_, Value> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(map) => Written(map).serialize(serializer),
            Value::Array(list) if *KEEPS_ORDER => serializer.collect_seq(list.iter().map(Written)),
            plain => plain.serialize(serializer),
        }
    }
}

impl Serialize for Written<'_, Map<String, Value>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !*KEEPS_ORDER {
            return self.0.serialize(serializer);
        }
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        write_entries(&mut map, self.0, |_| true)?;
        map.end()
    }
}

/// Writes the entries whose keys are `wanted` into an object that is being written.
pub(crate) fn write_entries<M: SerializeMap>(
    object: &mut M,
    entries: &Map<String, Value>,
    wanted: impl Fn(&str) -> bool,
) -> Result<(), M::Error> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut wanted = entries.iter().filter(|(key, _)| wanted(key));
    let mut write = |(key, value)| object.serialize_entry(key, &Written(value));
    if !*KEEPS_ORDER {
        return wanted.try_for_each(write);
    }
    // Not collected, which takes the code of a sort.
    let mut sorted: BTreeMap<&String, &Value> = BTreeMap::new();
    sorted.extend(wanted);
    sorted.into_iter().try_for_each(&mut write)
}
