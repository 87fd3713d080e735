//! Walking the operations of the description.

use super::pointer;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The methods that an item of `paths` may have.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One operation and its place.
pub(crate) struct OperationAt<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) pointer: String,
    pub(crate) item: &'a Map<String, Value>,
    pub(crate) value: &'a Map<String, Value>,
}

impl<'a> OperationAt<'a> {
    /// The operation's id, or nothing where it is missing.
    pub(crate) fn id(&self) -> &'a str {
        self.text("operationId")
    }

    /// A text below the operation, or nothing where it is missing.
    pub(crate) fn text(&self, key: &str) -> &'a str {
        self.value
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The parameters of the operation and of its path, `$ref`s followed.
    pub(crate) fn parameters(&self, document: &'a Value) -> Vec<(String, &'a Value)> {
        let above = self.pointer.rsplit_once('/').map_or("", |(above, _)| above);
        let places = [(above, self.item), (self.pointer.as_str(), self.value)];
        let mut found = Vec::new();
        for (place, holder) in places {
            let list = holder
                .get("parameters")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            for (index, parameter) in list.enumerate() {
                found.push((
                    format!("{place}/parameters/{index}"),
                    follow(document, parameter),
                ));
            }
        }
        found
    }
}

/// All operations, in the order of their paths.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = OperationAt<'_>> {
    let paths = document
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    paths.flat_map(|(path, item)| {
        let item_pointer = pointer::push("/paths", path);
        let item = item.as_object();
        item.into_iter()
            .flatten()
            .filter_map(move |(method, value)| {
                let known = METHODS.contains(&method.as_str());
                known.then_some(OperationAt {
                    path,
                    method,
                    pointer: pointer::push(&item_pointer, method),
                    item: item?,
                    value: value.as_object()?,
                })
            })
    })
}

/// What a `$ref` into the bundled document points to; anything else as it is.
pub(crate) fn follow<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|to| to.strip_prefix('#'));
    target
        .and_then(|target| document.pointer(target))
        .unwrap_or(value)
}

/// The name of the component that a schema refers to, by a `$ref` of its own or by one with a description beside it.
pub(crate) fn component(schema: &Value) -> Option<&str> {
    let inner = match schema.get("allOf").and_then(Value::as_array) {
        Some(all) if all.len() == 1 => &all[0],
        _ => schema,
    };
    let target = inner.get("$ref").and_then(Value::as_str)?;
    target.strip_prefix("#/components/schemas/")
}

/// Which schemas each schema refers to.
pub(crate) struct References<'a> {
    inside: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> References<'a> {
    /// Those of a document.
    pub(crate) fn of(document: &'a Value) -> Self {
        let schemas = document.pointer("/components/schemas");
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        let inside = schemas.map(|(name, schema)| (name.as_str(), direct(schema)));
        Self {
            inside: inside.collect(),
        }
    }

    /// The names of the schemas that a value refers to, at any depth.
    pub(crate) fn reached_from(&self, value: &'a Value) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut next = direct(value);
        while let Some(name) = next.pop() {
            if found.insert(name) {
                next.extend(self.inside.get(name).into_iter().flatten());
            }
        }
        found
    }
}

/// The names of the schemas that a value refers to itself, as often as it does.
fn direct(value: &Value) -> Vec<&str> {
    fn find<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(map) => {
                let target = map.get("$ref").and_then(Value::as_str);
                found
                    .extend(target.and_then(|target| target.strip_prefix("#/components/schemas/")));
                map.values().for_each(|child| find(child, found));
            }
            Value::Array(list) => list.iter().for_each(|child| find(child, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    find(value, &mut found);
    found
}
