//! One value, out of any format into a field.

use super::source::Source;
use super::{Blank, Cause, Field, How, Odd, Problem, Read, Scalar, Slot, Target};
use crate::wire::model;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// Reads a value into a field. What does not fit is handed back as it came.
pub(super) struct Reading<'a> {
    pub(super) slot: Slot<'a>,
    pub(super) how: How,
}

/// Reads a whole value of this type by itself; what does not fit is an error.
pub(crate) fn deserialize_whole<'de, T: Blank, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::blank();
    read_whole(&mut value, deserializer)?;
    Ok(value)
}

/// The same into a place that is there.
pub(crate) fn read_whole<'de, D: Deserializer<'de>>(
    field: &mut dyn Field,
    deserializer: D,
) -> Result<(), D::Error> {
    let how = How::STRICT;
    let slot = Slot::Other(&mut *field);
    let reading = Reading { slot, how };
    match reading.deserialize(deserializer)? {
        None => Ok(()),
        Some(odd) => Err(Problem::odd(*odd, field.expected()).into_error(None)),
    }
}

/// Reads a value that is there already. What does not fit is handed back.
pub(crate) fn fit(field: &mut dyn Field, value: Value) -> Read {
    let how = How::LENIENT;
    let slot = Slot::Other(field);
    // Reading from a value fails in no way of its own.
    let read = Reading { slot, how }.deserialize(value);
    read.map_err(|_| Cause::OutOfRange.into())
}

impl Reading<'_> {
    #[inline]
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<Odd, E> {
        let read = self.slot.put(scalar, self.how);
        read.map_err(|problem| problem.into_error(None))
    }

    #[inline]
    fn object<'de, A: MapAccess<'de>>(self, entries: &mut Source<'de, A, A::Error>) -> Read {
        let how = self.how;
        self.slot.read(|field| object_into(field, entries, how))
    }

    fn text<E: Error>(self, text: &str) -> Result<Odd, E> {
        self.scalar(Scalar::Text(Cow::Borrowed(text)))
    }

    fn float<E: Error>(self, value: f64) -> Result<Odd, E> {
        // `-0` is an integer with `arbitrary_precision` alone.
        if value == 0.0 && value.is_sign_negative() {
            return self.scalar(Scalar::Unsigned(0));
        }
        self.scalar(Scalar::Float(value))
    }
}

fn object_into<'de, A: MapAccess<'de>>(
    field: &mut dyn Field,
    entries: &mut Source<'de, A, A::Error>,
    how: How,
) -> Read {
    let model = match field.target() {
        Target::Model(model) => Some(model),
        Target::ByFirstKey => field.model_by(entries.peek_key()?),
        Target::Field => None,
    };
    match model {
        Some(model) => match model::read(model, entries, how)? {
            Some(odd) => field.read_other(odd),
            None => Ok(None),
        },
        None => field.read_object(entries, how),
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Odd;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Odd, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Odd;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Odd, E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Odd, E> {
        self.scalar(Scalar::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Odd, E> {
        self.scalar(Scalar::Unsigned(value))
    }

    // Beyond 64 bits serde_json has these with `arbitrary_precision` alone.
    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest float is what is meant"
    )]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Odd, E> {
        self.float(value as f64)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest float is what is meant"
    )]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Odd, E> {
        self.float(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Odd, E> {
        self.float(value)
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Odd, E> {
        match self.slot {
            Slot::Text(place) => *place = text.to_owned(),
            Slot::OptionalText(place) => *place = Some(text.to_owned()),
            Slot::Optional(_) | Slot::Other(_) => return self.text(text),
        }
        Ok(None)
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Odd, E> {
        self.visit_str(text)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Odd, E> {
        self.scalar(Scalar::Text(Cow::Owned(text)))
    }

    fn visit_unit<E: Error>(self) -> Result<Odd, E> {
        self.scalar(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Odd, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Odd, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Odd, A::Error> {
        let mut entries = Source::new(map);
        let read = self.object(&mut entries);
        read.map_err(|problem| entries.error(problem))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Odd, A::Error> {
        let mut items = Source::new(items);
        let how = self.how;
        let read = self.slot.read(|field| field.read_array(&mut items, how));
        read.map_err(|problem| items.error(problem))
    }
}
