//! Where fields of answers are read into: what does not fit fails nothing.

use super::Field;
use serde::de::value::{
    BorrowedStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer, SeqDeserializer,
};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde_json::{Map, Value};
use std::fmt;

/// The place of an optional field of an answer: what does not fit is handed back as it came.
pub(crate) struct Tolerant<'a, T>(pub(crate) &'a mut Option<T>);

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
                *self.0 = Some(fits);
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
        let read = T::deserialize(IntoDeserializer::<E>::into_deserializer(value));
        Ok(self.put(read, value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Option<Value>, E> {
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
        *self.0 = Some(T::deserialize(text.into_deserializer())?);
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
            return T::read_object(self.0, map);
        }
        let object = Map::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Some(object.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Option<Value>, A::Error> {
        if T::ARRAY {
            return T::read_array(self.0, items);
        }
        let items = Vec::<Value>::deserialize(SeqAccessDeserializer::new(items))?;
        if T::OBJECT && items.is_empty() {
            let nothing = SeqDeserializer::<_, A::Error>::new(std::iter::empty::<bool>());
            return Ok(self.put(T::deserialize(nothing), items));
        }
        Ok(Some(items.into()))
    }
}
