//! The types that fields have, but for models and collections.

use super::Field;
use serde::de::{MapAccess, SeqAccess};
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
    const NAME: &'static str = T::NAME;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        object: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        (**self).read_object(object, strict)
    }

    fn read_array<'de, A: SeqAccess<'de>>(
        &mut self,
        array: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        (**self).read_array(array, strict)
    }
}
