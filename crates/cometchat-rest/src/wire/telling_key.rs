//! Telling the forms of an object apart by a key that only one of them has.

use super::Json;
use super::object::Key;
use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Error, MapAccess};
use serde_json::Value;
use std::borrow::Cow;
use std::vec::IntoIter;

/// How many keys come before the telling one, where it does not come first: enough for a user of the documented samples.
const USUAL: usize = 8;

/// Reads up to the first key that tells. Answers the whole object from its beginning: what was read on the way, which is
/// little, is handed out once more.
pub(crate) fn find<'de, A: MapAccess<'de>>(
    mut rest: A,
    tells: impl Fn(&str) -> bool,
) -> Result<Replayed<'de, A>, A::Error> {
    let mut before = Vec::new();
    let mut found = None;
    while let Some(Key(key)) = rest.next_key()? {
        if tells(&key) {
            found = Some(key);
            break;
        }
        if before.is_empty() {
            before.reserve(USUAL);
        }
        before.push((key, rest.next_value::<Json>()?.into_value()));
    }
    Ok(Replayed {
        before: before.into_iter(),
        value: None,
        found,
        rest,
    })
}

/// An object of which a part was read already.
pub(crate) struct Replayed<'de, A> {
    before: IntoIter<(Cow<'de, str>, Value)>,
    value: Option<Value>,
    found: Option<Cow<'de, str>>,
    rest: A,
}

impl<A> Replayed<'_, A> {
    /// The key that tells, if one came.
    pub(crate) fn telling_key(&self) -> Option<&str> {
        self.found.as_deref()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replayed<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if let Some((key, value)) = self.before.next() {
            self.value = Some(value);
            return once_more(key, seed).map(Some);
        }
        match self.found.take() {
            Some(key) => once_more(key, seed).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// A key as it was read: borrowed if it was.
fn once_more<'de, K: DeserializeSeed<'de>, E: Error>(
    key: Cow<'de, str>,
    seed: K,
) -> Result<K::Value, E> {
    match key {
        Cow::Borrowed(key) => seed.deserialize(BorrowedStrDeserializer::new(key)),
        Cow::Owned(key) => seed.deserialize(StringDeserializer::new(key)),
    }
}
