//! Fields of models, read into their places.

use serde::Serialize;
use serde::de::value::{
    BorrowedStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer, SeqDeserializer,
};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// What a field of a model can hold.
///
/// The constants say which JSON a type reads beside numbers, booleans and some strings. What it does not read is kept as it
/// came, so that has to be known before the reading begins: an answer is read once.
pub(crate) trait Field: for<'de> Deserialize<'de> {
    /// Any string.
    const STRING: bool = false;
    /// Objects, and the empty array in place of an empty one.
    const OBJECT: bool = false;
    /// Arrays.
    const ARRAY: bool = false;

    /// What stands in the place of a required field until it is read.
    fn blank() -> Self;

    /// Reads into the place. Models are large, and most of the time of reading them would be spent on moving them.
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = Self::deserialize(deserializer)?;
        Ok(())
    }

    /// Reads into a place that is empty.
    fn read_into<'de, D: Deserializer<'de>>(
        place: &mut Option<Self>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        *place = Some(Self::deserialize(deserializer)?);
        Ok(())
    }

    /// Reads an object into a place that is empty; hands it back as it came if something in it does not fit.
    fn read_object<'de, A: MapAccess<'de>>(
        place: &mut Option<Self>,
        object: A,
    ) -> Result<Option<Value>, A::Error> {
        Self::read_into(place, MapAccessDeserializer::new(object))?;
        Ok(None)
    }

    /// The same with an array.
    fn read_array<'de, A: SeqAccess<'de>>(
        place: &mut Option<Self>,
        array: A,
    ) -> Result<Option<Value>, A::Error> {
        Self::read_into(place, SeqAccessDeserializer::new(array))?;
        Ok(None)
    }
}

impl Field for bool {
    fn blank() -> Self {
        false
    }
}

impl Field for i64 {
    fn blank() -> Self {
        0
    }
}

impl Field for f64 {
    fn blank() -> Self {
        0.0
    }
}

impl Field for String {
    const STRING: bool = true;

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Field + Serialize> Field for Vec<T> {
    const ARRAY: bool = true;

    fn blank() -> Self {
        Self::new()
    }

    fn read_array<'de, A: SeqAccess<'de>>(
        place: &mut Option<Self>,
        mut array: A,
    ) -> Result<Option<Value>, A::Error> {
        let list = place.insert(Self::new());
        let mut item = None;
        while let Some(odd) = array.next_element_seed(Tolerant(&mut item))? {
            match item.take() {
                Some(fits) => list.push(fits),
                None => {
                    let mut values: Vec<Value> = list.iter().map(as_value).collect();
                    values.push(odd.unwrap_or_default());
                    while let Some(rest) = array.next_element()? {
                        values.push(rest);
                    }
                    *place = None;
                    return Ok(Some(values.into()));
                }
            }
        }
        Ok(None)
    }
}

impl<T: Field + Serialize> Field for BTreeMap<String, T> {
    const OBJECT: bool = true;

    fn blank() -> Self {
        Self::new()
    }

    fn read_object<'de, A: MapAccess<'de>>(
        place: &mut Option<Self>,
        mut object: A,
    ) -> Result<Option<Value>, A::Error> {
        let map = place.insert(Self::new());
        let mut item = None;
        while let Some(key) = object.next_key::<String>()? {
            let odd = object.next_value_seed(Tolerant(&mut item))?;
            match item.take() {
                Some(fits) => {
                    map.insert(key, fits);
                }
                None => {
                    let fitting = map
                        .iter()
                        .map(|(key, value)| (key.clone(), as_value(value)));
                    let mut values: Map<String, Value> = fitting.collect();
                    values.insert(key, odd.unwrap_or_default());
                    while let Some((key, rest)) = object.next_entry()? {
                        values.insert(key, rest);
                    }
                    *place = None;
                    return Ok(Some(values.into()));
                }
            }
        }
        Ok(None)
    }
}

/// What was read, as it came.
fn as_value(read: &impl Serialize) -> Value {
    serde_json::to_value(read).unwrap_or_default()
}

impl<T: Field> Field for Box<T> {
    const STRING: bool = T::STRING;
    const OBJECT: bool = T::OBJECT;
    const ARRAY: bool = T::ARRAY;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        (**self).read(deserializer)
    }
}

impl Field for Value {
    const STRING: bool = true;
    const OBJECT: bool = true;
    const ARRAY: bool = true;

    fn blank() -> Self {
        Self::Null
    }
}

/// The place of a required field: what does not fit is an error.
pub(crate) struct Required<'a, T>(pub(crate) &'a mut T);

impl<'de, T: Field> DeserializeSeed<'de> for Required<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.read(deserializer)
    }
}

/// The place of an optional field: what does not fit is an error as well.
pub(crate) struct Optional<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, T: Field> DeserializeSeed<'de> for Optional<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Field> Visitor<'de> for Optional<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::read_into(self.0, deserializer)
    }
}

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
