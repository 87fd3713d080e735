//! Fields of models, read into their places.

mod collections;
mod number;
mod scalars;
mod slot;

pub(crate) use number::{from_float, from_token, is_token};
pub(crate) use slot::{May, Must, Slot};

use super::Json;
use super::object::{Key, Object};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Unexpected};
use serde_json::{Map, Value};

/// What a field of a model can hold.
///
/// The constants say which JSON a type reads beside numbers, booleans and some strings. What it does not read is kept as it
/// came, so that has to be known before the reading begins: a response is read once.
pub(crate) trait Field: for<'de> Deserialize<'de> {
    /// Any string.
    const STRING: bool = false;
    /// Objects, and the empty array in place of an empty one.
    const OBJECT: bool = false;
    /// Arrays.
    const ARRAY: bool = false;
    /// What an error calls it that expected one.
    const NAME: &'static str = "a value";

    /// What stands in the place of a required field until it is read.
    fn blank() -> Self;

    /// Reads an object in place: models are large, and moving them would be a good part of the work of reading them.
    ///
    /// What does not fit is an error if the reading is `strict`. Otherwise the whole object is handed back, to be kept where
    /// there is room for it, and what was read so far is of no use.
    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        object: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        let _ = strict;
        let json: Json = Json::read_map(object)?;
        Ok(Some(json.into_value()))
    }

    /// The same with an array.
    fn read_array<'de, A: SeqAccess<'de>>(
        &mut self,
        array: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        let _ = strict;
        let json: Json = Json::read_seq(array)?;
        Ok(Some(json.into_value()))
    }
}

/// Reads a whole object of this type by itself; what does not fit is an error.
pub(crate) fn deserialize_object<'de, T: Field, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut object = T::blank();
    deserializer.deserialize_any(Object(&mut object))?;
    Ok(object)
}

/// Reads the value of a key that the model does not know. Hands back the number that the whole object turns out to be.
#[inline]
pub(crate) fn read_unknown<'de, T: Field, A: MapAccess<'de>>(
    Key(key): Key<'de>,
    object: &mut A,
    extra: &mut Map<String, Value>,
    strict: bool,
) -> Result<Option<Value>, A::Error> {
    let value = object.next_value::<Json>()?.into_value();
    match from_token(&key, &value) {
        None => {
            extra.insert(key.into_owned(), value);
            Ok(None)
        }
        Some(number) if strict => Err(A::Error::invalid_type(Unexpected::Float(number), &T::NAME)),
        Some(number) => from_float(number).map(Some),
    }
}
