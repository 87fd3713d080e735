//! Free-form objects.

use super::field::deserialize_object;
use super::written::Written;
use super::{Field, Json};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Unexpected};
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", serde(transparent))]
pub struct JsonObject(Map<String, Value>);

impl JsonObject {
    /// An object without keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The map inside.
    #[must_use]
    pub fn into_map(self) -> Map<String, Value> {
        self.0
    }
}

impl Deref for JsonObject {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for JsonObject {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl From<Map<String, Value>> for JsonObject {
    fn from(map: Map<String, Value>) -> Self {
        Self(map)
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for JsonObject {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(
            pairs
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }
}

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(&self.0).serialize(serializer)
    }
}

impl Field for JsonObject {
    const OBJECT: bool = true;
    const NAME: &'static str = "an object, or an empty array in place of an empty object";

    fn blank() -> Self {
        Self::new()
    }

    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        object: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        match Json::read_map(object)?.into_value() {
            Value::Object(map) => {
                self.0 = map;
                Ok(None)
            }
            // Only with serde_json's `arbitrary_precision` does a number come as an object.
            Value::Number(number) if strict => {
                let float = Unexpected::Float(number.as_f64().unwrap_or_default());
                Err(A::Error::invalid_type(float, &Self::NAME))
            }
            other => Ok(Some(other)),
        }
    }
}

impl<'de> Deserialize<'de> for JsonObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_object(deserializer)
    }
}
