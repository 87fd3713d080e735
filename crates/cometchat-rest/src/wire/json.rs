//! Any JSON.

use super::field::{Field, from_float, from_token};
use super::object::Key;
use super::written::Written;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::fmt;
use std::ops::Deref;

/// Any JSON, as it came. It dereferences to serde_json's [`Value`].
///
/// It is read and written in the same way whatever features of serde_json a program switches on: a number is a `u64`, an
/// `i64` or else the nearest `f64`, and keys are written in alphabetical order.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", serde(transparent), schemars(inline))]
pub struct Json(Value);

impl Json {
    /// The value inside.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0
    }

    /// Reads an object, or a number that serde_json shows as one.
    pub(crate) fn read_map<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut map = Map::new();
        if let Some(Key(key)) = object.next_key()? {
            let value = object.next_value::<Self>()?.0;
            if let Some(number) = from_token(&key, &value) {
                return from_float(number).map(Self);
            }
            map.insert(key.into_owned(), value);
            while let Some((key, value)) = object.next_entry::<String, Self>()? {
                map.insert(key, value.0);
            }
        }
        Ok(Self(map.into()))
    }

    /// Reads an array.
    pub(crate) fn read_seq<'de, A: SeqAccess<'de>>(mut array: A) -> Result<Self, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = array.next_element::<Self>()? {
            list.push(item.0);
        }
        Ok(Self(list.into()))
    }
}

impl Deref for Json {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(&self.0).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

impl Field for Json {
    const STRING: bool = true;
    const OBJECT: bool = true;
    const ARRAY: bool = true;

    fn blank() -> Self {
        Self(Value::Null)
    }

    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        object: A,
        _: bool,
    ) -> Result<Option<Value>, A::Error> {
        *self = Self::read_map(object)?;
        Ok(None)
    }

    fn read_array<'de, A: SeqAccess<'de>>(
        &mut self,
        array: A,
        _: bool,
    ) -> Result<Option<Value>, A::Error> {
        *self = Self::read_seq(array)?;
        Ok(None)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json(value.into()))
    }

    // Beyond 64 bits serde_json has these with `arbitrary_precision` alone.
    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest float is what is meant"
    )]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Json, E> {
        from_float(value as f64).map(Json)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest float is what is meant"
    )]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Json, E> {
        from_float(value as f64).map(Json)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        from_float(value).map(Json)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Json, E> {
        Ok(Json(text.into()))
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json(Value::Null))
    }

    fn visit_none<E: Error>(self) -> Result<Json, E> {
        Ok(Json(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Json, A::Error> {
        Json::read_map(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Json, A::Error> {
        Json::read_seq(items)
    }
}
