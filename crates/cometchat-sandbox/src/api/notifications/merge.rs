//! Partial changes: what a body says is taken over field by field, and the rest stays.

use serde_json::{Map, Value};

use crate::api::rails::{Field, Rule};

/// Takes over what is declared and said. An object of declared fields is changed inside, every other value is replaced.
pub(super) fn merge(into: &mut Map<String, Value>, from: &Map<String, Value>, fields: &[Field]) {
    for field in fields {
        let Some(value) = from.get(field.name).filter(|value| !value.is_null()) else {
            continue;
        };
        match (field.rule, value) {
            (Rule::Object(fields), Value::Object(from)) => {
                let inner = into
                    .entry(field.name)
                    .or_insert_with(|| Value::Object(Map::new()));
                if let Value::Object(inner) = inner {
                    merge(inner, from, fields);
                }
            }
            // PHP writes an empty object that way.
            (Rule::Object(_), _) => {}
            _ => {
                into.insert(field.name.to_owned(), value.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const FIELDS: &[Field] = &[
        Field::new(
            "inner",
            Rule::Object(&[
                Field::new("a", Rule::Flag),
                Field::new("free", Rule::Metadata),
            ]),
        ),
        Field::new("text", Rule::Text(10)),
    ];

    #[test]
    fn declared_objects_are_changed_inside_and_free_ones_are_replaced() {
        let mut into = json!({ "inner": { "a": true, "free": { "old": 1 } }, "text": "old" });
        let from = json!({ "inner": { "free": { "new": 2 }, "unknown": 3 }, "text": null });
        if let (Some(into), Some(from)) = (into.as_object_mut(), from.as_object()) {
            merge(into, from, FIELDS);
        }
        let wanted = json!({ "inner": { "a": true, "free": { "new": 2 } }, "text": "old" });
        assert_eq!(into, wanted);
    }
}
