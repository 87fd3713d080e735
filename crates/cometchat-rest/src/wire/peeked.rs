//! An object whose first key was looked at.

use super::object::Key;
use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, MapAccess};
use std::borrow::Cow;

/// An object that is read from its beginning, although its first key is known.
pub(crate) struct Peeked<'de, A> {
    first: Option<Cow<'de, str>>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> Peeked<'de, A> {
    pub(crate) fn new(mut object: A) -> Result<Self, A::Error> {
        let first = object.next_key::<Key<'de>>()?;
        Ok(Self {
            first: first.map(|Key(key)| key),
            rest: object,
        })
    }

    /// The first key; none if the object is empty.
    pub(crate) fn first_key(&self) -> Option<&str> {
        self.first.as_deref()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Peeked<'de, A> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            None => self.rest.next_key_seed(seed),
            Some(Cow::Borrowed(key)) => seed
                .deserialize(BorrowedStrDeserializer::new(key))
                .map(Some),
            Some(Cow::Owned(key)) => seed.deserialize(StringDeserializer::new(key)).map(Some),
        }
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}
