//! Which fields of a row become columns.

use crate::description::{name_of, resolved};
use serde_json::Value;
use std::collections::HashMap;

/// The columns of rows where the rule below would choose others than a reader looks for.
const CHOSEN: &str = include_str!("columns.json");
/// How many the rule chooses.
const MOST: usize = 6;

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// Where its values stand, with dots.
    pub(crate) path: String,
    /// Whether they are moments in seconds.
    pub(crate) is_moment: bool,
}

/// What is known of the fields of a thing.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    name: String,
    schema: Value,
}

impl Columns {
    /// Those of what an operation answers in `data`, or of its rows.
    pub(crate) fn of_response(response: &Value) -> Self {
        let whole = resolved(response);
        let data = whole.pointer("/properties/data").unwrap_or(response);
        let one = data.get("items").unwrap_or(data);
        Self {
            name: name_of(one).unwrap_or_default().to_owned(),
            schema: resolved(one),
        }
    }

    /// These fields.
    pub(super) fn of(&self, fields: &[String]) -> Vec<Column> {
        fields.iter().map(|path| self.column(path)).collect()
    }

    /// Those that a table shows.
    pub(super) fn shown(&self) -> Vec<Column> {
        let chosen: HashMap<String, Vec<String>> = serde_json::from_str(CHOSEN).unwrap_or_default();
        match chosen.get(&self.name) {
            Some(paths) => self.of(paths),
            None => self.by_rule(MOST),
        }
    }

    /// Everything that is no object, for files.
    pub(super) fn all(&self) -> Vec<Column> {
        self.by_rule(usize::MAX)
    }

    /// What a thing is known by, what it is called, what it must have, the rest by the alphabet, and at last when it was made.
    fn by_rule(&self, most: usize) -> Vec<Column> {
        let properties = self.schema.get("properties").and_then(Value::as_object);
        let required = self.schema.get("required").and_then(Value::as_array);
        let rank = |name: &str, column: &Column| match name {
            "id" | "uid" | "guid" | "key" => 0,
            "name" | "title" => 1,
            _ if required.is_some_and(|all| all.iter().any(|one| one == name)) => 0,
            _ if name.ends_with("Id") => 2,
            _ if column.is_moment => 4,
            _ => 3,
        };
        let mut ranked: Vec<(u8, Column)> = properties
            .into_iter()
            .flatten()
            .filter(|(_, schema)| is_plain(&resolved(schema)))
            .map(|(name, _)| {
                let column = self.column(name);
                (rank(name, &column), column)
            })
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked
            .into_iter()
            .map(|(_, column)| column)
            .take(most)
            .collect()
    }

    pub(super) fn column(&self, path: &str) -> Column {
        let mut schema = self.schema.clone();
        for name in path.split('.') {
            let inner = schema.pointer(&format!("/properties/{name}"));
            schema = inner.map(resolved).unwrap_or_default();
        }
        let is_moment = is_moment(&schema);
        Column {
            path: path.to_owned(),
            is_moment,
        }
    }
}

/// Whether the values are moments in seconds, as numbers or as digits.
fn is_moment(schema: &Value) -> bool {
    let forms = schema.get("oneOf").and_then(Value::as_array);
    schema.get("x-moment") == Some(&Value::Bool(true)) || forms.into_iter().flatten().any(is_moment)
}

/// Whether the values fit into a cell.
fn is_plain(schema: &Value) -> bool {
    let kind = schema.get("type").and_then(Value::as_str);
    !matches!(kind, Some("object" | "array")) && schema.get("properties").is_none()
}

impl Column {
    /// The word above it: `createdAt` as `CREATED`, `data.text` as `TEXT`.
    pub(super) fn title(&self) -> String {
        let last = self.path.rsplit('.').next().unwrap_or_default();
        let last = match self.is_moment {
            true => last.strip_suffix("At").unwrap_or(last),
            false => last,
        };
        crate::text::kebab(last).replace('-', " ").to_uppercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of_type(name: &str) -> Columns {
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        Columns::of_response(&json!({ "properties": { "data": { "items": reference } } }))
    }

    #[test]
    fn every_chosen_column_is_a_field_of_its_type() {
        let chosen: HashMap<String, Vec<String>> = serde_json::from_str(CHOSEN).unwrap();
        for (name, paths) in chosen {
            let columns = of_type(&name);
            for path in paths {
                let mut schema = columns.schema.clone();
                for part in path.split('.') {
                    let inner = schema.pointer(&format!("/properties/{part}"));
                    schema = resolved(inner.unwrap_or_else(|| panic!("{name}: {path}")));
                }
            }
        }
    }

    #[test]
    fn where_nobody_chose_the_ids_come_first() {
        let titles = |name: &str| -> Vec<String> {
            let columns = of_type(name).shown();
            columns.iter().map(Column::title).collect()
        };
        assert_eq!(titles("User"), ["UID", "NAME", "ROLE", "STATUS", "CREATED"]);
        assert_eq!(
            titles("Reason"),
            ["ID", "NAME", "DEFAULT", "DESCRIPTION", "CREATED", "UPDATED"]
        );
        assert_eq!(
            titles("Reaction"),
            ["ID", "UID", "MESSAGE ID", "REACTION", "REACTED"]
        );
    }
}
