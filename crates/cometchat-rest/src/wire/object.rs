//! Reading and writing objects whose unknown fields are kept.

use super::Field;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// Makes a model readable and writable, in one pass and in place: known keys go to their fields, the others to `extra`.
///
/// Serde's `flatten` does that too, with buffers and with a move of the whole model at every turn. Beyond that,
/// - an `optional` field of an `answer` whose value has an undocumented form goes to `extra` with its key, so that it is
///   neither lost nor the end of the whole response; a `required` one that has it, or is missing, sends the whole object to the
///   `extra` of what holds it. In models of a `request` both are errors, since people write those;
/// - a known key that came as `null` goes to `extra`, so that it is written again. A field that is set wins over `extra`;
/// - an `id` of a response is read from an integer as well, as its digits;
/// - the empty array that the server may write in place of an empty object is read as one.
macro_rules! object {
    ($name:ident $(<$of:ident>)? ($side:ident) {
        $($field:ident: $key:literal $presence:ident $kind:ident,)*
    }) => {
        impl $(<$of: Field + serde::Serialize>)? crate::wire::Field for $name $(<$of>)? {
            const OBJECT: bool = true;
            const NAME: &'static str = concat!("struct ", stringify!($name));

            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: crate::wire::object!(@blank $presence),)*
                    extra: serde_json::Map::new(),
                }
            }

            fn read_object<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                mut object: A,
                strict: bool,
            ) -> Result<Option<serde_json::Value>, A::Error> {
                let model = self;
                $(
                    #[allow(unused_mut, unused_variables, reason = "only of required fields is it asked")]
                    let mut $field = false;
                )*
                while let Some(key) = object.next_key::<crate::wire::object::Key<'_>>()? {
                    let odd = match &*key.0 {
                        $($key => crate::wire::object!(@read $presence $kind $side object model $field $key strict),)*
                        _ => match crate::wire::field::read_unknown::<Self, A>(key, &mut object, &mut model.extra, strict)? {
                            None => continue,
                            number => return Ok(number),
                        },
                    };
                    if let Some(odd) = odd {
                        model.extra.insert(key.0.into_owned(), odd);
                    }
                }
                if true $(&& crate::wire::object!(@is_there $presence $field))* {
                    return Ok(None);
                }
                if strict {
                    $(crate::wire::object!(@or_missing $presence $field $key);)*
                }
                // What stands in the places of the required fields that did not come was never read.
                let extra = std::mem::take(&mut model.extra);
                let mut came = crate::wire::as_it_came(model);
                if let serde_json::Value::Object(came) = &mut came {
                    $(if !crate::wire::object!(@is_there $presence $field) { came.remove($key); })*
                    for (key, value) in extra {
                        came.entry(key).or_insert(value);
                    }
                }
                Ok(Some(came))
            }
        }

        impl<'de $(, $of: Field + serde::Serialize)?> serde::Deserialize<'de> for $name $(<$of>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::field::deserialize_object(deserializer)
            }
        }

        impl $(<$of: serde::Serialize>)? serde::Serialize for $name $(<$of>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;

                let mut object = serializer.serialize_map(None)?;
                $(crate::wire::object!(@write $presence object self $field $key);)*
                crate::wire::write_entries(&mut object, &self.extra, |key| match key {
                    $($key => !crate::wire::object!(@is_set $presence self $field),)*
                    _ => true,
                })?;
                object.end()
            }
        }
    };

    (@blank required) => { crate::wire::Field::blank() };
    (@blank optional) => { None };

    (@read required $kind:ident $side:ident $object:ident $model:ident $field:ident $key:literal $strict:ident) => {{
        if $field {
            return Err(serde::de::Error::duplicate_field($key));
        }
        let odd = $object.next_value_seed(crate::wire::field::Slot {
            place: crate::wire::field::Must(&mut $model.$field),
            strict: $strict,
            id: crate::wire::object!(@is_id $kind),
        })?;
        $field = odd.is_none();
        odd
    }};
    (@read optional $kind:ident $side:ident $object:ident $model:ident $field:ident $key:literal $strict:ident) => {{
        if $model.$field.is_some() {
            return Err(serde::de::Error::duplicate_field($key));
        }
        $object.next_value_seed(crate::wire::field::Slot {
            place: crate::wire::field::May(&mut $model.$field),
            strict: crate::wire::object!(@is_strict $side $strict),
            id: crate::wire::object!(@is_id $kind),
        })?
    }};

    (@is_strict request $strict:ident) => { $strict };
    (@is_strict answer $strict:ident) => { false };
    (@is_id id) => { true };
    (@is_id plain) => { false };

    (@is_there required $field:ident) => { $field };
    (@is_there optional $field:ident) => { true };
    (@or_missing required $field:ident $key:literal) => {
        if !$field {
            return Err(serde::de::Error::missing_field($key));
        }
    };
    (@or_missing optional $field:ident $key:literal) => {};

    (@is_set required $model:ident $field:ident) => { true };
    (@is_set optional $model:ident $field:ident) => { $model.$field.is_some() };
    (@write required $object:ident $model:ident $field:ident $key:literal) => {
        $object.serialize_entry($key, &$model.$field)?
    };
    (@write optional $object:ident $model:ident $field:ident $key:literal) => {
        if let Some(value) = &$model.$field {
            $object.serialize_entry($key, value)?;
        }
    };
}

pub(crate) use object;

/// Reads an object that stands by itself, in place; what does not fit is an error.
pub(crate) struct Object<'a, T>(pub(crate) &'a mut T);

impl<'de, T: Field> Visitor<'de> for Object<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        match self.0.read_object(object, true)? {
            None => Ok(()),
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Map, &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        match items.next_element::<de::IgnoredAny>()? {
            None => self.visit_map(empty()),
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Seq, &self)),
        }
    }
}

/// An object without entries.
pub(crate) fn empty<'de, E: de::Error>() -> impl MapAccess<'de, Error = E> {
    struct Empty<E>(PhantomData<E>);

    impl<'de, E: de::Error> MapAccess<'de> for Empty<E> {
        type Error = E;

        fn next_key_seed<K: de::DeserializeSeed<'de>>(
            &mut self,
            _: K,
        ) -> Result<Option<K::Value>, E> {
            Ok(None)
        }

        fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, _: V) -> Result<V::Value, E> {
            Err(E::custom("there is no entry"))
        }
    }

    Empty(PhantomData)
}

/// A key, borrowed from the text where it stands there as it is.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowed;

        impl<'de> Visitor<'de> for Borrowed {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: de::Error>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E: de::Error>(self, key: &str) -> Result<Key<'de>, E> {
                self.visit_string(key.to_owned())
            }

            fn visit_string<E: de::Error>(self, key: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key)))
            }
        }

        deserializer.deserialize_identifier(Borrowed)
    }
}
