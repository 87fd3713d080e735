//! Finding values in data by the places that the description names.

use serde_json::Value;

/// The texts at a place: `a.b` is a member of a member, `a.*` all keys of an object or items of a list, and of `a|b` the first
/// that is there counts.
pub(crate) fn texts(data: &Value, place: &str) -> Vec<String> {
    let ways = place.split('|');
    let found = ways.map(|way| along(data, way));
    found
        .into_iter()
        .find(|texts| !texts.is_empty())
        .unwrap_or_default()
}

fn along(data: &Value, way: &str) -> Vec<String> {
    let (step, rest) = match way.split_once('.') {
        Some((step, rest)) => (step, Some(rest)),
        None => (way, None),
    };
    match (step, data, rest) {
        ("*", Value::Object(map), None) => {
            let mut keys: Vec<String> = map.keys().cloned().collect();
            keys.sort_unstable();
            keys
        }
        ("*", Value::Array(list), Some(rest)) => {
            list.iter().flat_map(|item| along(item, rest)).collect()
        }
        ("*", Value::Array(list), None) => list.iter().filter_map(text).collect(),
        (_, Value::Object(map), rest) => match (map.get(step), rest) {
            (Some(value), Some(rest)) => along(value, rest),
            (Some(value), None) => text(value).into_iter().collect(),
            (None, _) => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::texts;
    use serde_json::json;

    #[test]
    fn members_keys_items_and_alternatives_are_found() {
        let data = json!({ "a": { "b": 7 }, "map": { "y": 1, "x": 2 }, "list": [{ "id": "1" }, { "id": "2" }] });
        assert_eq!(texts(&data, "a.b"), ["7"]);
        assert_eq!(texts(&data, "map.*"), ["x", "y"]);
        assert_eq!(texts(&data, "list.*.id"), ["1", "2"]);
        assert_eq!(texts(&data, "a.c|a.b"), ["7"]);
        assert!(texts(&data, "a.c").is_empty());
    }
}
