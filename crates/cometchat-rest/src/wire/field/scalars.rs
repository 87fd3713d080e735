//! The types that fields have, but for models and collections.

use super::Field;
use serde::de::{Deserializer, MapAccess, SeqAccess};
use serde_json::Value;

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

    fn read_object<'de, A: MapAccess<'de>>(
        place: &mut Option<Self>,
        object: A,
    ) -> Result<Option<Value>, A::Error> {
        let mut inner = None;
        let odd = T::read_object(&mut inner, object)?;
        *place = inner.map(Self::new);
        Ok(odd)
    }

    fn read_array<'de, A: SeqAccess<'de>>(
        place: &mut Option<Self>,
        array: A,
    ) -> Result<Option<Value>, A::Error> {
        let mut inner = None;
        let odd = T::read_array(&mut inner, array)?;
        *place = inner.map(Self::new);
        Ok(odd)
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
