//! Fields inside of a value.

use serde_json::Value;

/// The value at a path with dots. A field whose name has a dot itself is found first.
pub(super) fn find<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    if let Some(found) = value.get(path) {
        return Some(found);
    }
    let (first, rest) = path.split_once('.')?;
    let inner = match value {
        Value::Array(list) => list.get(first.parse::<usize>().ok()?)?,
        other => other.get(first)?,
    };
    find(inner, rest)
}
