//! Free-form objects.

use super::field::{
    Blank, Entries, Field, How, Items, Misfit, Problem, Read, Scalar, deserialize_whole,
    read_array_as_object,
};
use super::{Json, Part};
use serde::de::{Deserialize, Deserializer};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::ops::{Deref, DerefMut};

/// A JSON object whose keys nobody prescribes, such as `metadata`.
///
/// The server may write an empty object as an empty array; that is read as empty. It is written as an object, with its keys in
/// alphabetical order.
///
/// ```
/// use cometchat_rest::types::JsonObject;
///
/// let empty: JsonObject = serde_json::from_str("[]")?;
/// assert!(empty.is_empty());
///
/// let metadata: JsonObject = [("lang", "en")].into_iter().collect();
/// assert_eq!(metadata["lang"], "en");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// It is made of any JSON, as `serde_json::json!` makes it. What is no object cannot be written, so that a request with it is
/// refused before it leaves.
///
/// ```
/// use cometchat_rest::types::JsonObject;
/// use serde_json::json;
///
/// let metadata = JsonObject::from(json!({ "lang": "en" }));
/// assert_eq!(serde_json::to_string(&metadata)?, r#"{"lang":"en"}"#);
/// assert!(serde_json::to_string(&JsonObject::from(json!("en"))).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JsonObject {
    map: Map<String, Value>,
    /// What it was made of, if that is no object.
    other: Option<Box<Value>>,
}

impl JsonObject {
    /// An object without keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The map inside.
    #[must_use]
    pub fn into_map(self) -> Map<String, Value> {
        self.map
    }
}

impl Deref for JsonObject {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.map
    }
}

impl DerefMut for JsonObject {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.map
    }
}

impl From<Map<String, Value>> for JsonObject {
    fn from(map: Map<String, Value>) -> Self {
        Self { map, other: None }
    }
}

impl From<Value> for JsonObject {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(map) => map.into(),
            other => Self {
                map: Map::new(),
                other: Some(Box::new(other)),
            },
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for JsonObject {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let pairs = pairs.into_iter();
        let map: Map<String, Value> = pairs
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        map.into()
    }
}

/// Its entries, in alphabetical order.
impl<'a> IntoIterator for &'a JsonObject {
    type Item = (&'a String, &'a Value);
    type IntoIter = serde_json::map::Iter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.map.iter()
    }
}

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::write(self, serializer)
    }
}

impl Field for JsonObject {
    fn expected(&self) -> &'static str {
        "an object, or an empty array in place of an empty object"
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        match Json::of_entries(entries)?.into_value() {
            Value::Object(map) => {
                self.map = map;
                Ok(None)
            }
            // Only with serde_json's `arbitrary_precision` does a number come as an object.
            number if how.strict => Err(Problem::odd(number, self.expected())),
            number => Ok(Some(Box::new(number))),
        }
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        read_array_as_object(self, items, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(match self.other.as_deref() {
            None => Part::Object(&self.map),
            Some(other) => Part::Refused(refusal(other)),
        })
    }
}

impl Blank for JsonObject {
    fn blank() -> Self {
        Self::new()
    }
}

impl<'de> Deserialize<'de> for JsonObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_whole(deserializer)
    }
}

/// What is wrong with a value that is no object, in words that do not show it.
fn refusal(value: &Value) -> &'static str {
    match value {
        Value::Null => "an object was expected, not null",
        Value::Bool(_) => "an object was expected, not a boolean",
        Value::Number(_) => "an object was expected, not a number",
        Value::String(_) => "an object was expected, not a text",
        Value::Array(_) => "an object was expected, not a list",
        Value::Object(_) => "an object was expected",
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for JsonObject {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "JsonObject".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Map::<String, Value>::json_schema(generator)
    }
}
