//! Fields of models, read into their places.

mod collections;
mod places;
mod scalars;
mod tolerant;

pub(crate) use places::Optional;
pub(crate) use tolerant::{Lenient, Required, Tolerant};

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};
use serde_json::Value;

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

    /// Reads into the place. Models are large: moving them would be a good part of the work of reading them.
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
