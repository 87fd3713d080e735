//! Where the value of a field is read into.

use super::{Field, from_float};
use crate::wire::Json;
use crate::wire::object::empty;
use serde::de::value::{BorrowedStrDeserializer, SeqDeserializer, UnitDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde_json::Value;
use std::fmt;

/// The place of a required field.
pub(crate) struct Must<'a, T>(pub(crate) &'a mut T);

/// The place of a field that may be absent. A `null` is handed back, so that it is written again.
pub(crate) struct May<'a, T>(pub(crate) &'a mut Option<T>);

/// Reads one value into its place. What does not fit is an error if the reading is `strict`, and else handed back as it came.
pub(crate) struct Slot<P> {
    pub(crate) place: P,
    pub(crate) strict: bool,
    /// Whether the field is an id: an integer is read as its digits.
    pub(crate) id: bool,
}

/// What [`Slot`] needs of a place.
pub(crate) trait Place: Sized {
    type Field: Field;
    /// Whether `null` is a way to say that there is nothing.
    const NULL: bool;

    fn put(self, value: Self::Field);

    /// Reads in place, where what is handed back leaves nothing behind.
    fn within<E>(
        self,
        read: impl FnOnce(&mut Self::Field) -> Result<Option<Value>, E>,
    ) -> Result<Option<Value>, E>;
}

impl<T: Field> Place for Must<'_, T> {
    type Field = T;
    const NULL: bool = false;

    #[inline]
    fn put(self, value: T) {
        *self.0 = value;
    }

    #[inline]
    fn within<E>(
        self,
        read: impl FnOnce(&mut T) -> Result<Option<Value>, E>,
    ) -> Result<Option<Value>, E> {
        read(self.0)
    }
}

impl<T: Field> Place for May<'_, T> {
    type Field = T;
    const NULL: bool = true;

    #[inline]
    fn put(self, value: T) {
        *self.0 = Some(value);
    }

    #[inline]
    fn within<E>(
        self,
        read: impl FnOnce(&mut T) -> Result<Option<Value>, E>,
    ) -> Result<Option<Value>, E> {
        let odd = read(self.0.insert(T::blank()))?;
        if odd.is_some() {
            *self.0 = None;
        }
        Ok(odd)
    }
}

impl<P: Place> Slot<P> {
    /// Puts what fits into the place.
    #[inline]
    fn put<E>(
        self,
        read: Result<P::Field, E>,
        came: impl FnOnce() -> Result<Value, E>,
    ) -> Result<Option<Value>, E> {
        match read {
            Ok(fits) => {
                self.place.put(fits);
                Ok(None)
            }
            Err(error) if self.strict => Err(error),
            Err(_) => came().map(Some),
        }
    }

    fn float<'de, E: Error>(self, value: f64) -> Result<Option<Value>, E>
    where
        Self: Visitor<'de, Value = Option<Value>>,
    {
        // `-0` is an integer with `arbitrary_precision` alone.
        if value == 0.0 && value.is_sign_negative() {
            return self.visit_u64(0);
        }
        let read = P::Field::deserialize(value.into_deserializer());
        self.put(read, || from_float(value))
    }
}

impl<'de, P: Place> DeserializeSeed<'de> for Slot<P> {
    type Value = Option<Value>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, P: Place> Visitor<'de> for Slot<P> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Option<Value>, E> {
        let read = P::Field::deserialize(value.into_deserializer());
        self.put(read, || Ok(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Option<Value>, E> {
        if self.id {
            return self.visit_string(value.to_string());
        }
        let read = P::Field::deserialize(value.into_deserializer());
        self.put(read, || Ok(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Option<Value>, E> {
        if self.id {
            return self.visit_string(value.to_string());
        }
        let read = P::Field::deserialize(value.into_deserializer());
        self.put(read, || Ok(value.into()))
    }

    // Beyond 64 bits serde_json has these with `arbitrary_precision` alone.
    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest float is what is meant"
    )]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Option<Value>, E> {
        self.float(value as f64)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest float is what is meant"
    )]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Option<Value>, E> {
        self.float(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Option<Value>, E> {
        self.float(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<Value>, E> {
        let read = P::Field::deserialize(text.into_deserializer());
        self.put(read, || Ok(text.into()))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Option<Value>, E> {
        let read = P::Field::deserialize(BorrowedStrDeserializer::new(text));
        self.put(read, || Ok(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Option<Value>, E> {
        if !P::Field::STRING {
            return self.visit_str(&text);
        }
        self.place
            .put(P::Field::deserialize(text.into_deserializer())?);
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<Value>, E> {
        if P::NULL {
            return Ok(Some(Value::Null));
        }
        let read = P::Field::deserialize(UnitDeserializer::new());
        self.put(read, || Ok(Value::Null))
    }

    fn visit_none<E: Error>(self) -> Result<Option<Value>, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Option<Value>, A::Error> {
        let strict = self.strict;
        if P::Field::OBJECT {
            return self.place.within(|field| field.read_object(map, strict));
        }
        match Json::read_map(map)?.into_value() {
            // Only with `arbitrary_precision` does a number come as a map.
            Value::Number(number) => match number.as_u64() {
                Some(zero) => self.visit_u64(zero),
                None => self.float(number.as_f64().unwrap_or_default()),
            },
            object => {
                let nothing = serde::de::value::MapAccessDeserializer::new(empty());
                self.put(P::Field::deserialize(nothing), || Ok(object))
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Option<Value>, A::Error> {
        let strict = self.strict;
        if P::Field::ARRAY {
            return self.place.within(|field| field.read_array(items, strict));
        }
        let items = Json::read_seq(items)?.into_value();
        if P::Field::OBJECT && items == Value::Array(Vec::new()) {
            let odd = self
                .place
                .within(|field| field.read_object(empty(), strict))?;
            return Ok(odd.map(|_| items));
        }
        let something = SeqDeserializer::<_, A::Error>::new(std::iter::once(true));
        self.put(P::Field::deserialize(something), || Ok(items))
    }
}
