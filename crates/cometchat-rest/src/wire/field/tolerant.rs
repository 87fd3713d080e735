//! Where fields of answers are read into: what does not fit fails nothing.

use super::Field;
use serde::de::value::{
    BorrowedStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer, SeqDeserializer,
};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde_json::{Map, Value};
use std::fmt;

/// The place of an optional field of an answer: what does not fit is handed back as it came.
pub(crate) struct Tolerant<'a, T> {
    place: &'a mut Option<T>,
    /// Whether a number is read as its digits.
    is_id: bool,
}

impl<'a, T> Tolerant<'a, T> {
    /// The place of something that has no name.
    pub(crate) fn new(place: &'a mut Option<T>) -> Self {
        Self {
            place,
            is_id: false,
        }
    }

    /// The place of a field.
    #[inline]
    pub(crate) fn of(key: &str, place: &'a mut Option<T>) -> Self {
        let is_id = is_id(key);
        Self { place, is_id }
    }
}

/// Whether a field holds an id. The server writes some ids as numbers here and as strings there; they are strings to us.
#[inline]
fn is_id(key: &str) -> bool {
    matches!(key, "id" | "uid" | "guid" | "muid") || key.ends_with("Id")
}

/// The place of a required field of an object that may be handed back as it came: what does not fit is, too.
pub(crate) struct Lenient<'a, T> {
    place: &'a mut T,
    is_id: bool,
}

impl<'a, T> Lenient<'a, T> {
    #[inline]
    pub(crate) fn of(key: &str, place: &'a mut T) -> Self {
        let is_id = is_id(key);
        Self { place, is_id }
    }
}

/// The place of a required field: what does not fit is an error.
pub(crate) struct Required<'a, T>(Lenient<'a, T>);

impl<'a, T> Required<'a, T> {
    #[inline]
    pub(crate) fn of(key: &str, place: &'a mut T) -> Self {
        Self(Lenient::of(key, place))
    }
}

impl<'de, T: Field> DeserializeSeed<'de> for Required<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !self.0.is_id {
            return self.0.place.read(deserializer);
        }
        match self.0.deserialize(deserializer)? {
            None => Ok(()),
            Some(odd) => Err(Error::invalid_type(kind_of(&odd), &"a string or a number")),
        }
    }
}

fn kind_of(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(value) => Unexpected::Bool(*value),
        Value::Number(_) => Unexpected::Other("a number"),
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

impl<'de, T: Field> DeserializeSeed<'de> for Lenient<'_, T> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        let mut read = None;
        let odd = deserializer.deserialize_any(Tolerant {
            place: &mut read,
            is_id: self.is_id,
        })?;
        match read {
            Some(read) => *self.place = read,
            // A null is no value, and nothing else came.
            None if odd.is_none() => return Ok(Some(Value::Null)),
            None => {}
        }
        Ok(odd)
    }
}

impl<'de, T: Field> DeserializeSeed<'de> for Tolerant<'_, T> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<T> Tolerant<'_, T> {
    fn put(self, read: Result<T, impl Error>, value: impl Into<Value>) -> Option<Value> {
        match read {
            Ok(fits) => {
                *self.place = Some(fits);
                None
            }
            Err(_) => Some(value.into()),
        }
    }
}

impl<'de, T: Field> Visitor<'de> for Tolerant<'_, T> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Option<Value>, E> {
        let read = T::deserialize(IntoDeserializer::<E>::into_deserializer(value));
        Ok(self.put(read, value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Option<Value>, E> {
        if self.is_id && T::STRING {
            return self.visit_string(value.to_string());
        }
        let read = T::deserialize(IntoDeserializer::<E>::into_deserializer(value));
        Ok(self.put(read, value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Option<Value>, E> {
        if self.is_id && T::STRING {
            return self.visit_string(value.to_string());
        }
        let read = T::deserialize(IntoDeserializer::<E>::into_deserializer(value));
        Ok(self.put(read, value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Option<Value>, E> {
        let read = T::deserialize(IntoDeserializer::<E>::into_deserializer(value));
        Ok(self.put(read, value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<Value>, E> {
        let read = T::deserialize(IntoDeserializer::<E>::into_deserializer(text));
        Ok(self.put(read, text))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Option<Value>, E> {
        let read = T::deserialize(BorrowedStrDeserializer::<E>::new(text));
        Ok(self.put(read, text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Option<Value>, E> {
        if !T::STRING {
            return self.visit_str(&text);
        }
        *self.place = Some(T::deserialize(text.into_deserializer())?);
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<Value>, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Option<Value>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Option<Value>, A::Error> {
        if T::OBJECT {
            return T::read_object(self.place, map);
        }
        let object = Map::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Some(object.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Option<Value>, A::Error> {
        if T::ARRAY {
            return T::read_array(self.place, items);
        }
        let items = Vec::<Value>::deserialize(SeqAccessDeserializer::new(items))?;
        if T::OBJECT && items.is_empty() {
            let nothing = SeqDeserializer::<_, A::Error>::new(std::iter::empty::<bool>());
            return Ok(self.put(T::deserialize(nothing), items));
        }
        Ok(Some(items.into()))
    }
}
