//! Where objects and arrays come from, whatever the format is.

use super::value::Reading;
use super::{Cause, Field, List, Odd, Problem, Read, Slot};
use crate::wire::Json;
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// By which rules a value is read.
#[derive(Clone, Copy)]
pub(crate) struct How {
    /// Whether what does not fit is an error.
    pub(crate) strict: bool,
    /// Whether it is an id: an integer is read as its digits.
    pub(crate) id: bool,
    /// Whether a list that holds nothing else is read as well.
    pub(crate) single: bool,
}

impl How {
    pub(crate) const STRICT: Self = Self {
        strict: true,
        id: false,
        single: false,
    };
    pub(crate) const LENIENT: Self = Self {
        strict: false,
        id: false,
        single: false,
    };

    /// The rules for what is inside a value.
    pub(crate) fn inside(self) -> Self {
        Self {
            strict: self.strict,
            ..Self::LENIENT
        }
    }
}

/// The entries of an object that is being read.
pub(crate) trait Entries<'de> {
    fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Problem>;

    /// Reads the value of the last key into a field. Hands back what does not fit.
    fn read(&mut self, slot: Slot<'_>, how: How) -> Read;

    /// The value of the last key as it came.
    fn json(&mut self) -> Result<Value, Problem>;
}

/// The items of an array that is being read.
pub(crate) trait Items<'de> {
    /// Reads the next item into a field. Hands back what does not fit; nothing at all after the last item.
    fn read(&mut self, field: &mut dyn Field, how: How) -> Result<Option<Odd>, Problem>;

    /// The same into a new place at the end of a list, which is taken away again if the item does not fit.
    fn read_onto(&mut self, list: &mut dyn List, how: How) -> Result<Option<Odd>, Problem>;

    /// The next item as it came.
    fn next_json(&mut self) -> Result<Option<Value>, Problem>;
}

/// An object or an array of a format of serde's.
pub(super) struct Source<'de, A, E> {
    access: A,
    /// The first key, where it was looked at before it is read.
    first_key: Option<Cow<'de, str>>,
    error: Option<E>,
}

impl<A, E: de::Error> Source<'_, A, E> {
    pub(super) fn new(access: A) -> Self {
        Self {
            access,
            first_key: None,
            error: None,
        }
    }

    /// An error of reading from this source.
    pub(super) fn error(self, problem: Problem) -> E {
        problem.into_error(self.error)
    }

    #[inline]
    fn kept<T>(&mut self, read: Result<T, E>) -> Result<T, Problem> {
        read.map_err(|error| {
            self.error = Some(error);
            Cause::Source.into()
        })
    }
}

impl<'de, A: MapAccess<'de>> Source<'de, A, A::Error> {
    /// The first key, which stays to be read; empty if there is none.
    #[inline]
    pub(super) fn peek_key(&mut self) -> Result<&str, Problem> {
        self.first_key = self.next_key()?;
        Ok(self.first_key.as_deref().unwrap_or_default())
    }
}

impl<'de, A: MapAccess<'de>> Entries<'de> for Source<'de, A, A::Error> {
    #[inline]
    fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Problem> {
        if self.first_key.is_some() {
            return Ok(self.first_key.take());
        }
        let mut key = Cow::Borrowed("");
        let read = self.access.next_key_seed(KeyInto(&mut key));
        Ok(self.kept(read)?.map(|()| key))
    }

    #[inline]
    fn read(&mut self, slot: Slot<'_>, how: How) -> Read {
        let read = self.access.next_value_seed(Reading { slot, how });
        self.kept(read)
    }

    fn json(&mut self) -> Result<Value, Problem> {
        let value = self.access.next_value::<Json>();
        self.kept(value).map(Json::into_value)
    }
}

impl<'de, A: SeqAccess<'de>> Items<'de> for Source<'de, A, A::Error> {
    fn read(&mut self, field: &mut dyn Field, how: How) -> Result<Option<Odd>, Problem> {
        let slot = Slot::Other(field);
        let read = self.access.next_element_seed(Reading { slot, how });
        self.kept(read)
    }

    fn read_onto(&mut self, list: &mut dyn List, how: How) -> Result<Option<Odd>, Problem> {
        let read = self.access.next_element_seed(Onto { list, how });
        self.kept(read)
    }

    fn next_json(&mut self) -> Result<Option<Value>, Problem> {
        let item = self.access.next_element::<Json>();
        self.kept(item).map(|item| item.map(Json::into_value))
    }
}

/// An item at the end of a list, whose place is made once it is known that there is an item.
struct Onto<'a> {
    list: &'a mut dyn List,
    how: How,
}

impl<'de> DeserializeSeed<'de> for Onto<'_> {
    type Value = Odd;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Odd, D::Error> {
        let slot = Slot::Other(self.list.grow());
        let read = Reading {
            slot,
            how: self.how,
        };
        let odd = read.deserialize(deserializer)?;
        if odd.is_some() {
            self.list.shrink();
        }
        Ok(odd)
    }
}

/// An object without entries.
pub(crate) struct Empty;

impl<'de> Entries<'de> for Empty {
    fn next_key(&mut self) -> Result<Option<Cow<'de, str>>, Problem> {
        Ok(None)
    }

    fn read(&mut self, _: Slot<'_>, _: How) -> Read {
        Err(Cause::Other("there is no entry").into())
    }

    fn json(&mut self) -> Result<Value, Problem> {
        Err(Cause::Other("there is no entry").into())
    }
}

/// A key, borrowed from the text where it stands there as it is.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_identifier(Borrowed("a key"))
            .map(Key)
    }
}

/// The same, read into its place: there is one for each value.
struct KeyInto<'a, 'de>(&'a mut Cow<'de, str>);

impl<'de> DeserializeSeed<'de> for KeyInto<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for KeyInto<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_borrowed_str<E: de::Error>(self, key: &'de str) -> Result<(), E> {
        *self.0 = Cow::Borrowed(key);
        Ok(())
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<(), E> {
        *self.0 = Cow::Owned(key.to_owned());
        Ok(())
    }

    fn visit_string<E: de::Error>(self, key: String) -> Result<(), E> {
        *self.0 = Cow::Owned(key);
        Ok(())
    }
}

/// A text, borrowed in the same way.
pub(crate) struct Text<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Borrowed("a string")).map(Text)
    }
}

/// Reads a text without copying it, and calls it so in errors.
struct Borrowed(&'static str);

impl<'de> Visitor<'de> for Borrowed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text))
    }
}
