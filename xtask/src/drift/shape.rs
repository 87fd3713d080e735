//! What a schema allows, whatever it is made of.

use super::samples::FROM_SAMPLE;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A schema, or several of which each is allowed, with `$ref`, `allOf`, `oneOf` and `anyOf` resolved.
#[derive(Default)]
pub(super) struct Shape<'a> {
    /// The schemas that say something of their own, by which a loop is noticed: a wrapper around a `$ref` is none.
    pub(super) parts: BTreeSet<*const Value>,
    seen: BTreeSet<*const Value>,
    pub(super) properties: BTreeMap<&'a str, Vec<&'a Value>>,
    /// Other keys of properties → the properties.
    pub(super) aliases: BTreeMap<&'a str, &'a str>,
    /// What a list holds.
    pub(super) items: Vec<&'a Value>,
    /// What further keys of a map hold.
    pub(super) rest: Vec<&'a Value>,
    pub(super) values: BTreeSet<String>,
    /// Whether `true` and `false` are among the values.
    pub(super) boolean: bool,
    /// Whether a schema declares fields, and whether a sample shows some.
    declared: bool,
    sampled: bool,
    /// Whether one of the schemas says nothing of what is inside.
    anything: bool,
}

impl<'a> Shape<'a> {
    pub(super) fn of(document: &'a Value, schemas: &[&'a Value]) -> Self {
        let mut shape = Self::default();
        for schema in schemas {
            shape.add(document, schema);
        }
        shape
    }

    /// Whether nothing is said of what is inside.
    pub(super) fn is_open(&self) -> bool {
        let silent = self.properties.is_empty() && self.items.is_empty() && self.rest.is_empty();
        silent && self.values.is_empty() && self.anything
    }

    /// Whether fields are known from samples alone, which need not show all of them.
    pub(super) fn is_from_samples(&self) -> bool {
        self.sampled && !self.declared
    }

    /// The schemas of a property, by its key or another key of it.
    pub(super) fn property(&self, key: &str) -> Option<&[&'a Value]> {
        let name = self.aliases.get(key).copied().unwrap_or(key);
        self.properties.get(name).map(Vec::as_slice)
    }

    fn add(&mut self, document: &'a Value, schema: &'a Value) {
        if !self.seen.insert(std::ptr::from_ref(schema)) {
            return;
        }
        let Some(map) = schema.as_object() else {
            self.anything |= *schema == Value::Bool(true);
            return;
        };
        let mut says_nothing = true;
        if let Some(target) = map.get("$ref").and_then(Value::as_str) {
            says_nothing = false;
            match lookup(document, target) {
                Some(target) => self.add(document, target),
                None => self.anything = true,
            }
        }
        for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
            for inner in map.get(key).and_then(Value::as_array).into_iter().flatten() {
                says_nothing = false;
                if key == "prefixItems" {
                    self.items.push(inner);
                } else {
                    self.add(document, inner);
                }
            }
        }
        for (name, property) in map
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            says_nothing = false;
            match map.contains_key(FROM_SAMPLE) {
                true => self.sampled = true,
                false => self.declared = true,
            }
            self.properties.entry(name).or_default().push(property);
            let aliases = property.get("x-aliases").and_then(Value::as_array);
            let aliases = aliases.into_iter().flatten().filter_map(Value::as_str);
            self.aliases
                .extend(aliases.map(|alias| (alias, name.as_str())));
        }
        if let Some(items) = map.get("items").filter(|items| items.is_object()) {
            says_nothing = false;
            self.items.push(items);
        }
        let patterns = map.get("patternProperties").and_then(Value::as_object);
        let patterns = patterns.into_iter().flatten().map(|(_, schema)| schema);
        let rest = map.get("additionalProperties").into_iter();
        for rest in rest.chain(patterns) {
            if rest.as_object().is_some_and(|rest| !rest.is_empty()) {
                says_nothing = false;
                self.rest.push(rest);
            }
        }
        let listed =
            ["enum", "x-extensible-enum"].map(|key| map.get(key).and_then(Value::as_array));
        let listed = listed.into_iter().flatten().flatten();
        for value in listed
            .chain(map.get("const"))
            .filter(|value| !value.is_null())
        {
            says_nothing = false;
            self.values.insert(written(value));
        }
        let own = [
            "properties",
            "items",
            "additionalProperties",
            "enum",
            "x-extensible-enum",
        ];
        if own.iter().any(|key| map.contains_key(*key)) {
            self.parts.insert(std::ptr::from_ref(schema));
        }
        let types = match map.get("type") {
            Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).collect(),
            one => one.and_then(Value::as_str).into_iter().collect::<Vec<_>>(),
        };
        self.boolean |= types.contains(&"boolean");
        let holds_something = types.iter().any(|one| matches!(*one, "object" | "array"));
        self.anything |= says_nothing && (types.is_empty() || holds_something);
    }
}

/// A value as it is written in a query.
fn written(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// What a `$ref` leads to; its pointer may be percent-encoded, as part of a URL.
pub(super) fn lookup<'a>(document: &'a Value, target: &str) -> Option<&'a Value> {
    let pointer = target.strip_prefix('#')?;
    let decoded = percent_decode_str(pointer).decode_utf8().ok()?;
    document
        .pointer(&decoded)
        .or_else(|| document.pointer(pointer))
}

/// What a value is, or what its `$ref` leads to, through as many as there are.
pub(super) fn follow<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..16 {
        let target = value.get("$ref").and_then(Value::as_str);
        match target.and_then(|target| lookup(document, target)) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}
