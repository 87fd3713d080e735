//! Any JSON.

use super::Part;
use super::field::{
    Blank, Cause, Entries, Field, How, Items, Key, Misfit, Problem, Read, Scalar, from_float,
    from_token,
};
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
    pub(crate) fn of_entries(entries: &mut dyn Entries<'_>) -> Result<Self, Problem> {
        let mut map = Map::new();
        if let Some(key) = entries.next_key()? {
            let value = entries.json()?;
            if let Some(number) = from_token(&key, &value) {
                return from_float(number).map(Self).ok_or(Cause::OutOfRange.into());
            }
            map.insert(key.into_owned(), value);
            while let Some(key) = entries.next_key()? {
                map.insert(key.into_owned(), entries.json()?);
            }
        }
        Ok(Self(map.into()))
    }

    /// Reads an array.
    pub(crate) fn of_items(items: &mut dyn Items<'_>) -> Result<Self, Problem> {
        let mut list = Vec::new();
        while let Some(item) = items.next_json()? {
            list.push(item);
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
    fn expected(&self) -> &'static str {
        "any JSON"
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        let scalar = std::mem::replace(scalar, Scalar::Null);
        self.0 = scalar.into_value().ok_or(Misfit::Type("a number"))?;
        Ok(())
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, _: How) -> Read {
        *self = Self::of_entries(entries)?;
        Ok(None)
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, _: How) -> Read {
        *self = Self::of_items(items)?;
        Ok(None)
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::Json(&self.0))
    }
}

impl Blank for Json {
    fn blank() -> Self {
        Self(Value::Null)
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
        float(value as f64)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest float is what is meant"
    )]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Json, E> {
        float(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        float(value)
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

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json, A::Error> {
        let mut map = Map::new();
        if let Some(Key(key)) = object.next_key()? {
            let value = object.next_value::<Json>()?.0;
            if let Some(number) = from_token(&key, &value) {
                return float(number);
            }
            map.insert(key.into_owned(), value);
            while let Some((key, value)) = object.next_entry::<String, Json>()? {
                map.insert(key, value.0);
            }
        }
        Ok(Json(map.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<Json>()? {
            list.push(item.0);
        }
        Ok(Json(list.into()))
    }
}

fn float<E: Error>(value: f64) -> Result<Json, E> {
    let number = from_float(value).ok_or_else(|| E::custom("number out of range"));
    number.map(Json)
}

/// A model that is any JSON with short ways to what it usually holds: read and written as its JSON is.
macro_rules! around_json {
    ($name:ident) => {
        impl $name {
            /// The value as it came.
            #[must_use]
            pub fn as_value(&self) -> &serde_json::Value {
                &self.0
            }
        }

        impl crate::wire::Field for $name {
            fn expected(&self) -> &'static str {
                self.0.expected()
            }

            fn put(
                &mut self,
                scalar: &mut crate::wire::field::Scalar<'_>,
            ) -> Result<(), crate::wire::field::Misfit> {
                self.0.put(scalar)
            }

            fn read_object(
                &mut self,
                entries: &mut dyn crate::wire::field::Entries<'_>,
                how: crate::wire::field::How,
            ) -> crate::wire::field::Read {
                self.0.read_object(entries, how)
            }

            fn read_array(
                &mut self,
                items: &mut dyn crate::wire::field::Items<'_>,
                how: crate::wire::field::How,
            ) -> crate::wire::field::Read {
                self.0.read_array(items, how)
            }

            fn part(&self) -> Option<crate::wire::Part<'_>> {
                self.0.part()
            }
        }

        impl crate::wire::Blank for $name {
            fn blank() -> Self {
                Self(crate::wire::Json::blank())
            }
        }
    };
}
pub(super) use around_json;
